import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/digest/figures.ts';
import { buildCatalog } from '../../src/knowledge/catalog.ts';
import type { Observation } from '../../src/knowledge/types.ts';
import { systemClock } from '../../src/slack/clock.ts';
import { findSubscription } from '../../src/store/subscriptions.ts';
import { describeValue } from '../../src/wording/describe.ts';
import { shippedIndex } from '../make-index.ts';
import { openTestStore } from './open-test-store.ts';
import { type Bot, pause } from './start-bot.ts';
import { tellBefore, withDue } from './with-due.ts';

const { catalog } = shippedIndex();
const said = (bot: Bot) => bot.sandbox.waitFor(() => bot.replies().at(-1));

/** How Slack's codes are told. */
const SAID: Readonly<Record<string, string>> = {
  is_archived: 'the channel is archived',
  not_in_channel: 'I am not in the channel',
};

describe('a digest that is due', () => {
  it('is posted once, with its figure, its source and buttons', async () => {
    const { bot, store, put, place } = await withDue();
    await put(bot.channel);
    const post = await said(bot);
    expect(post.text).toContain('Sichuan Online');
    expect(post.thread_ts).toBeUndefined();
    await pause();
    expect(bot.replies()).toHaveLength(1);
    expect(post.metadata?.event_payload).toEqual({
      key: expect.stringMatching(/^digest:sub-\w+:\d{4}-\d{2}-\d{2}$/),
    });
    expect((await findSubscription(store, place))?.subscription.nextRunAt).toBeGreaterThan(Date.now());
  });

  it('is posted once where Slack asks for a longer wait than an attempt may take', async () => {
    const { bot, put } = await withDue({ publishTimeout: 500, lookAfter: 50 });
    bot.sandbox.faults.rateLimitNext('chat.postMessage', 1, 2);
    const startedAt = Date.now();
    await put(bot.channel);
    await bot.sandbox.waitFor(() => bot.replies().at(-1), 8_000);
    expect(Date.now() - startedAt).toBeGreaterThan(1_900);
    await pause(2_500);
    expect(bot.replies()).toHaveLength(1);
  });

  it('tells what was corrected since the last one, with the old figure and the new', async () => {
    const store = await openTestStore();
    const [first] = catalog.pack.observations;
    if (!first) throw new Error('the pack has figures');
    const observations = catalog.pack.observations.map((one) =>
      one.id === first.id ? { ...one, value: `${Number(one.value) + 1}` } : one,
    );
    const corrected = buildCatalog({ ...catalog.pack, hash: 'corrected', observations });
    const { bot, put } = await withDue({}, { store, catalog: corrected });
    await tellBefore(store, catalog, `sub-${bot.channel}`, []);
    await put(bot.channel);
    const post = await said(bot);
    const inWords = (one: Observation) => describeValue(one, catalog, 'en');
    expect(post.text).toMatch(/^New on record, /);
    expect(post.text).toContain('Corrected: ');
    expect(post.text).toContain(inWords({ ...first, value: `${Number(first.value) + 1}` }));
    expect(post.text).toContain(`(recorded before as ${inWords(first)})`);
  });

  it.each([
    ['as a chart', [], true],
    ['in words where the workspace takes no charts', ['data_visualization'], false],
  ])('shows a series %s', async (_, unsupportedBlocks, hasChart) => {
    const store = await openTestStore();
    const series = figuresOf(catalog, []).find(({ observations }) => observations.length >= 3);
    const others = figuresOf(catalog, []).filter(({ key }) => key !== series?.key);
    const { bot, put } = await withDue({}, { store }, { unsupportedBlocks });
    await tellBefore(
      store,
      catalog,
      `sub-${bot.channel}`,
      others.map(({ key }) => key),
    );
    await put(bot.channel);
    const { blocks = [], text } = await said(bot);
    expect(blocks.some(({ type }) => type === 'data_visualization')).toBe(hasChart);
    expect(text).toContain('On record:');
    expect(text.match(/^• /gm)?.length).toBe(series?.observations.length);
    expect(bot.replies()).toHaveLength(1);
  });

  it('is not posted where only news is wanted and there is none', async () => {
    const { bot, put } = await withDue();
    await put(bot.channel, { onlyNews: true });
    await bot.sandbox.waitFor(() => bot.logs.some((line) => line.includes('"empty"')));
    await pause();
    expect(bot.replies()).toEqual([]);
  });

  it('leads on to a question, which is answered in the thread of the post', async () => {
    const { bot, put } = await withDue();
    await put(bot.channel);
    const { ts } = await said(bot);
    const press = { user: bot.lin, channel: bot.channel, messageTs: ts, actionId: 'suggestion_0' };
    await bot.sandbox.pressButton(press);
    const answer = await bot.sandbox.waitForReply({ channel: bot.channel, threadTs: ts, afterTs: ts });
    expect(answer.text).toMatch(/Sichuan Online|四川在线/);
  });

  it('can be paused from its post', async () => {
    const { bot, store, put, place } = await withDue();
    await put(bot.channel);
    const post = await said(bot);
    await bot.sandbox.pressButton({
      ...{ user: bot.lin, channel: bot.channel, messageTs: post.ts, actionId: 'digest_pause' },
    });
    await bot.sandbox.waitFor(() => bot.replies().some(({ text }) => text.includes('paused this channel')));
    const found = await findSubscription(store, place);
    expect(found?.subscription.pausedUntil).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each(['not_in_channel', 'is_archived', 'account_inactive', 'token_revoked', 'missing_scope'])(
    'stops on %s, its owner is told once, and another channel has its own',
    async (code) => {
      const { bot, store, put, place } = await withDue();
      if (code === 'not_in_channel') await bot.sandbox.leaveChannel(bot.channel, bot.sandbox.botUserId);
      else if (code === 'is_archived') bot.sandbox.setArchived(bot.channel, true);
      else bot.sandbox.faults.failNext('chat.postMessage', code);
      await put(bot.channel);
      const dm = await bot.sandbox.openDirectMessage(bot.dana);
      const said = SAID[code] ?? code;
      await bot.sandbox.waitFor(() => bot.replies(dm).some(({ text }) => text.includes(said)));
      await put(bot.other);
      await bot.sandbox.waitFor(() => bot.replies(bot.other).length > 0);
      await pause();

      expect(await findSubscription(store, place)).toMatchObject({ isOn: false, stoppedBy: code });
      expect(bot.replies()).toEqual([]);
      expect(bot.replies(dm)).toHaveLength(1);
      expect(bot.replies(bot.other)).toHaveLength(1);
    },
  );

  it('comes while another channel hangs', async () => {
    const { bot, put } = await withDue();
    bot.sandbox.faults.delayNext('chat.postMessage', 3_000);
    await put(bot.channel);
    // Its post is on the way by then.
    await pause();
    const startedAt = Date.now();
    await put(bot.other);
    await bot.sandbox.waitFor(() => bot.replies(bot.other).at(-1));
    expect(Date.now() - startedAt).toBeLessThan(1_500);
    expect(bot.replies()).toEqual([]);
  });
});

describe('a digest whose answer from Slack was lost', () => {
  it('is found again, however much was said after it, and not posted twice', async () => {
    const { bot, put } = await withDue({ lookAfter: 1_500 });
    bot.sandbox.faults.loseResponseNext('chat.postMessage');
    bot.sandbox.faults.failNext('conversations.history', 'internal_error');
    await put(bot.channel);
    await said(bot);
    for (let count = 0; count < 40; count += 1)
      await bot.sandbox.postMessage({ user: bot.lin, channel: bot.channel, text: `${count}` });
    await bot.sandbox.waitFor(() => bot.logs.some((line) => line.includes('"found"')), 8_000);
    await pause();

    expect(bot.replies()).toHaveLength(1);
    expect(bot.calls('chat.postMessage')).toHaveLength(1);
  });

  it("is found where our clock is ahead of Slack's", async () => {
    const clock = { now: () => Date.now() + 30_000, wait: systemClock.wait };
    const { bot, put } = await withDue({ lookAfter: 100 }, { clock });
    bot.sandbox.faults.loseResponseNext('chat.postMessage');
    bot.sandbox.faults.failNext('conversations.history', 'internal_error');
    await put(bot.channel);
    await bot.sandbox.waitFor(() => bot.logs.some((line) => line.includes('"found"')), 8_000);

    expect(bot.replies()).toHaveLength(1);
  });

  it('is told to its owner once and not posted again where nobody may look', async () => {
    const { bot, put } = await withDue({ lookAfter: 100 });
    bot.sandbox.faults.loseResponseNext('chat.postMessage');
    bot.sandbox.faults.failNext('conversations.history', 'missing_scope', 5);
    await put(bot.channel);
    const dm = await bot.sandbox.openDirectMessage(bot.dana);
    await bot.sandbox.waitFor(() => bot.replies(dm).at(0), 8_000);
    await pause();

    expect(bot.replies(dm).map(({ text }) => text)).toEqual([expect.stringContaining('is unclear whether')]);
    expect(bot.replies()).toHaveLength(1);
    expect(bot.logs.filter((line) => line.includes('"in_doubt"'))).not.toEqual([]);
  });
});
