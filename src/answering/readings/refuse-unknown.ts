import type { Query } from '../../language/query.ts';
import type { Answer, ThreadContext } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { composeAnswer, EMPTY_CONTEXT } from '../outcomes/compose-answer.ts';
import { suggestExamples } from '../outcomes/suggest.ts';

/** Says what the record covers, with examples to ask, and leaves the thread as it was. */
export function refuseUnknown(
  query: Query,
  { catalog }: AnsweringIndex,
  context: ThreadContext | undefined,
): Answer {
  const examples = suggestExamples(catalog);
  return composeAnswer({
    status: 'unknown',
    query,
    body: { kind: 'unknown', examples, closest: [] },
    followUps: examples,
    context: context ?? EMPTY_CONTEXT,
  });
}
