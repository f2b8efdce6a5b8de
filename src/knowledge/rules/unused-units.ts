import type { Rule } from './rule.ts';
import { unreferenced } from './unreferenced.ts';

/** A unit belongs to a variable. */
export const unusedUnits: Rule = {
  code: 'UNIT_UNUSED',
  severity: 'warning',
  description: 'Every unit is the unit of a statistical variable.',
  remedy: 'remove the unit, or the variables that should use it name another',
  *check({ pack, leftOut, incomplete }) {
    if (leftOut.size > 0 || incomplete.size > 0) return;
    const used = new Set(pack.variables.map(({ unit }) => unit));
    yield* unreferenced(pack.units, used, 'units', 'is not used by any variable');
  },
};
