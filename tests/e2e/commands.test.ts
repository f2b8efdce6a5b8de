import { describe, expect, it } from 'vitest';
import type { Ephemeral } from '../../src/sandbox/types.ts';
import { STRINGS } from '../../src/slack/strings/strings.ts';
import { type Bot, describeOverBoth, startBot } from './start-bot.ts';

async function run(bot: Bot, command: string, text = '', user = bot.lin): Promise<Ephemeral> {
  const before = bot.sandbox.ephemerals(user, bot.channel).length;
  expect(await bot.sandbox.runCommand({ user, channel: bot.channel, command, text })).toEqual({ ok: true });
  return bot.sandbox.waitFor(() => bot.sandbox.ephemerals(user, bot.channel)[before]);
}

describeOverBoth('/metric', (startBot) => {
  it('lists the metrics by topic', async () => {
    const bot = await startBot();
    const { text, blocks = [] } = await run(bot, '/metric');
    expect(blocks.length).toBeGreaterThan(3);
    expect(text).toContain('/metric');
  });

  it.each([
    ['a name', '安居锂电产值占溧阳比例'],
    ['a short name', '锂电占比'],
  ])('shows one metric: %s', async (_case, name) => {
    const bot = await startBot();
    const { text } = await run(bot, '/metric', name);
    for (const part of ['1.07%', '15%', '2022年4月25日']) expect(text).toContain(part);
  });

  it.each(['Mars', 'Paris', '火星'])('offers no name that is not like it: %s', async (name) => {
    const bot = await startBot();
    expect((await run(bot, '/metric', name)).text).toMatch(/^没有叫这个名字的指标。依据/);
  });

  it('offers the closest names for one that is unknown', async () => {
    const bot = await startBot();
    const { text, blocks = [] } = await run(bot, '/metric', 'weather');
    expect(text).not.toContain('%');
    expect(blocks.length).toBeGreaterThan(0);
  });

  it.each([
    ['a slip of the hand', '锂电占笔', '“锂电占笔”按“锂电占比”理解'],
    ['a slip of the keys', 'lithum shre', '23%'],
    ['a period on record', '锂电占比 2020', '1.07%'],
    ['one that is not', '锂电占比 2019', '没有记录：2019年'],
    ['a period alone', '2021', '/metric 指标名称 2021'],
    ['a year with a slip', '经济总量 20211', '/metric 指标名称 2021'],
    ['a month that is none', '经济总量2021年13月', '/metric 指标名称 2021'],
    ['a quarter that is none', 'GDP Q5 2021', '/metric 指标名称 2021'],
    ['a number beside no metric', 'weather 20211', '没有叫这个名字的指标'],
    ['a call for help', 'help', '/metric compare'],
    ['a call for all', '列表', '有记录的指标'],
  ])('understands %s', async (_case, line, expected) => {
    const bot = await startBot();
    expect((await run(bot, '/metric', line)).text).toContain(expected);
  });

  it.each([
    ['lin', '安居', ['有记录的2项', '锂电产业产值占溧阳市的比例：23%', '100亿元以上（预计）', '四川在线']],
    ['lin', '安具的指标', ['锂电产业产值占溧阳市的比例：23%', '“安具”按“安居”理解']],
    ['lin', '安居 2020', ['有记录的1项', '1.07%']],
    ['lin', '安居 2019', ['没有记录：2019年（安居区）', '2020年、2021年']],
    ['lin', '溧阳', ['锂电产业产值占溧阳市的比例：23%']],
    ['dana', 'Anju', ['2 metrics on record', "lithium output as a share of Liyang's", '23%', '(forecast)']],
    ['dana', 'metrics of Anju District', ['2 metrics on record about Anju District']],
  ] as const)(
    'lists for %s the metrics of a place with their latest figures: %s',
    async (who, line, parts) => {
      const bot = await startBot();
      if (who === 'dana') await run(bot, '/campaign', 'What is the GDP of Suining?', bot.dana);
      const { text } = await run(bot, '/metric', line, bot[who]);
      for (const part of parts) expect(text).toContain(part);
    },
  );

  it('offers each metric of a place to be pressed, its source, and to share it', async () => {
    const bot = await startBot();
    const { ts, blocks = [] } = await run(bot, '/metric', '安居');
    expect(blocks.map(({ type }) => type)).toContain('data_table');
    for (const action of ['"suggestion_1"', '"source"', '"cite"', '"share"'])
      expect(JSON.stringify(blocks)).toContain(action);

    const place = { user: bot.lin, channel: bot.channel, messageTs: ts };
    await bot.sandbox.pressButton({ ...place, actionId: 'suggestion_0' });

    const answer = await bot.sandbox.waitFor(() => bot.sandbox.ephemerals(bot.lin, bot.channel)[1]);
    for (const figure of ['1.07%', '15%', '23%']) expect(answer.text).toContain(figure);
  });

  it('answers only the person who asked', async () => {
    const bot = await startBot();
    await run(bot, '/metric', '安居锂电产值占溧阳比例');
    expect(bot.replies()).toEqual([]);
    expect(bot.sandbox.ephemerals(bot.dana, bot.channel)).toEqual([]);
  });

  it('works where the bot is no member', async () => {
    const bot = await startBot();
    await bot.sandbox.leaveChannel(bot.channel, bot.sandbox.botUserId);
    expect((await run(bot, '/metric')).text).toContain('/metric');
  });
});

