// Of which place or body a metric stands highest or lowest, among those of the sort asked for whose figures are on record.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Observation } from '../../knowledge/types.ts';
import type { ExtremeAmong } from '../../language/extreme-among.ts';
import type { Query } from '../../language/query.ts';
import type { Answer } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { extremesOf } from '../observations/extremes-of.ts';
import { figuresOfSort } from '../observations/figures-of-sort.ts';
import { isDisputed } from '../observations/reconcile-sources.ts';
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
  const compared = figuresAsked(told, sort, query, catalog);
  const [first] = compared;
  if (!first) return undefined;
  const isRank = catalog.unitOf(catalog.variable(first.variable)).kind === 'rank';
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

/** The figures of each of the sort asked for, one by one; undefined where fewer than two are on record. */
export function answerEach(
  told: Answer,
  sort: string,
  query: Query,
  { catalog }: AnsweringIndex,
): Answer | undefined {
  const observations = figuresAsked(told, sort, query, catalog);
  if (new Set(observations.map(({ entity }) => entity)).size < 2) return undefined;
  return composeAnswer({
    status: 'answered', query, observations, body: { kind: 'figures', observations },
    followUps: suggestNear(observations, catalog), context: contextOf(observations, undefined),
  }); // biome-ignore format: one call
}

// None where a place is named, or more than one time.
function figuresAsked(told: Answer, sort: string, query: Query, catalog: Catalog): readonly Observation[] {
  const variable = metricAlone(told);
  const [time, ...more] = query.periods;
  const isOpen = time !== undefined && time.period === undefined;
  if (variable === undefined || query.entities.length > 0 || more.length > 0 || isOpen) return [];
  return figuresOfSort(variable, sort, time?.period, catalog);
}

/** The metric that a question for it alone tells, or of which it asks back whose figure is meant; undefined where it tells another thing. */
export function metricAlone({ status, body, observations }: Answer): string | undefined {
  const told =
    body.kind === 'clarify'
      ? body.choices.map((choice) => (choice.kind === 'figure' ? choice.variable : ''))
      : status === 'answered' && body.kind !== 'derived' && body.kind !== 'claim'
        ? observations.map(({ variable }) => variable)
        : [];
  const [metric, ...more] = new Set(told);
  return metric === '' || more.length > 0 ? undefined : metric;
}
