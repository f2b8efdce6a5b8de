import type { Rule } from './rule.ts';
import { unreferenced } from './unreferenced.ts';

/** A variable has at least one value on record. */
export const unobservedVariables: Rule = {
  code: 'VARIABLE_UNOBSERVED',
  severity: 'warning',
  description: 'Every statistical variable has an observation.',
  remedy: 'add an observation or remove the variable',
  *check({ pack, leftOut, incomplete }) {
    if (leftOut.size > 0 || incomplete.size > 0) return;
    const observed = new Set(pack.observations.map(({ variable }) => variable));
    yield* unreferenced(pack.variables, observed, 'variables', 'has no observation');
  },
};
