// The bot as a process of its own, as `npm start` runs it, so that a test can kill it.
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Sandbox } from '../../src/sandbox/start-sandbox.ts';
import { freePort } from '../store/postgres-server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** A cold start with the pack read from its files, beside others, on a slow machine. */
const START_MS = 45_000;

export interface BotProcess {
  readonly requestUrl: string;
  /** What it is called in the store. */
  readonly holder: string;
  readonly logs: readonly string[];
  /** SIGKILL: no time to record anything. */
  readonly kill: () => Promise<void>;
  /** SIGTERM; resolves with its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts the bot behind HTTP on a store that it may share; resolves once it is ready. */
export async function startProcess(
  sandbox: Pick<Sandbox, 'apiUrl' | 'botToken' | 'signingSecret'>,
  env: Readonly<Record<string, string>>,
): Promise<BotProcess> {
  const port = await freePort();
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', `${root}src/main.ts`], {
    // A folder without a .env file.
    cwd: `${root}tests`,
    env: {
      PATH,
      HOME,
      SLACK_API_URL: sandbox.apiUrl,
      SLACK_BOT_TOKEN: sandbox.botToken,
      SLACK_SIGNING_SECRET: sandbox.signingSecret,
      PORT: String(port),
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const logs: string[] = [];
  createInterface(child.stderr).on('line', (line) => logs.push(line));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const until = Date.now() + START_MS;
  while (!(await isReady(port)) || !holderIn(logs)) {
    if (child.exitCode !== null || Date.now() > until) {
      child.kill('SIGKILL');
      throw new Error(`The bot did not start: ${logs.join('\n')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const end = (signal: 'SIGKILL' | 'SIGTERM') => endProcess(child, signal, ended);
  return {
    requestUrl: `http://127.0.0.1:${port}/slack/events`,
    holder: holderIn(logs),
    logs,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  };
}

function endProcess(
  child: ChildProcess,
  signal: 'SIGKILL' | 'SIGTERM',
  ended: Promise<number | null>,
): Promise<number | null> {
  child.kill(signal);
  return ended;
}

function holderIn(logs: readonly string[]): string {
  return /"holder":"(\w+)"/.exec(logs.find((line) => line.includes('bot started')) ?? '')?.[1] ?? '';
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`)).status === 200;
  } catch {
    return false;
  }
}
