// A bare question word after a statement (何时, of what?, why): what was told settles it, or its topic does.
import type { Query } from '../language/query.ts';
import type { Answer, ThreadContext } from './answer.ts';
import type { AnsweringIndex } from './answering-index.ts';
import { composeAnswer } from './compose-answer.ts';
import { questionWords, settledWords } from './settles-question.ts';

/** The statement told last, or the one of its topic that settles the word; undefined for any other question. */
export function answerAgain(
  query: Query,
  { catalog }: AnsweringIndex,
  context: ThreadContext | undefined,
): Answer | undefined {
  const told = catalog.statement(context?.statements.at(-1) ?? '');
  const asked = questionWords(query.cues);
  if (!context || !told || asked.length === 0 || namesAnything(query)) return undefined;
  const settles = (statement: typeof told) => asked.every((word) => settledWords(statement).has(word));
  const others = catalog
    .statementsByTopic(told.topic)
    .filter((other) => other.id !== told.id && settles(other));
  const [other, ...more] = others;
  const statement = settles(told) ? told : more.length === 0 ? other : undefined;
  if (!statement) return undefined;
  return composeAnswer({
    status: 'answered', query, statements: [statement],
    body: { kind: 'statements', statements: [statement] }, context: { ...context, statements: [statement.id] },
  }); // biome-ignore format: one call
}

function namesAnything({
  entities,
  variables,
  terms,
  statements,
  periods,
  numbers,
  unknown,
  intent,
  cues,
}: Query): boolean {
  const named = entities.length + variables.length + terms.length + statements.length;
  const isOther = cues.has('measure:other') || [...cues].some((cue) => cue.startsWith('type:'));
  return named + periods.length + numbers.length + unknown.length > 0 || intent === 'claim' || isOther;
}