describe('the word of a command', () => {
  it.each([
    ['/metric', 'help!', '/metric compare'],
    ['/metric', '帮助。', '/metric compare'],
    ['/metric', '列表！', '有记录的指标'],
    ['/campaign', 'help!', '/metric compare'],
    ['/campaign', 'ＨＥＬＰ', '/metric compare'],
    ['/campaign', 'Topics.', '经济总量'],
    ['/campaign', '来源？', '四川在线'],
    ['/campaign', 'check: 2021年遂宁有44家省级企业技术中心', '1个一致'],
    ['/campaign', '核对：\t2021年遂宁有44家省级企业技术中心', '1个一致'],
  ])('is known with what is typed behind it: %s %s', async (command, line, expected) => {
    const bot = await startBot();
    expect((await run(bot, command, line)).text).toContain(expected);
  });
});

describe('/metric compare', () => {
  it.each([
    ['安居锂电产值占溧阳比例 vs 遂宁经济总量', ['23%', '1500亿元']],
    ['遂宁经济总量和省级企业技术中心', ['1500亿元', '44家']],
    ['锂电占比 经济总量', ['23%', '1500亿元']],
  ])('puts two metrics side by side: %s', async (names, figures) => {
    const bot = await startBot();
    const { text, blocks = [] } = await run(bot, '/metric', `compare ${names}`);
    for (const figure of [...figures, '2022年4月25日']) expect(text).toContain(figure);
    expect(blocks.some(({ type }) => type === 'data_table')).toBe(true);
  });

  it.each([
    ['at the end', '锂电占比 经济总量 2021', ['15%', '1500亿元'], ['23%', '1.07%']],
    ['at the head', '2021 锂电占比 vs 经济总量', ['15%', '1500亿元'], ['23%', '1.07%']],
    ['of its own for each', '锂电占比 2020 经济总量 2021', ['1.07%', '1500亿元'], ['15%', '23%']],
    [
      'for both, not on record of one',
      '锂电占比 vs 经济总量 2020',
      ['没有记录：2020年（遂宁市经济总量）'],
      ['1.07%'],
    ],
    ['twice for one name', '锂电占比 2020 2021', ['1.07%', '15%'], ['23%']],
    [
      'on record of neither',
      '锂电占比 vs 经济总量 2019',
      ['没有记录：2019年（遂宁市经济总量）', '没有记录：2019年（安居区锂电产业产值占溧阳市的比例）'],
      [],
    ],
    ['not on record among two', '经济总量 技术中心 2021 2020', ['1500亿元', '44家', '没有记录：2020年'], []],
    ['in English', 'lithium share vs GDP 2021', ['15%', '1500亿元'], ['23%', '1.07%']],
  ])('keeps to the period: %s', async (_case, names, said, unsaid) => {
    const bot = await startBot();
    const { text } = await run(bot, '/metric', `compare ${names}`);
    for (const part of said) expect(text).toContain(part);
    for (const part of unsaid) expect(text).not.toContain(part);
  });

  it('says how it read a slip', async () => {
    const bot = await startBot();
    const { text } = await run(bot, '/metric', 'compare lithum shre vs GDP');
    expect(text).toContain('“lithum shre”按“lithium share”理解');
  });

  it.each([
    ['nothing', 'compare'],
    ['one name twice', 'compare 锂电占比 vs 锂电占比'],
    ['one name and its period', 'compare 锂电占比 2021'],
    ['one name', 'compare 锂电占比'],
  ])('says how to write it after %s', async (_case, line) => {
    const bot = await startBot();
    expect((await run(bot, '/metric', line)).text).toContain('/metric compare ');
  });

  it('says which of the two is unknown', async () => {
    const bot = await startBot();
    const { text } = await run(bot, '/metric', 'compare 锂电占比 vs 平均气温');
    expect(text).not.toContain('23%');
    expect(text).toContain('没有叫“平均气温”的指标');
  });

  it('says so of both', async () => {
    const bot = await startBot();
    const { text } = await run(bot, '/metric', 'compare 平均气温 vs 降水');
    expect(text).toContain('没有叫“平均气温”和“降水”的指标');
  });

  it.each(['锂电占比 vs 经济总量', 'lithium share versus GDP'])(
    'needs no word before it: %s',
    async (line) => {
      const bot = await startBot();
      const { text } = await run(bot, '/metric', line);
      for (const figure of [/23%/, /1500亿元/]) expect(text).toMatch(figure);
    },
  );
});

