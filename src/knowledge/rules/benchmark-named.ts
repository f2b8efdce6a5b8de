import { quote } from '../finding.ts';
import type { Rule } from './rule.ts';

/** What is measured against somebody says against whom. */
export const benchmarkNamed: Rule = {
  code: 'BENCHMARK_MISSING',
  severity: 'warning',
  description: 'An observation of a statistical variable with "nameAgainst" names its benchmark.',
  remedy: 'add benchmark: with the entity it is measured against',
  *check({ pack }) {
    const against = new Set(pack.variables.filter(({ nameAgainst }) => nameAgainst).map(({ id }) => id));
    for (const [index, { id, variable, benchmark }] of pack.observations.entries()) {
      if (!against.has(variable) || benchmark !== undefined) continue;
      yield {
        at: ['observations', index],
        message: `${quote(id)} does not say against whom ${quote(variable)} is measured`,
      };
    }
  },
};
