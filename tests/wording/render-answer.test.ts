import { describe, expect, it } from 'vitest';
import { answerThread } from '../../src/answering/answer-question.ts';
import type { Lang } from '../../src/knowledge/types.ts';
import { renderAnswer } from '../../src/wording/render-answer.ts';
import { HARBOUR } from '../answering/harbour.ts';
import { indexOf, shippedIndex } from '../make-index.ts';

const harbour = indexOf(HARBOUR);
const shipped = shippedIndex();

function render(thread: string, lang: Lang, index = harbour, today = '2020-05-06') {
  return renderAnswer(answerThread(index, thread.split(' >> '), today), index.catalog, lang);
}

const renderShipped = (question: string, lang: Lang) => render(question, lang, shipped, '2022-04-27');

describe('a fact that somebody said', () => {
  it('names the speaker where its words do not', () => {
    expect(renderShipped('射洪园区升级从哪三方面破题', 'zh').text).toContain('说法出自');
    expect(renderShipped('What are the three points Shehong works on?', 'en').text).toContain('Said by ');
  });

  it('names the speaker once where its words do', () => {
    expect(renderShipped('岳波说了什么', 'zh').text).not.toContain('说法出自');
  });
});

describe('the headline of a reply', () => {
  it.each([
    ['How many cranes did Saltmouth have in 2019?', '16台：盐口市2019年起重机数量。', '16 cranes: Saltmouth, number of cranes, 2019.'],
    ['盐口起重机数量全省排第几', '北岸省第3位：盐口市2019年起重机数量排名。', '3rd in Northshore: Saltmouth, rank by number of cranes, 2019.'],
    ['东坞2019年规费多少', '超过3亿元：东坞港区2019年港口规费。', 'More than RMB 300 million: East Dock, harbour dues, 2019.'],
    ['盐口2020年泊位占比', '40%（预计）：盐口市2020年泊位占风港市的比例。', "40% (forecast): Saltmouth, berths as a share of Galehaven's, 2020."],
    ['盐口2019年6月轮渡多少班', '450班：盐口市2019年6月轮渡班次。', '450 sailings: Saltmouth, ferry sailings, June 2019.'],
  ])('gives the figure first: %s', (question, zh, en) => {
    expect(render(question, 'zh').headline).toBe(zh);
    expect(render(question, 'en').headline).toBe(en);
  });

  it.each([
    ['正极材料项目全部达产后的产值', '全部达产后', 'at full production'],
    ['遂宁2021年经济总量', '超过1500亿元', 'More than RMB 150 billion'],
    ['2022年安居锂电产业规模', '100亿元以上（预计）', 'At least RMB 10 billion (forecast)'],
  ])('holds condition, bound and status: %s', (question, zh, en) => {
    expect(renderShipped(question, 'zh').headline).toContain(zh);
    expect(renderShipped(question, 'en').headline).toContain(en);
  });

  it.each([
    ['盐口2019年比2018年泊位占比高几个百分点', '17.5个百分点', '17.5 percentage points higher'],
    ['风港2019年的泊位是盐口的几倍', '5倍', '5 times'],
    ['2019年盐口离风港还差多少个百分点', '80个百分点', '80 percentage points short'],
  ])('gives the result of arithmetic first: %s', (question, zh, en) => {
    expect(render(question, 'zh').headline.startsWith(zh)).toBe(true);
    expect(render(question, 'en').headline.startsWith(en)).toBe(true);
  });

  it.each([
    ['盐口2019年泊位占比是20%，对吗', '与海港邮报2020年5月4日的报道一致。', 'Matches what Harbour Mail printed on May 4, 2020.'],
    ['盐口2019年泊位占比是25%，对吗', '与海港邮报2020年5月4日的报道不一致。', 'Differs from what Harbour Mail printed on May 4, 2020.'],
  ])('holds a claim against what was printed, and when: %s', (claim, zh, en) => {
    expect(render(claim, 'zh').headline).toBe(zh);
    expect(render(claim, 'en').headline).toBe(en);
  });

  it.each([
    ['盐口11月有几台起重机', '没有记录：11月（', 'Not on record: November ('],
    ['盐口三季度起重机数量', '没有记录：7—9月（', 'Not on record: July-September ('],
  ])('names a part of a year that is not on record: %s', (question, zh, en) => {
    expect(render(question, 'zh').headline.startsWith(zh)).toBe(true);
    expect(render(question, 'en').headline.startsWith(en)).toBe(true);
  });

  it('says what is not on record before what is', () => {
    const zh = render('盐口2017年有几台起重机', 'zh');
    const en = render('盐口2017年有几台起重机', 'en');

    expect(zh.headline).toMatch(/^没有记录：2017年/);
    expect(zh.details.at(-1)).toBe('最接近的记录（不是您问的）：12台：盐口市2018年起重机数量。');
    expect(en.headline).toMatch(/^Not on record: 2017/);
    expect(en.details.at(-1)).toBe('Nearest on record, not what you asked: 12 cranes: Saltmouth, number of cranes, 2018.');
  });

  it('says what the record covers when it is asked for something else', () => {
    expect(render('今天天气怎么样', 'zh').headline).toContain('盐口港的年度记录。');
    expect(render('Who won the match?', 'en').headline).toContain('A yearly record of Saltmouth harbour.');
  });
}); // biome-ignore format: a row each

