import { describe, expect, it } from 'vitest';
import { pause, startBot } from './start-bot.ts';

const QUESTION = '2021年安居锂电产值占溧阳的比例是多少';

describe('the connection', () => {
  it.each([
    ['no JSON', '{"type": "events_api"'],
    ['null', 'null'],
    ['app_rate_limited', { type: 'events_api', envelope_id: 'E1', payload: { type: 'app_rate_limited' } }],
    ['an event without a body', { type: 'events_api', envelope_id: 'E2', payload: {} }],
    ['no payload at all', { type: 'events_api', envelope_id: 'E3' }],
    ['an event named like a closed socket', { type: 'events_api', envelope_id: 'E4', payload: { event: { type: 'close' } } }],
    ['a frame named like an error', { type: 'error', envelope_id: 'E5', payload: {} }],
    ['a command without its parts', { type: 'slash_commands', envelope_id: 'E6', payload: {} }],
  ])('lives on after %s', async (_case, frame) => {
    const bot = await startBot();

    bot.sandbox.faults.sendRawFrame(typeof frame === 'string' ? frame : JSON.stringify(frame));
    await pause(100);

    expect((await bot.ask(QUESTION)).text).toContain('2022年4月25日');
    expect(bot.sandbox.connections()).toBe(1);
  });

  it.each(['warning', 'refresh_requested'] as const)(
    'opens a new connection at once when Slack asks for it (%s), and leaves the old one',
    async (reason) => {
      const bot = await startBot();

      const started = performance.now();
      bot.sandbox.faults.sendDisconnect(reason);
      await bot.sandbox.waitFor(() => bot.logs.filter((line) => line.includes('"connected"')).length === 2);

      expect(performance.now() - started).toBeLessThan(1_000);
      expect((await bot.ask(QUESTION)).text).toContain('2022年4月25日');
      await bot.sandbox.waitFor(() => bot.sandbox.connections() === 1);
    },
  );

  it('comes back after a lost socket, and answers what was asked meanwhile', async () => {
    const bot = await startBot({ sandbox: { retryDelays: [0, 300, 600] } });

    bot.sandbox.faults.dropSocket();
    const { ts } = await bot.sandbox.postMessage({
      user: bot.lin,
      channel: bot.channel,
      text: `<@${bot.sandbox.botUserId}> ${QUESTION}`,
    });

    const reply = await bot.sandbox.waitForReply({ channel: bot.channel, threadTs: ts, timeoutMs: 5_000 });
    expect(reply.text).toContain('2022年4月25日');
  });

  it.each(['internal_error', 'unavailable', 'reset'] as const)(
    'keeps trying while connecting fails (%s), without an unhandled rejection',
    async (how) => {
      const bot = await startBot({ app: { random: () => 0 } });
      bot.sandbox.faults.refuseConnections({ times: 3 }, how);

      bot.sandbox.faults.dropSocket();
      await bot.sandbox.waitFor(() => bot.logs.filter((line) => line.includes('connection failed')).length === 3, 8_000);
      await bot.sandbox.waitForConnection(8_000);

      expect((await bot.ask(QUESTION)).text).toContain('2022年4月25日');
      expect(bot.refusals).toEqual([]);
    },
  );

  it('says so once when the app token is refused for good, and stops trying', async () => {
    const bot = await startBot();
    bot.sandbox.faults.failNext('apps.connections.open', 'invalid_auth', 5);

    bot.sandbox.faults.dropSocket();
    await bot.sandbox.waitFor(() => bot.refusals.length > 0);

    expect(bot.refusals[0]?.message).toContain('SLACK_APP_TOKEN (invalid_auth)');
    expect(JSON.stringify(bot.logs)).not.toContain(bot.sandbox.appToken);
  });

  it.each([
    ['bot', { botToken: 'xoxb-not-a-real-token' }, 'SLACK_BOT_TOKEN (invalid_auth)'],
    ['app', { wayIn: { appToken: 'xapp-not-a-real-token' } }, 'SLACK_APP_TOKEN (invalid_auth)'],
  ])('does not start with a wrong %s token', async (_kind, app, message) => {
    await expect(startBot({ app })).rejects.toThrow(message);
  });

  it('lets running answers end before it stops, and takes nothing new', async () => {
    const bot = await startBot();
    bot.sandbox.faults.delayNext('chat.postMessage', 500);
    const text = `<@${bot.sandbox.botUserId}> ${QUESTION}`;
    await bot.sandbox.postMessage({ user: bot.lin, channel: bot.channel, text });
    await bot.sandbox.waitFor(() => bot.sandbox.log.envelopes.some(({ ackedAt }) => ackedAt !== undefined));

    const stopped = bot.stop();
    await bot.sandbox.postMessage({ user: bot.lin, channel: bot.channel, text });
    await stopped;

    expect(bot.replies()).toHaveLength(1);
    await bot.sandbox.waitFor(() => bot.sandbox.connections() === 0);
  });

  it('stops in time even when an answer does not end', async () => {
    const bot = await startBot({ app: { drainMs: 200 } });
    bot.sandbox.faults.delayNext('chat.postMessage', 3_000);
    const posted = bot.ask(QUESTION);
    await bot.sandbox.waitFor(() => bot.sandbox.log.envelopes.some(({ ackedAt }) => ackedAt !== undefined));

    const started = performance.now();
    await bot.stop();

    expect(performance.now() - started).toBeLessThan(2_500);
    expect(bot.logs.join('')).toContain('stopped before all work ended');
    await posted;
  });

  it('stops while it cannot connect', async () => {
    const bot = await startBot();
    bot.sandbox.faults.refuseConnections({ forMs: 60_000 });
    bot.sandbox.faults.dropSocket();
    await bot.sandbox.waitFor(() => bot.logs.some((line) => line.includes('connection failed')));

    const started = performance.now();
    await bot.stop();

    expect(performance.now() - started).toBeLessThan(1_500);
  });
}); // biome-ignore format: one case a line
