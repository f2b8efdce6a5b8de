// Arithmetic over recorded observations, in exact decimals. What cannot be computed honestly (other units, bounds
// that leave the sign open) is refused by value, never rounded away.
import { Decimal } from 'decimal.js';
import type { Catalog } from '../../knowledge/catalog.ts';
import { granularityOf, periodsOverlap } from '../../knowledge/period.ts';
import type { Bound, Observation, Period } from '../../knowledge/types.ts';
import type { DerivedOperation, UnderivableReason } from '../answer.ts';
import { isAnAverage } from '../words/an-average.ts';

export interface DerivedValue {
  readonly operation: DerivedOperation;
  /** Minuend, dividend or the figure itself first. */
  readonly operands: readonly Observation[];
  readonly value: string;
  readonly unit: string;
  readonly bound: Bound;
}

export type Derivation =
  | { readonly ok: true; readonly derived: DerivedValue }
  | { readonly ok: false; readonly reason: UnderivableReason };

/** The level a share of a benchmark is measured against: all of it. */
const WHOLE = new Decimal(100);
/** Decimal places kept of a quotient. */
const QUOTIENT_PLACES = 2;

/** The later minus the earlier (`operands` in the order they are subtracted). */
export function deriveDifference(
  minuend: Observation,
  subtrahend: Observation,
  catalog: Catalog,
): Derivation {
  const unit = commonUnit(minuend, subtrahend, catalog);
  if (unit === undefined) return { ok: false, reason: 'units' };
  const isRank = catalog.unitOf(catalog.variable(minuend.variable)).kind === 'rank';
  // Fourth in the province and first in the city are not three places apart.
  if (isRank && minuend.among !== subtrahend.among) return { ok: false, reason: 'areas' };
  const bound = differenceBound(minuend.bound, subtrahend.bound);
  if (bound === undefined) return { ok: false, reason: 'bounds' };
  const value = new Decimal(minuend.value).minus(subtrahend.value).toFixed();
  return {
    ok: true,
    derived: {
      operation: 'difference',
      operands: [minuend, subtrahend],
      value,
      unit: unit === 'percent' ? 'percentage_points' : isRank ? 'places' : unit,
      bound,
    },
  };
}

/** How many times the second the first is, to two decimal places. */
export function deriveMultiple(dividend: Observation, divisor: Observation, catalog: Catalog): Derivation {
  if (commonUnit(dividend, divisor, catalog) === undefined) return { ok: false, reason: 'units' };
  if (new Decimal(divisor.value).isZero()) return { ok: false, reason: 'operands' };
  const bound = differenceBound(dividend.bound, divisor.bound);
  if (bound === undefined) return { ok: false, reason: 'bounds' };
  const value = new Decimal(dividend.value)
    .dividedBy(divisor.value)
    .toDecimalPlaces(QUOTIENT_PLACES)
    .toFixed();
  return {
    ok: true,
    derived: { operation: 'multiple', operands: [dividend, divisor], value, unit: 'times', bound },
  };
}

/** By how many percent the first is above the second, to two decimal places. */
export function deriveChange(later: Observation, earlier: Observation, catalog: Catalog): Derivation {
  const part = derivePart(later, earlier, catalog);
  if (!part.ok) return part;
  const value = WHOLE.times(new Decimal(later.value).minus(earlier.value))
    .dividedBy(earlier.value)
    .toDecimalPlaces(QUOTIENT_PLACES)
    .toFixed();
  return { ok: true, derived: { ...part.derived, operation: 'change', value } };
}

/** How much of the second the first is, in percent to two decimal places. */
export function derivePart(part: Observation, whole: Observation, catalog: Catalog): Derivation {
  const unit = commonUnit(part, whole, catalog);
  const { kind } = catalog.unitOf(catalog.variable(part.variable));
  if (unit === undefined) return { ok: false, reason: 'units' };
  if (kind === 'percent' || kind === 'rank') return { ok: false, reason: 'shares' };
  if (new Decimal(whole.value).isZero()) return { ok: false, reason: 'operands' };
  const bound = differenceBound(part.bound, whole.bound);
  if (bound === undefined) return { ok: false, reason: 'bounds' };
  const value = WHOLE.times(part.value).dividedBy(whole.value).toDecimalPlaces(QUOTIENT_PLACES).toFixed();
  return {
    ok: true,
    derived: { operation: 'part', operands: [part, whole], value, unit: 'percent', bound },
  };
}

/** What a share of a benchmark still lacks to the whole of it, in percentage points. */
export function deriveGap(share: Observation, catalog: Catalog): Derivation {
  const unit = catalog.unitOf(catalog.variable(share.variable));
  if (unit.kind !== 'percent' || share.benchmark === undefined) return { ok: false, reason: 'units' };
  const bound = flip(share.bound);
  const value = WHOLE.minus(share.value).toFixed();
  return {
    ok: true,
    derived: { operation: 'gap_to_benchmark', operands: [share], value, unit: 'percentage_points', bound },
  };
}

