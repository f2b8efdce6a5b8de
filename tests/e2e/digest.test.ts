import { describe, expect, it } from 'vitest';
import type { DeliverySettings } from '../../src/digest/delivery-settings.ts';
import { figuresOf } from '../../src/digest/figures.ts';
import { type PackSnapshot, takeSnapshot } from '../../src/digest/pack-snapshot.ts';
import { buildCatalog } from '../../src/knowledge/catalog.ts';
import { loadCatalog } from '../../src/knowledge/load.ts';
import type { Observation } from '../../src/knowledge/types.ts';
import type { SandboxOptions } from '../../src/sandbox/start-sandbox.ts';
import type { SlackAppOptions } from '../../src/slack/app.ts';
import { createDeliveryStore } from '../../src/store/deliveries.ts';
import type { Store } from '../../src/store/open-store.ts';
import { findSubscription, putSubscription } from '../../src/store/subscriptions.ts';
import { describeValue } from '../../src/wording/describe.ts';
import { SHIPPED_PACK } from '../make-index.ts';
import { openTestStore } from './open-test-store.ts';
import { type Bot, pause, startBot } from './start-bot.ts';

const catalog = loadCatalog(SHIPPED_PACK);
const said = (bot: Bot) => bot.sandbox.waitFor(() => bot.replies().at(-1));

/** Leaves in the store that a channel was told figures of the shipped record some days ago. */
async function tellBefore(store: Store, subscription: string, shown: readonly string[]): Promise<void> {
  const deliveries = createDeliveryStore<PackSnapshot>(store, Date.now);
  await deliveries.keepSnapshot(takeSnapshot(catalog));
  const row = { subscription, date: '2026-01-05', team: '', channel: '', due_at: 0, state: 'posted' };
  const rest = { attempts: 1, posting_since: null, retry_at: 0, holder: null, lease_until: 0, code: null };
  const told = { pack: catalog.pack.hash, shown: JSON.stringify(shown), ts: '1', updated_at: Date.now() };
  await store.write((trx) =>
    trx
      .insertInto('deliveries')
      .values({ ...row, ...rest, ...told })
      .execute(),
  );
}

describe('a digest that is due', () => {
  const ZONE = 'Asia/Shanghai';

  /** A bot whose channel has a digest that came due at the last full minute. */
  async function withDue(
    settings: Partial<DeliverySettings> = {},
    app: Partial<SlackAppOptions> = {},
    sandbox: SandboxOptions = {},
  ) {
    const store = app.store ?? (await openTestStore());
    const dueAt = Math.floor(Date.now() / 60_000) * 60_000;
    const time = new Intl.DateTimeFormat('en-GB', {
      timeZone: ZONE,
      hour: '2-digit',
      minute: '2-digit',
    }).format(dueAt);
    const bot = await startBot({
      app: { store, ...app, digestSettings: { interval: 20, ...settings } },
      sandbox,
    });
    const place = { team: bot.sandbox.teamId, channel: bot.channel };
    const schedule = { time, days: [1, 2, 3, 4, 5, 6, 7], timeZone: ZONE } as const;
    const put = (channel: string, parts: { onlyNews?: boolean } = {}) =>
      putSubscription(
        store,
        {
          ...{ id: `sub-${channel}`, ...place, channel, owner: bot.dana, lang: 'en', schedule },
          ...{ topics: [], onlyNews: false, nextRunAt: dueAt, ...parts },
        },
        Date.now(),
      );
    return { bot, store, put, place };
  }

  it('is posted once, with its figure, its source and buttons', async () => {
    const { bot, store, put, place } = await withDue();
    await put(bot.channel);
    const post = await said(bot);
    expect(post.text).toContain('Sichuan Online');
    expect(post.thread_ts).toBeUndefined();
    await pause();
    expect(bot.replies()).toHaveLength(1);
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
    await tellBefore(store, `sub-${bot.channel}`, []);
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

  it('stops where the bot was put out of the channel, and its owner is told', async () => {
    const { bot, store, put, place } = await withDue();
    await bot.sandbox.leaveChannel(bot.channel, bot.sandbox.botUserId);
    await put(bot.channel);
    await bot.sandbox.waitFor(() => bot.logs.some((line) => line.includes('"stopped"')));
    const dm = await bot.sandbox.openDirectMessage(bot.dana);
    await bot.sandbox.waitFor(() => bot.replies(dm).some(({ text }) => text.includes('not_in_channel')));
    expect(await findSubscription(store, place)).toMatchObject({ isOn: false, stoppedBy: 'not_in_channel' });
    expect(bot.replies()).toEqual([]);
  });
});
