import { describe, expect, it } from 'vitest';
import { findPeriods } from '../../src/language/periods.ts';
import { stepFrom, stepIn, withStepsInTime } from '../../src/language/steps-in-time.ts';

const TODAY = '2022-05-10';
const find = (text: string) =>
  withStepsInTime(findPeriods(text, TODAY), text, TODAY).map(({ start, end, period }) => ({
    text: text.slice(start, end),
    period,
  }));
const span = (start: string, end: string) => ({ start, end });

describe('withStepsInTime', () => {
  it.each([
    ['the month before?', 'month before', span('2022-04-01', '2022-04-30')],
    ['and the next month', 'next month', span('2022-06-01', '2022-06-30')],
    ['前一个季度呢', '前一个季度', span('2022-01-01', '2022-03-31')],
    ['the following quarter', 'following quarter', span('2022-07-01', '2022-09-30')],
    ['year before?', 'year before', span('2021-01-01', '2021-12-31')],
    ['去年同期呢', '去年同期', span('2021-01-01', '2021-05-10')],
    ['same period last year', 'same period last year', span('2021-01-01', '2021-05-10')],
  ])('reads %s as of the day of asking', (text, words, period) => {
    expect(find(text)).toEqual([{ text: words, period }]);
  });

  it.each(['before the meeting', 'the year 2021', '下一步呢', 'the same thing last year?', '2021年'])(
    'adds nothing to %s',
    (text) => {
      const added = find(text).filter(({ text: words }) => stepIn(words, true) !== undefined);

      expect(added).toEqual([]);
    },
  );
});

describe('stepIn', () => {
  it.each([
    ['上一年', true, { unit: 'year', count: -1 }],
    // 遂宁上一年的数: with a name beside it, it leans on the day of asking.
    ['上一年', false, undefined],
    ['去年', true, undefined],
    ['last month', true, undefined],
    ['month before', false, { unit: 'month', count: -1 }],
    ['去年同期', false, { unit: 'same', count: -1 }],
  ] as const)('reads %s, bare: %s', (words, isBare, step) => {
    expect(stepIn(words, isBare)).toEqual(step);
  });
});

describe('stepFrom', () => {
  it.each([
    [span('2025-03-01', '2025-03-31'), 'month', -1, span('2025-02-01', '2025-02-28')],
    [span('2025-01-01', '2025-01-31'), 'month', -1, span('2024-12-01', '2024-12-31')],
    [span('2025-12-01', '2025-12-31'), 'month', 1, span('2026-01-01', '2026-01-31')],
    [span('2025-01-01', '2025-03-31'), 'quarter', -1, span('2024-10-01', '2024-12-31')],
    [span('2025-01-01', '2025-03-31'), 'quarter', 1, span('2025-04-01', '2025-06-30')],
    [span('2025-01-01', '2025-03-31'), 'same', -1, span('2024-01-01', '2024-03-31')],
    [span('2025-01-01', '2025-12-31'), 'year', 1, span('2026-01-01', '2026-12-31')],
  ] as const)('goes from %o by %s %i', (there, unit, count, period) => {
    expect(stepFrom(there, { unit, count })).toEqual(period);
  });
});
