// At which of its times on record a metric stood highest or lowest. Only figures that can be held against one another
// are: what came about, over times as long as one another unless they are rates or ranks.
import type { Catalog } from '../../knowledge/catalog.ts';
import { granularityOf, periodContains } from '../../knowledge/period.ts';
import type { Observation, Period } from '../../knowledge/types.ts';
import type { ExtremeAsked, Step } from '../../language/extreme-in-time.ts';
import type { Query } from '../../language/query.ts';
import type { Answer } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { extremesOf } from '../observations/extremes-of.ts';
import { isDisputed, reconcileSources } from '../observations/reconcile-sources.ts';
import { composeAnswer, contextOf } from './compose-answer.ts';
import { suggestNear } from './suggest.ts';

/**
 * The times of `told`, an answer for the metric alone, with the highest or lowest of them named; undefined where fewer
 * than two can be held against one another, or where bounds or sources leave open which it is.
 */
export function answerExtreme(
  told: Answer,
  { end, step }: ExtremeAsked,
  query: Query,
  { catalog }: AnsweringIndex,
): Answer | undefined {
  const [first] = told.observations;
  const isOfOne = told.observations.every(
    ({ variable, entity, benchmark, among }) =>
      variable === first?.variable &&
      entity === first.entity &&
      benchmark === first.benchmark &&
      among === first.among,
  );
  if (!first || !isOfOne || told.status !== 'answered' || told.body.kind === 'derived') return undefined;
  const onRecord = actualOf(first, query, catalog);
  const { kind } = catalog.unitOf(catalog.variable(first.variable));
  const isOfAnyLength = (kind === 'percent' || kind === 'rank') && (step === undefined || step === 'year');
  const compared = isOfAnyLength ? onRecord : ofOneLength(onRecord, step);
  // The highest place in a ranking is the one with the smallest number.
  const found = extremesOf(compared, (end === 'highest') !== (kind === 'rank'));
  if (found.length === 0 || found.some((one) => isDisputed(one, catalog))) return undefined;
  return composeAnswer({
    status: 'answered',
    query,
    body: {
      kind: 'series',
      observations: onRecord,
      extreme: { end, observations: found, ...(isOfAnyLength ? {} : { of: lengthOf(found) }) },
    },
    observations: onRecord,
    disclosures: told.disclosures,
    followUps: suggestNear(found, catalog),
    context: contextOf(found, undefined),
  });
}

// What came about within the times stated.
function actualOf(
  { variable, entity, benchmark, among }: Observation,
  query: Query,
  catalog: Catalog,
): readonly Observation[] {
  const stated = query.periods.flatMap(({ period }) => period ?? []);
  return reconcileSources(catalog.observationsFor(variable, entity), catalog).observations.filter(
    (one) =>
      one.status === 'actual' &&
      one.period !== undefined &&
      one.benchmark === benchmark &&
      one.among === among &&
      isWithin(one.period, stated),
  );
}

// Of times as long as one another, the longest that are on record where none is asked for.
function ofOneLength(actual: readonly Observation[], step: Step | undefined): readonly Observation[] {
  const lengths: readonly Step[] = step === undefined ? ['year', 'half', 'quarter', 'month'] : [step];
  const groups = lengths.map((length) => actual.filter(({ period }) => period && isOfStep(period, length)));
  return groups.find(({ length }) => length > 1) ?? [];
}

function lengthOf([first]: readonly Observation[]): Step | undefined {
  const { period } = first ?? {};
  return (['year', 'half', 'quarter', 'month'] as const).find((step) => period && isOfStep(period, step));
}

function isWithin(period: Period, stated: readonly Period[]): boolean {
  const [from] = stated.map(({ start }) => start).sort();
  const to = stated
    .map(({ end }) => end)
    .sort()
    .at(-1);
  return from === undefined || to === undefined || periodContains({ start: from, end: to }, period);
}

// What stands at the last day of a year is a figure of that year.
function isOfStep(period: Period, step: Step): boolean {
  const length = granularityOf(period);
  return length === step || (step === 'year' && (isYearLong(period) || isEndOfYear(period)));
}

const isEndOfYear = ({ start, end }: Period): boolean => start === end && start.endsWith('-12-31');

const DAY = 86_400_000;
const isYearLong = ({ start, end }: Period): boolean => {
  const days = (Date.parse(end) - Date.parse(start)) / DAY + 1;
  return days === 365 || days === 366;
};
