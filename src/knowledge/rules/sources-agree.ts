import { Decimal } from 'decimal.js';
import { quote } from '../finding.ts';
import { slotKey } from '../slot-key.ts';
import type { Observation } from '../types.ts';
import type { Rule } from './rule.ts';

/** Where two sources print different values for one question, a note says that this was seen. */
export const sourcesAgree: Rule = {
  code: 'SOURCES_DIFFER',
  severity: 'warning',
  description: 'Exact values that two sources print for one question are the same, or a note says why not.',
  remedy: 'compare both publications; where both are copied rightly, say so in the note of one of them',
  *check({ pack }) {
    const first = new Map<string, number>();
    for (const [index, observation] of pack.observations.entries()) {
      if (observation.bound !== 'exact') continue;
      const slot = slotKey(observation);
      const at = first.get(slot);
      if (at === undefined) first.set(slot, index);
      const earlier = at === undefined ? undefined : pack.observations[at];
      if (earlier && differ(earlier, observation)) {
        yield {
          at: ['observations', index, 'value'],
          message: `${quote(observation.value)} differs from ${quote(earlier.value)}, which ${quote(earlier.id)} takes from another source`,
          other: ['observations', at ?? 0],
        };
      }
    }
  },
};

function differ(one: Observation, other: Observation): boolean {
  // Two values of one source are another rule's.
  if (one.citation.source === other.citation.source) return false;
  if (one.note || other.note) return false;
  return !new Decimal(one.value).equals(other.value);
}
