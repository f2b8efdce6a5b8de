import { describe, expect, it, onTestFinished } from 'vitest';
import type { DeliverySettings } from '../../src/digest/delivery-settings.ts';
import { openStore } from '../../src/store/open-store.ts';
import { findSubscription, putSubscription } from '../../src/store/subscriptions.ts';
import { type Bot, pause, startBot } from './start-bot.ts';

const said = (bot: Bot) => bot.sandbox.waitFor(() => bot.replies().at(-1));

describe('a digest that is due', () => {
  const ZONE = 'Asia/Shanghai';

  /** A bot whose channel has a digest that came due at the last full minute. */
  async function withDue(settings: Partial<DeliverySettings> = {}) {
    const store = await openStore({ now: Date.now });
    onTestFinished(() => store.close());
    const dueAt = Math.floor(Date.now() / 60_000) * 60_000;
    const time = new Intl.DateTimeFormat('en-GB', {
      timeZone: ZONE,
      hour: '2-digit',
      minute: '2-digit',
    }).format(dueAt);
    const bot = await startBot({ app: { store, digestSettings: { interval: 20, ...settings } } });
    const place = { team: bot.sandbox.teamId, channel: bot.channel };
    const schedule = { time, days: [1, 2, 3, 4, 5, 6, 7], timeZone: ZONE } as const;
    const put = (channel: string) =>
      putSubscription(
        store,
        {
          ...{ id: `sub-${channel}`, ...place, channel, owner: bot.dana, lang: 'en', schedule },
          ...{ topics: [], onlyNews: false, nextRunAt: dueAt },
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
