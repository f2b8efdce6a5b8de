// The time that a passage of a draft is about.
import { periodsEqual, shiftYears, yearPeriod } from '../../knowledge/period.ts';
import type { Period } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { partOfYear, type YearPart } from '../../language/periods.ts';
import { stepFrom, stepIn } from '../../language/steps-in-time.ts';
import type { Passage } from './read-passages.ts';
import type { DraftScope, Said } from './scope.ts';

/** The one time a passage is about; `unclear` where it tells of a time without saying which. */
export function periodIn(passage: Passage, before: DraftScope, today: string): DraftScope['period'] {
  const { figure, text, start, end } = passage;
  const words = text.text.slice(start, end);
  const timed = passage.periods.filter((period) => !isBase(period, passage));
  const periods = withoutDateline(timed);
  if (timed.length < passage.periods.length && periods.length === 0) return afterBase(passage, before);
  if (periods.length === 0) {
    if (/全年|full[- ]year/.test(words)) return ofOpenYear({ fromMonth: 1, toMonth: 12 }, before, today);
    if (SAME_TIME.test(words)) return sameTime(before);
    return VAGUE.test(words) ? 'unclear' : undefined;
  }
  const at = figure?.number.start ?? end;
  const mention = periods.findLast((period) => period.end <= at) ?? periods[0];
  if (mention && (isListed(text.text.slice(0, mention.start)) || endsSpan(mention, text.text)))
    return 'unclear';
  const { period, part, yearsFromThere, opensRange } = mention?.period ?? {};
  if (mention && THAT_YEAR.test(mention.text)) return thatYear(before);
  const range = rangeIn(periods, passage);
  if (range) return { what: range, reach: 'passage' };
  if (opensRange && !(mention && isOfFigure(mention, passage))) return 'unclear';
  const step = mention && stepIn(mention.text, false);
  if (step) return told(before, (there) => stepFrom(there, step));
  if (yearsFromThere !== undefined) return told(before, (there) => shiftYears(there, yearsFromThere));
  if (!isOneTime(periods, period) && !/\p{Script=Han}/u.test(words)) return nearest(periods, at);
  if (period) return { what: period, reach: 'passage' };
  return part ? ofOpenYear(part, before, today) : 'unclear';
}

// "The board said today that in 2024": when it was said is no time of what was said.
function withoutDateline(periods: readonly Mention[]): readonly Mention[] {
  const others = periods.filter(({ text }) => !DAY_OF_SAYING.test(text));
  return others.length > 0 ? others : periods;
}

const DAY_OF_SAYING = /^(?:today|yesterday|tonight|[今昨][天日]|[本今]晚|日前)$/;

// 2018年、2019年: of which of them is not told.
function isListed(before: string): boolean {
  return /(?:年|月|季度|半年|日)\s*[、和与及]\s*$/.test(before);
}

// The year to March 2025, 截至2025年3月的12个月: the month only ends a time that is longer.
function endsSpan({ start, end }: Mention, text: string): boolean {
  return (
    SPAN_BEFORE.test(text.slice(0, start)) ||
    /^的?(?:[一近过去前\d十二三]+个?[年月季]|年度|期间)/.test(text.slice(end))
  );
}

const SPAN_BEFORE =
  /\b(?:years?|months?|weeks?|quarters?|half|season|period) (?:up )?(?:to|ended|ending|through|until)\s+(?:the )?(?:end of )?$/;

// 比2023年下降17.7%, 38.5% more than in 2023: what a change is told from, and not the time it was reached in.
function isBase({ start, end }: Mention, { figure, text: { text }, start: from }: Passage): boolean {
  if (figure === undefined) return false;
  const { number } = figure;
  if (end <= number.start)
    return /[比较]\s*$/.test(text.slice(from, start)) && CHANGE.test(text.slice(end, number.start));
  // Up from 14 on 10 April: the 14 has a time of its own.
  const before = text.slice(from, number.start);
  const between = text.slice(number.end, start);
  const joint = /^(?:\d{4}|[qh][1-4]|(?:first|second|third|fourth) (?:quarter|half))/.test(text.slice(start))
    ? TOLD_FROM_YEAR
    : TOLD_FROM;
  return joint.test(between) && !FROM.test(before) && CHANGE.test(before + between);
}

const TOLD_FROM =
  /\b(?:than|over|from|compared (?:with|to)) (?:(?:in|on|that of|the end of|(?:in )?the (?:same|corresponding) (?:period|quarter|half|months?|time) (?:of|in)) )?$/;
const TOLD_FROM_YEAR =
  /\b(?:than|over|on|from|compared (?:with|to)) (?:(?:in|that of|the end of|(?:in )?the (?:same|corresponding) (?:period|quarter|half|months?|time) (?:of|in)) )?(?:the )?$/;
