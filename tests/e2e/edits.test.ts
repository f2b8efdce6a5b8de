import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/sandbox/types.ts';
import { hurriedClock } from './hurried-clock.ts';
import { openTestStore } from './open-test-store.ts';
import { type Bot, describeOverBoth, pause, startBot } from './start-bot.ts';

const SHARE_2021 = '2021年安居锂电产值占溧阳的比例是多少';

async function askIn(bot: Bot, text = SHARE_2021) {
  const { ts } = await bot.sandbox.postMessage({
    ...{ user: bot.lin, channel: bot.channel, text: `<@${bot.sandbox.botUserId}> ${text}` },
  });
  const reply = await bot.sandbox.waitForReply({ channel: bot.channel, threadTs: ts, afterTs: ts });
  const edit = (edited: string) =>
    bot.sandbox.editMessage({
      ...{ user: bot.lin, channel: bot.channel, ts, text: `<@${bot.sandbox.botUserId}> ${edited}` },
    });
  const shown = (): Message | undefined => bot.replies().find((one) => one.ts === reply.ts);
  return { ts, reply, edit, shown };
}

/** Lines of the log that somebody should look at. */
const troubles = (bot: Bot) => bot.logs.filter((line) => (JSON.parse(line) as { level: number }).level >= 40);

type Asked = Awaited<ReturnType<typeof askIn>> & { readonly bot: Bot };

