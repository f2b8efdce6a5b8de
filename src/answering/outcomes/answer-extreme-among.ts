// Of which place or body a metric stands highest or lowest, among those of the sort asked for whose figures are on record.
import type { Catalog } from '../../knowledge/catalog.ts';
import { comparePeriods, periodsEqual } from '../../knowledge/period.ts';
import type { Observation, Period } from '../../knowledge/types.ts';
import type { ExtremeAmong } from '../../language/extreme-among.ts';
import type { Query } from '../../language/query.ts';
import type { Answer } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { extremesOf } from '../observations/extremes-of.ts';
import { isDisputed, reconcileSources } from '../observations/reconcile-sources.ts';
import { composeAnswer, contextOf } from './compose-answer.ts';
import { suggestNear } from './suggest.ts';

/**
 * The figures of those of the sort at the time stated, else at the last that two of them have, with the highest or
 * lowest named; `told` is the answer for the metric alone. Undefined where fewer than two can be held against one another.
 */
export function answerExtremeAmong(
  told: Answer,
  { end, sort }: ExtremeAmong,
  query: Query,
  { catalog }: AnsweringIndex,
): Answer | undefined {
  const variable = metricOf(told);
  const stated = query.periods.flatMap(({ period }) => period ?? []);
  if (variable === undefined || query.entities.length > 0 || stated.length !== query.periods.length)
    return undefined;
  const ofSort = figuresOfSort(variable, sort, catalog);
  const time = stated.length > 0 ? stated.at(0) : lastShared(ofSort);
  if (stated.length > 1 || time === undefined) return undefined;
  const compared = ofSort.filter(({ period }) => period && periodsEqual(period, time));
  const isRank = catalog.unitOf(catalog.variable(variable)).kind === 'rank';
  const isAlike = new Set(compared.map(({ benchmark, among }) => `${benchmark} ${among}`)).size === 1;
  const found = isAlike ? extremesOf(compared, (end === 'highest') !== isRank) : [];
  if (found.length === 0 || found.some((one) => isDisputed(one, catalog))) return undefined;
  return composeAnswer({
    status: 'answered',
    query,
    body: { kind: 'figures', observations: compared, extreme: { end, observations: found } },
    observations: compared,
    followUps: suggestNear(found, catalog),
    context: contextOf(found, undefined),
  });
}

// The metric that a question for it alone tells, or asks back whose figure of it is meant.
function metricOf({ status, body, observations }: Answer): string | undefined {
  const told =
    body.kind === 'clarify'
      ? body.choices.map((choice) => (choice.kind === 'figure' ? choice.variable : ''))
      : status === 'answered' && body.kind !== 'derived' && body.kind !== 'claim'
        ? observations.map(({ variable }) => variable)
        : [];
  const [metric, ...more] = new Set(told);
  return metric === '' || more.length > 0 ? undefined : metric;
}

// What holds another of them is the whole of which they are parts, and none of them.
function figuresOfSort(variable: string, sort: string, catalog: Catalog): readonly Observation[] {
  const actual = catalog
    .observationsOf(variable)
    .filter(
      ({ status, period, periodStated }) => status === 'actual' && period !== undefined && periodStated,
    );
  const { observations } = reconcileSources(actual, catalog);
  const holders = new Set(
    observations.flatMap(({ entity }) => [catalog.pack.home, catalog.entity(entity).within ?? '']),
  );
  return observations.filter(({ entity }) => !holders.has(entity) && isOfSort(entity, sort, catalog));
}

function isOfSort(id: string, sort: string, catalog: Catalog): boolean {
  if (sort === '') return true;
  const { name, aliases } = catalog.entity(id);
  const noun = sort.split(' ').at(-1) ?? sort;
  const singular = noun.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
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
