// Turns of a thread, put again with the name that they leave to it.
import { parseQuery } from '../../language/parse-query.ts';
import type { Query } from '../../language/query.ts';
import type { Answer, ThreadContext } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { nameBenchmark } from '../thread/name-benchmark.ts';
import { namePronoun } from '../thread/name-pronoun.ts';
import { answerReading } from './answer-reading.ts';

/** Answers "what did he say" and 他们投了几个 by the name that the thread told; undefined where none was told. */
export function answerNamed(
  text: string,
  index: AnsweringIndex,
  today: string,
  context: ThreadContext | undefined,
): Answer | undefined {
  const named = namePronoun(text, index, context);
  if (!named) return undefined;
  const answer = answerReading(parseQuery(named.text, today, index), index, today, undefined);
  // What is not on record of them is not told of another.
  const isOfBody = index.catalog.entity(named.entity).type !== 'person';
  if (named.isOfProgress && answer.body.kind !== 'statements') return undefined;
  if (answer.status !== 'answered' && !(isOfBody && answer.status === 'no_data')) return undefined;
  return {
    ...answer,
    disclosures: [{ kind: 'carried', slot: 'entity', value: named.entity }, ...answer.disclosures],
  };
}

/** True of an answer to "where does she work" by a statement of others that shares the words. */
export function tellsOfAnother(
  { status, body }: Answer,
  text: string,
  index: AnsweringIndex,
  context: ThreadContext | undefined,
): boolean {
  if (status !== 'answered' || body.kind !== 'statements') return false;
  const named = namePronoun(text, index, context);
  if (named === undefined || index.catalog.entity(named.entity).type !== 'person') return false;
  return body.statements.every(
    ({ about, saidBy }) => saidBy !== named.entity && !about.includes(named.entity),
  );
}

/** Answers 2021年占对方百分之几 by a share of the benchmark told, and by nothing else of it; undefined otherwise. */
export function answerAgainst(
  text: string,
  index: AnsweringIndex,
  today: string,
  context: ThreadContext | undefined,
): Answer | undefined {
  const named = nameBenchmark(text, index, context);
  if (!named || !context) return undefined;
  const entities = context.entities.filter((id) => id !== named.entity);
  const query = parseQuery(named.text, today, index);
  const answer = answerReading(query, index, today, { ...context, entities });
  const isAgainst = answer.observations.every(({ benchmark }) => benchmark === named.entity);
  if (answer.status !== 'answered' || answer.observations.length === 0 || !isAgainst) return undefined;
  return {
    ...answer,
    disclosures: [{ kind: 'carried', slot: 'benchmark', value: named.entity }, ...answer.disclosures],
  };
}

/** Answers 他公司投了几个项目, after a card of someone, by the name left unsaid; undefined where that says nothing. */
export function answerOfThread(
  query: Query,
  index: AnsweringIndex,
  today: string,
  context: ThreadContext | undefined,
): Answer | undefined {
  const names = query.entities.length + query.variables.length + query.periods.length;
  const asks = [...query.cues].some(
    (cue) => cue.startsWith('ask:') || cue === 'measure:count' || cue === 'amount',
  );
  // A thread about a figure carries that figure, and no other of the same place.
  if (context?.variable !== undefined) return undefined;
  const isOther = query.cues.has('measure:other') || query.intent === 'claim' || query.unknown.length > 0;
  if (!context || names > 0 || !asks || isOther) return undefined;
  const { catalog } = index;
  const [spoken] = context.entities.map((id) => catalog.entity(id));
  if (!spoken) return undefined;
  const subjects =
    spoken.within !== undefined && spoken.type === 'person' ? [spoken.within, spoken.id] : [spoken.id];
  for (const id of subjects) {
    const named = `${catalog.entity(id).name[query.lang]} ${query.text.text}`;
    const answer = answerReading(parseQuery(named, today, index), index, today, undefined);
    const isTelling = answer.body.kind === 'statements' || answer.body.kind === 'figures';
    if (answer.status !== 'answered' || !isTelling || !isOfMeasure(answer, query, index)) continue;
    return {
      ...answer,
      lang: query.lang,
      disclosures: [{ kind: 'carried', slot: 'entity', value: id }, ...answer.disclosures],
    };
  }
  return undefined;
}

// "How many" is answered by a count alone.
function isOfMeasure({ body, observations }: Answer, { cues }: Query, { catalog }: AnsweringIndex): boolean {
  if (body.kind !== 'figures') return !cues.has('measure:count');
  return observations.every(({ variable }) => catalog.variable(variable).measure === 'count');
}
