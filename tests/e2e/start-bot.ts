import { describe, expect, onTestFinished } from 'vitest';
import type { BotError } from '../../src/errors.ts';
import { createLogger } from '../../src/observability/logger.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import type { Message } from '../../src/sandbox/types.ts';
import { type SlackApp, type SlackAppOptions, startSlackApp } from '../../src/slack/app.ts';
import { openStore } from '../../src/store/open-store.ts';
import { shippedIndex } from '../make-index.ts';
import { findFaults, payloadsIn } from './payload-rules.ts';

const index = shippedIndex();
const { catalog } = index;

export interface Bot {
  readonly sandbox: Sandbox;
  readonly port: number | undefined;
  readonly channel: string;
  readonly other: string;
  /** Reads Chinese, and English. */
  readonly lin: string;
  readonly dana: string;
  readonly logs: readonly string[];
  readonly refusals: readonly BotError[];
  readonly stop: () => Promise<void>;
  /** Posts a mention and resolves with the first reply in its thread. */
  readonly ask: (
    text: string,
    place?: { user?: string; channel?: string; threadTs?: string },
  ) => Promise<Message>;
  /** What the bot posted in a channel. */
  readonly replies: (channel?: string) => Message[];
  /** Calls of a method that reached Slack, oldest first. */
  readonly calls: (method: string) => Sandbox['log']['calls'];
}

/** How what people do reaches the bot. */
export type Over = 'Socket Mode' | 'HTTP';

/** Describes one suite of the bot once for each way in; the suite starts it with what it is handed. */
export function describeOverBoth(name: string, suite: (start: typeof startBot) => void): void {
  for (const over of ['Socket Mode', 'HTTP'] as const)
    describe(`${name}, over ${over}`, () => suite((options = {}) => startBot({ over, ...options })));
}

/** The real app with the shipped pack on a sandbox of the caller's; the caller stops it. */
export async function startApp(
  { apiUrl, botToken, appToken }: Pick<Sandbox, 'apiUrl' | 'botToken' | 'appToken'>,
  options: Pick<SlackAppOptions, 'store'> & Partial<SlackAppOptions>,
): Promise<SlackApp> {
  return startSlackApp({
    ...{ apiUrl, botToken, wayIn: { appToken }, catalog, index },
    logger: createLogger({ level: 'silent' }),
    onRefused: () => {},
    // Slack's pace is the subject of its own tests; the others need not wait for it.
    postSpacingMs: 10,
    ...options,
  });
}

/** The real bot with the shipped pack, connected to a sandbox over the network; stopped when the test ends. */
export async function startBot(
  options: { sandbox?: SandboxOptions; app?: Partial<SlackAppOptions>; over?: Over } = {},
): Promise<Bot> {
  const sandbox = await startSandbox({ postRate: { burst: 20 }, ...options.sandbox });
  const { botUserId, signingSecret } = sandbox;
  const logs: string[] = [];
  const refusals: BotError[] = [];
  const store = options.app?.store ?? (await openStore({ now: Date.now }));
  const app = await startApp(sandbox, {
    logger: createLogger({ level: 'info', write: (line) => logs.push(line) }),
    onRefused: (error) => refusals.push(error),
    store,
    ...(options.over === 'HTTP' && { wayIn: { signingSecret, port: 0 }, lingerMs: 0 }),
    ...options.app,
  });
  if (app.port !== undefined) sandbox.setRequestUrls([`http://127.0.0.1:${app.port}/slack/events`]);
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= app.stop();
    return stopped;
  };
  const responses: { method: string; args: Record<string, unknown> }[] = [];
  sandbox.on('response', ({ args }) => responses.push({ method: 'response_url', args }));
  onTestFinished(async () => {
    await stop();
    await sandbox.stop();
    if (!options.app?.store) await store.close();
    const payloads = payloadsIn([...sandbox.log.calls, ...responses], sandbox.log.envelopes);
    expect(payloads.flatMap(findFaults), 'what the bot sent keeps to the rules').toEqual([]);
  });

  const channel = sandbox.channelNamed('general')?.id ?? '';
  const other = sandbox.channelNamed('press')?.id ?? '';
  const [lin = { id: '' }, dana = { id: '' }] = sandbox.people;
  return {
    sandbox,
    port: app.port,
    channel,
    other,
    lin: lin.id,
    dana: dana.id,
    logs,
    refusals,
    stop,
    ask: async (text, { user = lin.id, channel: where = channel, threadTs } = {}) => {
      const { ts } = await sandbox.postMessage({
        ...{ user, channel: where, text: `<@${botUserId}> ${text}` },
        ...(threadTs !== undefined && { threadTs }),
      });
      return sandbox.waitForReply({
        channel: where,
        threadTs: threadTs ?? ts,
        afterTs: ts,
        timeoutMs: 10_000,
      });
    },
    replies: (where = channel) => sandbox.messages(where).filter(({ bot_id }) => bot_id === sandbox.botId),
    calls: (method) => sandbox.log.calls.filter((call) => call.method === method),
  };
}

/** Long enough for a reply that should not come. */
export function pause(ms = 250): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
