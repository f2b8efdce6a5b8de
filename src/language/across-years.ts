// Times that run over the end of a year: October 2022 to September 2023 however it is written, 10月到次年9月, 2022/23,
// the year to March. Whether they are one time on record or the two ends of a course is left to `answering`.
import { monthPeriod } from '../knowledge/period.ts';
import type { Period } from '../knowledge/types.ts';
import { matches } from './matches.ts';
import {
  fullYear,
  HAN_MONTH,
  hanNumber,
  MONTH,
  monthNumber,
  type PeriodMention,
  partOfYear,
} from './periods.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

const TO =
  '\\s*(?:起|开始)?\\s*(?:--?|–|—|~|～|到|至|→|->|\\b(?:up )?to\\b|\\bthru\\b|\\bthrough(?: to)?\\b|\\buntil\\b|\\btill\\b)\\s*(?:the )?(?:end of )?(?:the )?';
const MONTHS_AS_NUMBERS = new RegExp(
  `(?<![\\d.])((?:19|20)\\d\\d)[./-](0?[1-9]|1[0-2])${TO}((?:19|20)\\d\\d)[./-](0?[1-9]|1[0-2])(?![\\d./-])|(?<![\\d.])(0?[1-9]|1[0-2])[./]((?:19|20)\\d\\d)${TO}(0?[1-9]|1[0-2])[./]((?:19|20)\\d\\d)(?!\\d)`,
  'g',
);
/** Oct 22-Sep 23: as days of one year they would run backwards. */
const MONTHS_OF_SHORT_YEARS = new RegExp(
  `\\b(${MONTH})\\.?\\s?'?(\\d\\d)${TO}(${MONTH})\\.?\\s?'?(\\d\\d)(?!\\d|%|st|nd|rd|th)`,
  'g',
);
const NEXT_YEAR = '(?:次年|翌年|第二年|来年|转年|下一?年)的?';
const MONTHS_TO_NEXT_YEAR = new RegExp(
  `(?<!\\d)${HAN_MONTH}月?(?:份)?${TO}${NEXT_YEAR}${HAN_MONTH}月(?:份)?(?:底|末)?|\\b(${MONTH})\\.?(?: (?:of )?'?(?:20)?\\d\\d)?${TO}(?:(?:following|next|subsequent)(?: year'?s)? (${MONTH})\\b|(${MONTH})\\.?,? (?:of |in )?the (?:(?:following|next|subsequent) year|year after))`,
  'g',
);
/** 2022-23, 22/23年, FY22-23: two digits alone are years where something calls them so. */
const YEAR_AND_NEXT =
  /(?<![\d.,])(?:(?:fy|(?:fiscal|financial|school|academic|budget) years?)\s?'?)?((?:19|20)\d\d)(\s?[-–—/~～]\s?'?)(\d\d)(?![\d.%]|[-/]\d|\s*(?:万|亿|家|个|bn|million|%))\s*(?:(?:(?:防火|财政|财务|会计)?年度?|财年|学年度?)|(?:fiscal|financial|school|academic|budget) year\b)?|(?:(?<=年度|财年|\b(?:year|season)s?[\s(（]{0,2})|(?:fy|(?:年度|财年)[\s(（]?)\s?'?)([1-4]\d)(\s?[-–—/~～]\s?)([1-4]\d)(?![\d.%]|[-/]\d)(?:年度?|财年|学年度?)?|(?<![\d.,-])([1-4]\d)(\s?[-–—/~～]\s?)([1-4]\d)(?:(?:防火|财政|财务|会计)年度|年度?|财年|学年度?|\s(?:fiscal|financial|school|academic|budget) year\b)(?!前|后|内|来|间)/g;
const YEAR_TO =
  /\b(?:years?|(?:12|twelve)[- ]months?)(?: (?:period|that))? (?:up )?(?:to|ends?|ended|ending|through|until)(?: (?:in|on|at))? (?:the )?(?:end of )?$/;
const TO_YEAR = /^的(?:(?:这|那|前)?一年|(?:12|十二)个月|\p{Script=Han}{0,2}年度)/u;
const UP_TO = /截[至止到]\s*$/;

/** The times of a text with those that run over the end of a year put right, in order. */
export function withYearsCrossed(found: readonly PeriodMention[], text: string): readonly PeriodMention[] {
  const crossed = [
    ...matches(MONTHS_AS_NUMBERS, text).flatMap(monthsAsNumbers),
    ...matches(MONTHS_OF_SHORT_YEARS, text).flatMap(monthsOfShortYears),
    ...matches(MONTHS_TO_NEXT_YEAR, text).flatMap((match) => monthsToNextYear(match, found)),
    ...matches(YEAR_AND_NEXT, text).flatMap(yearAndNext),
    ...found.flatMap((mention) => yearTo(mention, text)),
  ];
  if (crossed.length === 0) return found;
  const kept = found.filter((one) => !crossed.some((other) => overlaps(one, other)));
  return [...kept, ...crossed].sort((a, b) => a.start - b.start);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

// The two ends are told apart, as those of any other range; what joins them goes with the first.
function endsOf(match: RegExpExecArray, second: string, from: Period, to: Period): PeriodMention[] {
  const start = match.index;
  const at = start + match[0].lastIndexOf(second);
  return [
    { start, end: at, period: from, relative: false, opensRange: true },
    { start: at, end: start + match[0].length, period: to, relative: false, opensRange: false },
  ];
}

function monthsAsNumbers(match: RegExpExecArray): PeriodMention[] {
  const [, year = match[6], month = match[5], nextYear = match[8], nextMonth = match[7]] = match;
  const from = monthPeriod(Number(year), Number(month));
  const to = monthPeriod(Number(nextYear), Number(nextMonth));
  const second = match[4] === undefined ? `${match[7]}` : `${match[3]}`;
  return from.start < to.start ? endsOf(match, second, from, to) : [];
}

function monthsOfShortYears(match: RegExpExecArray): PeriodMention[] {
  const [, first, year = '', second = '', nextYear = ''] = match;
  const [from, to] = [monthNumber(first) ?? 1, monthNumber(second) ?? 1];
  if (to >= from || Number(nextYear) <= Number(year)) return [];
  return endsOf(match, second, monthPeriod(fullYear(year), from), monthPeriod(fullYear(nextYear), to));
}

// With the year of the first month left open, it is one part of whatever year that is.
function monthsToNextYear(match: RegExpExecArray, found: readonly PeriodMention[]): PeriodMention[] {
  const [words, han, nextHan, name, nextName = match[5]] = match;
  const from = han ? hanNumber(han) : monthNumber(name);
  const to = nextHan ? hanNumber(nextHan) : monthNumber(nextName);
  if (!from || !to) return [];
  const start = match.index;
  const end = start + words.length;
  const first = found.find((one) => one.start < end && start < one.end);
  if (first?.period === undefined)
    return [{ start, end, part: { fromMonth: from, toMonth: to + 12 }, relative: false, opensRange: false }];
  const period = partOfYear(Number(first.period.start.slice(0, 4)), { fromMonth: from, toMonth: to + 12 });
  return [{ start: first.start, end, period, relative: first.relative, opensRange: false }];
}

function yearAndNext(match: RegExpExecArray): PeriodMention[] {
  const [words, year = match[4] ?? match[7] ?? '', , next = match[6] ?? match[9] ?? ''] = match;
  const [from, to] = [fullYear(year), fullYear(next)];
  if (to !== from + 1) return [];
  const years = [from, to].map((one) => partOfYear(one, { fromMonth: 1, toMonth: 12 }));
  const [first, second] = years;
  return first && second && words.length > 0 ? endsOf(match, next, first, second) : [];
}

// The year to March 2024: twelve months, the last of which is said.
function yearTo({ start, end, period }: PeriodMention, text: string): PeriodMention[] {
  if (period === undefined || period.start.slice(0, 7) !== period.end.slice(0, 7)) return [];
  const month = monthPeriod(Number(period.end.slice(0, 4)), Number(period.end.slice(5, 7)));
  if (period.end !== month.end) return [];
  const before = text.slice(0, start);
  const year = YEAR_TO.exec(before) ?? (TO_YEAR.test(text.slice(end)) ? UP_TO.exec(before) : null);
  if (year === null) return [];
  const after = TO_YEAR.exec(text.slice(end))?.[0] ?? '';
  const [inYear, last] = [Number(month.end.slice(0, 4)), Number(month.end.slice(5, 7))];
  const whole =
    last === 12
      ? partOfYear(inYear, { fromMonth: 1, toMonth: 12 })
      : partOfYear(inYear - 1, { fromMonth: last + 1, toMonth: last + 12 });
  return [
    {
      start: year.index,
      end: end + (UP_TO.test(before) ? after.length : 0),
      period: whole,
      relative: false,
      opensRange: false,
    },
  ];
}
