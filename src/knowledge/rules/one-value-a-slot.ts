import { slotKey } from '../slot-key.ts';
import type { Observation } from '../types.ts';
import type { Rule } from './rule.ts';

/** One source gives one value for one question. */
export const oneValueASlot: Rule = {
  code: 'SLOT_TAKEN',
  severity: 'error',
  description:
    'One source has one observation of a variable for an entity, benchmark, ranking, period, status and condition.',
  remedy: 'remove one of the two, or correct the period, status or condition that tells them apart',
  *check({ pack }) {
    const first = new Map<string, number>();
    for (const [index, observation] of pack.observations.entries()) {
      const slot = printedSlot(observation);
      const earlier = first.get(slot);
      if (earlier === undefined) first.set(slot, index);
      else {
        yield {
          at: ['observations', index],
          message: `"${observation.id}" answers the same question as "${pack.observations[earlier]?.id ?? ''}"`,
          other: ['observations', earlier],
        };
      }
    }
  },
};

function printedSlot(observation: Observation): string {
  return `${slotKey(observation)}\n${observation.citation.source}`;
}
