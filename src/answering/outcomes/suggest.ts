// Questions that the record can answer, to lead on from an answer or out of a refusal.

import type { Catalog } from '../../knowledge/catalog.ts';
import { periodsEqual } from '../../knowledge/period.ts';
import type { Observation } from '../../knowledge/types.ts';
import type { Suggestion } from '../answer.ts';

/** How many questions are offered at once. */
const OFFERED = 3;

/** The pack's own examples. */
export function suggestExamples(catalog: Catalog): Suggestion[] {
  const { examples } = catalog.pack;
  const count = Math.min(examples.zh.length, examples.en.length);
  return Array.from({ length: count }, (_, at) => ({
    kind: 'text', question: { zh: examples.zh[at] ?? '', en: examples.en[at] ?? '' },
  }) as const).slice(0, OFFERED); // biome-ignore format: one row
}

/** The question that this observation answers. */
export function questionFor(observation: Observation): Suggestion {
  return {
    kind: 'figure',
    variable: observation.variable,
    entity: observation.entity,
    ...(observation.benchmark ? { benchmark: observation.benchmark } : {}),
    ...(observation.period && observation.periodStated ? { period: observation.period } : {}),
  };
}

/** Of these figures the one of a time asked for, where it is on record; else the latest, asked of all times. */
export function questionAt(
  recorded: readonly Observation[],
  asked: readonly { start: string; end: string }[],
): Suggestion | undefined {
  const ofTime = recorded.find((one) => isOfTime(one, asked));
  if (ofTime) return questionFor(ofTime);
  const latest = recorded.at(-1);
  if (!latest) return undefined;
  const { period: _, ...ofAllTimes } = { period: undefined, ...questionFor(latest) };
  return ofAllTimes;
}

/** The observations with those of the times asked for first. */
export function askedTimeFirst(
  recorded: readonly Observation[],
  asked: readonly { start: string; end: string }[],
): Observation[] {
  const isAsked = (one: Observation) => isOfTime(one, asked);
  return [...recorded.filter(isAsked), ...recorded.filter((one) => !isAsked(one))];
}

function isOfTime({ period }: Observation, asked: readonly { start: string; end: string }[]): boolean {
  return period !== undefined && asked.some((time) => periodsEqual(time, period));
}

/** Questions near the observations given: other periods of the same figure, then other figures of the entity and topic. */
export function suggestNear(shown: readonly Observation[], catalog: Catalog): Suggestion[] {
  const first = shown[0];
  if (!first) return suggestExamples(catalog);
  const ids = new Set(shown.map(({ id }) => id));
  const suggestions = new Map<string, Suggestion>();
  for (const observation of nearby(first, catalog)) {
    if (ids.has(observation.id)) continue;
    const { variable, entity, benchmark, period, periodStated } = observation;
    const asked = period && periodStated ? `${period.start}/${period.end}` : '';
    suggestions.set([variable, entity, benchmark, asked].join('\n'), questionFor(observation));
    if (suggestions.size === OFFERED) break;
  }
  return [...suggestions.values()];
}

function* nearby(first: Observation, catalog: Catalog): Generator<Observation> {
  yield* catalog.observationsFor(first.variable, first.entity);
  yield* catalog.observationsAbout(first.entity);
  for (const { id } of catalog.variablesByTopic(catalog.variable(first.variable).topic))
    yield* catalog.observationsOf(id);
}

/** The recorded observation nearest to the times asked for, or the first where none was. */
export function nearestObservation(
  observations: readonly Observation[],
  asked: readonly { start: string; end: string }[],
): Observation | undefined {
  const target = asked[0];
  if (!target) return observations.findLast(({ status }) => status === 'actual') ?? observations[0];
  const time = Date.parse(target.end);
  let nearest: Observation | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const observation of observations) {
    const { period } = observation;
    if (!period) continue;
    if (periodsEqual(period, target)) return observation;
    const distance = Math.abs(Date.parse(period.end) - time);
    if (distance < least) [nearest, least] = [observation, distance];
  }
  return nearest ?? observations[0];
}
