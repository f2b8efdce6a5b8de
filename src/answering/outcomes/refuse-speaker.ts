// Who said a figure, where the publication names nobody: refused, with the figure beside it.
import type { Observation } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import type { Answer, ThreadContext } from '../answer.ts';
import { composeAnswer } from './compose-answer.ts';

/** The refusal of the speaker of a figure that names none. */
export function refuseSpeaker(query: Query, observation: Observation, context: ThreadContext): Answer {
  const who = query.mentions.find(({ senses }) =>
    senses.some((sense) => sense.type === 'cue' && sense.cue === 'ask:who'),
  );
  const missing = [{ slot: 'speaker', asked: who?.text ?? '' } as const];
  return composeAnswer({
    status: 'no_data', query, citations: [observation.citation], context,
    body: { kind: 'no_data', missing, available: [], nearest: observation },
  }); // biome-ignore format: one call
}