describeOverBoth('an edited question', (startBot) => {
  it('has its reply updated in place', async () => {
    const bot = await startBot();
    const { edit, shown } = await askIn(bot);
    await edit('2020年安居锂电产值占溧阳的比例是多少');
    await bot.sandbox.waitFor(() => shown()?.text.includes('1.07%'));
    expect(bot.replies()).toHaveLength(1);
  });

  it('goes on in the thread from what it says now', async () => {
    const bot = await startBot();
    const { ts, edit, shown } = await askIn(bot);
    await edit('遂宁2021年有多少家省级企业技术中心');
    await bot.sandbox.waitFor(() => shown()?.text.includes('44'));
    await bot.sandbox.postMessage({ user: bot.lin, channel: bot.channel, text: '全省排第几', threadTs: ts });
    await bot.sandbox.waitFor(() => bot.replies().some(({ text }) => text.includes('第4位')));
  });

  it.each([
    ['the same text', SHARE_2021],
    ['nothing but spaces more', `${SHARE_2021}  `],
  ])('is left alone for %s', async (_case, text) => {
    const bot = await startBot();
    const { edit } = await askIn(bot);
    await edit(text);
    await pause();
    expect(bot.calls('chat.update')).toEqual([]);
    expect(bot.replies()).toHaveLength(1);
  });

  it('is answered where the edit adds the mention', async () => {
    const bot = await startBot();
    const { ts } = await bot.sandbox.postMessage({ user: bot.lin, channel: bot.channel, text: SHARE_2021 });
    await pause();
    expect(bot.replies()).toEqual([]);
    await bot.sandbox.editMessage({
      ...{ user: bot.lin, channel: bot.channel, ts, text: `<@${bot.sandbox.botUserId}> ${SHARE_2021}` },
    });
    expect((await bot.sandbox.waitForReply({ channel: bot.channel, threadTs: ts })).text).toContain('15%');
  });

  it.each([
    ['zh', SHARE_2021, '算了', '提问已收回'],
    ['zh', SHARE_2021, '没事了，谢谢', '提问已收回'],
    ['zh', SHARE_2021, '不好意思，发错了', '提问已收回'],
    ['zh', '遂宁2019年经济总量', '算了', '提问已收回'],
    ['zh', SHARE_2021, '', '提问已收回'],
    ['en', 'What was the GDP of Suining in 2021?', 'never mind', 'The question was taken back'],
    ['en', 'What was the GDP of Suining in 2021?', 'sorry, wrong channel', 'The question was taken back'],
    ['en', 'What was the GDP of Suining in 2021?', '', 'The question was taken back'],
  ])(
    'that asks nothing any more has its reply withdrawn, in %s: %s → %j',
    async (_lang, asked, edited, said) => {
      const bot = await startBot();
      const { edit, shown } = await askIn(bot, asked);
      await edit(edited);
      await bot.sandbox.waitFor(() => shown()?.text.includes(said));
      expect(shown()?.text).not.toMatch(/15%|1500|150 billion|不客气|welcome/);
      expect(bot.replies()).toHaveLength(1);
    },
  );

  it('has its reply back where it asks again', async () => {
    const bot = await startBot();
    const { ts, edit, shown } = await askIn(bot);
    await edit('算了');
    await bot.sandbox.waitFor(() => shown()?.text.includes('已收回'));
    await edit(SHARE_2021);
    await bot.sandbox.waitFor(() => shown()?.text.includes('15%'));
    await bot.sandbox.postMessage({ user: bot.lin, channel: bot.channel, text: '2020年呢', threadTs: ts });
    await bot.sandbox.waitFor(() => bot.replies().some(({ text }) => text.includes('1.07%')));
  });

  it('that was taken back is gone from the thread, and from what is asked on', async () => {
    const bot = await startBot();
    const { ts, reply } = await askIn(bot);
    const { ts: second } = await bot.sandbox.postMessage({
      ...{ user: bot.lin, channel: bot.channel, text: '遂宁2021年有多少家省级企业技术中心', threadTs: ts },
    });
    const answer = await bot.sandbox.waitForReply({ channel: bot.channel, threadTs: ts, afterTs: second });
    expect(answer.text).toContain('44家');
    await bot.sandbox.editMessage({ user: bot.lin, channel: bot.channel, ts: second, text: '好的，谢谢' });
    await bot.sandbox.waitFor(() =>
      bot.replies().some((one) => one.ts === answer.ts && one.text.includes('已收回')),
    );
    await bot.sandbox.postMessage({ user: bot.lin, channel: bot.channel, text: '2020年呢', threadTs: ts });
    await bot.sandbox.waitFor(() => bot.replies().some(({ text }) => text.includes('1.07%')));
    expect(bot.replies().find((one) => one.ts === reply.ts)?.text).toContain('15%');
  });

  it('that was taken back and deleted takes along what stood in place of its reply', async () => {
    const bot = await startBot();
    const { ts, edit, shown } = await askIn(bot);
    await edit('算了');
    await bot.sandbox.waitFor(() => shown()?.text.includes('已收回'));
    await bot.sandbox.deleteMessage({ user: bot.lin, channel: bot.channel, ts });
    await bot.sandbox.waitFor(() => bot.replies().length === 0);
  });

  it('that was a word of thanks and stays one is answered as before', async () => {
    const bot = await startBot();
    const { edit, shown } = await askIn(bot, '谢谢');
    await edit('谢谢啦');
    await pause();
    expect(shown()?.text).toContain('不客气');
  });

  it.each([
    ['a word to all', '我已经在报告里找到了，下午发给大家'],
    ['a question to somebody', '<@U0DANAREYE> 2020年呢'],
  ])('in a thread, without a mention, that became %s has its reply withdrawn', async (_case, text) => {
    const bot = await startBot();
    const { ts } = await askIn(bot);
    const { ts: second } = await bot.sandbox.postMessage({
      ...{ user: bot.lin, channel: bot.channel, text: '2020年呢', threadTs: ts },
    });
    const answer = await bot.sandbox.waitForReply({ channel: bot.channel, threadTs: ts, afterTs: second });
    await bot.sandbox.editMessage({
      ...{ user: bot.lin, channel: bot.channel, ts: second, text },
    });
    await bot.sandbox.waitFor(() =>
      bot.replies().some((one) => one.ts === answer.ts && one.text.includes('已收回')),
    );
  });

  it.each([
    ['zh', SHARE_2021, '中午吃什么？'],
    ['en', 'What was the GDP of Suining in 2021?', 'Lunch at noon, anyone?'],
  ])(
    'that names the bot no longer, nor the record, has its reply withdrawn, in %s',
    async (_lang, asked, text) => {
      const bot = await startBot();
      const { ts, shown } = await askIn(bot, asked);
      await bot.sandbox.editMessage({ user: bot.lin, channel: bot.channel, ts, text });
      await bot.sandbox.waitFor(() => shown()?.text.match(/提问已收回|The question was taken back/));
      expect(bot.replies()).toHaveLength(1);
    },
  );

  it('that names the bot no longer and still asks for the record is answered in place', async () => {
    const bot = await startBot();
    const { ts, shown } = await askIn(bot);
    const text = '遂宁2021年有多少家省级企业技术中心';
    await bot.sandbox.editMessage({ user: bot.lin, channel: bot.channel, ts, text });
    await bot.sandbox.waitFor(() => shown()?.text.includes('44家'));
  });

  it('is answered where the edit adds the mention to a line of the thread that was left alone', async () => {
    const bot = await startBot();
    const { ts } = await askIn(bot);
    const { ts: second } = await bot.sandbox.postMessage({
      ...{ user: bot.dana, channel: bot.channel, text: '大家觉得挺高的', threadTs: ts },
    });
    await pause();
    expect(bot.replies()).toHaveLength(1);
    await bot.sandbox.editMessage({
      ...{ user: bot.dana, channel: bot.channel, ts: second, text: `<@${bot.sandbox.botUserId}> 2020年呢` },
    });
    await bot.sandbox.waitFor(() => bot.replies()[1]?.text.includes('1.07%'));
  });

  it('says nothing where somebody has deleted its reply', async () => {
    const bot = await startBot();
    const { reply, edit } = await askIn(bot);
    bot.sandbox.faults.failNext('chat.update', 'message_not_found');
    await edit('2020年安居锂电产值占溧阳的比例是多少');
    await bot.sandbox.waitFor(() => bot.calls('chat.update').length === 1);
    await pause();
    expect(bot.replies().map(({ ts }) => ts)).toEqual([reply.ts]);
    expect(troubles(bot)).toEqual([]);
  });

  it('is told that its reply could not be updated, with an id that is in the log', async () => {
    const bot = await startBot();
    const { edit, shown } = await askIn(bot);
    bot.sandbox.faults.failNext('chat.update', 'cant_update_message');
    await edit('2020年安居锂电产值占溧阳的比例是多少');
    const notice = await bot.sandbox.waitFor(() => bot.replies()[1]);
    expect(notice.text).toContain('没能更新');
    const [id = '-'] = /(?<=编号 )[0-9a-f]{6}/.exec(notice.text) ?? [];
    expect(bot.logs.join('')).toContain(id);
    expect(shown()?.text).toContain('15%');
  });

  it.each([
    ['a later edit', async ({ edit }: Asked) => edit('遂宁2021年有多少家省级企业技术中心'), ['44家']],
    ['an edit back to what was asked', async ({ edit }: Asked) => edit(SHARE_2021), ['15%']],
    ['a word that it is asked no more', async ({ edit }: Asked) => edit('算了'), ['已收回']],
    [
      'another edit that could not be followed either',
      async ({ bot, edit }: Asked) => {
        bot.sandbox.faults.failNext('chat.update', 'cant_update_message');
        await edit('遂宁2021年有多少家省级企业技术中心');
      },
      ['15%', '没能更新'],
    ],
    [
      'its deletion',
      async ({ bot, ts }: Asked) => bot.sandbox.deleteMessage({ user: bot.lin, channel: bot.channel, ts }),
      [],
    ],
  ])('is told so by one word, which is true after %s', async (_case, act, said) => {
    const bot = await startBot();
    const asked = await askIn(bot);
    bot.sandbox.faults.failNext('chat.update', 'cant_update_message');
    await asked.edit('2020年安居锂电产值占溧阳的比例是多少');
    await bot.sandbox.waitFor(() => bot.replies()[1]?.text.includes('没能更新'));
    await pause(1_100);
    const calls = bot.sandbox.log.calls.length;

    await act({ ...asked, bot });

    await bot.sandbox.waitFor(() => bot.sandbox.log.calls.length > calls);
    await pause(400);
    expect(bot.replies().map(({ text }) => text)).toEqual(said.map((part) => expect.stringContaining(part)));
  });

  it('is answered where the edit adds the question to the mention', async () => {
    const bot = await startBot();
    const { edit, shown } = await askIn(bot, '');
    expect(shown()?.text).toContain('/campaign');
    await edit(SHARE_2021);
    await bot.sandbox.waitFor(() => shown()?.text.includes('15%'));
    expect(bot.replies()).toHaveLength(1);
  });

  it('that is edited again and again has its reply updated now and then, and never to an older text', async () => {
    const bot = await startBot({ app: { clock: hurriedClock(2) } });
    const { edit, shown } = await askIn(bot);
    const years = Array.from({ length: 10 }, (_, at) => `${2001 + at}年`);
    const begun = Date.now();
    for (const year of years) {
      await edit(`遂宁${year}经济总量`);
      await pause(50);
    }
    const lastedMs = Date.now() - begun;
    await bot.sandbox.waitFor(() => shown()?.text.includes('没有记录：2010年'));
    await pause(600);

    const told = bot.calls('chat.update').map(({ args }) => /20\d\d年/.exec(String(args.text))?.[0] ?? '');
    expect(told.length).toBeLessThanOrEqual(2 + lastedMs / 500);
    expect(told).toEqual([...new Set(told)].sort());
    expect(told.at(-1)).toBe('2010年');
    expect(bot.replies()).toHaveLength(1);
  });

  it('keeps the last of several edits', async () => {
    const bot = await startBot();
    const { edit, shown } = await askIn(bot);
    await Promise.all([
      edit('2020年安居锂电产值占溧阳的比例是多少'),
      edit('遂宁2021年经济总量'),
      edit('遂宁2021年有多少家省级企业技术中心'),
    ]);
    await bot.sandbox.waitFor(() => shown()?.text.includes('44'));
    await pause();
    expect(shown()?.text).toContain('44');
  });
});