describe('/metric with several periods', () => {
  it('shows a table and a chart', async () => {
    const bot = await startBot();
    const { blocks = [] } = await run(bot, '/metric', '安居锂电产值占溧阳比例');
    const types = blocks.map(({ type }) => type);
    expect(types).toContain('data_table');
    expect(types).toContain('data_visualization');
    expect(JSON.stringify(blocks)).toContain('预计');
  });

  it('shows one period where it is named', async () => {
    const bot = await startBot();
    const { text } = await run(bot, '/metric', '安居锂电产值占溧阳比例 2020');
    expect(text).toContain('1.07%');
    expect(text).not.toContain('23%');
  });
});

describe('/campaign scoreboard', () => {
  it.each([
    [
      'scoreboard',
      '安居锂电产值占溧阳的比例是多少',
      ['23%', '77个百分点', '高8个百分点', '27.5%', '四川在线'],
    ],
    [
      'scoreboard',
      "What share of Liyang's lithium output did Anju reach?",
      ['23%', '77 percentage points', 'up 8 percentage points', 'Sichuan Online'],
    ],
  ])('shows latest figure, what is left and the trend', async (form, before, parts) => {
    const bot = await startBot();
    await run(bot, '/campaign', before);
    const { text } = await run(bot, '/campaign', form);
    for (const part of parts) expect(text).toContain(part);
  });
});

