// 增长多少, "growth since 2023", after a figure that no growth rate is on record of: how far it is from the figure told before
// it, from the time named, or from the year before.
import type { Catalog } from '../../knowledge/catalog.ts';
import { periodsEqual, periodsOverlap, shiftYears } from '../../knowledge/period.ts';
import type { Observation } from '../../knowledge/types.ts';
import { countsFrom } from '../../language/counts-from.ts';
import { type Derivation, deriveChange, deriveDifference } from '../observations/derive.ts';
import { isDisputed, reconcileSources } from '../observations/reconcile-sources.ts';
import { spansAlike } from '../observations/spans-alike.ts';
import { hasGrowth } from '../slots/growth-named.ts';
import { asksInPercent } from '../slots/rate-of-change.ts';
import type { Slots } from '../slots/slots.ts';

/** The change asked of the thread's last figure; undefined for any other turn, or where nothing is held against it. */
export function growthTold(
  { query, context, entities, measure }: Slots,
  catalog: Catalog,
): { readonly result: Derivation; readonly operands: readonly Observation[] } | undefined {
  const last = catalog.observation(context?.told?.at(-1) ?? '');
  const names =
    entities.length +
    query.variables.length +
    query.statements.length +
    query.numbers.length +
    query.unknown.length;
  const isGrowth = measure === 'growth' && query.intent !== 'claim' && query.intent !== 'series';
  if (!context || !last?.period || last.variable !== context.variable || names > 0 || !isGrowth)
    return undefined;
  if (!AMOUNTS.has(catalog.variable(last.variable).measure) || hasGrowth(last.variable, catalog))
    return undefined;
  const onRecord = reconcileSources(
    catalog.observationsFor(last.variable, last.entity),
    catalog,
  ).observations.filter((one) => one.benchmark === last.benchmark && one.status === 'actual');
  const [since, ...more] = query.periods;
  if (more.length > 0 || (since && (since.relative || !countsFrom(since, query.text.text)))) return undefined;
  const from = since
    ? onRecord.find(({ period }) => period && since.period && periodsOverlap(period, since.period))
    : (toldBefore(last, context.observations, onRecord, catalog) ?? yearBefore(last, onRecord));
  const ends = from ? [from, last] : since ? [] : lastOfCourse(context.told ?? [], onRecord);
  const [one, other] = ends;
  if (!one || !other || one.id === other.id || ends.some((end) => isDisputed(end, catalog))) return undefined;
  const pair: readonly [Observation, Observation] = endOf(one) < endOf(other) ? [other, one] : [one, other];
  const derive = asksInPercent(query) || RATE.test(query.text.text) ? deriveChange : deriveDifference;
  return { result: derive(...pair, catalog), operands: pair };
}

const AMOUNTS: ReadonlySet<string> = new Set(['level', 'count']);
const RATE = /[增涨]速|增长率|增幅|\brate\b/;

const endOf = ({ period }: Observation): string => period?.end ?? '';

// The same metric of the same place at another time, told right before it.
function toldBefore(
  last: Observation,
  told: readonly string[],
  onRecord: readonly Observation[],
  catalog: Catalog,
): Observation | undefined {
  const id = told.filter((one) => one !== last.id).at(-1);
  const before = onRecord.find((one) => one.id === id);
  return before && endOf(before) !== endOf(last) && spansAlike(before, last, catalog) ? before : undefined;
}

// Of a course told at once, the last figure of which the year before is on record, and that one.
function lastOfCourse(told: readonly string[], onRecord: readonly Observation[]): readonly Observation[] {
  const last = onRecord.findLast((one) => told.includes(one.id) && yearBefore(one, onRecord) !== undefined);
  const before = last && yearBefore(last, onRecord);
  return last && before ? [before, last] : [];
}

function yearBefore({ period }: Observation, onRecord: readonly Observation[]): Observation | undefined {
  const then = period && shiftYears(period, -1);
  return onRecord.find((one) => then && one.period && periodsEqual(one.period, then));
}
