import { describe, expect, it } from 'vitest';
import { findSubscription } from '../../src/store/subscriptions.ts';
import { openTestStore } from './open-test-store.ts';
import { type Bot, pause, startBot } from './start-bot.ts';

/** Who reads Chinese writes Chinese. */
const writer = (bot: Bot, text: string) => (/\p{Script=Han}/u.test(text) ? bot.lin : bot.dana);
const run = (bot: Bot, text: string, user = writer(bot, text)) =>
  bot.sandbox.runCommand({ user, channel: bot.channel, command: '/digest', text });

/** What this person alone sees in the channel. */
const told = (bot: Bot, user = bot.dana) => bot.sandbox.ephemerals(user, bot.channel);
const lastTold = (bot: Bot, user = bot.dana) => bot.sandbox.waitFor(() => told(bot, user).at(-1));
const saidLike = (bot: Bot, wanted: RegExp) =>
  bot.sandbox.waitFor(() => bot.replies().find(({ text }) => wanted.test(text)));

describe('/digest with words', () => {
  it.each([
    [
      'on 09:00 weekdays',
      /set this channel's daily post: 09:00 on weekdays \(America\/New_York\), all topics/,
    ],
    [
      'on 7:30 mon,fri lang:zh only news',
      /07:30 on Monday, Friday \(America\/New_York\), all topics, in Chinese, only when/,
    ],
    ['开启 8:30 每天', /设置了本频道的日报：每天08:30（Asia\/Shanghai），全部主题，中文/],
    ['开启 9:00 工作日 时区:Europe/London', /工作日09:00（Europe\/London）/],
  ])('%s is told to the channel once, with who did it', async (text, expected) => {
    const bot = await startBot();
    await run(bot, text);
    const post = await saidLike(bot, expected);
    expect(post.text).toContain(`<@${writer(bot, text)}>`);
    await pause();
    expect(bot.replies()).toHaveLength(1);
  });

  it('takes the time zone of the profile where none is typed, and leaves one that was set', async () => {
    const bot = await startBot();
    await run(bot, 'on 09:00 weekdays', bot.dana);
    await saidLike(bot, /09:00 on weekdays \(America\/New_York\)/);
    await run(bot, '开启 10:00', bot.lin);
    await saidLike(bot, /工作日10:00（America\/New_York）/);
  });

  it('takes the time zone of the record where the profile cannot be read', async () => {
    const bot = await startBot();
    bot.sandbox.faults.failNext('users.info', 'missing_scope', 5);
    await run(bot, 'on 09:00 weekdays', bot.dana);
    await saidLike(bot, /Asia\/Shanghai/);
  });

  it('gives a word that it cannot read back in short', async () => {
    const bot = await startBot();
    await run(bot, 'x'.repeat(3_000));
    const { text } = await bot.sandbox.waitFor(() => told(bot).find((line) => line.text.includes('“')));
    expect(text.length).toBeLessThan(200);
  });

  it('says nothing to the channel where nothing is changed', async () => {
    const bot = await startBot();
    await run(bot, 'on 09:00 weekdays lang:en');
    await saidLike(bot, /09:00 on weekdays/);
    await run(bot, 'on 09:00 weekdays');
    expect((await lastTold(bot)).text).toMatch(/set like this already: 09:00 on weekdays/);
    expect(bot.replies()).toHaveLength(1);
  });

  it.each([
    [
      ['on 09:00 daily', /09:00 every day/],
      ['pause 7d', /paused this channel/],
      ['resume', /resumed this channel/],
      ['off', /switched this channel's daily post off/],
    ],
    [
      ['开启 9:00 每天', /每天09:00/],
      ['暂停 7天', /暂停了本频道的日报/],
      ['恢复', /恢复了本频道的日报/],
      ['关闭', /关闭了本频道的日报/],
    ],
  ] as const)('pauses, resumes and ends it, each told to the channel', async (...steps) => {
    const bot = await startBot();
    for (const [text, expected] of steps) {
      await run(bot, text);
      await saidLike(bot, expected);
    }
    await run(bot, 'status');
    expect((await lastTold(bot)).text).toMatch(/no daily post/);
    expect(bot.replies()).toHaveLength(steps.length);
  });

  it.each([
    ['resume', /set like this already/],
    ['pause 7d', /Paused; it comes again on/],
  ])('says nothing to the channel where %s changes nothing', async (text, expected) => {
    const bot = await startBot();
    await run(bot, 'on 09:00 daily');
    await saidLike(bot, /09:00/);
    if (text !== 'resume') await run(bot, text);
    const count = text === 'resume' ? 1 : 2;
    await bot.sandbox.waitFor(() => bot.replies().length === count);
    await run(bot, text);
    expect((await lastTold(bot)).text).toMatch(expected);
    expect(bot.replies()).toHaveLength(count);
  });

  it('shows what is set, and until when it is paused', async () => {
    const bot = await startBot();
    await run(bot, 'on 09:00 weekdays topics:land lang:en');
    await saidLike(bot, /09:00/);
    await run(bot, 'pause 7d');
    await saidLike(bot, /paused/);
    await run(bot, 'status');
    expect((await lastTold(bot)).text).toMatch(
      /09:00 on weekdays .*Land use, in English\. Paused; it comes again on/,
    );
  });

  it.each(['off', 'pause 7d', 'resume', '关闭', '暂停 7天'])(
    'says that there is none to change: %s',
    async (text) => {
      const bot = await startBot();
      await run(bot, text);
      expect((await lastTold(bot, writer(bot, text))).text).toMatch(/no daily post|没有开启日报/);
      expect(bot.replies()).toEqual([]);
    },
  );

  it('lists the channels that have one, by names that Slack puts in', async () => {
    const bot = await startBot();
    await run(bot, 'list');
    expect((await lastTold(bot)).text).toMatch(/No channel|还没有频道/);
    await run(bot, 'on 09:00 weekdays');
    await saidLike(bot, /09:00/);
    await run(bot, 'list');
    const { blocks } = await bot.sandbox.waitFor(() => told(bot)[1]);
    expect(JSON.stringify(blocks)).toContain(`• <#${bot.channel}> 09:00 on weekdays`);
  });

  it.each(['help', '帮助'])('tells every form: %s', async (text) => {
    const bot = await startBot();
    await run(bot, text);
    const { text: help } = await lastTold(bot, writer(bot, text));
    for (const form of text === 'help'
      ? ['on 09:00 weekdays', 'pause 7d', 'now', 'list']
      : ['开启 9:00 工作日', '立即发送'])
      expect(help).toContain(`/digest ${form}`);
  });
});

describe('/digest preview', () => {
  it('shows the next post as it will stand, privately and without a way to pause', async () => {
    const bot = await startBot();
    await run(bot, 'preview');
    const { text, blocks } = await lastTold(bot);
    expect(text).toMatch(/Figure of the day|今日一数/);
    expect(JSON.stringify(blocks)).not.toContain('digest_pause');
    expect(bot.replies()).toEqual([]);
  });

  it('shows the posts of the coming days in one message', async () => {
    const bot = await startBot();
    await run(bot, '预览 14天');
    const { text } = await lastTold(bot, bot.lin);
    expect(text.match(/今日一数/g)?.length).toBeGreaterThanOrEqual(12);
    expect(told(bot, bot.lin)).toHaveLength(1);
  });

  it('is in the language of the posts, whoever looks', async () => {
    const bot = await startBot();
    await run(bot, 'on 09:00 daily lang:zh');
    await saidLike(bot, /09:00/);
    await run(bot, 'preview');
    expect((await lastTold(bot)).text).toMatch(/今日一数/);
  });

  it('shows only days that are chosen', async () => {
    const bot = await startBot();
    await run(bot, 'on 09:00 mon lang:en');
    await saidLike(bot, /Monday/);
    await run(bot, 'preview 14d');
    expect((await lastTold(bot)).text.match(/Figure of the day/g)).toHaveLength(2);
  });
});

describe('/digest now', () => {
  it('delivers the post of today at once, and not a second time', async () => {
    const store = await openTestStore();
    const bot = await startBot({ app: { store, digestSettings: { interval: 20 } } });
    await run(bot, 'on 09:00 daily lang:en');
    await saidLike(bot, /09:00/);
    await run(bot, 'now');
    const post = await saidLike(bot, /Figure of the day/);
    expect(JSON.stringify(post.blocks)).toContain('digest_pause');
    await bot.sandbox.waitFor(() => bot.logs.some((line) => line.includes('"posted"')));

    await run(bot, '立即发送');
    await bot.sandbox.waitFor(() => told(bot, bot.lin).some(({ text }) => text.includes('已经发过了')));
    await pause();
    expect(bot.replies().filter(({ text }) => text.includes('Figure of the day'))).toHaveLength(1);
  });

  it('posts once where the channel has no digest', async () => {
    const bot = await startBot();
    await run(bot, 'now');
    const post = await saidLike(bot, /Sichuan Online|四川在线/);
    expect(JSON.stringify(post.blocks)).not.toContain('digest_pause');
  });

  it('says so where there is nothing to post', async () => {
    const bot = await startBot();
    await run(bot, 'on 09:00 daily only news');
    await saidLike(bot, /09:00/);
    await run(bot, 'now');
    expect((await lastTold(bot)).text).toMatch(/nothing to post|没有要发的内容/);
  });
});

describe('/digest miswritten', () => {
  it.each([
    ['onn 09:00 weekdays', '/digest on 09:00 weekdays'],
    ['on 25:99', '/digest on 09:00'],
    ['on 9', '/digest on 09:00'],
    ['pasue 7d', '/digest pause 7d'],
    ['pause', '/digest pause 7d'],
    ['pause forever', '/digest pause 7d'],
    ['offf', '/digest off'],
    ['noww', '/digest now'],
    ['prevew', '/digest preview'],
    ['preview 99d', '/digest preview 7d'],
    ['stauts', '/digest status'],
    ['lsit', '/digest list'],
    ['dance', '/digest help'],
    ['on off', '/digest on 09:00 weekdays'],
    ['开启 火星时间', '/digest 开启 9:00 工作日'],
    ['暂停', '/digest 暂停 7天'],
    ['关必', '/digest 关闭'],
  ])('%s gets the right form and changes nothing', async (text, form) => {
    const bot = await startBot();
    await run(bot, text);
    expect((await bot.sandbox.waitFor(() => told(bot, writer(bot, text)).at(0))).text).toContain(form);
    expect(bot.replies()).toEqual([]);
  });
});

describe('where the bot is no member', () => {
  it('nothing is set, and how to invite it is said', async () => {
    const store = await openTestStore();
    const bot = await startBot({ app: { store } });
    await bot.sandbox.leaveChannel(bot.channel, bot.sandbox.botUserId);
    await run(bot, 'on 09:00');
    expect((await lastTold(bot)).text).toContain('/invite');
    const found = await findSubscription(store, { team: bot.sandbox.teamId, channel: bot.channel });
    expect(found?.isOn).not.toBe(true);
  });

  it('the digest can still be switched off', async () => {
    const store = await openTestStore();
    const bot = await startBot({ app: { store } });
    await run(bot, 'on 09:00');
    await saidLike(bot, /09:00/);
    await bot.sandbox.leaveChannel(bot.channel, bot.sandbox.botUserId);
    await run(bot, 'off');
    expect((await lastTold(bot)).text).toContain('/invite');
    const place = { team: bot.sandbox.teamId, channel: bot.channel };
    expect(await findSubscription(store, place)).toMatchObject({ isOn: false });
  });

  it.each(['on 10:00', 'on 10:00 weekdays lang:zh'])(
    'what was set before stays as it was: %s',
    async (text) => {
      const store = await openTestStore();
      const bot = await startBot({ app: { store } });
      const place = { team: bot.sandbox.teamId, channel: bot.channel };
      await run(bot, 'on 09:00 daily');
      await saidLike(bot, /09:00/);
      const before = await findSubscription(store, place);
      await bot.sandbox.leaveChannel(bot.channel, bot.sandbox.botUserId);
      await run(bot, text);
      expect((await lastTold(bot)).text).toContain('/invite');
      expect(await findSubscription(store, place)).toEqual(before);
    },
  );
});
