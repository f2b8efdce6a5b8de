// Observation periods as closed intervals of ISO dates. Owns reading and writing the pack's notation
// (2022, 2022-H1, 2022-Q1, 2022-04, 2022-04-20, a/b) and comparing intervals. The words people use for
// periods ("last year", 去年) are left to `language`.
import type { Period } from './types.ts';

export type Granularity = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'range';

export type PeriodReading =
  | { readonly ok: true; readonly period: Period }
  | { readonly ok: false; readonly fault: string };

const SIMPLE = /^(\d{4})(?:-(?:H([1-2])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;

const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The months `first` to `last` of a year, both whole. */
export function monthsOf(year: number, first: number, last: number): Period {
  return { start: iso(year, first, 1), end: iso(year, last, daysIn(year, last)) };
}

/** The whole year. */
export function yearPeriod(year: number): Period {
  return monthsOf(year, 1, 12);
}

/** Half 1 or 2 of a year. */
export function halfPeriod(year: number, half: number): Period {
  return monthsOf(year, half * 6 - 5, half * 6);
}

/** Quarter 1 to 4 of a year. */
export function quarterPeriod(year: number, quarter: number): Period {
  return monthsOf(year, quarter * 3 - 2, quarter * 3);
}

/** Month 1 to 12 of a year. */
export function monthPeriod(year: number, month: number): Period {
  return monthsOf(year, month, month);
}

/** One day; the caller has made sure that it exists (see `isIsoDate`). */
export function dayPeriod(year: number, month: number, day: number): Period {
  const date = iso(year, month, day);
  return { start: date, end: date };
}

/** True for an ISO date that stands in the calendar. */
export function isIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parsePeriod(text).ok;
}

/** Reads a period as packs write it, or says what is wrong with it. */
export function parsePeriod(text: string): PeriodReading {
  const parts = text.trim().split('/');
  const [first, second] = parts;
  if (first === undefined || parts.length > 2) return refuse(`"${text}" is not a period`);
  if (parts.length === 2 && parts.some((part) => part.trim() === ''))
    return refuse(`"${text}" lacks its beginning or its end`);
  const start = parseSimple(first);
  if (!start.ok || second === undefined) return start;
  const end = parseSimple(second);
  if (!end.ok) return end;
  if (end.period.end < start.period.start) return refuse(`"${text}" ends before it starts`);
  if (end.period.start < start.period.start) return refuse(`"${text}" ends in a period that starts earlier`);
  return { ok: true, period: { start: start.period.start, end: end.period.end } };
}

/** Writes a period in the shortest form that `parsePeriod` reads back to the same interval. */
export function formatPeriod(period: Period): string {
  const year = period.start.slice(0, 4);
  const month = Number(period.start.slice(5, 7));
  switch (granularityOf(period)) {
    case 'year':
      return year;
    case 'half':
      return `${year}-H${Math.ceil(month / 6)}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'month':
      return period.start.slice(0, 7);
    case 'day':
      return period.start;
    case 'range':
      return `${period.start}/${period.end}`;
  }
}

/** The calendar unit a period fills exactly, or `range`. */
export function granularityOf(period: Period): Granularity {
  const { start, end } = period;
  if (start === end) return 'day';
  if (start.slice(0, 4) !== end.slice(0, 4) || !coversWholeMonths(period)) return 'range';
  const first = Number(start.slice(5, 7));
  const months = Number(end.slice(5, 7)) - first + 1;
  if (months === 12) return 'year';
  if (months === 6 && first % 6 === 1) return 'half';
  if (months === 3 && first % 3 === 1) return 'quarter';
  return months === 1 ? 'month' : 'range';
}

/** True where a period begins with one month and ends with another, or the same. */
export function coversWholeMonths({ start, end }: Period): boolean {
  if (start.slice(8) !== '01') return false;
  return Number(end.slice(8)) === daysIn(Number(end.slice(0, 4)), Number(end.slice(5, 7)));
}

export function periodsEqual(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end;
}

/** True when every day of `inner` lies in `outer`. */
export function periodContains(outer: Period, inner: Period): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the two share at least one day. */
export function periodsOverlap(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Orders by start, then by end: a negative number when `a` comes first. */
export function comparePeriods(a: Period, b: Period): number {
  return compareText(a.start, b.start) || compareText(a.end, b.end);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function parseSimple(text: string): PeriodReading {
  const match = SIMPLE.exec(text.trim());
  if (!match) return refuse(`"${text}" is not a period`);
  const [, yearText = '', half, quarter, monthText, dayText] = match;
  const year = Number(yearText);
  if (year < 1000) return refuse(`"${text}" is not a year of four digits`);
  if (half) return accept(halfPeriod(year, Number(half)));
  if (quarter) return accept(quarterPeriod(year, Number(quarter)));
  if (!monthText) return accept(yearPeriod(year));
  const month = Number(monthText);
  if (month < 1 || month > 12) return refuse(`"${text}" has no month ${monthText}: months run from 01 to 12`);
  if (!dayText) return accept(monthPeriod(year, month));
  const day = Number(dayText);
  const last = daysIn(year, month);
  if (day < 1 || day > last) return refuse(`"${text}" has no day ${dayText}: that month has ${last} days`);
  return accept(dayPeriod(year, month, day));
}

// The day before the first of the next month.
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const accept = (period: Period): PeriodReading => ({ ok: true, period });
const refuse = (fault: string): PeriodReading => ({ ok: false, fault });

/** The same stretch of another year: `years` after it, or before where negative. */
export function shiftYears({ start, end }: Period, years: number): Period {
  return { start: shiftYear(start, years), end: shiftYear(end, years) };
}

// The last of February stays the last of February.
function shiftYear(isoDate: string, years: number): string {
  const year = Number(isoDate.slice(0, 4));
  const [month, day] = [Number(isoDate.slice(5, 7)), Number(isoDate.slice(8, 10))];
  const isLast = day === daysIn(year, month);
  const last = daysIn(year + years, month);
  return iso(year + years, month, isLast ? last : Math.min(day, last));
}