/** How many times the one measured its benchmark is: all of it divided by the share, to two decimal places. */
export function deriveInverse(share: Observation, catalog: Catalog): Derivation {
  const unit = catalog.unitOf(catalog.variable(share.variable));
  if (unit.kind !== 'percent' || share.benchmark === undefined) return { ok: false, reason: 'units' };
  if (new Decimal(share.value).isZero()) return { ok: false, reason: 'operands' };
  const value = WHOLE.dividedBy(share.value).toDecimalPlaces(QUOTIENT_PLACES).toFixed();
  return {
    ok: true,
    derived: { operation: 'inverse', operands: [share], value, unit: 'times', bound: flip(share.bound) },
  };
}

/** The sum of values of one unit that do not overlap: other places, or other times of one place. */
export function deriveSum(operands: readonly Observation[], catalog: Catalog): Derivation {
  const [first, ...rest] = operands;
  if (!first || rest.length === 0) return { ok: false, reason: 'operands' };
  const unit = catalog.unitOf(catalog.variable(first.variable));
  if (rest.some((other) => commonUnit(first, other, catalog) === undefined))
    return { ok: false, reason: 'units' };
  if (unit.kind === 'percent' || unit.kind === 'rank') return { ok: false, reason: 'shares' };
  if (operands.some((one) => isAveraged(one, catalog)) || stands(operands))
    return { ok: false, reason: 'stocks' };
  if (overlap(operands, catalog)) return { ok: false, reason: 'overlap' };
  const bound = sumBound(operands.map((operand) => operand.bound));
  if (bound === undefined) return { ok: false, reason: 'bounds' };
  const value = operands.reduce((total, operand) => total.plus(operand.value), new Decimal(0)).toFixed();
  return { ok: true, derived: { operation: 'sum', operands, value, unit: unit.id, bound } };
}

// An average, what a thing takes each time and what is counted by the day or the square metre are no parts of a whole.
function isAveraged({ variable: id }: Observation, catalog: Catalog): boolean {
  const variable = catalog.variable(id);
  const unit = catalog.unitOf(variable);
  const isOfTime = unit.kind === 'quantity' && TIMES.has(unit.name.zh) && variable.measure === 'level';
  return isAnAverage(variable) || isOfTime || unit.name.zh.includes('/');
}

const TIMES: ReadonlySet<string> = new Set(['秒', '分钟', '小时', '天', '周', '个月', '月', '年']);

// What there is on one day and what there is on another is one and the same, counted twice.
function stands(operands: readonly Observation[]): boolean {
  return operands.some((a, at) =>
    operands
      .slice(at + 1)
      .some(
        (b) => a.entity === b.entity && a.variable === b.variable && isOfDay(a.period) && isOfDay(b.period),
      ),
  );
}

const isOfDay = (period: Period | undefined): boolean =>
  period !== undefined && granularityOf(period) === 'day';

// A year and a quarter of it, one time twice, or a project and the park that it is in would be counted double.
function overlap(operands: readonly Observation[], catalog: Catalog): boolean {
  return operands.some((a, at) =>
    operands.slice(at + 1).some((b) => {
      const isPart = catalog.isWithin(a.entity, b.entity) || catalog.isWithin(b.entity, a.entity);
      if ((a.entity !== b.entity && !isPart) || a.variable !== b.variable) return false;
      return !a.period || !b.period || periodsOverlap(a.period, b.period);
    }),
  );
}

function sumBound(bounds: readonly Bound[]): Bound | undefined {
  const loose = bounds.filter((bound) => bound !== 'exact');
  if (loose.length === 0) return 'exact';
  if (loose.every((bound) => bound === 'over' || bound === 'at_least'))
    return loose.includes('over') ? 'over' : 'at_least';
  if (loose.every((bound) => bound === 'under' || bound === 'at_most'))
    return loose.includes('under') ? 'under' : 'at_most';
  return loose.every((bound) => bound === 'about') ? 'about' : undefined;
}

function commonUnit(a: Observation, b: Observation, catalog: Catalog): string | undefined {
  const unit = catalog.unitOf(catalog.variable(a.variable));
  const other = catalog.unitOf(catalog.variable(b.variable));
  if (unit.id !== other.id) return undefined;
  return unit.kind === 'percent' ? 'percent' : unit.id;
}

// over - exact is over; over - over may be anything.
function differenceBound(minuend: Bound, subtrahend: Bound): Bound | undefined {
  if (subtrahend === 'exact') return minuend;
  if (minuend === 'exact') return flip(subtrahend);
  if (minuend === 'about' && subtrahend === 'about') return 'about';
  return minuend === flip(subtrahend) ? minuend : undefined;
}

const FLIPPED: Readonly<Record<Bound, Bound>> = {
  exact: 'exact',
  about: 'about',
  over: 'under',
  under: 'over',
  at_least: 'at_most',
  at_most: 'at_least',
};

/** The bound of a value whose sign is turned. */
export function flip(bound: Bound): Bound {
  return FLIPPED[bound];
}
