import { describe, expect, it } from 'vitest';
import { type Bot, describeOverBoth, pause, startBot } from './start-bot.ts';

const SHARE_2021 = '2021年安居锂电产值占溧阳的比例是多少';

const post = (bot: Bot, text: string, threadTs?: string, user = bot.lin) =>
  bot.sandbox.postMessage({ user, channel: bot.channel, text, ...(threadTs !== undefined && { threadTs }) });

describeOverBoth('a conversation', (startBot) => {
  it('answers a mention in its thread, figure first, with the source', async () => {
    const bot = await startBot();
    const reply = await bot.ask(SHARE_2021);

    expect(reply.blocks?.[0]).toMatchObject({ type: 'section' });
    expect(JSON.stringify(reply.blocks?.[0])).toContain('15%');
    expect(JSON.stringify(reply.blocks)).toContain('2022年4月25日');
    expect(reply.text).toContain('15%');
    expect(reply.text).toContain('2022年4月25日');
    expect(bot.calls('chat.postMessage')[0]?.args).toMatchObject({
      unfurl_links: 'false',
      unfurl_media: 'false',
    });
  });

  it.each([
    ['zh', SHARE_2021, /四川在线/],
    ['en', "What share of Liyang's lithium output did Anju reach in 2021?", /Sichuan Online/],
  ])("answers in the asker's language: %s", async (_lang, question, publisher) => {
    const bot = await startBot();
    expect((await bot.ask(question)).text).toMatch(publisher);
  });

  it.each(['message_first', 'mention_first'] as const)(
    'gives one post one reply, %s',
    async (mentionOrder) => {
      const bot = await startBot({ sandbox: { mentionOrder } });
      await bot.ask(SHARE_2021);
      await pause();
      expect(bot.replies()).toHaveLength(1);
    },
  );

  it('answers a follow-up in the thread, which needs no mention', async () => {
    const bot = await startBot();
    const first = await bot.ask(SHARE_2021);
    const { ts } = await post(bot, '2020年呢', first.thread_ts);
    const second = await bot.sandbox.waitForReply({
      channel: bot.channel,
      threadTs: first.thread_ts ?? '',
      afterTs: ts,
    });
    expect(second.text).toContain('1.07%');
  });

  it('answers a follow-up that also mentions it once', async () => {
    const bot = await startBot();
    const first = await bot.ask(SHARE_2021);
    await bot.ask('2020年呢', { threadTs: first.thread_ts ?? '' });
    await pause();
    expect(bot.replies()).toHaveLength(2);
  });

  it.each([
    ['spoken to somebody else', () => '<@U0DANAREYE> 2020年呢'],
    ['spoken to everybody', () => '<!here> 2020年呢'],
    ['thanks', () => '谢谢'],
  ])('stays silent in its thread when it is %s', async (_case, text) => {
    const bot = await startBot();
    const first = await bot.ask(SHARE_2021);
    await post(bot, text(), first.thread_ts);
    await pause();
    expect(bot.replies()).toHaveLength(1);
  });

  it.each(['lunch at noon?', '哈哈', '明天开会再说', 'what do you think?', 'ok'])(
    'leaves what others say to one another in its thread alone: %s',
    async (text) => {
      const bot = await startBot();
      const first = await bot.ask(SHARE_2021);
      await post(bot, text, first.thread_ts, bot.dana);
      await pause();
      expect(bot.replies()).toHaveLength(1);
    },
  );

  it.each([
    '好的，我下午写进稿子里',
    '这个数字我再核一遍',
    'I will send it when the draft is done',
    '明天开会再说',
    '没错',
  ])('leaves alone what the one who asked says to others: %s', async (text) => {
    const bot = await startBot();
    const first = await bot.ask(SHARE_2021);
    await post(bot, text, first.thread_ts);
    await pause();
    expect(bot.replies()).toHaveLength(1);
  });

  it.each([
    ['2020年', '1.07%'],
    ['what about the first quarter of 2022?', '23%'],
    ['再说一遍', '15%'],
    ['那人口呢', '人口'],
    ['成都今天下雨吗？', '可以这样问'],
  ])('goes on with the one who asked: %s', async (text, expected) => {
    const bot = await startBot();
    const first = await bot.ask(SHARE_2021);
    const { ts } = await post(bot, text, first.thread_ts);
    const next = await bot.sandbox.waitForReply({
      ...{ channel: bot.channel, threadTs: first.thread_ts ?? '', afterTs: ts },
    });
    expect(next.text).toContain(expected);
  });

  it('keeps out of a thread in which people have begun to talk, but for what names the record', async () => {
    const bot = await startBot();
    const first = await bot.ask(SHARE_2021);
    await post(bot, '我下午发给你们看', first.thread_ts, bot.dana);
    await pause();
    await post(bot, '几点？', first.thread_ts);
    await pause();
    expect(bot.replies()).toHaveLength(1);
    await post(bot, '那2020年呢？', first.thread_ts);
    await bot.sandbox.waitFor(() => bot.replies().some(({ text }) => text.includes('1.07%')));
    await post(bot, '明天几点开会？', first.thread_ts);
    await pause();
    expect(bot.replies()).toHaveLength(2);
  });

  it('keeps out of what two who have both asked say to one another', async () => {
    const bot = await startBot();
    const first = await bot.ask(SHARE_2021);
    await post(bot, 'and the GDP of Suining?', first.thread_ts, bot.dana);
    await bot.sandbox.waitFor(() => bot.replies().length === 2);
    await post(bot, 'lunch?', first.thread_ts, bot.dana);
    await pause();
    expect(bot.replies()).toHaveLength(2);
  });

  it('answers several questions in one message with one reply', async () => {
    const bot = await startBot();
    const reply = await bot.ask(`${SHARE_2021}？遂宁有多少家省级企业技术中心？经济总量呢？`);
    await pause();
    expect(bot.replies()).toHaveLength(1);
    for (const figure of ['15%', '44家', '1500亿元']) expect(reply.text).toContain(figure);
  });

  it.each([
    [
      '2021年安居锂电产值占溧阳的比例是多少？2020年呢？遂宁有多少家省级企业技术中心？全省排第几？遂宁2021年经济总量是多少？安居锂电产业2022年规模预计多少？射洪锂电高新产业园2021年产值多少？收回了多少低效用地？明天会下雨吗？成都市长是谁？',
      [
        '15%',
        '1.07%',
        '44家',
        '第4位',
        '1500亿元',
        '100亿元',
        '500亿元',
        '1000余亩',
        '“明天会下雨吗？”',
        '“成都市长是谁？”',
      ],
    ],
    [
      "What was the GDP of Suining in 2021?\nWhat share of Liyang's lithium output did Anju reach in 2021?\nAnd in 2020?\nHow many provincial technology centres does Suining have?\nWhat is its rank?\nWhat was the output value of the Shehong lithium park in 2021?\nHow much under-used land was recovered?\nWill it rain tomorrow? <!channel>?",
      [
        'RMB 150 billion',
        '15%',
        '1.07%',
        '44 centres',
        '4th',
        'RMB 50 billion',
        '1,000 mu',
        '“Will it rain tomorrow?”',
      ],
    ],
  ])(
    'answers a long list of questions with one reply, and names those outside the record',
    async (list, said) => {
      const bot = await startBot();
      const reply = await bot.ask(list);
      await pause();
      expect(bot.replies()).toHaveLength(1);
      for (const part of said) expect(reply.text).toContain(part);
    },
  );

  it('answers a follow-up of somebody else in its thread', async () => {
    const bot = await startBot();
    const first = await bot.ask(SHARE_2021);
    await post(bot, '2020年呢', first.thread_ts, bot.dana);
    await bot.sandbox.waitFor(() => bot.replies().some(({ text }) => text.includes('1.07%')));
  });

  it('stays silent in a channel when nobody speaks to it', async () => {
    const bot = await startBot();
    const { ts } = await post(bot, SHARE_2021);
    await post(bot, '2020年呢', ts);
    await pause();
    expect(bot.replies()).toEqual([]);
  });

  it('answers a direct message plainly and keeps its context', async () => {
    const bot = await startBot();
    const dm = await bot.sandbox.openDirectMessage(bot.lin);
    const first = await bot.sandbox.postMessage({ user: bot.lin, channel: dm, text: SHARE_2021 });
    const reply = await bot.sandbox.waitForReply({ channel: dm, afterTs: first.ts });
    expect(reply.thread_ts).toBeUndefined();
    expect(reply.text).toContain('15%');

    const second = await bot.sandbox.postMessage({
      user: bot.lin,
      channel: dm,
      text: '2020年呢',
      threadTs: reply.ts,
    });
    const inThread = await bot.sandbox.waitForReply({ channel: dm, threadTs: reply.ts, afterTs: second.ts });
    expect(inThread.text).toContain('1.07%');
  });

  it('goes on in a direct message without a thread', async () => {
    const bot = await startBot();
    const channel = await bot.sandbox.openDirectMessage(bot.lin);
    const say = async (text: string) => {
      const { ts } = await bot.sandbox.postMessage({ user: bot.lin, channel, text });
      return bot.sandbox.waitForReply({ channel, afterTs: ts });
    };
    expect((await say(SHARE_2021)).text).toContain('15%');
    const next = await say('2020年呢');
    expect(next.text).toContain('1.07%');
    expect(next.thread_ts).toBeUndefined();
    expect((await say('高了多少个百分点')).text).toMatch(/百分点/);
  });

  it('refuses what is not on record and offers questions to press', async () => {
    const bot = await startBot();
    const reply = await bot.ask('明天会下雨吗');
    expect(reply.blocks?.at(-1)).toMatchObject({ type: 'actions' });
  });

  it('says what can be asked when it is mentioned without a question', async () => {
    const bot = await startBot();
    const reply = await bot.ask('');
    expect(reply.text).toContain('/campaign topics');
    expect(reply.blocks?.at(-1)).toMatchObject({ type: 'actions' });
  });

  it('answers a question of 40,000 characters', async () => {
    const bot = await startBot();
    const reply = await bot.ask(`${SHARE_2021} ${'锂电 lithium '.repeat(4_000)}`.slice(0, 39_980));
    expect(reply.blocks?.length).toBeGreaterThan(0);
  });

  it.each([
    ['as markup', '<!channel> <!everyone> <!here|here>'],
    ['as text', '&lt;!channel&gt; @channel @everyone'],
    ['hidden in a link', '<https://x.example|&lt;!channel&gt;>'],
    ['as a person', '&lt;@U0DANAREYE&gt; <@U0DANAREYE>'],
    ['as formatting', '*bold* _it_ `code` ~no~ :tada:'],
  ])('never calls anybody with what was written %s', async (_case, text) => {
    const bot = await startBot();
    for (const question of [text, `${text} 的锂电产值是多少`]) {
      const reply = await bot.ask(question);
      expect(bot.sandbox.liveMentions(reply)).toEqual([]);
    }
    for (const { args } of bot.calls('chat.postMessage')) {
      expect(args).not.toHaveProperty('link_names');
      expect(args).not.toHaveProperty('parse');
    }
  });

  it('answers a redelivered event once', async () => {
    const bot = await startBot();
    await bot.ask(SHARE_2021);
    await bot.sandbox.faults.redeliverLast();
    await bot.sandbox.faults.redeliverLast({ attempt: 2, reason: 'timeout' });
    await pause();
    expect(bot.replies()).toHaveLength(1);
  });

  it('gives an edited question no second reply, and a mention added by an edit its first', async () => {
    const bot = await startBot();
    const first = await bot.ask(SHARE_2021);
    const mention = `<@${bot.sandbox.botUserId}>`;
    await bot.sandbox.editMessage({ ...where(bot, first.thread_ts), text: `${mention} 2020年呢` });
    await pause();
    expect(bot.replies()).toHaveLength(1);

    const { ts } = await post(bot, SHARE_2021);
    await bot.sandbox.editMessage({ ...where(bot, ts), text: `${mention} ${SHARE_2021}` });
    await bot.sandbox.waitForReply({ channel: bot.channel, threadTs: ts });
  });

  it('writes nothing of what people said into the log', async () => {
    const bot = await startBot();
    await bot.ask('天机不可泄露 1234567');
    expect(bot.logs.join('')).not.toMatch(/天机|1234567/);
  });
});

