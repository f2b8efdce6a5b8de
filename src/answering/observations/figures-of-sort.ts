// The figures of one metric of all those that are of a sort: branches, hospitals, 林场.
import type { Catalog } from '../../knowledge/catalog.ts';
import { comparePeriods, periodsEqual } from '../../knowledge/period.ts';
import type { Observation, Period } from '../../knowledge/types.ts';
import { reconcileSources } from './reconcile-sources.ts';

/**
 * What came about for those whose names bear the noun `sort` (any, where it is empty) at the time stated, else at the last
 * that two of them have. What holds another of them is the whole of which they are parts, and none of them.
 */
export function figuresOfSort(
  variable: string,
  sort: string,
  stated: Period | undefined,
  catalog: Catalog,
): readonly Observation[] {
  const actual = catalog
    .observationsOf(variable)
    .filter(
      ({ status, period, periodStated, entity }) =>
        status === 'actual' && period !== undefined && periodStated && entity !== catalog.pack.home,
    );
  const ofSort = reconcileSources(actual, catalog).observations.filter(({ entity }) =>
    isOfSort(entity, sort, catalog),
  );
  const time = stated ?? lastShared(ofSort);
  const then = time === undefined ? [] : ofSort.filter(({ period }) => period && periodsEqual(period, time));
  const holders = new Set(then.map(({ entity }) => catalog.entity(entity).within));
  return then.filter(({ entity }) => !holders.has(entity));
}

function isOfSort(id: string, sort: string, catalog: Catalog): boolean {
  if (sort === '') return true;
  const { name, aliases } = catalog.entity(id);
  const noun = sort.split(' ').at(-1) ?? sort;
  const singular = noun
    .replace(/(?:ch|sh|x|ss)es$/, (end) => end.slice(0, -2))
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1');
  return /^[a-z]/.test(noun)
    ? [name.en, ...aliases.en].some((one) => new RegExp(`\\b${singular}\\b`, 'i').test(one))
    : [name.zh, ...aliases.zh].some((one) => one.includes(noun));
}

function lastShared(observations: readonly Observation[]): Period | undefined {
  const times = observations.flatMap(({ period }) => period ?? []);
  const isShared = (time: Period) =>
    new Set(
      observations.filter(({ period }) => period && periodsEqual(period, time)).map(({ entity }) => entity),
    ).size > 1;
  return times.filter(isShared).sort(comparePeriods).at(-1);
}
