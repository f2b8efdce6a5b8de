// A change that a claim tells (少了471件, up 240,000, 升了三位, up a tenth), reckoned from the levels on record: of the two times that
// are said, of the year said and the one before, or, with none said, of any year on record and the one before.
import { Decimal } from 'decimal.js';
import type { Catalog } from '../../knowledge/catalog.ts';
import { granularityOf, periodsEqual, shiftYears } from '../../knowledge/period.ts';
import { slotKey } from '../../knowledge/slot-key.ts';
import type { Observation, Period } from '../../knowledge/types.ts';
import type { ChangeTold } from '../../language/change-told.ts';
import { isBaseOfChange, saysSince } from '../../language/counts-from.ts';
import type { Cue } from '../../language/lexicon/cues.ts';
import type { StatedNumber } from '../../language/query.ts';
import type { ClaimRow } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { matchSlots, type SlotMatch } from '../meaning/match-slots.ts';
import { ownMetrics, partedByNumber } from '../metrics/own-metric.ts';
import { rankVariables, type VariableCandidate } from '../metrics/rank-variables.ts';
import { deriveDifference } from '../observations/derive.ts';
import { isDisputed } from '../observations/reconcile-sources.ts';
import { selectObservations } from '../observations/select-observations.ts';
import type { AskedPeriod, Slots } from '../slots/slots.ts';
import { ABOUT_TOLERANCE, agreesWithRecord } from './compare-claim.ts';

export interface HeldChange {
  readonly row: ClaimRow;
  readonly match: SlotMatch;
  readonly candidate: VariableCandidate;
}

type Pair = readonly [later: Observation, earlier: Observation];

/** The verdict on a change that a number tells; undefined where no metric named has levels of its sort. */
export function holdToldChange(
  number: StatedNumber,
  told: ChangeTold,
  slots: Slots,
  index: AnsweringIndex,
  today: string,
): HeldChange | undefined {
  const { catalog } = index;
  const level = levelOf(number, told, slots, index, today);
  if (!level) return undefined;
  const { match } = level;
  const stated = number.text;
  const pairs = pairsOf(match, slots, today);
  const held = asPrinted(
    pairs.map((pair) => ({ pair, verdict: holdPair(pair, number, told, catalog) })),
    catalog,
  );
  const best = held.find(({ verdict }) => verdict === 'matches') ?? held[0];
  if (!best) return { ...level, row: { verdict: 'not_on_record', stated } };
  const [observation, from] = best.pair;
  const row = { verdict: best.verdict, stated, observation, from } as const;
  return { ...level, row: best.verdict === 'differs' ? { ...row, reason: 'value' } : row };
}

interface HeldPair {
  readonly pair: Pair;
  readonly verdict: ClaimRow['verdict'];
}

// Where sources differ on a level, what follows from one print and not from another is left open.
function asPrinted(held: readonly HeldPair[], catalog: Catalog): HeldPair[] {
  const slotsOf = ({ pair }: HeldPair) => pair.map(slotKey).join();
  return held.map((one) => {
    if (!one.pair.some((level) => isDisputed(level, catalog))) return one;
    const alike = held.filter((other) => slotsOf(other) === slotsOf(one));
    return alike.every(({ verdict }) => verdict === one.verdict) ? one : { ...one, verdict: 'not_on_record' };
  });
}

/** Words that say that there was a change and which way, of a metric that is no rate of change. */
const OF_CHANGE: readonly Cue[] = ['measure:growth', 'direction:up', 'direction:down', 'ask:difference'];

// The metric whose levels the claim sets apart: counted as the number is, and named as if no change of it were told.
function levelOf(
  number: StatedNumber,
  { ofPlaces }: ChangeTold,
  slots: Slots,
  index: AnsweringIndex,
  today: string,
): { candidate: VariableCandidate; match: SlotMatch } | undefined {
  const { catalog } = index;
  const cues = new Set([...slots.query.cues].filter((cue) => !OF_CHANGE.includes(cue)));
  const asLevel: Slots = {
    ...slots,
    query: { ...slots.query, cues },
    units: ofPlaces ? [] : number.units,
    measure: ofPlaces ? 'rank' : slots.measure === 'growth' ? undefined : slots.measure,
    periods: [],
  };
  const counted = rankVariables(asLevel, index)
    .slice(0, MOST_METRICS)
    .filter(({ variable }) => isCountedSo(number, ofPlaces, variable.measure, catalog.unitOf(variable)));
  const own = partedByNumber(number, ownMetrics(number, counted, slots.query), slots.query);
  for (const candidate of own) {
    const match = matchSlots(candidate, asLevel, catalog, today);
    if (match.contradictions.length === 0 && match.subjects.length === 1) return { candidate, match };
  }
  return undefined;
}

/** So many of the metrics that may be meant are looked at. Range 1 to 5. */
const MOST_METRICS = 4;

function isCountedSo(
  { number, units }: StatedNumber,
  ofPlaces: boolean,
  measure: string,
  unit: { readonly id: string; readonly kind: string },
): boolean {
  if (measure === 'growth') return false;
  if (ofPlaces) return unit.kind === 'rank';
  if (number.form === 'points') return unit.kind === 'percent';
  if (unit.kind === 'percent' || unit.kind === 'rank') return false;
  return number.form === 'percent' || units.length === 0 || units.includes(unit.id);
}