describe('a deleted question', () => {
  it('takes its reply along', async () => {
    const bot = await startBot();
    const { ts } = await askIn(bot);
    await bot.sandbox.deleteMessage({ user: bot.lin, channel: bot.channel, ts });
    await bot.sandbox.waitFor(() => bot.replies().length === 0);
  });

  it('takes along the reply that was on its way', async () => {
    const bot = await startBot();
    bot.sandbox.faults.delayNext('chat.postMessage', 300);
    const { ts } = await bot.sandbox.postMessage({
      ...{ user: bot.lin, channel: bot.channel, text: `<@${bot.sandbox.botUserId}> ${SHARE_2021}` },
    });
    await bot.sandbox.deleteMessage({ user: bot.lin, channel: bot.channel, ts });
    await bot.sandbox.waitFor(() => bot.calls('chat.delete').length === 1);
    expect(bot.replies()).toEqual([]);
  });

  it('leaves its reply marked as withdrawn where others have written below', async () => {
    const bot = await startBot();
    const { ts, shown } = await askIn(bot);
    await bot.sandbox.postMessage({
      user: bot.dana,
      channel: bot.channel,
      text: '谢谢，很有用',
      threadTs: ts,
    });
    await bot.sandbox.deleteMessage({ user: bot.lin, channel: bot.channel, ts });
    await bot.sandbox.waitFor(() => shown()?.text.includes('撤回'));
    expect(shown()?.text).not.toContain('15%');
  });

  it('takes along what the bot said to a mention alone', async () => {
    const bot = await startBot();
    const { ts } = await askIn(bot, '');
    await bot.sandbox.deleteMessage({ user: bot.lin, channel: bot.channel, ts });
    await bot.sandbox.waitFor(() => bot.replies().length === 0);
  });

  it.each([
    ['goes along in a direct message', false],
    ['leaves it marked where a thread was begun below it', true],
  ])('%s', async (_case, isAnswered) => {
    const bot = await startBot();
    const channel = await bot.sandbox.openDirectMessage(bot.lin);
    const { ts } = await bot.sandbox.postMessage({ user: bot.lin, channel, text: SHARE_2021 });
    const reply = await bot.sandbox.waitForReply({ channel, afterTs: ts });
    if (isAnswered)
      await bot.sandbox.postMessage({ user: bot.lin, channel, text: '收到', threadTs: reply.ts });
    await bot.sandbox.deleteMessage({ user: bot.lin, channel, ts });
    const shown = () => bot.replies(channel).find((one) => one.ts === reply.ts);
    await bot.sandbox.waitFor(() => (isAnswered ? shown()?.text.includes('撤回') : shown() === undefined));
  });

  it('is no matter where it was not answered', async () => {
    const bot = await startBot();
    const { ts } = await bot.sandbox.postMessage({ user: bot.lin, channel: bot.channel, text: '大家好' });
    await bot.sandbox.deleteMessage({ user: bot.lin, channel: bot.channel, ts });
    await pause();
    expect(bot.calls('chat.delete')).toEqual([]);
  });
});

