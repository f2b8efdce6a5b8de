import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sign } from '../../src/sandbox/request-urls.ts';
import type { SlackAppOptions } from '../../src/slack/app.ts';
import { openStore } from '../../src/store/open-store.ts';
import { type Bot, pause, startBot } from './start-bot.ts';

const QUESTION = '2021年安居锂电产值占溧阳的比例是多少';

const start = (app: Partial<SlackAppOptions> = {}) => startBot({ over: 'HTTP', app });
const at = (bot: Bot, path: string) => `http://127.0.0.1:${bot.port}${path}`;

/** An event as Slack sends it, with what a test gets wrong about it. */
function send(
  bot: Bot,
  parts: { body?: string; aheadS?: number; secret?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  const { sandbox } = bot;
  const ts = (Date.now() / 1000).toFixed(6);
  const event = { type: 'app_mention', user: bot.lin, channel: bot.channel, ts, text: QUESTION };
  const payload = { type: 'event_callback', event_id: 'Ev1', team_id: sandbox.teamId, event };
  const { body = JSON.stringify(payload), aheadS = 0, secret = sandbox.signingSecret, headers } = parts;
  const timestamp = String(Math.floor(Date.now() / 1000) + aheadS);
  return fetch(at(bot, '/slack/events'), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': sign(body, timestamp, secret),
      ...headers,
    },
    body,
  });
}

const stateOf = async (bot: Bot, which: 'live' | 'ready') => {
  const response = await fetch(at(bot, `/health/${which}`));
  return { status: response.status, ...((await response.json()) as object) };
};

