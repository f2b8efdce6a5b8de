// What a stretch of time asked for lacks on record: 2018 to 2021, with figures from 2020 on, lacks 2018 and 2019.
import { granularityOf, periodsOverlap } from '../../knowledge/period.ts';
import type { Observation, Period } from '../../knowledge/types.ts';
import type { AskedPeriod } from '../slots/slots.ts';

/** The longest stretch that is gone through year by year; beyond it nothing useful can be said of each. */
const MOST_YEARS = 60;

/** The years of a stretch from one year to another that no observation falls in, runs of them as one period. */
export function gapsInTime(observations: readonly Observation[], asked: readonly AskedPeriod[]): Period[] {
  const periods = asked.flatMap(({ period }) => period ?? []);
  if (periods.length === 0 || periods.some((period) => granularityOf(period) !== 'year')) return [];
  const recorded = observations.flatMap(({ period }) => period ?? []);
  const from = Math.min(...periods.map(({ start }) => yearOf(start)));
  const isOpen = asked.length === 1 && asked.some(({ opensRange }) => opensRange);
  // "Since 2015" lacks what goes before the record; what comes after it nobody has asked for.
  const to = isOpen
    ? Math.min(...recorded.map(({ start }) => yearOf(start))) - 1
    : Math.max(...periods.map(({ end }) => yearOf(end)));
  if (!Number.isFinite(to) || to - from > MOST_YEARS) return [];
  const gaps: Period[] = [];
  let isRun = false;
  for (let year = from; year <= to; year += 1) {
    const whole = { start: `${year}-01-01`, end: `${year}-12-31` };
    const isGap = !recorded.some((period) => periodsOverlap(period, whole));
    const before = gaps.at(-1);
    if (isGap && isRun && before) gaps[gaps.length - 1] = { ...before, end: whole.end };
    else if (isGap) gaps.push(whole);
    isRun = isGap;
  }
  return gaps;
}

function yearOf(isoDate: string): number {
  return Number(isoDate.slice(0, 4));
}
