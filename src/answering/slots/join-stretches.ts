// Two ends of a time that are one time on record: October 2022 to September 2023, or 2022/23 where a year of the record
// begins in October. What the metrics named have on record decides, so that 2022 to 2023 is else the course it is.
import type { Catalog } from '../../knowledge/catalog.ts';
import { coversWholeMonths, granularityOf, periodsEqual } from '../../knowledge/period.ts';
import type { Period } from '../../knowledge/types.ts';
import { intentOf } from '../../language/intent.ts';
import type { PeriodMention } from '../../language/periods.ts';
import type { Query } from '../../language/query.ts';
import type { ThreadContext } from '../answer.ts';

/** The query with the two ends of one time on record joined: of one time, nothing grew from one to another. */
export function withStretchesJoined(
  query: Query,
  context: ThreadContext | undefined,
  catalog: Catalog,
): Query {
  const periods = joinStretches(query, context, catalog);
  if (periods.length === query.periods.length) return query;
  const joined = { ...query, periods };
  const isOfOne = periods.length === 1 && query.intent === intentOf(query);
  return isOfOne ? { ...joined, intent: intentOf(joined) } : joined;
}

function joinStretches(
  query: Query,
  context: ThreadContext | undefined,
  catalog: Catalog,
): readonly PeriodMention[] {
  const told = query.periods;
  if (told.length < 2) return told;
  const ids = new Set([...query.variables, ...query.terms].map(({ id }) => id));
  if (context?.variable !== undefined) ids.add(context.variable);
  const recorded = [...ids].flatMap((id) => catalog.stretchesOf(id));
  if (recorded.length === 0) return told;
  const joined: PeriodMention[] = [];
  for (const mention of told) {
    const from = joined.at(-1);
    const stretch =
      from && joins(from, mention, query.text.text) ? recordedAs(from, mention, recorded) : undefined;
    if (from && stretch)
      joined[joined.length - 1] = {
        ...from,
        end: mention.end,
        period: stretch,
        opensRange: mention.opensRange,
      };
    else joined.push(mention);
  }
  return joined.filter(
    ({ period, part }) => period !== undefined || !joined.some((one) => isSuch(one, part)),
  );
}

function joins(from: PeriodMention, to: PeriodMention, text: string): boolean {
  const between = text.slice(from.end, to.start);
  return (
    from.opensRange ||
    (/^\s*and\s*$/.test(between) &&
      /\bbetween (?:the (?:start|beginning) of )?$/.test(text.slice(0, from.start)))
  );
}

function recordedAs(
  { period: from }: PeriodMention,
  { period: to }: PeriodMention,
  recorded: readonly Period[],
): Period | undefined {
  if (!from || !to) return undefined;
  const hull = { start: from.start, end: to.end };
  const exact = recorded.find((period) => periodsEqual(period, hull));
  const areYears = granularityOf(from) === 'year' && granularityOf(to) === 'year';
  return exact ?? (areYears ? recorded.find((period) => isYearOf(period, hull)) : undefined);
}

// Twelve months that begin in the one year and end in the other.
function isYearOf(period: Period, hull: Period): boolean {
  const [first, last] = [Number(period.start.slice(5, 7)), Number(period.end.slice(5, 7))];
  return (
    coversWholeMonths(period) &&
    first === last + 1 &&
    period.start.slice(0, 4) === hull.start.slice(0, 4) &&
    period.end.slice(0, 4) === hull.end.slice(0, 4) &&
    Number(hull.end.slice(0, 4)) - Number(hull.start.slice(0, 4)) === 1
  );
}

// The years 2022-23 and 2023-24, October to September: how those years run is no time of its own.
function isSuch({ period }: PeriodMention, part: PeriodMention['part']): boolean {
  if (!period || !part || part.toMonth <= 12) return false;
  return (
    Number(period.start.slice(5, 7)) === part.fromMonth &&
    Number(period.end.slice(5, 7)) === part.toMonth - 12
  );
}
