// Holds what a claim says of how a level was come to (fell to 1,655, 增至1274件): that it went that way is on record only where
// the level before it is, and of what moved on since, the level it started from is no level it came to.
import { Decimal } from 'decimal.js';
import type { Catalog } from '../../knowledge/catalog.ts';
import { granularityOf, periodsEqual } from '../../knowledge/period.ts';
import type { Observation, Variable } from '../../knowledge/types.ts';
import { courseOf } from '../../language/course-told.ts';
import { levelReached, type Way } from '../../language/level-reached.ts';
import type { StatedNumber } from '../../language/query.ts';
import type { ClaimRow } from '../answer.ts';
import type { SlotMatch } from '../meaning/match-slots.ts';
import { growthOf } from '../slots/growth-named.ts';
import type { Slots } from '../slots/slots.ts';

/** The row of a number that agrees, held against the way in which the claim says it was come to. */
export function holdReached(
  { number }: StatedNumber,
  row: ClaimRow,
  match: SlotMatch,
  { query, periods }: Slots,
  catalog: Catalog,
): ClaimRow {
  const { text } = query.text;
  const shown = row.observation;
  const way = levelReached(text, number);
  if (!way || !shown?.period) return row;
  const numbers = query.numbers.map((one) => one.number);
  if (courseOf(text, number, numbers)) return row;
  const came = cameBy(shown, match, catalog);
  if (number.isMark) return came?.way === opposite(way) ? open(row) : row;
  if (row.verdict !== 'matches') return row.reason === 'denied' && came?.way !== way ? open(row) : row;
  const later = periods.length === 0 ? laterThan(shown, match) : undefined;
  if (came?.way === way) return later ? { ...row, from: later } : row;
  if (later) return { verdict: 'differs', stated: row.stated, observation: later, reason: 'period' };
  if (!came || came.isMixed) return open(row);
  return { ...row, verdict: 'differs', ...(came.from && { from: came.from }), reason: 'direction' };
}

const open = (row: ClaimRow): ClaimRow => ({
  verdict: 'not_on_record',
  stated: row.stated,
  ...(row.observation && { observation: row.observation }),
});

const opposite = (way: Way): Way => (way === 'up' ? 'down' : 'up');

interface Came {
  readonly way: Way | 'none';
  /** True where the figures before it do not all say the same. */
  readonly isMixed?: boolean;
  readonly from?: Observation;
}

// By the figure before it.
function cameBy(shown: Observation, match: SlotMatch, catalog: Catalog): Came | undefined {
  const before = beforeIt(shown, match, catalog);
  const last = before.at(-1);
  if (!last) return byGrowth(shown, match.variable, catalog);
  const ways = before.map((one) => wayBetween(one, shown, match.variable));
  const way = ways.at(-1) ?? 'none';
  return { way, from: last, isMixed: ways.some((one) => one !== way) };
}

function wayBetween(from: Observation, to: Observation, { measure }: Variable): Way | 'none' {
  const rose = new Decimal(to.value).comparedTo(from.value) * (measure === 'rank' ? -1 : 1);
  if (rose === 0) return 'none';
  return rose > 0 ? 'up' : 'down';
}

const startOf = ({ period }: Observation): string => period?.start ?? '';

function ofSubject(shown: Observation, { onRecord }: SlotMatch): Observation[] {
  return onRecord
    .filter(
      ({ entity, benchmark, among, status, period }) =>
        status === 'actual' &&
        period !== undefined &&
        entity === shown.entity &&
        benchmark === shown.benchmark &&
        among === shown.among,
    )
    .toSorted((one, other) => startOf(one).localeCompare(startOf(other)));
}

// A share or a place of a quarter is held against that of a year; what adds up over a year is not.
function beforeIt(shown: Observation, match: SlotMatch, catalog: Catalog): Observation[] {
  const earlier = ofSubject(shown, match).filter((one) => startOf(one) < startOf(shown));
  const alike = earlier.filter((one) => isAsLong(one, shown));
  const { kind } = catalog.unitOf(match.variable);
  return alike.length > 0 || (kind !== 'percent' && kind !== 'rank') ? alike : earlier;
}

function isAsLong({ period: one }: Observation, { period: other }: Observation): boolean {
  return one !== undefined && other !== undefined && granularityOf(one) === granularityOf(other);
}

function laterThan(shown: Observation, match: SlotMatch): Observation | undefined {
  return ofSubject(shown, match).findLast((one) => startOf(one) > startOf(shown) && isAsLong(one, shown));
}

// The rate at which just that metric grew, of that time.
function byGrowth(shown: Observation, { id }: Variable, catalog: Catalog): Came | undefined {
  const growth = growthOf(id, catalog);
  const rate =
    growth === undefined
      ? undefined
      : catalog
          .observationsFor(growth, shown.entity)
          .find(({ period }) => period && shown.period && periodsEqual(period, shown.period));
  if (!rate) return undefined;
  const grew = new Decimal(rate.value);
  return { way: grew.isZero() ? 'none' : grew.isPositive() ? 'up' : 'down', from: rate };
}
