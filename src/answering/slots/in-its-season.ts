// The spring price of a year: what is measured in one season alone is found by the year.
import { granularityOf, periodContains } from '../../knowledge/period.ts';
import type { Observation, Period, Variable } from '../../knowledge/types.ts';
import type { AskedPeriod, Slots } from './slots.ts';

/** The times asked for, each year narrowed to the season that the metric is named after, where one figure of it is on record. */
export function inItsSeason(
  { periods, query }: Slots,
  variable: Variable,
  onRecord: readonly Observation[],
): readonly AskedPeriod[] {
  if (!isSeasonal(variable) || WHOLE_YEAR.test(query.text.text)) return periods;
  return periods.map((asked) => {
    const season = asked.period && onlySeasonIn(asked.period, onRecord);
    return season ? { ...asked, period: season } : asked;
  });
}

function isSeasonal({ name }: Variable): boolean {
  return SEASON.test(name.zh) || SEASON.test(name.en.toLowerCase());
}

// Of two in a year neither is the year's.
function onlySeasonIn(year: Period, onRecord: readonly Observation[]): Period | undefined {
  if (granularityOf(year) !== 'year') return undefined;
  const within = onRecord.flatMap(({ period }) => (period && periodContains(year, period) ? [period] : []));
  const [first] = within;
  const isOne = within.every(({ start, end }) => start === first?.start && end === first.end);
  return isOne ? first : undefined;
}

const SEASON = /[春夏秋冬](?!节)|\b(?:spring|summer|autumn|winter)\b/;
const WHOLE_YEAR = /全年|整年|年度|\b(?:whole|entire|full) year\b|\ball year\b|\bannual(?:ly)?\b/;
