// The greatest or least of figures that are held against one another.
import { Decimal } from 'decimal.js';
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Bound, Observation } from '../../knowledge/types.ts';

/** Bounds that leave open how far above, and how far below, the value lies. */
const OPEN_ABOVE: ReadonlySet<Bound> = new Set(['over', 'at_least']);
const OPEN_BELOW: ReadonlySet<Bound> = new Set(['under', 'at_most']);

/** All that share the greatest or least value; none of fewer than two, or where another may lie beyond it. */
export function extremesOf(
  observations: readonly Observation[],
  isGreatest: boolean,
): readonly Observation[] {
  if (observations.length < 2) return [];
  const values = observations.map(({ value }) => new Decimal(value));
  const extreme = isGreatest ? Decimal.max(...values) : Decimal.min(...values);
  const found = observations.filter(({ value }) => extreme.equals(value));
  const others = observations.filter(({ value }) => !extreme.equals(value));
  const [beyond, short] = isGreatest ? [OPEN_ABOVE, OPEN_BELOW] : [OPEN_BELOW, OPEN_ABOVE];
  const isOpen =
    others.some(({ bound }) => beyond.has(bound)) ||
    found.some(({ bound }) => short.has(bound)) ||
    (found.length > 1 && found.some(({ bound }) => bound !== 'exact'));
  return isOpen || others.length === 0 ? [] : found;
}

const OF_SIZE = /^(?:biggest|largest|greatest|smallest|longest|shortest)$|^最[大小长短]$/;

/** True where the superlative that was said can be of the metric: the largest fire is none of the most fires. */
export function canBeSaidOf(said: string, variable: string | undefined, catalog: Catalog): boolean {
  if (variable === undefined) return false;
  return catalog.unitOf(catalog.variable(variable)).kind !== 'count' || !OF_SIZE.test(said);
}
