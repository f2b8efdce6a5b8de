import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  formatPeriod,
  granularityOf,
  isIsoDate,
  parsePeriod,
  periodContains,
  periodsEqual,
  periodsOverlap,
  shiftYears,
} from '../../src/knowledge/period.ts';
import type { Period } from '../../src/knowledge/types.ts';

function read(text: string): Period {
  const reading = parsePeriod(text);
  if (!reading.ok) throw new Error(reading.fault);
  return reading.period;
}

describe('parsePeriod', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31', 'year'],
    ['2021-H1', '2021-01-01', '2021-06-30', 'half'],
    ['2021-H2', '2021-07-01', '2021-12-31', 'half'],
    ['2022-Q1', '2022-01-01', '2022-03-31', 'quarter'],
    ['2022-Q4', '2022-10-01', '2022-12-31', 'quarter'],
    ['2022-04', '2022-04-01', '2022-04-30', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['2022-04-20', '2022-04-20', '2022-04-20', 'day'],
    ['2022-01/2022-03', '2022-01-01', '2022-03-31', 'quarter'],
    ['2021-04/2022-04-25', '2021-04-01', '2022-04-25', 'range'],
    ['2020/2022', '2020-01-01', '2022-12-31', 'range'],
    [' 2022-04-20 ', '2022-04-20', '2022-04-20', 'day'],
  ])('reads %s', (text, start, end, granularity) => {
    const period = read(text);
    expect(period).toEqual({ start, end });
    expect(granularityOf(period)).toBe(granularity);
  });

  it.each([
    ['2022-02-30', 'that month has 28 days'],
    ['2023-02-29', 'that month has 28 days'],
    ['2022-04-31', 'that month has 30 days'],
    ['2022-04-00', 'no day 00'],
    ['2022-13', 'no month 13'],
    ['2022-00', 'no month 00'],
    ['2022-03/2022-01', 'ends before it starts'],
    ['2022-04/2022', 'starts earlier'],
    ['0999', 'four digits'],
    ['2022-Q5', 'not a period'],
    ['2022-H3', 'not a period'],
    ['2022-4', 'not a period'],
    ['22', 'not a period'],
    ['', 'not a period'],
    ['2020/2021/2022', 'not a period'],
    ['2020/', 'lacks its beginning or its end'],
    ['/2025-12-31', 'lacks its beginning or its end'],
    ['last year', 'not a period'],
    ['２０２２', 'not a period'],
  ])('refuses %s', (text, fault) => {
    expect(parsePeriod(text)).toEqual({ ok: false, fault: expect.stringContaining(fault) });
  });
});

describe('isIsoDate', () => {
  it.each([
    ['2022-04-25', true],
    ['2022-02-30', false],
    ['2022-04', false],
    ['2022-04-25/2022-04-26', false],
    ['25.4.2022', false],
  ])('%s: %s', (text, expected) => {
    expect(isIsoDate(text)).toBe(expected);
  });
});

const day = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const interval = fc
  .tuple(day, day)
  .map(([a, b]): Period => (a <= b ? { start: a, end: b } : { start: b, end: a }));
const simple = fc
  .tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.constantFrom('', '-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4', '-01', '-02', '-06', '-12', '-02-28'),
  )
  .map(([year, rest]) => `${year}${rest}`);

describe('every period', () => {
  it('is read back from its shortest form', () => {
    fc.assert(
      fc.property(interval, (period) => {
        expect(read(formatPeriod(period))).toEqual(period);
      }),
    );
  });

  it('in a calendar unit is written as it was read', () => {
    fc.assert(
      fc.property(simple, (text) => {
        expect(formatPeriod(read(text))).toBe(text);
      }),
    );
  });

  it('contains itself and overlaps itself', () => {
    fc.assert(
      fc.property(interval, (period) => {
        expect(periodContains(period, period)).toBe(true);
        expect(periodsOverlap(period, period)).toBe(true);
        expect(comparePeriods(period, { ...period })).toBe(0);
      }),
    );
  });

  it('is equal to another exactly when each contains the other, and then they overlap', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(periodsEqual(a, b)).toBe(periodContains(a, b) && periodContains(b, a));
        if (periodContains(a, b)) expect(periodsOverlap(a, b)).toBe(true);
        expect(periodsOverlap(a, b)).toBe(periodsOverlap(b, a));
        expect(Math.sign(comparePeriods(a, b))).toBe(-Math.sign(comparePeriods(b, a)) + 0);
      }),
    );
  });
});

describe('intervals', () => {
  it.each([
    ['2022', '2022-04', true, true],
    ['2022-04', '2022', false, true],
    ['2021', '2022', false, false],
    ['2021-12/2022-01', '2022', false, true],
    ['2022-01-01/2022-01-02', '2022-01-02/2022-01-03', false, true],
    ['2022-01-01', '2022-01-02', false, false],
  ])('%s and %s', (a, b, contains, overlaps) => {
    expect(periodContains(read(a), read(b))).toBe(contains);
    expect(periodsOverlap(read(a), read(b))).toBe(overlaps);
  });
});

describe('shiftYears', () => {
  it.each([
    ['2021-01-01', '2021-12-31', -1, '2020-01-01', '2020-12-31'],
    ['2022-01-01', '2022-03-31', 1, '2023-01-01', '2023-03-31'],
    ['2021-02-01', '2021-02-28', -1, '2020-02-01', '2020-02-29'],
    ['2020-02-29', '2020-02-29', 1, '2021-02-28', '2021-02-28'],
  ])('moves %s to %s by %i', (start, end, years, from, to) => {
    expect(shiftYears({ start, end }, years)).toEqual({ start: from, end: to });
  });
});