const FROM = /\b(?:from|than|against)\s+(?:[a-z]+\s+){0,2}$/;

const CHANGE =
  /增|升|提高|涨|扩大|下降|下滑|减|降|跌|萎缩|[高多少低]出?|缩|收窄|延长|\b(?:up|down|rose|grew|grown|growth|rise|increase[ds]?|fell|fall|fallen|dropped|declined?|decreased?|shrank|gain(?:ed)?|climbed|jumped|more|less|fewer|higher|lower)\b/;

// The year after the one it is told from is taken for granted where no time was told before.
function afterBase({ periods }: Passage, { period }: DraftScope): DraftScope['period'] {
  const base = periods[0]?.period?.period;
  if (period !== undefined || base === undefined) return undefined;
  return { what: shiftYears(base, 1), reach: 'paragraph' };
}

// Between April 2020 and March 2021: from the first day of the one to the last of the other.
function rangeIn(periods: readonly Mention[], { text }: Passage): Period | undefined {
  const [from, to] = periods;
  const start = from && to && startOf(from, to);
  if (start === undefined || !from?.period || !to?.period?.period) return undefined;
  const isBetween =
    /\bbetween\s*$/.test(text.text.slice(0, from.start)) &&
    /^\s*and\s*$/.test(text.text.slice(from.end, to.start));
  return isBetween || from.period.opensRange ? { start, end: to.period.period.end } : undefined;
}

// From June to August 2024: the first is of the year of the second.
function startOf({ period: from }: Mention, { period: to }: Mention): string | undefined {
  if (from?.period) return from.period.start;
  return from?.part && to?.period && partOfYear(Number(to.period.start.slice(0, 4)), from.part).start;
}

// 从2022年的13.5分钟降到7.8分钟: the time of the first of the two, and no range of times.
function isOfFigure({ end }: Mention, { figure, text: { text } }: Passage): boolean {
  return figure !== undefined && /^[底末]?的\s*$/.test(text.slice(end, figure.number.start));
}

function isOneTime(periods: readonly Mention[], one: Period | undefined): boolean {
  return periods.every(
    ({ period }) => one === undefined || period?.period === undefined || periodsEqual(period.period, one),
  );
}

// "The year before", two years earlier: from a time that the sentence has told.
function told({ period }: DraftScope, step: (there: Period) => Period): DraftScope['period'] {
  if (period === undefined || period === 'unclear') return 'unclear';
  return { what: step(period.what), reach: period.reach === 'paragraph' ? 'paragraph' : 'passage' };
}

// 当年, after a time: the year that was spoken of, and not the one of the reader.
function thatYear({ period }: DraftScope): DraftScope['period'] {
  if (period === undefined || period === 'unclear') return 'unclear';
  return { what: yearPeriod(Number(period.what.end.slice(0, 4))), reach: period.reach };
}

// 同期, of another place: the time that was spoken of.
function sameTime({ period }: DraftScope): DraftScope['period'] {
  if (period === undefined || period === 'unclear') return 'unclear';
  return { what: period.what, reach: 'paragraph' };
}

const SAME_TIME = /^\s*同期(?![比相])|\bover the same (?:time|period)\b/;
const THAT_YEAR = /^(?:当年|同年|(?:that|the same) year)$/;

// 全年, "the first quarter": of the year that the sentence has told; else of one that is taken for granted.
function ofOpenYear(part: YearPart, { year, period }: DraftScope, today: string): Said<Period> {
  const isNear = period !== undefined && period !== 'unclear' && period.reach !== 'paragraph';
  return {
    what: partOfYear(year ?? Number(today.slice(0, 4)), part),
    reach: isNear ? 'passage' : 'paragraph',
  };
}

// "In 2019 it rose to 16 from 12 in 2018": in English the time may follow the figure, which is taken for granted.
function nearest(periods: readonly Mention[], at: number): DraftScope['period'] {
  const after = periods.find(({ start }) => start > at)?.period?.period;
  return after ? { what: after, reach: 'paragraph' } : 'unclear';
}

const VAGUE =
  /\b(?:a|one|two|three|\d+) years? (?:after|before|earlier|later|ago)\b|\b(?:previous|earlier|next|following) (?:year|quarter|month)\b|十[一二三四五]五|[两三四五六七八九十近多]年来|(?:过去|最近|近)(?:的)?[一两三几]年|近年|\b(?:this|last|next) (?:spring|summer|autumn|winter|season|term|week|month)\b|[今去明]?[春夏秋冬](?:天|季|以来)|[暑寒]假|[本上]周|\b(?:past|recent|last few) (?:\w+ )?(?:years?|months?|quarters?|season)\b|同期|此前|之前|以前|原先|原来|\b(?:previously|formerly|originally|initially|used to|before that)\b|次年|翌年|上年|往年|历年|^\s*(?:when|当时|彼时|那时)/;
