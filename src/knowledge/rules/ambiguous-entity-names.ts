import type { Rule } from './rule.ts';
import { SHARED_NAME_REMEDY, sharedNames } from './shared-names.ts';

/** A question names one entity. */
export const ambiguousEntityNames: Rule = {
  code: 'ENTITY_NAME_AMBIGUOUS',
  severity: 'error',
  description: 'No name or alias belongs to two entities.',
  remedy: SHARED_NAME_REMEDY,
  *check({ pack }) {
    yield* sharedNames(pack.entities, 'entities', () => '');
  },
};