describeOverBoth('/campaign', (startBot) => {
  it.each([
    ['zh', '2021年安居锂电产值占溧阳的比例是多少', '四川在线'],
    ['en', "What share of Liyang's lithium output did Anju reach in 2021?", 'Sichuan Online'],
  ])('answers a question: %s', async (_lang, question, publisher) => {
    const bot = await startBot();
    const { text } = await run(bot, '/campaign', question);
    expect(text).toContain('15%');
    expect(text).toContain(publisher);
  });

  it.each([
    ['lin', 'help', /\/campaign topics：/],
    ['lin', '帮助', /\/campaign topics：/],
    ['lin', '', /\/campaign topics：/],
    ['dana', 'help', /\/campaign topics – /],
    ['dana', '', /\/campaign topics – /],
    ['lin', 'topics', /\/metric 指标名称/],
    ['dana', 'topics', /\/metric name/],
    ['dana', '主题', /\/metric 指标名称/],
    ['lin', 'sources', /四川在线.*2022年4月25日/],
    ['dana', 'sources', /Sichuan Online.*April 25, 2022/],
    ['dana', '来源', /四川在线.*2022年4月25日/],
    ['dana', 'ask', /\/campaign ask question/],
    ['lin', 'ask 2021年安居锂电产值占溧阳的比例是多少', /15%/],
  ] as const)('answers %s, who writes %j', async (who, text, expected) => {
    const bot = await startBot();
    expect((await run(bot, '/campaign', text, bot[who])).text).toMatch(expected);
  });

  it('lists in its help every form of every command', async () => {
    const bot = await startBot();
    const { text } = await run(bot, '/campaign', 'help', bot.dana);
    for (const form of Object.values(STRINGS.en.usage)) expect(text).toContain(form);
  });

  it.each([
    ['topics please', '/campaign topics – '],
    ['scoreboard 2021', '/campaign scoreboard – '],
    ['check', '/campaign check text – '],
    ['receipt', '/campaign receipt '],
    ['chekc', '/campaign check text – '],
    ['recipt 9bb8de42c027', '/campaign receipt '],
    ['gaps 5', '/campaign gaps – '],
    ['compare lithium share vs GDP', '/metric compare A vs B – '],
  ])('gives the right form back for %s', async (line, form) => {
    const bot = await startBot();
    expect((await run(bot, '/campaign', line, bot.dana)).text).toBe(
      `Please write: ${Object.values(STRINGS.en.usage).find((one) => one.startsWith(form))}`,
    );
  });

  it.each([
    ['/metric', 'scoreboard', '/campaign scoreboard – '],
    ['/metric', 'check GDP is 5 billion', '/campaign check text – '],
    ['/metric', 'receipt 9bb8de42c027', '/campaign receipt '],
    ['/metric', 'ask ?', '/campaign ask question – '],
    ['/metric', 'check?', '/campaign check text – '],
  ])('names the command that has the form in %s %s', async (command, line, form) => {
    const bot = await startBot();
    expect((await run(bot, command, line, bot.dana)).text).toContain(`Please write: ${form}`);
  });

  it.each(['what?', 'foo?'])('takes no short question for a time: /metric %s', async (line) => {
    const bot = await startBot();
    expect((await run(bot, '/metric', line, bot.dana)).text).toContain('No metric has that name.');
  });

  it.each([
    ['/campaign', 'help me', 'lin'],
    ['/metric', '帮助 一下', 'dana'],
  ] as const)('helps after %s %s', async (command, line, who) => {
    const bot = await startBot();
    const { text } = await run(bot, command, line, bot[who]);
    for (const form of ['/campaign check', '/metric compare']) expect(text).toContain(form);
  });

  it.each([
    ['/metric', 'metrics'],
    ['/metric', 'topics'],
    ['/campaign', 'list'],
    ['/campaign', '列表'],
  ])('lists the metrics for %s %s', async (command, line) => {
    const bot = await startBot();
    expect((await run(bot, command, line)).text).toMatch(/有记录的指标|Metrics on record/);
  });

  it.each([
    ['/metric', '😀'],
    ['/metric', '‍ ​'],
    ['/metric', 'compare 😀 🎉'],
    ['/metric', `compare ${'a b '.repeat(900)}`],
    ['/metric', `compare ${'锂电'.repeat(4_000)} vs GDP`],
    ['/metric', 'x'.repeat(9_000)],
    ['/metric', '锂电占比 99999'],
    ['/campaign', '😀'],
    ['/campaign', `check ${'2021年占比15%。'.repeat(900)}`],
    ['/campaign', 'receipt \u0000'],
    ['/campaign', '```rm -rf```'],
  ])('answers anything kindly and soon: %s %j', async (command, line) => {
    const bot = await startBot();
    const started = performance.now();
    const { text } = await run(bot, command, line);
    expect(performance.now() - started).toBeLessThan(2_500);
    expect(text).not.toMatch(/undefined|NaN|Error|出了错/);
    expect(bot.logs.filter((one) => one.includes('failed'))).toEqual([]);
  });

  it.each([
    ['scorebord', 'Where things stand'],
    ['soruces', 'What the record is taken from'],
  ])('reads %s for what was meant', async (line, expected) => {
    const bot = await startBot();
    expect((await run(bot, '/campaign', line, bot.dana)).text).toContain(expected);
  });

  it('speaks the language the person asked in before', async () => {
    const bot = await startBot();
    await run(bot, '/campaign', "What share of Liyang's lithium output did Anju reach in 2021?", bot.dana);
    expect((await run(bot, '/metric', '', bot.dana)).text).toContain('/metric name');
  });

  it('keeps to that language for the name of a metric, which is of no language', async () => {
    const bot = await startBot();
    await run(bot, '/campaign', '2021年安居锂电产值占溧阳的比例是多少');
    expect((await run(bot, '/metric', 'Anju lithium share')).text).toContain('四川在线');
    expect((await run(bot, '/metric')).text).toContain('/metric 指标名称');
  });

  it('never calls anybody', async () => {
    const bot = await startBot();
    const reply = await run(bot, '/campaign', '<!channel> <@U0DANAREYE> 锂电产值');
    expect(bot.sandbox.liveMentions(reply)).toEqual([]);
  });

  it('answers in sections and contexts where other blocks are refused', async () => {
    const bot = await startBot({ sandbox: { unsupportedBlocks: ['data_visualization', 'actions'] } });
    const { blocks = [] } = await run(bot, '/campaign', '安居锂电产值占溧阳比例历年数据');
    expect(new Set(blocks.map(({ type }) => type))).toEqual(new Set(['section', 'context']));
  });

  it('is acknowledged long before the three seconds are over', async () => {
    const bot = await startBot();
    const started = performance.now();
    await run(bot, '/campaign', '锂电'.repeat(4_000));
    expect(performance.now() - started).toBeLessThan(2_500);
  });
});
