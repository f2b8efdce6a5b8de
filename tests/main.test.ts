import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { startSandbox } from '../src/sandbox/start-sandbox.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const main = `${root}dist/main.js`;
const QUESTION = '2021年安居锂电产值占溧阳的比例是多少';

interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

function start(env: Record<string, string> = {}, input?: string, options: readonly string[] = []) {
  const { PATH = '', HOME = '' } = process.env;
  // A folder without a .env file.
  const child = spawn(process.execPath, [main, ...options], {
    cwd: `${root}tests`,
    env: { PATH, HOME, ...env },
  });
  const out = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      out[name] += text;
    });
  }
  child.stdin.on('error', () => {});
  if (input !== undefined) child.stdin.end(input);
  const ended = new Promise<Run>((resolve) => {
    child.on('close', (code) => resolve({ ...out, code }));
  });
  return { child, ended, out };
}

describe('npm start without tokens', () => {
  it('answers the lines it is given and exits', async () => {
    const lines = [`@footnote ${QUESTION}`, '2020年呢', '/metric', '/campaign help'];
    const { stdout, stderr, code } = await start({}, `${lines.join('\n')}\n`).ended;

    expect(code).toBe(0);
    for (const part of ['15%', '1.07%', '2022年4月25日', '/campaign topics']) expect(stdout).toContain(part);
    expect(stderr).toBe('');
  });

  it('exits at once when it is given nothing', async () => {
    expect(await start({}, '').ended).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('npm start without tokens, as a page', () => {
  it('prints its one address, serves it on loopback, and stops when told to', async () => {
    const { child, ended, out } = start({}, undefined, ['--no-open', '--port', '0']);
    await vi.waitFor(() => expect(out.stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/), 10_000);
    const page = await fetch(out.stdout.trim());
    const html = await page.text();
    child.kill('SIGTERM');

    expect(html).toContain('<title>Footnote</title>');
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
  });

  it('says which option it does not know', async () => {
    const run = await start({}, '', ['--browser']).ended;

    expect(run.code).toBe(1);
    expect(run.stderr).toContain('--browser');
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });
});

describe('npm start with tokens', () => {
  it('runs in Slack until it is told to stop', async () => {
    const sandbox = await startSandbox();
    const { apiUrl: SLACK_API_URL, botToken: SLACK_BOT_TOKEN, appToken: SLACK_APP_TOKEN } = sandbox;
    const { child, ended, out } = start({ SLACK_API_URL, SLACK_BOT_TOKEN, SLACK_APP_TOKEN });
    await sandbox.waitForConnection(10_000);
    const channel = sandbox.channelNamed('general')?.id ?? '';
    const user = sandbox.people[0]?.id ?? '';
    const { ts } = await sandbox.postMessage({ user, channel, text: `<@${sandbox.botUserId}> ${QUESTION}` });
    const reply = await sandbox.waitForReply({ channel, threadTs: ts, timeoutMs: 5_000 });

    child.kill('SIGTERM');
    const { code, stdout } = await ended;
    await sandbox.stop();

    expect(reply.text).toContain('15%');
    expect(code).toBe(0);
    expect(stdout).toBe('');
    expect(out.stderr).toContain('bot stopped');
    for (const token of [SLACK_BOT_TOKEN, SLACK_APP_TOKEN]) expect(out.stderr).not.toContain(token);
  });

  it('says which token Slack refuses', async () => {
    const sandbox = await startSandbox();
    const { apiUrl: SLACK_API_URL, appToken: SLACK_APP_TOKEN } = sandbox;
    const run = await start({ SLACK_API_URL, SLACK_APP_TOKEN, SLACK_BOT_TOKEN: 'xoxb-1-2-wrong-token' })
      .ended;
    await sandbox.stop();

    expect(run.code).toBe(1);
    expect(run.stderr).toContain('SLACK_BOT_TOKEN (invalid_auth)');
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });
});

describe('npm start with settings at fault', () => {
  it.each([
    ['half-set', { SLACK_BOT_TOKEN: 'xoxb-1234567890-abc' }, ['SLACK_APP_TOKEN']],
    ['all wrong', { SLACK_BOT_TOKEN: 'x', SLACK_APP_TOKEN: 'y', SLACK_API_URL: 'z', KNOWLEDGE_DIR: '/nowhere', LOG_LEVEL: 'loud' }, ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_API_URL', 'KNOWLEDGE_DIR', 'LOG_LEVEL']],
  ])('names every variable in one message, without a stack trace: %s', async (_case, env, names) => {
    const { stdout, stderr, code } = await start(env, '').ended;

    expect(code).toBe(1);
    expect(stdout).toBe('');
    for (const name of names) expect(stderr).toContain(`\n  ${name} `);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr).not.toContain('xoxb-1234567890-abc');
  });

  it('says what is wrong with a pack that cannot be read', async () => {
    const { stderr, code } = await start({ KNOWLEDGE_DIR: `${root}tests` }, '').ended;
    expect(code).toBe(1);
    expect(stderr).toContain('The knowledge pack in');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
}); // biome-ignore format: one case a line
