// 比2023年增长多少, "up 11% on 2023": a rate of growth is of the time after the one it is counted from.
import { granularityOf, periodsEqual, shiftYears } from '../../knowledge/period.ts';
import type { Observation, Variable } from '../../knowledge/types.ts';
import { isBaseOfChange, saysSince } from '../../language/counts-from.ts';
import type { PeriodMention } from '../../language/periods.ts';
import type { Query } from '../../language/query.ts';
import { asksByHowMuch } from '../../language/rise-or-fall.ts';
import type { MissingSlot } from '../answer.ts';
import type { AskedPeriod, Slots } from './slots.ts';

export interface TimesOfGrowth {
  readonly periods: readonly AskedPeriod[];
  /** What the rates on record are not counted from. */
  readonly missing: readonly MissingSlot[];
}

/** The times that a rate of growth is asked of, with those that it is counted from left out. */
export function timesOfGrowth(
  variable: Variable,
  { periods, query }: Slots,
  onRecord: readonly Observation[],
): TimesOfGrowth {
  if (variable.measure !== 'growth') return { periods, missing: [] };
  const across = acrossYears({ periods, query });
  if (across) return across;
  const bases = basesOf({ periods, query });
  const [base, ...more] = bases;
  if (!base?.period || more.length > 0) return { periods, missing: [] };
  const { period } = base;
  const said = query.text.text.slice(base.at, query.periods.find(({ start }) => start === base.at)?.end);
  const rest = periods.filter((one) => one !== base);
  if (rest.length > 0) {
    const isOnYear = rest.every((one) => one.period && yearOf(one.period.start) === yearOf(period.start) + 1);
    return { periods: rest, missing: isOnYear ? [] : [{ slot: 'period', asked: said }] };
  }
  const next = shiftYears(period, 1);
  // By now it grew for more than the year after.
  if (query.intent === 'difference' && saysSinceAt(base, query))
    return { periods: [], missing: [{ slot: 'measure', asked: '' }] };
  if (query.intent !== 'claim' && onRecord.some((one) => isLater(one, next)))
    return { periods: [], missing: [{ slot: 'measure', asked: '' }] };
  return { periods: [{ ...base, period: next }], missing: [] };
}

// "How much did it grow from 2022 to 2024": what the years between grew by is none of it, and neither is how far two rates are apart.
function acrossYears({ periods, query }: Pick<Slots, 'periods' | 'query'>): TimesOfGrowth | undefined {
  const [first, last, ...more] = periods;
  const isAsked = query.intent !== 'claim' && !query.cues.has('ask:series') && !query.cues.has('ask:points');
  if (!isAsked || !first?.opensRange || !first.period || !last?.period || more.length > 0) return undefined;
  if (!asksByHowMuch(query.text.text) || RATE.test(query.text.text)) return undefined;
  const isOneYear = yearOf(last.period.start) === yearOf(first.period.start) + 1;
  return isOneYear && query.intent !== 'difference'
    ? { periods: [last], missing: [] }
    : { periods, missing: [{ slot: 'measure', asked: '' }] };
}

/** True where a change is counted from a time that is named. */
export function countsFromBase(slots: Slots): boolean {
  return basesOf(slots).length === 1;
}

/** What is said of a level, where a time is named that a change beside it is counted from: 19起，比2023年少了三成. */
export function withoutBases(slots: Slots): Slots {
  const bases = basesOf(slots);
  return bases.length === 0
    ? slots
    : { ...slots, periods: slots.periods.filter((one) => !bases.includes(one)) };
}

const OVER = /\bover (?:the )?$/;

/** "Up 16% over 2023": in that year, or from it on. */
export function mayCountFrom({ periods: [only, ...more], query: { text } }: Slots): boolean {
  return only !== undefined && more.length === 0 && OVER.test(text.text.slice(0, only.at));
}

function basesOf({ periods, query }: Pick<Slots, 'periods' | 'query'>): AskedPeriod[] {
  const { text } = query.text;
  return periods.filter(({ stated, at, period }) => {
    const mention = stated ? query.periods.find(({ start }) => start === at) : undefined;
    return (
      period !== undefined &&
      mention !== undefined &&
      !mention.relative &&
      (isBaseOfChange(mention, text) || isSinceThen(mention, query)) &&
      !RATE.test(text.slice(0, at))
    );
  });
}

const saysSinceAt = ({ at }: AskedPeriod, { periods, text }: Query): boolean =>
  periods.some((mention) => mention.start === at && saysSince(mention, text.text));

// "Up 48% since 2022", with no end said.
function isSinceThen(mention: PeriodMention, { periods, text, intent }: Query): boolean {
  return periods.length === 1 && /^(?:claim|difference)$/.test(intent) && saysSince(mention, text.text);
}

/** 2024年增速比2023年快: two rates are held against one another. */
const RATE = /增速|增长率|增幅|降幅|涨幅|\bgrowth\b|\brates?\b/;

function isLater({ status, period }: Observation, next: { readonly start: string; readonly end: string }) {
  return (
    status === 'actual' &&
    period !== undefined &&
    !periodsEqual(period, next) &&
    period.start > next.start &&
    granularityOf(period) === granularityOf(next)
  );
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
