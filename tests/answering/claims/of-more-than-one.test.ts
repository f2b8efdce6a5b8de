// One number told of several times, and as many numbers as times.
import { describe, expect, it } from 'vitest';
import { atOtherTimes } from '../../../src/answering/claims/of-more-than-one.ts';
import type { Observation } from '../../../src/knowledge/types.ts';
import type { Query, StatedNumber } from '../../../src/language/query.ts';
import { askShipped, idsOf } from '../ask.ts';

describe('one number told of several times', () => {
  it.each([
    ['安居2020年和2021年锂电占溧阳都是15%，对吗', 'anju-lithium-share-2020'],
    ['In 2020 and 2021 Anju was at 15% of Liyang, right?', 'anju-lithium-share-2020'],
    ['Anju was at 15% of Liyang in 2021 and 2022, right?', 'anju-lithium-share-2022'],
  ])('differs where one of them has another: %s', (claim, shown) => {
    const answer = askShipped(claim);

    expect(answer.verdict).toBe('differs');
    expect(idsOf(answer)).toEqual([shown]);
  });

  it('is not on record where one of them has none', () => {
    expect(askShipped('安居2019年和2021年锂电占溧阳都是15%，对吗').verdict).not.toBe('matches');
  });
});

describe('as many numbers as times', () => {
  it.each([
    ['安居2021年和2022年1-3月锂电分别占溧阳的15%和23%，对吗', 'matches'],
    ['In 2020 and 2021 Anju was at 1.07% and 15% of Liyang respectively, right?', 'matches'],
    ['Anju was at 1.07% and 15% of Liyang in 2020 and 2021, right?', 'matches'],
    ['安居2021年和2022年1-3月锂电分别占溧阳的23%和15%，对吗', 'differs'],
    ['Anju was at 15% and 1.07% of Liyang in 2020 and 2021, right?', 'differs'],
  ])('go together by their order: %s', (claim, verdict) => {
    expect(askShipped(claim).verdict).toBe(verdict);
  });
});

describe('what the record has at the other times', () => {
  const time = (year: number) => ({ start: `${year}-01-01`, end: `${year}-12-31` });
  const of = (year: number, value: string, benchmark: string) =>
    ({
      entity: 'a',
      variable: 'v',
      value,
      bound: 'exact',
      period: time(year),
      benchmark,
    }) as unknown as Observation;
  const query = {
    text: { text: 'in 2020 and 2021' },
    numbers: [{}],
    periods: [
      { start: 3, end: 7, period: time(2020) },
      { start: 12, end: 16, period: time(2021) },
    ],
  } as unknown as Query;
  const stated = { number: { value: '15', bound: 'exact', precision: 0 } } as unknown as StatedNumber;
  const shown = of(2021, '15', 'b');

  it.each([
    ['against another benchmark alone', [of(2020, '9', 'c'), of(2020, '15', 'b')], undefined],
    ['in one of two prints', [of(2020, '9', 'b'), of(2020, '15', 'b')], undefined],
    ['in all', [of(2020, '9', 'b')], '9'],
  ])('differs %s, or does not', (_, record, value) => {
    const other = atOtherTimes(stated, shown, [...record, shown], query);

    expect(other === 'none' ? other : other?.value).toBe(value);
  });
});
