// Whether a recorded figure is measured against whom, and ranked among whom, the passage says.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Observation } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { type Area, areasIn } from './areas.ts';
import type { Passage } from './read-passages.ts';
import type { DraftScope } from './scope.ts';

/** True where the passage names, or leaves open, the benchmark and the area of the recorded figure. */
export function isSaidOf(
  { variable, entity, benchmark, among }: Observation,
  passage: Passage,
  scope: DraftScope,
  catalog: Catalog,
): boolean {
  if (among !== undefined && !isAreaSaid(among, entity, passage, scope, catalog)) return false;
  if (benchmark === undefined) return true;
  const measured = passage.entities.find(({ id }) => id === benchmark)?.mention;
  const own = passage.entities.find(({ id }) => id === entity)?.mention;
  if (measured !== undefined)
    return own === undefined || own.start < measured.start || isOfThat(measured, own, passage.text.text);
  return (
    passage.cues.has('benchmark') ||
    (scope.benchmark === benchmark && areasIn(passage).length === 0) ||
    scope.spoken?.what.includes(benchmark) === true ||
    isOnlyBenchmark(benchmark, variable, entity, scope, catalog)
  );
}

// 泊位占比, where the place is measured against one other alone: whom is in the name of the metric.
function isOnlyBenchmark(
  benchmark: string,
  variable: string,
  entity: string,
  { metrics }: DraftScope,
  catalog: Catalog,
): boolean {
  return (
    metrics?.what.words.some(({ senses }) =>
      senses.some((sense) => sense.type === 'variable' && sense.id === variable),
    ) === true &&
    catalog.observationsFor(variable, entity).every((observation) => observation.benchmark === benchmark)
  );
}

// "The share of Galehaven's berths that Saltmouth has": whose share it is, is told last.
function isOfThat(measured: Mention, own: Mention, text: string): boolean {
  return (
    /\bof (?:the )?$/.test(text.slice(0, measured.start)) && !/\bof (?:the )?$/.test(text.slice(0, own.start))
  );
}

// A rank holds within one area: a provincial rank is no national one.
function isAreaSaid(
  among: string,
  entity: string,
  passage: Passage,
  { areas }: DraftScope,
  catalog: Catalog,
): boolean {
  if (areas.length > 0 && !areas.includes(catalog.entity(among).type as Area)) return false;
  return passage.entities.every(
    ({ id }) => id === among || !catalog.isWithin(entity, id) || catalog.isWithin(id, among),
  );
}
