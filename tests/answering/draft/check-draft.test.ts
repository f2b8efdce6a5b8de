import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/answering/draft/check-draft.ts';
import { indexOf } from '../../make-index.ts';
import { HARBOUR } from '../harbour.ts';

const index = indexOf(HARBOUR);
const check = (draft: string) =>
  checkDraft(index, draft, '2020-05-06').rows.map(({ stated, verdict, reason, observation }) => [
    stated,
    verdict,
    ...(observation ? [observation.id] : []),
    ...(reason ? [reason] : []),
  ]);

describe('checkDraft', () => {
  it.each([
    ['a figure in full', '盐口2019年泊位占比达20%。', [['20%', 'matches', 'berth-share-2019']]],
    [
      'subject, metric and time carried from clause to clause',
      '盐口泊位占比2018年为2.5%，2019年为20%，今年一季度为32%。',
      [
        ['2.5%', 'matches', 'berth-share-2018'],
        ['20%', 'matches', 'berth-share-2019'],
        ['32%', 'matches', 'berth-share-2020-q1'],
      ],
    ],
    [
      'the time of a sentence before',
      'In 2019 Saltmouth had 16 cranes. Its berth share was 25%.',
      [
        ['16', 'matches', 'cranes-2019'],
        ['25%', 'differs', 'berth-share-2019'],
      ],
    ],
    [
      'two digits at the end of a sentence, which are no year',
      'Saltmouth numbered its cranes in 2019. At Saltmouth cranes 16.',
      [['16', 'matches', 'cranes-2019']],
    ],
    [
      'one in so many, which rounds the figure told beside it',
      'In 2019 the berth share of Saltmouth was one in five: 20%.',
      [['20%', 'matches', 'berth-share-2019']],
    ],
    [
      'a rank with its area',
      '2019年盐口有16台起重机，全省第3位。',
      [
        ['16', 'matches', 'cranes-2019'],
        ['第3位', 'matches', 'cranes-rank-2019'],
      ],
    ],
    [
      'a forecast told as a fact',
      '盐口2020年泊位占比已达40%。',
      [['40%', 'forecast_as_fact', 'berth-share-2020']],
    ],
    [
      'another time',
      'Saltmouth’s berth share was 2.5% in 2019.',
      [['2.5%', 'period_mismatch', 'berth-share-2018']],
    ],
    [
      'from one time to another',
      'Saltmouth’s cranes rose from 12 in 2018 to 15 in 2019.',
      [
        ['12', 'matches', 'cranes-2018'],
        ['15', 'differs', 'cranes-2019'],
      ],
    ],
    [
      'the items of a list under its heading',
      '盐口泊位占比\n1. 2018年：2.5%\n2. 2019年：32%\n3. 2020年（预计）：40%',
      [
        ['2.5%', 'matches', 'berth-share-2018'],
        ['32%', 'period_mismatch', 'berth-share-2020-q1'],
        ['40%', 'matches', 'berth-share-2020'],
      ],
    ],
    [
      'the cells of a table by row and column',
      '| | 2018 | 2019 |\n|---|---|---|\n| Cranes in Saltmouth | 12 cranes | 17 cranes |',
      [
        ['12', 'matches', 'cranes-2018'],
        ['17', 'differs', 'cranes-2019'],
      ],
    ],
    ['that year', '图为2019年3月的盐口。当年，盐口起重机16台。', [['16', 'matches', 'cranes-2019']]],
    [
      'a table that names its places in a column of their own',
      'Metric | Place | 2019\nCranes | Saltmouth | 16 cranes\nCranes | Springfield | 16 cranes',
      [
        ['16', 'matches', 'cranes-2019'],
        ['16', 'not_on_record'],
      ],
    ],
    ['another unit', '东坞2019年疏浚面积超过800亩。', [['超过800', 'unit_mismatch', 'dredged-2019']]],
    [
      'points for percent',
      '东坞2019年货运量增速为8.5个百分点。',
      [['8.5个百分点', 'unit_mismatch', 'freight-growth-2019']],
    ],
    [
      'a bound that the record does not bear',
      '东坞2019年规费不到3亿元。',
      [['不到3亿', 'differs', 'dues-2019', 'bound']],
    ],
    [
      'a little less than was exceeded',
      '东坞2019年规费接近3亿元。',
      [['接近3亿', 'differs', 'dues-2019', 'bound']],
    ],
    [
      'the metric told after its figures',
      '从2018年的12台到2019年的16台，盐口起重机越来越多。',
      [
        ['12', 'matches', 'cranes-2018'],
        ['16', 'matches', 'cranes-2019'],
      ],
    ],
    [
      'the place again after an aside',
      '2019年盐口起重机16台，其中旧码头7台，泊位占比20%。',
      [
        ['16', 'matches', 'cranes-2019'],
        ['7', 'not_on_record'],
        ['20%', 'matches', 'berth-share-2019'],
      ],
    ],
    [
      'Traditional characters',
      '鹽口2019年泊位佔比達20%，起重機16臺。',
      [
        ['20%', 'matches', 'berth-share-2019'],
        ['16', 'matches', 'cranes-2019'],
      ],
    ],
    [
      'a growth told from the year before',
      '东坞2019年规费超过3亿元，货运量比2018年增长8.5%。',
      [
        ['超过3亿', 'matches', 'dues-2019'],
        ['8.5%', 'matches', 'freight-growth-2019'],
      ],
    ],
    [
      'the time that a sentence tells last',
      'Saltmouth had 16 cranes and a berth share of 20% in 2019.',
      [
        ['16', 'matches', 'cranes-2019'],
        ['20%', 'matches', 'berth-share-2019'],
      ],
    ],
    [
      'a figure after the time of another that it is set against',
      'Saltmouth had 16 cranes in 2019, after 12 in 2018, and a berth share of 20%.',
      [
        ['16', 'matches', 'cranes-2019'],
        ['12', 'matches', 'cranes-2018'],
        ['20%', 'matches', 'berth-share-2019'],
      ],
    ],
    [
      'another unit of the same sort',
      '东坞2019年疏浚面积超过8平方公里，2018年超过7500亩。',
      [
        ['超过8', 'matches', 'dredged-2019'],
        ['超过7500', 'matches', 'dredged-2018'],
      ],
    ],
    [
      'the end of a year that only a heading names',
      'Saltmouth in figures (2018)\nBerth share, year-end: 20%',
      [['20%', 'not_on_record']],
    ],
    [
      'what a correction puts right',
      '更正：“盐口2020年泊位占比已达30%”应为“40%”。',
      [
        ['30%', 'differs', 'berth-share-2020'],
        ['40%', 'not_on_record'],
      ],
    ],
    ['no time said', '盐口泊位占比为20%。', [['20%', 'period_mismatch', 'berth-share-2019', 'no_time']]],
    [
      'an answer by its question',
      '问：盐口2019年泊位占比是多少？\n答：20%。\n问：2018年呢？\n答：2.5%。',
      [
        ['20%', 'matches', 'berth-share-2019'],
        ['2.5%', 'matches', 'berth-share-2018'],
      ],
    ],
    [
      'bare lines by the line above them, which says in what they are counted',
      "Saltmouth's berth share (%)\n2018 2.5\n2019 25",
      [
        ['2.5', 'matches', 'berth-share-2018'],
        ['25', 'differs', 'berth-share-2019'],
      ],
    ],
    [
      'one who is called by the sort of thing it is',
      '东坞扩建完工。园区2019年疏浚面积超过800公顷。',
      [['超过800', 'matches', 'dredged-2019']],
    ],
    [
      'a plan of several things, whatever is to be reached',
      '盐口计划2020年起重机增加，泊位占比达到40%。',
      [['40%', 'matches', 'berth-share-2020']],
    ],
    [
      'what a meeting was told as said of the place',
      '会议指出，盐口2019年泊位占比为25%。',
      [['25%', 'differs', 'berth-share-2019']],
    ],
    [
      'a time so many years from another',
      'Saltmouth had 16 cranes in 2019 (12 cranes a year earlier).',
      [
        ['16', 'matches', 'cranes-2019'],
        ['12', 'matches', 'cranes-2018'],
      ],
    ],
    [
      'the first of two figures that a metric moved between',
      'Saltmouth: cranes went from 12 to 16 in 2019.',
      [
        ['12', 'matches', 'cranes-2018'],
        ['16', 'matches', 'cranes-2019'],
      ],
    ],
    [
      'the first time in Chinese, and the second in the time of the sentence',
      '2019年，盐口起重机从2018年的12台增加到16台。',
      [
        ['12', 'matches', 'cranes-2018'],
        ['16', 'matches', 'cranes-2019'],
      ],
    ],
    [
      'a figure after words that only lead up to it',
      '盐口泊位占比2018年为2.5%，2019年这个数字变成了20%。',
      [
        ['2.5%', 'matches', 'berth-share-2018'],
        ['20%', 'matches', 'berth-share-2019'],
      ],
    ],
    [
      'the time around brackets once they are closed',
      '2019年盐口泊位占比20%（2018年2.5%），起重机16台。',
      [
        ['20%', 'matches', 'berth-share-2019'],
        ['2.5%', 'matches', 'berth-share-2018'],
        ['16', 'matches', 'cranes-2019'],
      ],
    ],
    [
      'what was told today of a time, in that time',
      'Saltmouth said today that it had 16 cranes in 2019.',
      [['16', 'matches', 'cranes-2019']],
    ],
    [
      'a number in words at the end',
      'Saltmouth had cranes to spare. In 2018 the number of cranes was twelve.',
      [['twelve', 'matches', 'cranes-2018']],
    ],
    [
      'a metric recognized by its digits, past other words that are known',
      '2019年，盐口起重机比较多，想确认是否16台。',
      [['16', 'matches', 'cranes-2019']],
    ],
    [
      'a growth that takes its verb from the one before',
      'East Dock kept busy. In 2019 its dues rose by 2%, and its freight by 8.5%.',
      [
        ['2%', 'not_on_record'],
        ['8.5%', 'matches', 'freight-growth-2019'],
      ],
    ],
    [
      'figures under their numbers in a sentence',
      '请核：1.“盐口2019年起重机16台”；2.“盐口2019年泊位占比20%”。',
      [
        ['16', 'matches', 'cranes-2019'],
        ['20%', 'matches', 'berth-share-2019'],
      ],
    ],
    ['the city that is the home', 'In 2019 the city had 16 cranes.', [['16', 'matches', 'cranes-2019']]],
    [
      'what is to be brought about as what is expected',
      '盐口力求2020年泊位占比40%。',
      [['40%', 'matches', 'berth-share-2020']],
    ],
  ])('checks %s', (_case, draft, rows) => {
    expect(check(draft)).toEqual(rows);
  });

  it.each([
    ['another place', '宁德2019年泊位占比为20%。'],
    ['another place, and nothing said of whose after it', '宁德2019年规费1亿元，起重机16台。'],
    ['another metric', '2019年盐口人口20%为外来人口。'],
    ['a rank of what has none', '盐口2019年泊位占比居全省，排名第3位。'],
    ['a metric of the paragraph before', '盐口2019年起重机有所增加。\n共16台。'],
    ['a place of which nobody knows more', 'In 2019 Springfield had 16 cranes.'],
    ['the whole of another place', '宁德召开大会。全市2019年起重机16台。'],
    ['a part of the place', '旧码头2019年起重机16台。'],
    ['a firm in the place', 'A company in Saltmouth had 16 cranes in 2019.'],
    ['a metric that a word makes another', '盐口2019年民用起重机16台。'],
    ['a metric by head', '盐口2019年人均港务经费约12亿元。'],
    ['the change of a level', '盐口2019年起重机增加16台。'],
    ['a share the other way round', '风港2019年泊位占盐口的20%。'],
    ['a share of another port', '盐口2019年泊位占宁德的20%。'],
    ['a rank in a wider area', '盐口2019年起重机数量居全国第3位。'],
    ['what was planned', '盐口2019年计划有16台起重机。'],
    ['what is worked out', '盐口泊位占比2019年比2018年提高17.5个百分点，差距80%。'],
    ['what is denied', '盐口2019年起重机不是16台。'],
    ['digits that count nothing', '盐口起重机2019年说明：电话0825-16，第16页，v16，16:30，第16版。'],
    ['the ends of a range', '盐口2019年泊位占比为10%至20%。'],
    ['what lies between', 'In 2019 the berth share of Saltmouth was between 20% and 30%.'],
    ['places that were gained', '盐口2019年起重机排名上升3位。'],
    ['a rank that describes another', '盐口2019年起重机比排名第四的宁德多。'],
    ['a total of which a part is told', 'In 2019 some 3 of 40 cranes in Saltmouth were new.'],
    ['what is only supposed', '如果盐口2019年泊位占比达到25%就好了。'],
    ['a thing that is only its own', "Saltmouth's buses had 16 cranes in 2019."],
    ['one of several', '2019年，盐口第16台起重机启用。'],
    ['what a day brings', 'Saltmouth ran 450 ferries a day in June 2019.'],
    ['a count of something else, told after it', '2019年盐口有16艘拖船和12台起重机。'],
    ['the benchmark, once it is spoken of', '风港2019年规费5亿元，起重机16台。'],
    [
      'a rank within the area of the one before',
      'In 2019 Saltmouth was 9th in the country by berths and 3rd by number of cranes.',
    ],
    ['a share of what grew', 'In 2019 East Dock had 8.5% of the freight of Northshore.'],
    ['whom a sentence names last', 'With 16 cranes in 2019, Springfield came first.'],
    ['a time before one that is not told', '盐口2019年起重机15台，此前为12台。'],
    ['a time told by another', 'Saltmouth had 16 cranes a year after it opened.'],
    ['a time without a figure, and a figure of none', '盐口2017年有13台起重机。'],
    ['a time that is not read', 'Over the past year Saltmouth counted much. Its berth share was 20%.'],
    ['a share of others', "Saltmouth's berth share grew in 2019. Theirs was 20%."],
    ['what a label names', '2019年盐口起重机有多少？\nTugs in all: 16'],
    ['so many a day', "In 2019 Saltmouth's cranes per day were 16."],
    ['a figure told before what it is of', '盐口2019年起重机增加。25%: what berth share may be one day.'],
    ['a plan that is not said to be reached', '盐口泊位占比40%，工期两年。'],
    ['a number of another size without a unit', 'Saltmouth had cranes in 2019, 16000 in all.'],
    ['a fall told after its figure', 'In 2019 East Dock had 8.5 per cent less freight than in 2018.'],
  ])('matches nothing for %s', (_case, draft) => {
    expect(check(draft).filter(([, verdict]) => verdict !== 'not_on_record')).toEqual([]);
  });

  it.each([
    ['a measure that nobody knows', '盐口2019年泊位占比20%，空置率97%。', ['matches', 'not_on_record']],
    [
      'what is said of it',
      'Saltmouth’s berth share was 20% in 2019, and 2.5% were closed.',
      ['matches', 'not_on_record'],
    ],
    [
      'one of two times that were told',
      '2019年东坞疏浚面积超过800公顷，2018年超过500公顷，货运量增速8.5%。',
      ['matches', 'matches', 'not_on_record'],
    ],
    [
      'the benchmark measured against whom it measures',
      "Galehaven's berths were 20% of Saltmouth's in 2019, after 2.5% in 2018.",
      ['not_on_record', 'not_on_record'],
    ],
    [
      'the whole that a part is held against',
      '东坞2019年疏浚面积超过800公顷，高于全市的700公顷。',
      ['matches', 'not_on_record'],
    ],
    [
      'a time of which the month is but the end',
      'In the year to June 2019 Saltmouth had 450 ferry sailings.',
      ['not_on_record'],
    ],
    [
      'the time of a figure before it',
      'Berth share at Saltmouth was 20% in 2019. The number of cranes in Saltmouth was 15.',
      ['matches', 'not_on_record'],
    ],
    ['a part of those counted', 'Berth share among ferries was 20% in Saltmouth in 2019.', ['not_on_record']],
    [
      'a question about something else',
      '问：盐口2019年泊位占比是多少？\n答：20%。\n问：空置率呢？\n答：2.5%。',
      ['matches', 'not_on_record'],
    ],
    ['a plan of which not every word is understood', '盐口2020年豪掷泊位占比40%。', ['not_on_record']],
  ])('gives no verdict on %s', (_case, draft, verdicts) => {
    expect(check(draft).map(([, verdict]) => verdict)).toEqual(verdicts);
  });

  it('keeps the place of each figure in the draft', () => {
    const draft = '盐口2019年有16台起重机，泊位占比20%。';
    for (const { stated, at } of checkDraft(index, draft, '2020-05-06').rows)
      expect(draft.slice(at, at + stated.length)).toBe(stated);
  });

  it.each([
    ['one long line', '，'],
    ['lines', '\n'],
  ])('reads on through %s', (_case, joint) => {
    const draft = Array.from({ length: 50 }, () => '盐口2019年有16台起重机').join(joint);
    const rows = check(draft);
    expect(rows).toHaveLength(50);
    expect(rows.every(([, verdict]) => verdict === 'matches')).toBe(true);
  });

  it('reads no figure that is cut where reading ends', () => {
    const filler = '港口的日常工作有序进行，各部门按计划推进，没有需要说明的事项，'.repeat(300);
    for (let cut = 1; cut <= 24; cut += 1) {
      const draft = `${filler.slice(0, 8_000 - cut)}。盐口2019年的起重机数量达16台，为历年最多。${filler}`;
      expect(check(draft).filter(([, verdict]) => verdict === 'differs')).toEqual([]);
    }
  });

  it.each([
    ['盐口2019年有', '16台起重机'],
    ['Saltmouth had ', '16 cranes in 2019'],
  ])('cuts no figure in two where a sentence is too long to be read at once: %s', (before, after) => {
    const word = /\p{Script=Han}/u.test(before) ? '有序，' : 'calmly ';
    for (let more = 0; more < 40; more += 1) {
      const calm = word.repeat(150).slice(0, 610 - more - before.length);
      expect(check(`${calm}，${before}${after}。`)).toEqual([['16', 'matches', 'cranes-2019']]);
    }
  });

  it('never throws, and stays within its bounds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12_000, unit: 'grapheme' }), (draft) => {
        expect(checkDraft(index, draft, '2020-05-06').rows.length).toBeLessThanOrEqual(60);
      }),
      { numRuns: 40 },
    );
  });
});
