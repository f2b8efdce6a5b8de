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
    ['no time said', '盐口泊位占比为20%。', [['20%', 'period_mismatch', 'berth-share-2019', 'no_time']]],
  ])('checks %s', (_case, draft, rows) => {
    expect(check(draft)).toEqual(rows);
  });

  it.each([
    ['another place', '宁德2019年泊位占比为20%。'],
    ['another place, and nothing said of whose after it', '宁德2019年规费1亿元，起重机16台。'],
    ['another metric', '2019年盐口人口20%为外来人口。'],
    ['a rank of what has none', '盐口2019年泊位占比居全省，排名第3位。'],
    ['a metric of the paragraph before', '盐口2019年起重机有所增加。\n共16台。'],
    ['a time without a figure, and a figure of none', '盐口2017年有13台起重机。'],
  ])('matches nothing for %s', (_case, draft) => {
    expect(check(draft).filter(([, verdict]) => verdict !== 'not_on_record')).toEqual([]);
  });

  it('keeps the place of each figure in the draft', () => {
    const draft = '盐口2019年有16台起重机，泊位占比20%。';
    for (const { stated, at } of checkDraft(index, draft, '2020-05-06').rows)
      expect(draft.slice(at, at + stated.length)).toBe(stated);
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
