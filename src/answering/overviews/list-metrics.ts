// What is on record of one place or body, where a look-up names it and no metric: the latest figure of each.
import type { Catalog } from '../../knowledge/catalog.ts';
import { periodContains } from '../../knowledge/period.ts';
import type { Observation } from '../../knowledge/types.ts';
import type { Cue } from '../../language/lexicon/cues.ts';
import type { Query } from '../../language/query.ts';
import type { Answer } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { reconcileSources } from '../observations/reconcile-sources.ts';
import { missingPeriod } from '../observations/select-in-time.ts';
import { selectObservations } from '../observations/select-observations.ts';
import { composeAnswer, contextOf, EMPTY_CONTEXT } from '../outcomes/compose-answer.ts';
import { questionFor } from '../outcomes/suggest.ts';
import type { Slots } from '../slots/slots.ts';

/** More are counted and not shown: nobody reads on, and a message has its limits. */
const MOST_LISTED = 30;
const OFFERED = 3;

/** Words that say no more than that figures are wanted: the metrics of, 有哪些指标. */
const SAYS_NO_MORE: ReadonlySet<Cue> = new Set([
  'amount', 'filler', 'ask:list', 'ask:which', 'ask:what', 'ask:open', 'ask:series', 'status:latest',
]); // biome-ignore format: one row

/** The latest figure of each metric of the place named, or those of the time beside it; undefined where more is named. */
export function listMetricsOf(slots: Slots, index: AnsweringIndex, today: string): Answer | undefined {
  const { catalog } = index;
  const { query } = slots;
  const [entity, ...more] = new Set(slots.entities);
  if (entity === undefined || more.length > 0 || saysMore(query)) return undefined;
  const hasTime = slots.periods.length > 0;
  // Of a figure that is printed without its time nobody knows whether it is of the time asked for.
  const onRecord = figuresOf(entity, catalog).filter(({ periodStated }) => periodStated || !hasTime);
  if (onRecord.length === 0) return undefined;

  const selection = selectObservations(onRecord, slots.periods, today);
  if (selection.observations.length === 0) {
    const missing = selection.missing.map(missingPeriod);
    const available = onRecord.slice(0, MOST_LISTED).map(questionFor);
    const followUps = metricsIn(onRecord).slice(0, OFFERED).map(questionFor);
    return composeAnswer({
      status: 'no_data', query, followUps, context: contextOf([], undefined),
      body: { kind: 'no_data', missing, entity, available },
    }); // biome-ignore format: one call
  }
  const { observations: kept, differing } = reconcileSources(selection.observations, catalog);
  // Beside a time every figure of it is wanted, the forecast too.
  const metrics = hasTime ? kept : metricsIn(kept);
  const shown = metrics.slice(0, MOST_LISTED);
  return composeAnswer({
    status: 'answered',
    query,
    body: { kind: 'metrics_of', entity, observations: shown, total: metrics.length, isLatest: !hasTime },
    observations: shown,
    disclosures: [
      ...selection.missing.flatMap(({ period }) =>
        period ? [{ kind: 'missing_period', period } as const] : [],
      ),
      ...differing
        .filter((prints) => prints.some((print) => shown.includes(print)))
        .map((observations) => ({ kind: 'sources_differ', observations }) as const),
    ],
    followUps: shown.slice(0, OFFERED).map(({ period: _, ...figure }) => questionFor(figure)),
    context: contextOf(shown, undefined),
  });
}

/** The latest figure of every metric on record, of the pack's home where it has one. */
export function listAllMetrics(query: Query, { catalog }: AnsweringIndex): Answer {
  const { home, variables } = catalog.pack;
  const latest = variables.flatMap(({ id }) => {
    const own = catalog.observationsFor(id, home);
    const onRecord = own.length > 0 ? own : catalog.observationsOf(id);
    return onRecord.findLast(({ status }) => status === 'actual') ?? onRecord.at(-1) ?? [];
  });
  const shown = latest.slice(0, MOST_LISTED);
  return composeAnswer({
    status: 'answered', query, observations: shown, context: EMPTY_CONTEXT,
    body: { kind: 'metrics_of', entity: undefined, observations: shown, total: latest.length, isLatest: true },
    followUps: shown.slice(0, OFFERED).map(({ period: _, ...figure }) => questionFor(figure)),
  }); // biome-ignore format: one call
}

/** Every figure on record within the times asked for, whomever it is of; undefined where there is none. */
export function listAllAt(
  query: Query,
  periods: Slots['periods'],
  { catalog }: AnsweringIndex,
): Answer | undefined {
  const stated = catalog.pack.observations.filter(({ periodStated }) => periodStated);
  const within = stated.filter(({ period }) =>
    periods.some((asked) => period && asked.period && periodContains(asked.period, period)),
  );
  const { observations, differing } = reconcileSources(within, catalog);
  if (observations.length === 0) return undefined;
  const shown = observations.slice(0, MOST_LISTED);
  return composeAnswer({
    status: 'answered', query, observations: shown, context: EMPTY_CONTEXT,
    body: { kind: 'metrics_of', entity: undefined, observations: shown, total: observations.length, isLatest: false },
    disclosures: differing
      .filter((prints) => prints.some((print) => shown.includes(print)))
      .map((prints) => ({ kind: 'sources_differ', observations: prints })),
    followUps: shown.slice(0, OFFERED).map(({ period: _, ...figure }) => questionFor(figure)),
  }); // biome-ignore format: one call
}

/** True where a question names nothing beside the figures it asks for and their time. */
export function saysNoMore(query: Query): boolean {
  return query.entities.length === 0 && !saysMore(query);
}

function saysMore({ variables, terms, statements, topics, units, numbers, unknown, cues, mentions }: Query) {
  const named = [variables, terms, statements, topics, units, numbers, unknown];
  const isOther = (cue: Cue) => !SAYS_NO_MORE.has(cue) && !isPartOfName(cue, mentions);
  return named.some((list) => list.length > 0) || [...cues].some(isOther);
}

// The word for what a place is may be part of its name.
function isPartOfName(cue: Cue, mentions: Query['mentions']): boolean {
  const holders = mentions.filter(({ senses }) =>
    senses.some((one) => one.type === 'cue' && one.cue === cue),
  );
  return holders.every(({ nested }) => nested);
}

/** What is counted of it; else what is measured against it; else what is counted within it. */
function figuresOf(entity: string, catalog: Catalog): readonly Observation[] {
  const own = catalog.observationsAbout(entity);
  if (own.length > 0) return own;
  const { observations } = catalog.pack;
  const against = observations.filter(({ benchmark }) => benchmark === entity);
  if (against.length > 0) return against;
  return catalog.entitiesWithin(entity).flatMap((id) => catalog.observationsAbout(id));
}

// One figure for each metric, in the pack's order of metrics: the latest that came about.
function metricsIn(observations: readonly Observation[]): readonly Observation[] {
  const metrics = new Map<string, Observation>();
  for (const observation of observations) {
    const { variable, entity, benchmark, among, condition } = observation;
    const key = JSON.stringify([variable, entity, benchmark, among, condition?.zh]);
    const before = metrics.get(key);
    if (before?.status !== 'actual' || observation.status === 'actual') metrics.set(key, observation);
  }
  return [...metrics.values()];
}