function pairsOf({ onRecord }: SlotMatch, slots: Slots, today: string): Pair[] {
  const actual = onRecord.filter(({ status, period }) => status === 'actual' && period !== undefined);
  const times = slots.periods.filter(
    (one, at) =>
      slots.periods.findIndex(({ period }) => period && one.period && periodsEqual(period, one.period)) ===
      at,
  );
  const at = (asked: AskedPeriod) => selectObservations(actual, [asked], today).observations;
  const before = (asked: AskedPeriod): AskedPeriod =>
    asked.period ? { ...asked, period: shiftYears(asked.period, -1) } : asked;
  const [one, other, ...more] = times;
  if (more.length > 0) return [];
  if (one && other) {
    const [early, late] = isEarlier(one, other) ? [one, other] : [other, one];
    return paired(at(late), at(early));
  }
  if (!one) return actual.toReversed().flatMap((late) => paired([late], lastBefore(late, actual)));
  // 比2023年少: from that year on.
  return isBase(one, slots)
    ? at(one).flatMap((early) => paired(sinceThen(early, actual), [early]))
    : paired(at(one), at(before(one)));
}

function isBase({ at }: AskedPeriod, { query: { periods, text } }: Slots): boolean {
  const mention = periods.find(({ start }) => start === at);
  if (mention && (isBaseOfChange(mention, text.text) || saysSince(mention, text.text))) return true;
  return IS_BASE.test(text.text.slice(Math.max(0, at - 12), at));
}

/** What stands before the time that a change is told from. */
export const IS_BASE = /(?:[比较]|\b(?:than|on|from|since|over)(?: in)?(?: the)?)\s*$/;

const paired = (late: readonly Observation[], early: readonly Observation[]): Pair[] =>
  late.flatMap((one) => early.flatMap((other): Pair[] => (other.id === one.id ? [] : [[one, other]])));

function isEarlier({ period: one }: AskedPeriod, { period: other }: AskedPeriod): boolean {
  return one !== undefined && other !== undefined && one.start < other.start;
}

// The year before, or where that is not on record the last time of its length.
function lastBefore({ period }: Observation, actual: readonly Observation[]): Observation[] {
  if (!period) return [];
  const then = shiftYears(period, -1);
  const yearBefore = actual.filter((one) => one.period && periodsEqual(one.period, then));
  if (yearBefore.length > 0) return yearBefore;
  return actual
    .filter((one) => one.period && one.period.start < period.start && isAsLong(one.period, period))
    .slice(-1);
}

const isAsLong = (one: Period, other: Period): boolean => granularityOf(one) === granularityOf(other);

function sinceThen({ period }: Observation, actual: readonly Observation[]): Observation[] {
  return actual
    .filter(
      (one) =>
        one.period !== undefined &&
        period !== undefined &&
        one.period.start > period.start &&
        isAsLong(one.period, period),
    )
    .toReversed();
}

// Up in a ranking is a smaller number.
/** The verdict on a change from the earlier of two levels to the later. */
export function holdPair(
  [later, earlier]: Pair,
  { number }: StatedNumber,
  { direction, ofPlaces }: ChangeTold,
  catalog: Catalog,
): ClaimRow['verdict'] {
  const derivation = deriveDifference(later, earlier, catalog);
  if (!derivation.ok) return 'not_on_record';
  const { value, bound } = derivation.derived;
  const change = new Decimal(value).times(ofPlaces ? -1 : 1);
  const isThatWay = direction === 'up' ? change.isPositive() : change.isNegative();
  if (number.form === 'percent')
    return isThatWay ? holdPercent(change, earlier, number, bound) : otherWay(bound);
  // More than 520,000 is no 520,000.
  if (bound !== 'exact' && bound !== 'about' && number.bound === 'exact') return 'not_on_record';
  const agrees = agreesWithRecord(number, { ...later, value: change.abs().toFixed(), bound });
  if (isThatWay && !change.isZero() && agrees) return 'matches';
  return otherWay(bound);
}

const otherWay = (bound: Observation['bound']): ClaimRow['verdict'] =>
  bound === 'exact' ? 'differs' : 'not_on_record';

// "Up a tenth", rounded as it was written; what is near it is neither.
function holdPercent(
  change: Decimal,
  { value }: Observation,
  number: StatedNumber['number'],
  bound: Observation['bound'],
): ClaimRow['verdict'] {
  if (bound !== 'exact' || new Decimal(value).isZero()) return 'not_on_record';
  const percent = change.abs().dividedBy(value).times(100);
  const places = Math.max(0, -number.precision);
  const [told, came] = [new Decimal(number.value), percent].map((one) =>
    one.toDecimalPlaces(places).toFixed(),
  );
  if (told && came && agreesWithRecord({ ...number, value: told }, { value: came, bound: 'exact' }))
    return 'matches';
  const isNear = percent.minus(number.value).abs().lessThanOrEqualTo(percent.times(ABOUT_TOLERANCE));
  return isNear ? 'not_on_record' : 'differs';
}
