import { describe, expect, it } from 'vitest';
import { countsFrom } from '../../src/language/counts-from.ts';
import { findPeriods } from '../../src/language/periods.ts';

const asks = (text: string) => findPeriods(text, '2025-06-01').map((period) => countsFrom(period, text));

describe('a time that a change is counted from', () => {
  it.each(['more than in 2021', 'since 2022', '比2021年多多少', '跟2020年比翻了几倍', '和2020相比高多少'])(
    '%s',
    (text) => {
      expect(asks(text)).toEqual([true]);
    },
  );

  it.each(['how much in 2021', '2020年比例是多少', '跟2020年比例一样吗'])('none in %s', (text) => {
    expect(asks(text)).toEqual([false]);
  });
});
