// A change that a claim tells behind a level, and of no other metric: 42.5万英镑，增长近四成; 561万人次，比2022年增加75万; "rose 37% to
// 425,000". It is of that level, from the time before it or the one that is said, whatever else on record grew so.
import { Decimal } from 'decimal.js';
import { granularityOf, periodContains, periodsEqual, shiftYears } from '../../knowledge/period.ts';
import type { Observation, Period } from '../../knowledge/types.ts';
import { type ChangeTold, changedFrom, changeTold } from '../../language/change-told.ts';
import { courseOf } from '../../language/course-told.ts';
import type { StatedNumber } from '../../language/query.ts';
import type { ClaimRow } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { SlotMatch } from '../meaning/match-slots.ts';
import { growthOf } from '../slots/growth-named.ts';
import type { Slots } from '../slots/slots.ts';
import { agreesWithRecord } from './compare-claim.ts';
import { rateAndLevel } from './hold-course.ts';
import { outermost } from './hold-relation.ts';
import { holdPair } from './hold-told-change.ts';
import { clauseOf, isWay } from './own-words.ts';

interface Held {
  readonly row: ClaimRow;
  readonly match?: SlotMatch;
}

interface Level {
  readonly shown: Observation;
  readonly match: SlotMatch;
  /** Where a course began that ended at it. */
  readonly from?: Observation | undefined;
}

/** The row of a number that tells a change of a level told beside it; undefined where it tells none. */
export function holdChangeOfLevel(
  at: number,
  numbers: readonly StatedNumber[],
  held: readonly Held[],
  slots: Slots,
  { catalog }: AnsweringIndex,
): ClaimRow | undefined {
  const stated = numbers[at];
  const own = held[at];
  const { text } = slots.query.text;
  const told = stated && changeTold(text, stated.number);
  if (!stated || !own || !told || told.ofPlaces || stated.number.form === 'times') return undefined;
  const level = levelBeside(at, numbers, held, text);
  if (!level || !isOfLevel(stated, level, slots, catalog)) return undefined;
  const pair = pairOf(stated, level, slots, catalog);
  const base = pair?.[1];
  const rate = rateOf(stated, level, slots, catalog);
  const row = rate && stated.number.form === 'percent' ? holdRate(stated, told, rate) : undefined;
  if (row?.verdict === 'matches') return row;
  if (!pair || !base) {
    const isOwn = own.row.observation?.variable === level.match.variable.id;
    return row ?? (isOwn ? undefined : open(stated, level));
  }
  const verdict = holdPair(pair, stated, told, catalog);
  // What is printed of the change says more than two levels that are rounded.
  if (row && verdict !== 'matches') return row;
  const reckoned = { verdict, stated: stated.text, observation: pair[0], from: base };
  return verdict === 'differs' ? { ...reckoned, reason: 'value' } : reckoned;
}

const open = ({ text }: StatedNumber, { shown }: Level): ClaimRow => ({
  verdict: 'not_on_record',
  stated: text,
  observation: shown,
});

// The one before it, or behind it where it was come to by that rate.
function levelBeside(
  at: number,
  numbers: readonly StatedNumber[],
  held: readonly Held[],
  text: string,
): Level | undefined {
  const reached = rateAndLevel(numbers, text);
  const turn =
    reached?.part === numbers[at] && reached ? numbers.indexOf(reached.whole) : lastLevel(at, numbers, text);
  const [number, level] = [numbers[turn], held[turn]];
  // Where a change began is no level that it came to: 从27起少了近三成.
  if (
    number &&
    changedFrom(
      text,
      number.number,
      numbers.map((one) => one.number),
    )
  )
    return undefined;
  const shown = level?.row.observation;
  if (!number || !level?.match || !shown?.period || level.row.verdict === 'not_on_record') return undefined;
  if (level.match.variable.measure === 'growth' || level.match.variable.measure === 'rank') return undefined;
  const course = courseOf(
    text,
    number.number,
    numbers.map((one) => one.number),
  );
  const start = course?.to === number.number ? held[turn - 1]?.row.observation : undefined;
  return { shown, match: level.match, from: start?.variable === shown.variable ? start : undefined };
}

function lastLevel(at: number, numbers: readonly StatedNumber[], text: string): number {
  return numbers.findLastIndex((one, turn) => turn < at && !changeTold(text, one.number));
}

// Its clause names nothing, or that very metric.
function isOfLevel(
  stated: StatedNumber,
  { match: { variable } }: Level,
  { query }: Slots,
  catalog: AnsweringIndex['catalog'],
): boolean {
  const clause = clauseOf(stated, query.text.text);
  const growth = growthOf(variable.id, catalog);
  const said = [...query.variables, ...query.terms].filter(
    ({ mention }) => !isWay(mention) && mention.start >= clause.start && mention.end <= clause.end,
  );
  const isIts = (start: number) =>
    said.some(({ id, mention }) => mention.start === start && (id === variable.id || id === growth));
  return said.every(({ mention }) => isIts(mention.start));
}