describe('the details of a reply', () => {
  it('are the periods of a series in time order, forecasts marked', () => {
    expect(render('盐口历年泊位占比', 'zh').details).toEqual([
      '• 2018年：2.5%',
      '• 2019年：20%',
      '• 2020年1—3月：32%',
      '• 2020年：40%（预计）',
    ]);
    expect(render('盐口历年泊位占比', 'en').details).toEqual([
      '• 2018: 2.5%',
      '• 2019: 20%',
      '• January-March 2020: 32%',
      '• 2020: 40% (forecast)',
    ]);
  });

  it('show the operands of arithmetic', () => {
    const { details } = render('盐口2019年比2018年泊位占比高几个百分点', 'en');

    expect(details).toEqual(['Working: 20% − 2.5% = 17.5 percentage points', '• 2019: 20%', '• 2018: 2.5%']);
  });

  it('are the members of a list in print order', () => {
    expect(render('三座新码头是哪三座', 'en').details).toEqual([
      '• South Quay',
      '• West Quay',
      '• Fish Quay',
    ]);
    expect(render('三座新码头是哪三座', 'zh').details).toEqual(['• 南码头', '• 西码头', '• 鱼码头']);
  });

  it('say what was claimed and why it differs', () => {
    const { details } = render('盐口2020年泊位占比已经达到40%了，对吗', 'en');

    expect(details).toContain('You wrote: 40%');
    expect(details).toContain('In print this is a forecast, not something achieved.');
  });

  it('say what a person is', () => {
    expect(render('Who is Mara Finn?', 'en').headline).toBe('Mara Finn, harbour master of Saltmouth.');
    expect(render('范玛拉是谁', 'zh').headline).toBe('范玛拉，盐口市港务长。');
  });

  it('name who said a figure, with the post', () => {
    const text = renderShipped('新锂想接连投了几个项目', 'en').details.join('\n');

    expect(text).toContain('Said by Yue Bo, general manager of Xinlixiang.');
  });
});

describe('the notes of a reply', () => {
  it('disclose what was taken from the thread', () => {
    expect(render('Saltmouth berth share in 2019? >> and in 2018?', 'en').notes).toContain(
      'Taking the place from your last question: Saltmouth.',
    );
    expect(render('盐口2019年泊位占比 >> 2018年呢', 'zh').notes).toContain('对象沿用上一问：盐口市。');
  });

  it('disclose what was taken for granted', () => {
    expect(render('2019年规费多少', 'zh').notes).toContain('您没有说是哪里，按东坞港区回答。');
    expect(render('harbour dues in 2019', 'en').notes).toContain(
      'You named no place; this is for East Dock.',
    );
  });

  it('say that no date was printed', () => {
    expect(renderShipped('射洪锂电园收回了多少亩低效用地', 'zh').notes).toContain(
      '报道没有写明这个数是哪一时期的。',
    );
  });
});

describe('the citations of a reply', () => {
  it('name publisher, title, date printed, section and paragraph', () => {
    expect(render('盐口2019年有几台起重机', 'zh').citations).toEqual([
      '来源：海港邮报《潮水上涨》，2020年5月4日，“码头”部分第3段',
    ]);
    expect(render('盐口2019年有几台起重机', 'en').citations).toEqual([
      'Source: Harbour Mail, “The tide comes in”, May 4, 2020, section “On the quay”, paragraph 3',
    ]);
  });

  it('stand once each', () => {
    expect(render('盐口历年泊位占比', 'zh').citations).toHaveLength(1);
  });

  it.each([['你好'], ['谢谢'], ['今天天气怎么样']])('are none where nothing is stated: %s', (text) => {
    expect(render(text, 'zh').citations).toEqual([]);
  });
});

describe('the chart of a reply', () => {
  it('is drawn for three periods or more', () => {
    const { chart } = render('盐口历年泊位占比', 'zh');

    expect(chart?.unit).toBe('%');
    expect(chart?.title).toContain('盐口市');
    expect(chart?.points.map(({ value }) => value)).toEqual([2.5, 20, 32, 40]);
    expect(chart?.points.map(({ label }) => label)).toEqual([
      '2018年',
      '2019年',
      '2020年1—3月',
      '2020年（预计）',
    ]);
  });

  it.each([['盐口有几台起重机'], ['盐口2019年有几台起重机'], ['三座新码头是哪三座']])(
    'is not drawn for %s',
    (question) => {
      expect(render(question, 'zh').chart).toBeUndefined();
    },
  );
});

describe('the plain text of a reply', () => {
  const QUESTIONS = [
    '盐口2019年有几台起重机', '盐口历年泊位占比', '盐口2017年有几台起重机', '三座新码头是哪三座', '东坞2019年疏浚面积比2018年多多少',
    '盐口2019年泊位占比是25%，对吗', '今天天气怎么样', '你好', '谢谢', 'help', '排第几', 'Who is Mara Finn?', '盐口2019年有几台起重机？东坞规费多少？',
  ]; // biome-ignore format: rows

  it.each(QUESTIONS)('holds headline, details, notes and citations in both languages: %s', (question) => {
    for (const lang of ['zh', 'en'] as const) {
      const { text, headline, details, notes, citations } = render(question, lang);

      expect(headline).not.toBe('');
      for (const piece of [headline, ...details, ...notes, ...citations])
        expect(text.split('\n')).toContain(piece);
      expect(text).not.toMatch(/undefined|NaN|\[object|\{benchmark\}/);
    }
  });

  it.each(QUESTIONS)('is in one language: %s', (question) => {
    const { headline, citations, lang } = render(question, 'en');

    expect(lang).toBe('en');
    expect(`${headline}${citations.join('')}`).not.toMatch(/\p{Script=Han}/u);
  });

  it('offers questions where nothing could be answered', () => {
    expect(render('盐口2017年有几台起重机', 'zh').text).toContain('• 盐口市起重机数量？');
    expect(render('今天天气怎么样', 'en').text).toContain('• How many cranes did Saltmouth have in 2019?');
  });
});