describe('without the scopes to read what is said in channels', () => {
  const WITHOUT_HISTORY = {
    botScopes: ['app_mentions:read', 'chat:write', 'commands', 'im:history'],
    botEvents: ['app_mention', 'message.im'],
  };

  it.each([
    [SHARE_2021, /请再 @ 我/],
    ["What share of Liyang's lithium output did Anju reach in 2021?", /mention me again/],
  ])('says once a channel how to go on: %s', async (question, hint) => {
    const bot = await startBot({ sandbox: WITHOUT_HISTORY });
    const first = await bot.ask(question);
    expect(first.text).toMatch(hint);
    expect(JSON.stringify(first.blocks)).toMatch(hint);
    expect((await bot.ask(question)).text).not.toMatch(hint);
    expect((await bot.ask(question, { channel: bot.other })).text).toMatch(hint);
  });

  it('goes on with context where it is mentioned, and follows an edit', async () => {
    const bot = await startBot({ sandbox: WITHOUT_HISTORY });
    const first = await bot.ask(SHARE_2021);
    const next = await bot.ask('2020年呢', { threadTs: first.thread_ts ?? '' });
    expect(next.text).toContain('1.07%');
    await bot.sandbox.editMessage({
      ...where(bot, first.thread_ts),
      text: `<@${bot.sandbox.botUserId}> 遂宁有多少家省级企业技术中心`,
    });
    await bot.sandbox.waitFor(() =>
      bot.replies().some(({ ts, text }) => ts === first.ts && /44家/.test(text)),
    );
    expect(bot.replies()).toHaveLength(2);
  });

  it('says nothing of it in a direct message', async () => {
    const bot = await startBot({ sandbox: WITHOUT_HISTORY });
    const dm = await bot.sandbox.openDirectMessage(bot.lin);
    const { ts } = await bot.sandbox.postMessage({ user: bot.lin, channel: dm, text: SHARE_2021 });
    expect((await bot.sandbox.waitForReply({ channel: dm, afterTs: ts })).text).not.toContain('请再 @ 我');
  });
});

