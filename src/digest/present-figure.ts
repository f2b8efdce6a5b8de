import {
  type Derivation,
  type DerivedValue,
  deriveDifference,
  deriveGap,
} from '../answering/observations/derive.ts';
import { reconcileSources } from '../answering/observations/reconcile-sources.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import { granularityOf, periodsEqual } from '../knowledge/period.ts';
import { slotKey } from '../knowledge/slot-key.ts';
import type { Observation } from '../knowledge/types.ts';
import type { FigureOfTheDay } from './digest-post.ts';
import type { Figure } from './figures.ts';

/** Fewest periods that make a series. */
const SERIES_POINTS = 2;

/** A figure with what a reader needs beside it: its other periods, its benchmark and the period before. */
export function presentFigure({ observations }: Figure, catalog: Catalog): FigureOfTheDay | undefined {
  const reconciled = reconcileSources(observations, catalog);
  const disputed = new Map(reconciled.differing.map((prints) => [slotOf(prints), prints]));
  // One print of each slot, the latest; where sources differ the others are told beside it.
  const series = reconciled.observations.filter(
    (point, at, all) => all.findIndex((other) => slotKey(other) === slotKey(point)) === at,
  );
  const observation = latestOf(series);
  if (!observation) return undefined;
  const differing = (disputed.get(slotKey(observation)) ?? []).filter(({ id }) => id !== observation.id);
  const benchmark = benchmarkOf(observation, catalog);
  // Nothing is computed from figures that sources give differently.
  const gap = differing.length > 0 ? undefined : derived(deriveGap(observation, catalog));
  const before = differing.length > 0 ? undefined : periodBefore(observation, series, catalog);
  const change =
    before && !disputed.has(slotKey(before))
      ? derived(deriveDifference(observation, before, catalog))
      : undefined;
  const points = series.filter(({ period, periodStated }) => period !== undefined && periodStated);
  return {
    observation,
    differing,
    series: points.length >= SERIES_POINTS && disputed.size === 0 ? points : [],
    ...(gap ? { gap } : {}),
    ...(benchmark ? { benchmark } : {}),
    ...(change ? { change } : {}),
  };
}

/** The last actual figure, else the last of any status. */
export function latestOf(observations: readonly Observation[]): Observation | undefined {
  return observations.findLast(({ status }) => status === 'actual') ?? observations.at(-1);
}

function slotOf([first]: readonly Observation[]): string {
  return first ? slotKey(first) : '';
}

// Beside a sign that turns, "over" would have to be told as "under": then nothing is told. Nor is a gap of nothing.
function derived(derivation: Derivation): DerivedValue | undefined {
  if (!derivation.ok) return undefined;
  const { value, bound, operation } = derivation.derived;
  const isExact = bound === 'exact';
  if ((value.startsWith('-') || Number(value) === 0) && !isExact) return undefined;
  return operation === 'gap_to_benchmark' && Number(value) === 0 ? undefined : derivation.derived;
}

// Of whom the entity is measured against elsewhere on record, the figure of the same metric and period.
function benchmarkOf(observation: Observation, catalog: Catalog): Observation | undefined {
  const { variable, entity, period, status } = observation;
  if (observation.benchmark !== undefined || period === undefined) return undefined;
  const measuredAgainst = new Set(
    catalog.observationsAbout(entity).flatMap(({ benchmark }) => benchmark ?? []),
  );
  for (const other of measuredAgainst) {
    const figures = catalog
      .observationsFor(variable, other)
      .filter((figure) => figure.status === status && figure.period && periodsEqual(figure.period, period));
    // One that sources give differently is left for a question of its own.
    if (new Set(figures.map(({ value, bound }) => `${value} ${bound}`)).size === 1) return figures[0];
  }
  return undefined;
}

// A quarter is not held against a year, nor a rank taken from a rank.
function periodBefore(
  observation: Observation,
  series: readonly Observation[],
  catalog: Catalog,
): Observation | undefined {
  const { period } = observation;
  const unit = catalog.unitOf(catalog.variable(observation.variable));
  if (!period || !observation.periodStated || observation.status !== 'actual' || unit.kind === 'rank')
    return undefined;
  const length = granularityOf(period);
  if (length === 'range') return undefined;
  return series.findLast(
    (other) =>
      other.period !== undefined &&
      other.periodStated &&
      other.status === 'actual' &&
      other.period.end < period.start &&
      granularityOf(other.period) === length,
  );
}
