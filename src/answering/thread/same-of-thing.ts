// "And the academy?" after what a station cost: the same is asked of another thing, of which the record tells in a
// statement alone.
import type { Answer } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import { composeAnswer } from '../outcomes/compose-answer.ts';

const SO_OF = /^(?:and|那么?|还有)(?![a-z])|呢[?？]?$/;
const ASKS = /^(?:ask:|amount|measure:|status:)/;

/** No figure of the thread's metric for a thing named alone that stands somewhere; undefined for any other turn. */
export function refuseSameOfThing(
  { slots, statements }: Finding,
  { catalog }: AnsweringIndex,
): Answer | undefined {
  const { query, context } = slots;
  const [told] = (context?.told ?? []).flatMap((id) => catalog.observation(id) ?? []);
  const [best] = statements;
  if (!context?.variable || !told || !best || !SO_OF.test(query.text.text)) return undefined;
  if ([...query.cues].some((cue) => ASKS.test(cue))) return undefined;
  const named = query.statements.filter(({ mention }) => !mention.nested);
  const [thing, ...more] = named.filter(({ id }) => id === best.statement.id);
  const others =
    query.entities.length +
    query.variables.filter(({ mention }) => !mention.nested).length +
    query.periods.length +
    query.unknown.length;
  // A slogan has no cost, and what stands somewhere may.
  if (!thing || more.length > 0 || others > 0 || !best.statement.answers.includes('where')) return undefined;
  return composeAnswer({
    status: 'no_data', query, citations: [told.citation], context,
    body: {
      kind: 'no_data', variable: context.variable, available: [], nearest: told,
      missing: [{ slot: 'entity', asked: thing.mention.text }],
    },
  }); // biome-ignore format: one call
}
