// "Where is that from": what was told last, once more, with where it was printed.
import type { Query } from '../language/query.ts';
import type { Answer, ThreadContext } from './answer.ts';
import type { AnsweringIndex } from './answering-index.ts';
import { composeAnswer } from './compose-answer.ts';

const OF_A_SOURCE =
  /出自哪|出处|来源|哪里登|哪儿登|登在哪|哪篇报道|哪家报道|依据是?什么|根据什么|\bsource\b|\bcitation\b|\bcite\b|where (?:is|was|does|did) (?:that|this|it)(?: \w+)? (?:from|come from|printed|published)|who (?:says|printed|published) (?:so|that|it)/;

/** What the thread quoted last; undefined where the question asks for anything else. */
export function answerSource(
  query: Query,
  { catalog }: AnsweringIndex,
  context: ThreadContext | undefined,
): Answer | undefined {
  const { text, entities, variables, terms, periods, numbers } = query;
  const names = entities.length + variables.length + terms.length + periods.length + numbers.length;
  if (!context || names > 0 || !OF_A_SOURCE.test(text.text)) return undefined;
  const statement = catalog.statement(context.statements.at(-1) ?? '');
  if (statement)
    return composeAnswer({
      status: 'answered', query, context, statements: [statement],
      body: { kind: 'statements', statements: [statement] },
    }); // biome-ignore format: one call
  const observation = catalog.observation(context.observations.at(-1) ?? '');
  if (!observation) return undefined;
  const observations = [observation];
  return composeAnswer({
    status: 'answered',
    query,
    context,
    observations,
    body: { kind: 'figures', observations },
  });
}
