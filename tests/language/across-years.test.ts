import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withYearsCrossed } from '../../src/language/across-years.ts';
import { normalizeText } from '../../src/language/normalize.ts';
import { findPeriods, partOfYear } from '../../src/language/periods.ts';
import { TODAY } from '../specs/read-spec.ts';

function read(input: string) {
  const { text } = normalizeText(input);
  return withYearsCrossed(findPeriods(text, TODAY), text);
}

/** The interval from the first day of what is told to the last, where it is told as one or as the two ends of it. */
function stretchIn(input: string) {
  const found = read(input);
  const [first, last] = [found[0], found.at(-1)];
  const isOne = found.length === 1 || (found.length === 2 && first?.opensRange);
  return isOne && { start: first?.period?.start, end: last?.period?.end };
}

const NAMES = 'January February March April May June July August September October November December'.split(
  ' ',
);
const HAN = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');

interface Ends {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}
const name = (month: number) => NAMES[month - 1] ?? '';
const short = (month: number) => name(month).slice(0, 3);
const two = (year: number) => String(year % 100);
const padded = (month: number) => String(month).padStart(2, '0');

const WRITTEN: readonly ((ends: Ends) => string)[] = [
  ({ year, from, to }) => `from ${name(from)} ${year} to ${name(to)} ${year + 1}`,
  ({ year, from, to }) => `${name(from)} ${year} through ${name(to)} ${year + 1}`,
  ({ year, from, to }) => `${name(from)} ${year} until the end of ${name(to)} ${year + 1}`,
  ({ year, from, to }) => `${short(from)} ${year} – ${short(to)} ${year + 1}`,
  ({ year, from, to }) => `${short(from)} ${two(year)}-${short(to)} ${two(year + 1)}`,
  ({ year, from, to }) => `${short(from)} '${two(year)} to ${short(to)} '${two(year + 1)}`,
  ({ year, from, to }) => `${name(from)} ${year} to the following ${name(to)}`,
  ({ year, from, to }) => `${name(from)} ${year} to ${name(to)} of the following year`,
  ({ year, from, to }) => `${year}.${from}-${year + 1}.${to}`,
  ({ year, from, to }) => `${year}-${padded(from)} to ${year + 1}-${padded(to)}`,
  ({ year, from, to }) => `${padded(from)}/${year} - ${padded(to)}/${year + 1}`,
  ({ year, from, to }) => `${year}年${from}月到${year + 1}年${to}月`,
  ({ year, from, to }) => `${year}年${from}月—${year + 1}年${to}月`,
  ({ year, from, to }) => `${year}年${from}月起至${year + 1}年${to}月底`,
  ({ year, from, to }) => `${two(year)}年${from}月至${two(year + 1)}年${to}月`,
  ({ year, from, to }) => `${year}年${from}月到次年${to}月`,
  ({ year, from, to }) => `${year}年${from}月至翌年${to}月`,
  ({ year, from, to }) => `${year}年${HAN[from - 1]}月到第二年${HAN[to - 1]}月`,
];

describe('a time over the end of a year', () => {
  const ends = fc
    .record({
      year: fc.integer({ min: 2013, max: 2031 }),
      from: fc.integer({ min: 2, max: 12 }),
      back: fc.nat(),
    })
    .map(({ year, from, back }) => ({ year, from, to: 1 + (back % (from - 1)) }));

  it.each(WRITTEN.map((write) => [write({ year: 2022, from: 10, to: 9 }), write] as const))(
    'runs from its first month to its last, written as %s',
    (_, write) => {
      fc.assert(
        fc.property(ends, ({ year, from, to }) => {
          expect(stretchIn(write({ year, from, to }))).toEqual(
            partOfYear(year, { fromMonth: from, toMonth: to + 12 }),
          );
        }),
      );
    },
  );

  it.each([
    ['10月到次年9月', 10, 21],
    ['from April to the following March', 4, 15],
  ])('leaves its year open in %s', (input, fromMonth, toMonth) => {
    expect(read(input).map(({ part }) => part)).toEqual([{ fromMonth, toMonth }]);
  });

  it.each([
    'the year to March 2024',
    'the year ended 31 March 2024',
    'the twelve months through March 2024',
    '截至2024年3月的一年',
  ])('is told by its last month in %s', (input) => {
    expect(stretchIn(input)).toEqual({ start: '2023-04-01', end: '2024-03-31' });
  });

  it.each([
    '2023-24',
    '2023/24',
    'FY 2023-24',
    'fiscal year 2023/24',
    'the year 23/24',
    '23-24财年',
    '2023-24年度',
  ])('is one year and the next in %s', (input) => {
    expect(stretchIn(input)).toEqual({ start: '2023-01-01', end: '2024-12-31' });
  });

  it.each([
    'Oct 22 to Nov 23',
    '23-24 buses',
    'from 12/24 to 6',
    '2023-24%',
    'line 23/24',
    '10月到9月',
    '2023-25',
  ])('is not read into %s', (input) => {
    const { text } = normalizeText(input);
    expect(read(input)).toEqual(findPeriods(text, TODAY));
  });
});
