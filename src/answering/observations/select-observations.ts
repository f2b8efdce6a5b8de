// Which recorded observations fall in the times asked for. Periods are compared as intervals and never by likeness:
// January-March 2022 is not 2022.

import { granularityOf, periodContains, periodsEqual, periodsOverlap } from '../../knowledge/period.ts';
import type { Observation, Period } from '../../knowledge/types.ts';
import { partOfYear } from '../../language/periods.ts';
import type { AskedPeriod } from '../slots/slots.ts';

export interface Selection {
  readonly observations: readonly Observation[];
  /** Times asked for with nothing on record. */
  readonly missing: readonly AskedPeriod[];
  /** Times whose year was left open and taken from the record. */
  readonly assumed: readonly Period[];
}

/** Picks from the observations of one variable and entity those in the times asked for; `today` is an ISO date. */
export function selectObservations(
  observations: readonly Observation[],
  asked: readonly AskedPeriod[],
  today: string,
): Selection {
  if (asked.length === 0) return { observations, missing: [], assumed: [] };
  const chosen: Observation[] = [];
  const missing: AskedPeriod[] = [];
  const assumed: Period[] = [];
  for (const period of asked) {
    const found = period.period
      ? inPeriod(observations, period.period, period.atEnd)
      : inPart(observations, period, today);
    if (found.length === 0) missing.push(period);
    if (!period.period && found[0]?.period) assumed.push(found[0].period);
    for (const observation of found) if (!chosen.includes(observation)) chosen.push(observation);
  }
  return { observations: chosen, missing, assumed };
}

/** Every observation within the hull of the times asked for (2020 to 2022, since 2020), in time order. */
export function selectRange(
  observations: readonly Observation[],
  asked: readonly AskedPeriod[],
): Observation[] {
  const periods = asked.flatMap(({ period }) => period ?? []);
  const start = periods.map((period) => period.start).sort()[0];
  const isOpen = asked.length === 1 && asked.some(({ opensRange }) => opensRange);
  const last = periods
    .map((period) => period.end)
    .sort()
    .at(-1);
  const end = isOpen ? END_OF_TIME : last;
  if (start === undefined || end === undefined) return [...observations];
  return observations.filter(({ period }) => period !== undefined && periodContains({ start, end }, period));
}

/** The same, where a month is no step of a course from year to year in which its whole year is on record. */
export function selectYears(
  observations: readonly Observation[],
  asked: readonly AskedPeriod[],
): Observation[] {
  const within = selectRange(observations, asked);
  const areYears = asked.every(({ period }) => period !== undefined && isYear(period));
  return areYears ? within.filter((one) => !within.some((whole) => isPartOf(one, whole))) : within;
}

const isYear = (period: Period) => granularityOf(period) === 'year';

function isPartOf(one: Observation, whole: Observation): boolean {
  return (
    one.entity === whole.entity &&
    whole.status === 'actual' &&
    one.period !== undefined &&
    whole.period !== undefined &&
    isYear(whole.period) &&
    granularityOf(one.period) !== 'day' &&
    !periodsEqual(one.period, whole.period) &&
    periodContains(whole.period, one.period)
  );
}

const END_OF_TIME = '9999-12-31';

function inPeriod(observations: readonly Observation[], asked: Period, atEnd = false): Observation[] {
  return observations.filter((observation) => {
    const { period } = observation;
    if (!period) return false;
    if (periodsEqual(period, asked)) return true;
    if (!observation.periodStated) return periodsOverlap(period, asked);
    // A count taken on one day stands for the month or year that the day lies in.
    if (granularityOf(period) !== 'day') return false;
    return atEnd ? period.end === asked.end : periodContains(asked, period);
  });
}

function inPart(observations: readonly Observation[], { part }: AskedPeriod, today: string): Observation[] {
  if (!part) return [];
  const matching = observations.filter(
    ({ period }) => period && periodsEqual(period, partOfYear(Number(period.start.slice(0, 4)), part)),
  );
  // Feb 25, with no figure of such a day: the month of that year.
  if (matching.length === 0 && part.orYear !== undefined) {
    const month = partOfYear(part.orYear, { fromMonth: part.fromMonth, toMonth: part.toMonth });
    return observations.filter(({ period }) => period && periodsEqual(period, month));
  }
  const years = [...new Set(matching.map(({ period }) => period?.start.slice(0, 4)))].sort();
  const thisYear = today.slice(0, 4);
  const year = years.includes(thisYear) ? thisYear : years.at(-1);
  return matching.filter(({ period }) => period?.start.slice(0, 4) === year);
}