// The rate on record of just that amount and time, which is from the same time of the year before.
function rateOf(
  stated: StatedNumber,
  { shown, match, from }: Level,
  slots: Slots,
  catalog: AnsweringIndex['catalog'],
): Observation | undefined {
  const growth = growthOf(match.variable.id, catalog);
  const { period } = shown;
  if (growth === undefined || from || !period) return undefined;
  const base = baseSaid(stated, period, slots);
  const yearBefore = shiftYears(period, -1);
  const isYearOn =
    !base ||
    periodsEqual(base.period, yearBefore) ||
    (base.relative && periodContains(base.period, yearBefore));
  if (!isYearOn) return undefined;
  return catalog
    .observationsFor(growth, shown.entity)
    .find((one) => one.period !== undefined && periodsEqual(one.period, period));
}

function holdRate(
  { number, text: stated }: StatedNumber,
  { direction }: ChangeTold,
  rate: Observation,
): ClaimRow {
  const value = new Decimal(rate.value);
  const isThatWay = direction === 'up' ? value.isPositive() : value.isNegative();
  const agrees = agreesWithRecord(number, { value: value.abs().toFixed(), bound: rate.bound });
  return isThatWay && agrees
    ? { verdict: 'matches', stated, observation: rate }
    : { verdict: 'differs', stated, observation: rate, reason: isThatWay || !agrees ? 'value' : 'direction' };
}

type Pair = readonly [later: Observation, earlier: Observation];

function pairOf(
  stated: StatedNumber,
  level: Level,
  slots: Slots,
  catalog: AnsweringIndex['catalog'],
): Pair | undefined {
  const { shown, from, match } = level;
  if (from) return [shown, from];
  const other = comparedWith(stated, shown, slots);
  const { period } = shown;
  if (!period || other === 'unclear') return undefined;
  const entity = other ?? shown.entity;
  const actual = (other ? catalog.observationsFor(shown.variable, other) : match.onRecord).filter(
    (one) =>
      one.entity === entity &&
      one.status === 'actual' &&
      one.period !== undefined &&
      one.benchmark === shown.benchmark,
  );
  const at = (asked: Period) => actual.filter((one) => one.period && periodsEqual(one.period, asked));
  const base = baseSaid(stated, period, slots);
  const found = other ? at(period) : base ? heldIn(actual, base.period, period) : before(actual, period, at);
  const [only, ...more] = found.filter((one) => one.id !== shown.id);
  return only && more.length === 0 ? [shown, only] : undefined;
}

// 比2022年, where the level is of the last day of a year or of a half of one.
function heldIn(actual: readonly Observation[], base: Period, period: Period): Observation[] {
  const same = actual.filter((one) => one.period && periodsEqual(one.period, base));
  if (same.length > 0) return same;
  return actual.filter(
    (one) =>
      one.period !== undefined &&
      one.period.start >= base.start &&
      one.period.end <= base.end &&
      one.period.start.slice(4) === period.start.slice(4) &&
      one.period.end.slice(4) === period.end.slice(4),
  );
}

function before(
  actual: readonly Observation[],
  period: Period,
  at: (asked: Period) => Observation[],
): Observation[] {
  const yearBefore = at(shiftYears(period, -1));
  if (yearBefore.length > 0) return yearBefore;
  const isAsLong = (one: Period) => granularityOf(one) === granularityOf(period);
  const last = actual.findLast(
    (one) => one.period && one.period.start < period.start && isAsLong(one.period),
  );
  return last?.period ? at(last.period) : [];
}

const BASE_BEFORE = /(?:[比较]|\b(?:than|on|from|since|over|against|with)(?: in)?(?: the)?)\s*$/;

interface Base {
  readonly period: Period;
  readonly relative: boolean;
}

// The time in its own clause that it is said to have changed from.
function baseSaid(stated: StatedNumber, shown: Period, { query }: Slots): Base | undefined {
  const { text } = query.text;
  const clause = clauseOf(stated, text);
  for (const { start, end, relative, period } of query.periods) {
    if (!period || start < clause.start || end > clause.end || (relative && period.end >= shown.start))
      continue;
    if (BASE_BEFORE.test(text.slice(Math.max(0, start - 16), start))) return { period, relative };
  }
  return undefined;
}

// 比市一院多2分钟: another body in its clause that it is held against.
function comparedWith(
  stated: StatedNumber,
  { entity }: Observation,
  { query }: Slots,
): string | 'unclear' | undefined {
  const { text } = query.text;
  const clause = clauseOf(stated, text);
  const others = outermost(query).filter(
    ({ id, mention }) => id !== entity && mention.start >= clause.start && mention.end <= clause.end,
  );
  const [other, ...more] = others;
  if (!other) return undefined;
  const isHeld = /(?:[比较]|\bthan(?: at| in)?(?: the)?)\s*$/.test(text.slice(0, other.mention.start));
  return isHeld && more.length === 0 ? other.id : 'unclear';
}
