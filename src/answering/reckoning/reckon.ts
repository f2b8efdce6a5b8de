import type { Catalog } from '../../knowledge/catalog.ts';
import type { Slots } from '../slots/slots.ts';
import { partOfWhole } from './part-of-whole.ts';
import { printsApart } from './prints-apart.ts';
import { ranksApart } from './ranks-apart.ts';
import type { Reckoned } from './reckoned.ts';

/** The figures that a question holds against one another beyond two times of one metric, worked out. */
export function reckon(slots: Slots, catalog: Catalog, today: string): Reckoned | undefined {
  return (
    ranksApart(slots, catalog) ?? printsApart(slots, catalog, today) ?? partOfWhole(slots, catalog, today)
  );
}
