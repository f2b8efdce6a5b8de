import type { Rule } from './rule.ts';
import { SHARED_NAME_REMEDY, sharedNames } from './shared-names.ts';

/** A question names one variable; share and growth of one thing may be called alike, the measure tells them apart. */
export const ambiguousVariableNames: Rule = {
  code: 'VARIABLE_NAME_AMBIGUOUS',
  severity: 'error',
  description: 'No name or alias belongs to two statistical variables with the same measure.',
  remedy: SHARED_NAME_REMEDY,
  *check({ pack }) {
    yield* sharedNames(pack.variables, 'variables', (variable) => variable.measure);
  },
};
