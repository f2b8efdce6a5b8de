import { describe, expect, it } from 'vitest';
import { type Bot, startBot } from './start-bot.ts';

const DRAFT_ZH =
  '2021年，遂宁经济总量突破1500亿元，省级企业技术中心达到50家。安居锂电产值2022年已达溧阳的27.5%。全市人口360万人。';
const DRAFT_EN = 'In 2021 Suining had 44 provincial enterprise technology centres, ranking 5th in Sichuan.';

async function check(bot: Bot, text: string) {
  const { ts } = await bot.sandbox.postMessage({ user: bot.dana, channel: bot.channel, text });
  const callbackId = 'check_figures';
  await bot.sandbox.openShortcut({ user: bot.lin, callbackId, channel: bot.channel, messageTs: ts });
  return bot.sandbox.waitFor(() => bot.sandbox.ephemerals(bot.lin, bot.channel)[0]);
}

describe('Check the figures', () => {
  it('holds each figure of a message against the record, for the one who asked alone', async () => {
    const bot = await startBot();
    const { text } = await check(bot, DRAFT_ZH);
    expect(text).toContain('核对了4个数：2个与报道有出入，1个一致，1个没有记录。');
    expect(text).toMatch(/“50” → 记录：44家/);
    expect(text).toContain('报道里是预计或计划，文中写成了事实');
    expect(text).toContain('“360万”');
    expect(text).toContain('四川在线');
    expect(bot.replies()).toEqual([]);
    expect(bot.sandbox.ephemerals(bot.dana, bot.channel)).toEqual([]);
  });

  it('speaks the language of the message', async () => {
    const { text } = await check(await startBot(), DRAFT_EN);
    expect(text).toContain('2 figures checked: 1 at odds with print, 1 matches, 0 not on record.');
    expect(text).toContain('“5th” → on record: 4th in Sichuan');
  });

  it('speaks the language of the message where it quotes a word of the other', async () => {
    const bot = await startBot();
    const reply = await bot.ask('What was the GDP of Suining in 2021?', { user: bot.dana });
    expect(reply.text).toContain('经济总量');
    await bot.sandbox.openShortcut({
      ...{ user: bot.dana, callbackId: 'check_figures', channel: bot.channel, messageTs: reply.ts },
    });
    const checked = () => bot.sandbox.ephemerals(bot.dana, bot.channel);
    expect((await bot.sandbox.waitFor(() => checked()[0])).text).toContain('1 figure checked: ');

    const text = 'check The 经济总量 of Suining in 2021 was 160 billion yuan.';
    await bot.sandbox.runCommand({ user: bot.dana, channel: bot.channel, command: '/campaign', text });
    expect((await bot.sandbox.waitFor(() => checked()[1])).text).toContain('1 figure checked: 1 at odds');
  });

  it('keeps the reply to a long draft within what Slack takes, and says what was left out', async () => {
    const long = Array.from({ length: 90 }, () => '2021年，遂宁省级企业技术中心40家，居全省第9位。').join(
      '\n',
    );
    const { text, blocks } = await check(await startBot(), long);
    expect(text).toContain('核对了60个数');
    expect(JSON.stringify(blocks)).toContain('文稿较长，只核对了开头一部分。');
  });

  const section = { type: 'section', text: { type: 'mrkdwn', text: DRAFT_ZH } };

  it.each([
    ['blocks', { text: '', blocks: [section] }],
    ['blocks with another text beside them', { text: '晨报', blocks: [section] }],
    ['an attachment', { text: '', attachments: [{ fallback: '晨报', text: DRAFT_ZH }] }],
  ])('reads what an app shows in %s', async (_case, content) => {
    const bot = await startBot();
    const { channel } = bot;
    const { ts } = await bot.sandbox.postFromApp({ channel, username: 'Press', ...content });
    await bot.sandbox.openShortcut({ user: bot.lin, callbackId: 'check_figures', channel, messageTs: ts });
    const { text } = await bot.sandbox.waitFor(() => bot.sandbox.ephemerals(bot.lin, channel)[0]);
    expect(text).toContain('核对了4个数');
    expect(text).not.toContain('没有核对');
  });

  it.each([
    ['zh', DRAFT_ZH, '消息所附的文件没有核对。'],
    ['en', DRAFT_EN, 'The files in the message were not checked.'],
  ] as const)('says that files are not read, in %s', async (_lang, draft, note) => {
    const bot = await startBot();
    const { channel } = bot;
    const { ts } = await bot.sandbox.postMessage({
      user: bot.dana,
      channel,
      text: draft,
      files: ['draft.pdf'],
    });
    await bot.sandbox.openShortcut({ user: bot.lin, callbackId: 'check_figures', channel, messageTs: ts });
    const { text, blocks } = await bot.sandbox.waitFor(() => bot.sandbox.ephemerals(bot.lin, channel)[0]);
    expect(text).toContain(note);
    expect(JSON.stringify(blocks)).toContain(note);
  });

  it.each([
    ['去年遂宁有44家省级企业技术中心。', '核对了1个数：0个与报道有出入，1个一致'],
    [
      'Last year Suining had 44 provincial enterprise technology centres.',
      '1 figure checked: 0 at odds with print, 1 matches',
    ],
  ])('reads last year as the message meant it when it was written: %s', async (draft, expected) => {
    const ago = Date.now() - Date.parse('2022-05-10T04:00:00Z');
    const bot = await startBot({ sandbox: { now: () => Date.now() - ago } });
    expect((await check(bot, draft)).text).toContain(expected);
  });

  it('says so where there is nothing to check', async () => {
    expect((await check(await startBot(), '大家辛苦了！')).text).toContain('没有可以核对的数');
  });

  it.each([
    ['check', DRAFT_ZH, '核对了4个数'],
    ['核对', DRAFT_ZH, '核对了4个数'],
  ])('is a form of /campaign too: %s', async (word, draft, expected) => {
    const bot = await startBot();
    await bot.sandbox.runCommand({
      ...{ user: bot.lin, channel: bot.channel, command: '/campaign', text: `${word} ${draft}` },
    });
    const { text } = await bot.sandbox.waitFor(() => bot.sandbox.ephemerals(bot.lin, bot.channel)[0]);
    expect(text).toContain(expected);
  });
});
