import type { Catalog } from '../../knowledge/catalog.ts';
import { periodsEqual, periodsOverlap } from '../../knowledge/period.ts';
import type { Observation } from '../../knowledge/types.ts';

/**
 * The figures told last that go on from one another, in the order told: one metric of other times of one place, or of other
 * places at one time.
 */
export function runTold(told: readonly Observation[], catalog: Catalog): readonly Observation[] {
  const run: Observation[] = [];
  for (const one of told.toReversed()) {
    if (!run.every((other) => goesOn(one, other, catalog))) break;
    if (run.length > 1 && isOfOnePlace(run) !== (one.entity === run[0]?.entity)) break;
    run.unshift(one);
  }
  return run;
}

function isOfOnePlace([first, second]: readonly Observation[]): boolean {
  return first?.entity === second?.entity;
}

function goesOn(one: Observation, other: Observation, catalog: Catalog): boolean {
  if (one.variable !== other.variable || one.benchmark !== other.benchmark || !one.period || !other.period)
    return false;
  if (one.entity === other.entity) return !periodsOverlap(one.period, other.period);
  const isPart = catalog.isWithin(one.entity, other.entity) || catalog.isWithin(other.entity, one.entity);
  return !isPart && periodsEqual(one.period, other.period);
}
