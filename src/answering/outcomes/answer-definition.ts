// What a metric counts, where a question asks for that and for no figure: told in the curator's words, beside the latest
// figure it holds for; refused where the record does not say.
import type { Observation, Variable } from '../../knowledge/types.ts';
import type { DefinitionAsked } from '../../language/definition-asked.ts';
import type { Query } from '../../language/query.ts';
import { stemWord } from '../../language/tokens.ts';
import type { Answer, ThreadContext } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { composeAnswer, contextOf } from './compose-answer.ts';
import { nearestObservation, suggestNear } from './suggest.ts';

/** The metric that a thread has just told figures of, for 怎么算的 and "how is that measured"; two figures may be operands. */
export function metricTold(
  context: ThreadContext | undefined,
  { catalog }: AnsweringIndex,
): Observation | undefined {
  const told = context?.told?.map((id) => catalog.observation(id)) ?? [];
  const [first, ...more] = told;
  const isOne = told.length !== 2 && more.every((one) => one?.variable === first?.variable);
  return isOne ? told.at(-1) : undefined;
}

/** The definition of the metric that the figure is of; undefined without one. */
export function answerDefinition(
  { includes }: DefinitionAsked,
  observation: Observation | undefined,
  query: Query,
  { catalog }: AnsweringIndex,
): Answer | undefined {
  if (!observation) return undefined;
  const variable = catalog.variable(observation.variable);
  const context = contextOf([observation], undefined);
  if (!variable.definition || (includes !== undefined && !speaksOf(variable, includes)))
    return composeAnswer({
      status: 'no_data', query, context,
      body: {
        kind: 'no_data', variable: variable.id, entity: observation.entity, available: [],
        missing: [{ slot: 'definition', asked: includes ?? '' }],
      },
      followUps: suggestNear([observation], catalog),
    }); // biome-ignore format: one call
  return composeAnswer({
    status: 'answered', query, context,
    body: { kind: 'definition', variable: variable.id, latest: observation },
    observations: [observation],
    followUps: suggestNear([observation], catalog),
  }); // biome-ignore format: one call
}

/** The latest figure of the metric that an answer to its name alone is about; of several that may be meant, of the only one that is defined. */
export function metricMeant(
  { status, body, observations }: Answer,
  { catalog }: AnsweringIndex,
): Observation | undefined {
  if (status === 'answered') {
    const isOfMetric = body.kind === 'figures' || body.kind === 'series';
    const one = new Set(observations.map(({ variable }) => variable)).size === 1;
    return isOfMetric && one ? nearestObservation(observations, []) : undefined;
  }
  if (status !== 'clarify' || body.kind !== 'clarify') return undefined;
  const meant = new Set(
    body.choices.flatMap((choice) => (choice.kind === 'figure' ? [choice.variable] : [])),
  );
  const defined = [...meant].filter((id) => catalog.variable(id).definition !== undefined);
  const [id, ...more] = meant.size === 1 ? meant : defined;
  return id === undefined || more.length > 0 ? undefined : nearestObservation(catalog.observationsOf(id), []);
}

// "Does it include emergencies": only a definition that speaks of them says so.
function speaksOf({ definition }: Variable, asked: string): boolean {
  if (/\p{Script=Han}/u.test(asked)) return definition?.zh.includes(asked) ?? false;
  const told = new Set(stemsOf(definition?.en ?? ''));
  const words = stemsOf(asked).filter((word) => word.length > 3);
  return words.length > 0 && words.every((word) => told.has(word));
}

function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).map(stemWord);
}