describe('Remove this answer', () => {
  const remove = (bot: Bot, ts: string, user: string) =>
    bot.sandbox.openShortcut({ user, callbackId: 'remove_reply', channel: bot.channel, messageTs: ts });

  it('takes a reply back for who asked', async () => {
    const bot = await startBot();
    const { reply } = await askIn(bot);
    await remove(bot, reply.ts, bot.lin);
    await bot.sandbox.waitFor(() => bot.replies().length === 0);
    await bot.sandbox.waitFor(() => bot.sandbox.ephemerals(bot.lin, bot.channel)[0]?.text.includes('已删除'));
  });

  it('is quiet about a reply that is pressed away twice, and one that was deleted before', async () => {
    const bot = await startBot();
    const { reply } = await askIn(bot);
    await Promise.all([remove(bot, reply.ts, bot.lin), remove(bot, reply.ts, bot.lin)]);
    const told = await bot.sandbox.waitFor(() => {
      const lines = bot.sandbox.ephemerals(bot.lin, bot.channel);
      return lines.length === 2 ? lines : undefined;
    });
    expect(told.map(({ text }) => text)).toEqual(['已删除这条回答。', '已删除这条回答。']);
    expect(troubles(bot)).toEqual([]);
  });

  it('says that it could not be removed, with an id that is in the log', async () => {
    const bot = await startBot();
    const { reply } = await askIn(bot);
    bot.sandbox.faults.failNext('chat.delete', 'cant_delete_message');
    await remove(bot, reply.ts, bot.lin);
    const { text } = await bot.sandbox.waitFor(() => bot.sandbox.ephemerals(bot.lin, bot.channel)[0]);
    expect(text).toContain('没能删除');
    expect(text).toContain('再试也没有用');
    const [id = '-'] = /(?<=编号 )[0-9a-f]{6}/.exec(text) ?? [];
    expect(bot.logs.join('')).toContain(id);
  });

  it.each([
    ['zh', '遂宁有多少家省级企业技术中心', '这个频道已归档，再试也没有用'],
    [
      'en',
      'How many provincial technology centres does Suining have?',
      'This channel is archived, so trying again does not help',
    ],
  ] as const)('says that the channel is archived, in %s', async (lang, question, said) => {
    const bot = await startBot();
    const user = lang === 'zh' ? bot.lin : bot.dana;
    const reply = await bot.ask(question, { user });
    bot.sandbox.setArchived(bot.channel, true);
    await remove(bot, reply.ts, user);
    const { text } = await bot.sandbox.waitFor(() => bot.sandbox.ephemerals(user, bot.channel)[0]);
    expect(text).toContain(said);
    expect(text).not.toMatch(/Please|可以/);
    expect(bot.replies()).toHaveLength(1);
  });

  it('comes after an edit that is being followed', async () => {
    const store = await openTestStore();
    const bot = await startBot({ app: { store } });
    const { reply, edit } = await askIn(bot);
    bot.sandbox.faults.holdResponseNext('chat.update', 500);
    await edit('2020年安居锂电产值占溧阳的比例是多少');
    await bot.sandbox.waitFor(() => bot.calls('chat.update').length === 1);
    await remove(bot, reply.ts, bot.lin);
    await bot.sandbox.waitFor(() => bot.replies().length === 0);
    await pause(600);
    const recorded = await store.read((db) => db.selectFrom('posted_answers').select('state').execute());
    expect(recorded).toEqual([{ state: 'removed' }]);
  });

  it('does not do so for others', async () => {
    const bot = await startBot();
    const { reply } = await askIn(bot);
    await remove(bot, reply.ts, bot.dana);
    const hint = await bot.sandbox.waitFor(() => bot.sandbox.ephemerals(bot.dana, bot.channel)[0]);
    expect(hint.text).toContain('只有提问的人');
    expect(bot.replies()).toHaveLength(1);
  });
});
