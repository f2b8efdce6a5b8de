// The inspector over HTTP, with the real bot behind it: what is recorded, and that the bot copes with what is ordered.
import { describe, expect, it } from 'vitest';
import { pause } from './start-bot.ts';
import { startInspectedBot } from './start-inspected-bot.ts';

const QUESTION = '2021年安居锂电产值占溧阳的比例是多少';
const DAY_MS = 24 * 60 * 60 * 1000;

describe('what passed', () => {
  it('shows the event, its ack and the call that answered, without a token', async () => {
    const { bot, entries, inspection } = await startInspectedBot();
    await bot.ask(QUESTION);
    await bot.sandbox.waitFor(() => entries('call').some(({ name }) => name === 'chat.postMessage'));

    expect(entries('envelope')).toContainEqual(
      expect.objectContaining({
        ...{ name: 'app_mention', outcome: 'acked', attempt: 0 },
        about: expect.stringContaining(QUESTION),
      }),
    );
    expect(entries('call').findLast(({ name }) => name === 'chat.postMessage')).toMatchObject({
      status: 200,
      about: expect.stringContaining('15%'),
      args: expect.stringContaining('"blocks": ['),
    });
    expect(JSON.stringify(inspection())).not.toMatch(/xoxb-sandbox-\w|sandbox-verification-token/);
  });

  it('shows a command with what came back by its response_url', async () => {
    const { bot, entries, inspection } = await startInspectedBot();
    const { lin: user, channel } = bot;
    await bot.sandbox.runCommand({ user, channel, command: '/metric', text: '锂电占比' });
    await bot.sandbox.waitFor(() => entries('response_url').length > 0);

    expect(entries('envelope').at(-1)).toMatchObject({
      name: '/metric',
      about: '锂电占比',
      outcome: 'acked',
    });
    expect(entries('response_url')).toMatchObject([{ status: 200, about: expect.stringContaining('15%') }]);
    expect(JSON.stringify(inspection())).not.toMatch(/commands\/\w+\/\w+\/\w/);
  });

  it('is there for who looks later', async () => {
    const { bot, origin } = await startInspectedBot();
    await bot.ask(QUESTION);
    const reader = (await fetch(`${origin}/inspect`)).body?.getReader();
    let text = '';
    while (!text.includes('data: '))
      text += Buffer.from((await reader?.read())?.value ?? []).toString('utf8');
    await reader?.cancel();

    expect(text).toContain('app_mention');
  });
});

describe('the bot copes', () => {
  it('with a socket that is dropped', async () => {
    const { bot, order, entries } = await startInspectedBot();
    expect(await order({ do: 'drop_socket' })).toEqual({ ok: true });
    await bot.sandbox.waitFor(() => entries('connection').at(-1)?.isOpen, 5_000);

    expect((await bot.ask(QUESTION)).text).toContain('15%');
    expect(entries('order')).toMatchObject([{ order: { do: 'drop_socket' } }]);
    expect(entries('connection').map(({ isOpen }) => isOpen)).toEqual([false, true]);
  });

  it('with posts that are limited', async () => {
    const { bot, order, entries, inspection } = await startInspectedBot();
    await order({ do: 'limit_posts', times: 1 });
    await bot.sandbox.waitFor(() => inspection().faults.limited === 1);
    const reply = await bot.ask(QUESTION);
    const posts = () => entries('call').filter(({ name }) => name === 'chat.postMessage');
    await bot.sandbox.waitFor(() => posts().length === 2);

    expect(reply.text).toContain('15%');
    expect(inspection().faults.limited).toBe(0);
    expect(posts().map(({ status, error }) => [status, error])).toEqual([[429, 'ratelimited'], [200, undefined]]); // biome-ignore format: one line
  });

  it('with an answer that is lost: it looks, and posts once', async () => {
    const { bot, order, entries } = await startInspectedBot();
    await order({ do: 'lose_answers', times: 1 });
    await bot.ask(QUESTION);
    await bot.sandbox.waitFor(
      () => entries('call').some(({ name }) => name === 'conversations.replies'),
      8_000,
    );
    await pause();

    expect(bot.replies()).toHaveLength(1);
    expect(entries('call').filter(({ lost }) => lost)).toHaveLength(1);
  });

  it('with an answer that is late', async () => {
    const { bot, order, entries } = await startInspectedBot();
    await order({ do: 'delay_posts', times: 1 });
    await bot.ask(QUESTION);
    await bot.sandbox.waitFor(() => entries('call').some(({ delayedMs }) => delayedMs > 0));

    expect(bot.replies()).toHaveLength(1);
  });

  it('with an event that is delivered again', async () => {
    const { bot, order, entries } = await startInspectedBot();
    await bot.ask(QUESTION);
    const mention = entries('envelope').find(({ name }) => name === 'app_mention');
    expect(await order({ do: 'redeliver', envelopeId: mention?.envelopeId })).toEqual({ ok: true });
    await bot.sandbox.waitFor(() =>
      entries('envelope').some(({ attempt, outcome }) => attempt === 1 && outcome === 'acked'),
    );
    await pause();

    expect(bot.replies()).toHaveLength(1);
  });

  it('with nothing once the orders are cleared', async () => {
    const { bot, order, entries, inspection } = await startInspectedBot();
    await order({ do: 'limit_posts', times: 5 });
    await order({ do: 'lose_answers', times: 2 });
    await order({ do: 'clear_faults' });
    await bot.ask(QUESTION);

    expect(inspection().faults).toEqual({ limited: 0, delayed: 0, lost: 0 });
    expect(entries('call').every(({ status, lost }) => status === 200 && !lost)).toBe(true);
  });
});

