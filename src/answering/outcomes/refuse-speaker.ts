// Who said a figure, where the publication names nobody: refused, with the figure beside it.
import type { Observation } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import type { Answer, ThreadContext } from '../answer.ts';
import { composeAnswer } from './compose-answer.ts';

const SAYS =
  /[说讲](?:的|过)|透露|披露|\b(?:said|says|told|claim(?:s|ed)?|quoted|stated|disclosed|g[ai]ves?|cited)\b/;

/** True where the question asks who said the figure that it names. */
export function asksSpeakerOfFigure({ cues, text }: Query): boolean {
  return cues.has('ask:who') && SAYS.test(text.text);
}

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
