// How everyone measured against a benchmark stands: the latest figure, what is left to the benchmark's level, and
// the change since the figure before.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Observation } from '../../knowledge/types.ts';
import { type Derivation, type DerivedValue, deriveDifference, deriveGap } from '../observations/derive.ts';
import { isDisputed } from '../observations/reconcile-sources.ts';

export interface ScoreboardRow {
  readonly entity: string;
  readonly benchmark: string;
  readonly variable: string;
  /** The latest actual figure; where none is on record, the latest forecast. */
  readonly latest: Observation;
  /** What is left to the benchmark's level, where the figure is a share of it. */
  readonly left?: DerivedValue;
  /** The latest figure less the actual one before it. */
  readonly change?: DerivedValue;
  /** What is forecast or planned for later. */
  readonly ahead?: Observation;
}

/** One row for each entity, benchmark and variable on record by `today`, in the pack's order of variables. */
export function readScoreboard(catalog: Catalog, today: string): readonly ScoreboardRow[] {
  return catalog.pack.variables.flatMap(({ id }) =>
    catalog.entitiesOf(id).flatMap((entity) =>
      catalog.benchmarksOf(id).flatMap((benchmark) => {
        const pair = catalog.observationsFor(id, entity).filter((found) => found.benchmark === benchmark);
        return readRow(pair, benchmark, catalog, today) ?? [];
      }),
    ),
  );
}

function readRow(
  observations: readonly Observation[],
  benchmark: string,
  catalog: Catalog,
  today: string,
): ScoreboardRow | undefined {
  const actual = observations.filter(
    ({ status, period }) => status === 'actual' && (period === undefined || period.start <= today),
  );
  const latest = actual.at(-1) ?? observations.at(-1);
  if (!latest) return undefined;
  const before = actual.at(-2);
  const ahead = observations.findLast(({ status }) => status !== 'actual');
  const isClear = !isDisputed(latest, catalog);
  const left = isClear ? derivedOf(deriveGap(latest, catalog)) : undefined;
  const change =
    before && isClear && !isDisputed(before, catalog)
      ? derivedOf(deriveDifference(latest, before, catalog))
      : undefined;
  return {
    entity: latest.entity,
    benchmark,
    variable: latest.variable,
    latest,
    ...(left && { left }),
    ...(change && { change }),
    ...(ahead && ahead.id !== latest.id && { ahead }),
  };
}

function derivedOf(derivation: Derivation): DerivedValue | undefined {
  return derivation.ok ? derivation.derived : undefined;
}