describe('the clock', () => {
  it('jumps to the next digest, which is posted once, and comes back', async () => {
    const { bot, order, clock, inspection } = await startInspectedBot();
    const { lin: user, channel } = bot;
    await bot.sandbox.runCommand({ user, channel, command: '/digest', text: 'on 09:00 daily' });
    const next = await bot.sandbox.waitFor(() => inspection().clock?.nextDigest);
    const before = bot.replies().length;

    expect(next).toMatchObject({ channel });
    expect(await order({ do: 'jump_to_digest' })).toEqual({ ok: true });
    const digest = await bot.sandbox.waitFor(() => bot.replies()[before], 6_000);
    expect(Number(digest.ts) * 1_000).toBeGreaterThanOrEqual(next.at);

    await bot.sandbox.waitFor(() => (inspection().clock?.nextDigest?.at ?? 0) > next.at);
    expect(await order({ do: 'back_to_now' })).toEqual({ ok: true });
    await bot.sandbox.waitFor(() => inspection().clock?.aheadMs === 0);
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(50);
    expect((await bot.ask(QUESTION)).text).toContain('15%');
    expect(bot.replies()).toHaveLength(before + 2);
  });

  it('jumps from one day to the next', async () => {
    const { bot, order, inspection } = await startInspectedBot();
    const { lin: user, channel } = bot;
    await bot.sandbox.runCommand({ user, channel, command: '/digest', text: 'on 09:00 daily' });
    await bot.sandbox.waitFor(() => inspection().clock?.nextDigest);
    for (const count of [1, 2, 3]) {
      const before = bot.replies().length;
      const at = inspection().clock?.nextDigest?.at ?? 0;
      await order({ do: 'jump_to_digest' });
      await bot.sandbox.waitFor(() => bot.replies().length > before, 6_000);
      await bot.sandbox.waitFor(() => inspection().clock?.nextDigest?.at === at + DAY_MS);
      expect(inspection().clock?.aheadMs).toBeGreaterThan((count - 1) * DAY_MS);
    }
  });

  it('has nowhere to go without a digest', async () => {
    const { order } = await startInspectedBot();

    expect(await order({ do: 'jump_to_digest' })).toEqual({ ok: false, error: 'no_digest' });
  });
});

describe('an order', () => {
  it.each([
    ['of another page', { origin: 'http://evil.example' }, '{"do":"drop_socket"}', 403],
    ['of no page', {}, '{"do":"drop_socket"}', 403],
    ['that is none', undefined, '{"do":"stop_the_world"}', 400],
    ['without bound', undefined, '{"do":"limit_posts","times":1000000}', 400],
    ['that is no JSON', undefined, 'drop', 400],
  ])('%s is not taken', async (_, headers, body, status) => {
    const { bot, origin } = await startInspectedBot();
    const response = await fetch(`${origin}/order`, { method: 'POST', headers: headers ?? { origin }, body });

    expect(response.status).toBe(status);
    expect(bot.sandbox.connections()).toBe(1);
  });

  it('to deliver again what never came is refused', async () => {
    const { order } = await startInspectedBot();

    expect(await order({ do: 'redeliver', envelopeId: 'unknown' })).toEqual({
      ok: false,
      error: 'nothing_to_redeliver',
    });
  });
});