describe('with the scope to read what is said in public channels alone', () => {
  const PUBLIC_ONLY = {
    botScopes: ['app_mentions:read', 'chat:write', 'commands', 'im:history', 'channels:history'],
    botEvents: ['app_mention', 'message.im', 'message.channels'],
  };

  it('says how to go on in a private channel, once, and nothing of it in a public one', async () => {
    const bot = await startBot({ sandbox: PUBLIC_ONLY });
    const members = [bot.lin, bot.sandbox.botUserId];
    const { id: closed } = bot.sandbox.addChannel({ name: 'closed', members, is_private: true });
    expect((await bot.ask(SHARE_2021, { channel: closed })).text).toMatch(/请再 @ 我/);
    expect((await bot.ask(SHARE_2021, { channel: closed })).text).not.toMatch(/请再 @ 我/);
    expect((await bot.ask(SHARE_2021)).text).not.toMatch(/请再 @ 我/);
    expect((await bot.ask(SHARE_2021)).text).not.toMatch(/请再 @ 我/);
    // One call for each channel, and none after.
    expect(bot.calls('conversations.history')).toHaveLength(2);
  });

  it('answers all the same where Slack does not say which channel it is, and asks with the next reply', async () => {
    const bot = await startBot({ sandbox: PUBLIC_ONLY });
    const members = [bot.lin, bot.sandbox.botUserId];
    const { id: closed } = bot.sandbox.addChannel({ name: 'closed', members, is_private: true });
    bot.sandbox.faults.failNext('conversations.history', 'internal_error');
    const first = await bot.ask(SHARE_2021, { channel: closed });
    expect(first.text).toContain('15%');
    expect(first.text).not.toMatch(/请再 @ 我/);
    expect((await bot.ask(SHARE_2021, { channel: closed })).text).toMatch(/请再 @ 我/);
  });
});

function where(bot: Bot, ts = '') {
  return { user: bot.lin, channel: bot.channel, ts };
}