describe('a request', () => {
  it.each([
    ['as Slack signs it', {}, 200],
    ['four minutes old', { aheadS: -240 }, 200],
    ['of six minutes ago', { aheadS: -360 }, 401],
    ['of six minutes to come', { aheadS: 360 }, 401],
    ['of next year', { aheadS: 31_536_000 }, 401],
    ['signed with another secret', { secret: 'f'.repeat(32) }, 401],
    ['without a signature', { headers: { 'x-slack-signature': '' } }, 401],
    ['with half a signature', { headers: { 'x-slack-signature': 'v0=' } }, 401],
    ['of an unknown version', { headers: { 'x-slack-signature': 'v9=abc' } }, 401],
    ['with a time that is none', { headers: { 'x-slack-request-timestamp': 'Infinity' } }, 401],
    ['that is no JSON', { body: 'question' }, 400],
    ['that is a list', { body: '[]' }, 400],
    ['too large', { body: JSON.stringify({ text: 'x'.repeat(2_000_001) }) }, 413],
  ])('%s', async (_case, parts, status) => {
    const bot = await start();
    expect((await send(bot, parts)).status).toBe(status);
    await pause(100);
    if (status === 200) await bot.sandbox.waitFor(() => bot.calls('chat.postMessage').length === 1);
    else expect(bot.calls('chat.postMessage')).toEqual([]);
  });

  it('too large is refused before all of it is read, also where it does not say how large it is', async () => {
    const bot = await start();
    const socket = connect(bot.port ?? 0, '127.0.0.1');
    let answered = '';
    socket.on('data', (data) => {
      answered += data;
    });
    socket.on('error', () => {});
    socket.write('POST /slack/events HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n');
    const chunk = 'x'.repeat(65_536);
    for (let sent = 0; sent < 2_200_000 && answered === ''; sent += chunk.length) {
      socket.write(`10000\r\n${chunk}\r\n`);
      await pause(1);
    }
    await bot.sandbox.waitFor(() => answered !== '');
    expect(answered).toContain('HTTP/1.1 413');
    expect(answered.toLowerCase()).toContain('connection: close');
    socket.destroy();
  });

  it('refused is told in the log once a minute, without what it held', async () => {
    const bot = await start();
    for (let at = 0; at < 5; at += 1) await send(bot, { secret: 'f'.repeat(32) });
    const lines = bot.logs.filter((line) => line.includes('request refused'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('wrong signature');
    expect(bot.logs.join('')).not.toContain(QUESTION);
  });

  it.each([
    ['of another path', '/', 404],
    ['that only reads', '/slack/events', 405],
  ])('%s is turned away', async (_case, path, status) => {
    expect((await fetch(at(await start(), path))).status).toBe(status);
  });

  it('that asks whether the address is ours is answered with its challenge, where it is signed', async () => {
    const bot = await start();
    const body = JSON.stringify({ type: 'url_verification', challenge: '3eZbrw1aB' });
    expect(await (await send(bot, { body })).json()).toEqual({ challenge: '3eZbrw1aB' });
    expect((await send(bot, { body, secret: 'f'.repeat(32) })).status).toBe(401);
  });

  it('that looks at the certificate is answered and carries nothing in', async () => {
    const bot = await start();
    const command = { command: '/metric', text: '', user_id: bot.lin, channel_id: bot.channel };
    const body = new URLSearchParams({ ssl_check: '1', ...command }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-slack-signature': '' };
    expect((await send(bot, { body, headers })).status).toBe(200);
    await pause(100);
    expect(bot.sandbox.ephemerals(bot.lin, bot.channel)).toEqual([]);
  });

  it('that tells of a rate limit is answered, with a line in the log', async () => {
    const bot = await start();
    expect((await send(bot, { body: JSON.stringify({ type: 'app_rate_limited' }) })).status).toBe(200);
    expect(bot.logs.join('')).toContain('slack holds events back');
  });

  it.each(['null', '{}', '{"type":"event_callback"}', '{"type":"block_actions","actions":[]}'])(
    'that is odd does not end the bot: %s',
    async (body) => {
      const bot = await start();
      await send(bot, { body });
      expect((await bot.ask(QUESTION)).text).toContain('15%');
    },
  );

  it('is acknowledged before the work is done', async () => {
    const bot = await start();
    bot.sandbox.faults.delayNext('chat.postMessage', 1_500);
    const asked = performance.now();
    expect((await send(bot)).status).toBe(200);
    expect(performance.now() - asked).toBeLessThan(1_000);
  });

  it('is retried by Slack where a bot did not take it, and answered once', async () => {
    const bot = await start();
    const [own = ''] = [at(bot, '/slack/events')];
    bot.sandbox.setRequestUrls([at(bot, '/elsewhere'), own]);
    expect((await bot.ask(QUESTION)).text).toContain('15%');
    await pause();
    expect(bot.replies()).toHaveLength(1);
    const reasons = bot.sandbox.log.envelopes.map(({ retry_reason }) => retry_reason);
    expect(reasons).toContain('http_error');
  });
});

describe('a load balancer', () => {
  it('is told that the bot lives and may be sent requests', async () => {
    const bot = await start();
    expect(await stateOf(bot, 'live')).toEqual({ status: 200, state: 'alive' });
    expect(await stateOf(bot, 'ready')).toEqual({ status: 200, state: 'ready' });
  });

  it('sends nothing while the store is away', async () => {
    const store = await openStore({ now: Date.now });
    const bot = await start({ store });
    await store.close();
    expect(await stateOf(bot, 'ready')).toEqual({ status: 503, state: 'store away' });
    expect(await stateOf(bot, 'live')).toEqual({ status: 200, state: 'alive' });
  });

  it('is told of a stop first, and what still comes meanwhile is answered', async () => {
    const bot = await start({ lingerMs: 600 });
    bot.sandbox.faults.delayNext('chat.postMessage', 800);
    const stopped = bot.stop();
    await pause(100);
    expect(await stateOf(bot, 'ready')).toEqual({ status: 503, state: 'stopping' });
    const reply = bot.ask(QUESTION);
    await stopped;
    expect((await reply).text).toContain('15%');
    await expect(fetch(at(bot, '/health/live'))).rejects.toThrow();
  });
});

it('a port in use is named, with what to do', async () => {
  const bot = await start();
  const store = await openStore({ now: Date.now });
  onTestFinished(() => store.close());
  const wayIn = { signingSecret: bot.sandbox.signingSecret, port: bot.port ?? 0 };
  await expect(start({ wayIn, store })).rejects.toThrow(/Port \d+ cannot be listened on \(EADDRINUSE\)/);
});
