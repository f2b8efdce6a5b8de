import type { Catalog } from '../../knowledge/catalog.ts';
import { granularityOf } from '../../knowledge/period.ts';
import type { Observation } from '../../knowledge/types.ts';

/** True where one is of a time as long as the other's: of a quarter comes less than of a year, save of what is a rate or stands at a day. */
export function spansAlike(one: Observation, other: Observation, catalog: Catalog): boolean {
  if (catalog.unitOf(catalog.variable(one.variable)).kind === 'percent' || !one.period || !other.period)
    return true;
  const spans = [granularityOf(one.period), granularityOf(other.period)];
  return spans[0] === spans[1] || spans.includes('day');
}
