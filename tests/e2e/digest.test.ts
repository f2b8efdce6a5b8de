import { describe, expect, it, onTestFinished } from 'vitest';
import type { DeliverySettings } from '../../src/digest/delivery-settings.ts';
import { openStore } from '../../src/store/open-store.ts';
import { findSubscription, putSubscription } from '../../src/store/subscriptions.ts';
import { type Bot, pause, startBot } from './start-bot.ts';

const run = (bot: Bot, text: string, user = bot.lin) =>
  bot.sandbox.runCommand({ user, channel: bot.channel, command: '/digest', text });

const told = (bot: Bot) => bot.sandbox.waitFor(() => bot.sandbox.ephemerals(bot.lin, bot.channel).at(-1));
const said = (bot: Bot) => bot.sandbox.waitFor(() => bot.replies().at(-1));

describe('/digest', () => {
  it.each([
    ['on 09:00 weekdays', /set this channel's daily post: 09:00 on weekdays \(Asia\/Shanghai\), all topics/],
    ['开启 8:30 每天', /设置了本频道的日报：每天08:30（Asia\/Shanghai），全部主题/],
  ])('%s is told to the channel once, with who did it', async (text, expected) => {
    const bot = await startBot();
    await run(bot, text);
    const post = await said(bot);
    expect(post.text).toMatch(expected);
    expect(post.text).toContain(`<@${bot.lin}>`);
    await pause();
    expect(bot.replies()).toHaveLength(1);
  });

  it('shows, pauses, resumes and ends it', async () => {
    const bot = await startBot();
    await run(bot, 'on 09:00 daily lang:en');
    await said(bot);
    for (const [text, expected] of [
      ['pause 7d', /paused this channel/],
      ['resume', /resumed this channel/],
      ['off', /switched this channel's daily post off/],
    ] as const) {
      await run(bot, text);
      await bot.sandbox.waitFor(() => bot.replies().some((post) => expected.test(post.text)));
    }
    await run(bot, 'status');
    expect((await told(bot)).text).toMatch(/no daily post|没有开启日报/);
  });

  it('previews the posts of the coming days, privately', async () => {
    const bot = await startBot();
    await run(bot, '预览 3天');
    await bot.sandbox.waitFor(() => bot.sandbox.ephemerals(bot.lin, bot.channel).length === 3);
    const posts = bot.sandbox.ephemerals(bot.lin, bot.channel).map(({ text }) => text);
    expect(new Set(posts).size).toBe(3);
    for (const text of posts) expect(text).toContain('四川在线');
    expect(bot.replies()).toEqual([]);
  });

  it('posts now', async () => {
    const bot = await startBot();
    await run(bot, 'now');
    const post = await said(bot);
    expect(post.text).toMatch(/Sichuan Online|四川在线/);
    expect(JSON.stringify(post.blocks)).toContain('digest_pause');
  });

  it.each(['on 25:99', 'dance', '开启 火星时间'])(
    'says how to write what it could not read: %s',
    async (text) => {
      const bot = await startBot();
      await run(bot, text);
      expect((await told(bot)).text).toContain('/digest ');
      expect(bot.replies()).toEqual([]);
    },
  );

  it('says so where the bot is no member', async () => {
    const bot = await startBot();
    await bot.sandbox.leaveChannel(bot.channel, bot.sandbox.botUserId);
    await run(bot, 'on 09:00');
    expect((await told(bot)).text).toContain('/invite');
  });
});

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
