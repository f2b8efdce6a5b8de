// Questions that the record can answer, to lead on from an answer or out of a refusal.

import type { Catalog } from '../knowledge/catalog.ts';
import { periodsEqual } from '../knowledge/period.ts';
import type { Observation } from '../knowledge/types.ts';
import type { Suggestion } from './answer.ts';

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

/** Questions near the observations given: other periods of the same figure, then other figures of the entity and topic. */
export function suggestNear(shown: readonly Observation[], catalog: Catalog): Suggestion[] {
  const first = shown[0];
  if (!first) return suggestExamples(catalog);
  const isShown = (observation: Observation) => shown.some(({ id }) => id === observation.id);
  const topic = catalog.variable(first.variable).topic;
  const near = [
    ...catalog.observationsFor(first.variable, first.entity),
    ...catalog.observationsAbout(first.entity),
    ...catalog.variablesByTopic(topic).flatMap(({ id }) => catalog.observationsOf(id)),
  ].filter((observation) => !isShown(observation));
  return distinct(near.map(questionFor)).slice(0, OFFERED);
}

function distinct(suggestions: readonly Suggestion[]): Suggestion[] {
  const seen = new Set<string>();
  return suggestions.filter((suggestion) => {
    const key = JSON.stringify(suggestion);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The recorded observation nearest to the times asked for, or the first where none was. */
export function nearestObservation(
  observations: readonly Observation[],
  asked: readonly { start: string; end: string }[],
): Observation | undefined {
  const target = asked[0];
  if (!target) return observations.findLast(({ status }) => status === 'actual') ?? observations[0];
  const distance = ({ period }: Observation) =>
    period ? Math.abs(Date.parse(period.end) - Date.parse(target.end)) : Number.POSITIVE_INFINITY;
  return (
    [...observations]
      .filter(({ period }) => !period || !periodsEqual(period, target))
      .sort((a, b) => distance(a) - distance(b))[0] ?? observations[0]
  );
}
