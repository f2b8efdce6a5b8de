// What a figure of a draft comes to against the record, once it is tied to a metric and a subject: its time and its
// value decide. The verdict speaks of what was printed.
import { periodContains, periodsEqual, periodsOverlap } from '../../knowledge/period.ts';
import type { Measure, Observation, Period } from '../../knowledge/types.ts';
import type { NumberMention } from '../../language/numerals.ts';
import { agreesWithRecord, isOpen } from '../claims/compare-claim.ts';
import type { Binding } from './bind-figure.ts';
import {
  agreesWith,
  isLooser,
  isOfOtherSize,
  isRounded,
  isSameNumber,
  mayBeOpposite,
  signed,
} from './hold-value.ts';
import type { Passage } from './read-passages.ts';
import type { DraftScope, Said } from './scope.ts';
import { tellsFact, tellsForecast, tellsIntent } from './tells-forecast.ts';

export type DraftVerdict =
  | 'matches'
  | 'differs'
  | 'forecast_as_fact'
  | 'period_mismatch'
  | 'unit_mismatch'
  | 'not_on_record';

export interface Judgement {
  readonly verdict: DraftVerdict;
  /** The recorded figure it is held against. */
  readonly observation?: Observation;
  /** What the record has for the time that the draft names, where the figure is another time's. */
  readonly instead?: Observation;
  /** `bound`: the number is right and its bound is not. `no_time`: the draft does not say when. */
  readonly reason?: 'bound' | 'no_time';
}

const NOT_ON_RECORD: Judgement = { verdict: 'not_on_record' };

/** Judges a figure by what it can be of; where that leaves a doubt it is not on record. */
export function judgeFigure(
  bindings: readonly Binding[],
  passage: Passage,
  number: NumberMention,
  scope: DraftScope,
): Judgement {
  const judged = bindings
    .map((binding) => judge(binding, passage, number, scope))
    .filter(({ verdict }) => verdict !== 'not_on_record');
  const [only, ...others] = isShared(passage)
    ? judged.filter(({ verdict }) => verdict === 'matches')
    : judged;
  if (only === undefined) return NOT_ON_RECORD;
  if (others.length === 0) return bindings.length > 1 && only.verdict === 'differs' ? NOT_ON_RECORD : only;
  const matching = judged.filter(({ verdict }) => verdict === 'matches');
  return matching.length === 1 && matching[0] ? matching[0] : NOT_ON_RECORD;
}

// 分别, respectively: which of several times or places a figure is of is not told beside it.
function isShared({ text }: Passage): boolean {
  return /分别|依次|\brespectively\b/.test(text.text);
}

function judge(binding: Binding, passage: Passage, number: NumberMention, scope: DraftScope): Judgement {
  const { period } = scope;
  if (period === 'unclear' || isMovedFrom(binding, passage, number)) return NOT_ON_RECORD;
  const { measure } = binding.variable;
  const stated = measure === 'growth' ? signed(number, binding.variable, passage) : number;
  const about = { binding, passage, stated, scope, period };
  const here = binding.onRecord.filter((observation) =>
    isOfTime(observation, period?.what, measure, isMeant(observation, stated, passage)),
  );
  if (binding.isOtherUnit) return inOtherUnit(about, here);
  return inRecordUnit(about, here);
}

function inRecordUnit(about: Case, here: readonly Observation[]): Judgement {
  return confirm(about, here) ?? elsewhere(about, here) ?? contradict(about, here);
}

/** One thing that a figure can be of, with what the passage says of it. */
interface Case {
  readonly binding: Binding;
  readonly passage: Passage;
  readonly stated: NumberMention;
  readonly scope: DraftScope;
  readonly period: Said<Period> | undefined;
}

function inOtherUnit(about: Case, here: readonly Observation[]): Judgement {
  const { binding, passage, stated, scope } = about;
  const converted = binding.converted && { ...about, stated: binding.converted };
  const confirmed = converted && confirm(converted, here);
  if (confirmed) return confirmed;
  const same = here.find((observation) => isSameNumber(stated, observation));
  if (same && binding.isCertain && isNear(scope, same, passage))
    return { verdict: 'unit_mismatch', observation: same };
  return converted ? inRecordUnit(converted, here) : NOT_ON_RECORD;
}

function confirm(
  { binding, passage, stated, scope }: Case,
  here: readonly Observation[],
): Judgement | undefined {
  // Over 4.3 is the 4.3 of another time, and no 6.5.
  const isAnother = binding.onRecord.some((one) => !here.includes(one) && isSameNumber(stated, one));
  const observation = here.find(
    (one) =>
      agreesWith(stated, one, passage) &&
      isOfStatus(one, passage, scope) &&
      isMeant(one, stated, passage) &&
      (!isAnother || isSameNumber(stated, one)),
  );
  if (!observation) return undefined;
  if (!isToldAsFact(observation, passage, scope)) return { verdict: 'matches', observation };
  const isClear =
    binding.isPlain &&
    !CORRECTS.test(passage.text.text) &&
    ((scope.period !== undefined && !scope.isTimeAhead) || saysReached(passage));
  return isClear ? { verdict: 'forecast_as_fact', observation } : NOT_ON_RECORD;
}

// 已达, now has: without a time, only this tells what is planned as what is; 总投资3.2亿元 is said of plans as well.
function saysReached(passage: Passage): boolean {
  return tellsFact(passage) || NOW.test(passage.text.text);
}

/** What a correction puts right is told in the words of what it corrects. */
const CORRECTS = /应[为是]|改为|更正|\b(?:should (?:read|be|have (?:read|been|said))|corrects?|correction)\b/;

// The very number, printed for another time.
function elsewhere(
  { binding, passage, stated, scope, period }: Case,
  here: readonly Observation[],
): Judgement | undefined {
  const observation = binding.onRecord.find(
    (one) =>
      !here.includes(one) &&
      isSameNumber(stated, one) &&
      agreesWith(stated, one, passage) &&
      isOfStatus(one, passage, scope),
  );
  if (!observation) return undefined;
  if (scope.metrics?.reach === 'paragraph') return NOT_ON_RECORD;
  if (!binding.isPlain || scope.isTimeInDoubt) return NOT_ON_RECORD;
  if (isOpenPlan(observation, passage, period)) return { verdict: 'matches', observation };
  if (period === undefined) {
    if (scope.timeFollows || scope.isDated || scope.metrics?.reach !== 'passage') return NOT_ON_RECORD;
    // What there was on a day is told as what there is.
    if (isDay(observation.period) && observation.status === 'actual') return NOT_ON_RECORD;
    if (!isToldAsFact(observation, passage, scope))
      return { verdict: 'period_mismatch', observation, reason: 'no_time' };
    return saysReached(passage) ? { verdict: 'forecast_as_fact', observation } : NOT_ON_RECORD;
  }
  if (ENDS_SOME_YEAR.test(passage.text.text)) return NOT_ON_RECORD;
  if (!isToldWith(period, scope, passage) || mayBeOf(observation.period, period.what)) return NOT_ON_RECORD;
  // "Target 40%", after a figure of another time: the time of what is to come is left open.
  if (observation.status !== 'actual' && period.reach !== 'passage' && tellsForecast(passage))
    return NOT_ON_RECORD;
  const instead = here.at(-1);
  // 2025年已启用, of what is planned for 2027.
  const isAhead = period.what.end < (observation.period?.start ?? '');
  if (instead === undefined && isAhead && isToldAsFact(observation, passage, scope))
    return { verdict: 'forecast_as_fact', observation };
  return { verdict: 'period_mismatch', observation, ...(instead && { instead }) };
}

// Beside the figure, before it and a colon, or leading a sentence that names the metric anew: else another time may be meant.
function isToldWith(
  { reach }: Said<Period>,
  { isTimeLeading, metrics }: DraftScope,
  { text, start }: Passage,
): boolean {
  if (reach !== 'sentence') return reach === 'passage';
  return (isTimeLeading && metrics?.reach === 'passage') || /:\s*$/.test(text.text.slice(0, start));
}

/** The end of a year that is told elsewhere: which one is not said beside the figure. */
const ENDS_SOME_YEAR =
  /(?<![\d今去明前当同次本])年[底末]|\b(?:end of (?:the )?year|year[- ]end)\b(?! (?:of )?\d{4})/;

function contradict({ binding, passage, stated, scope }: Case, ofTime: readonly Observation[]): Judgement {
  // What holds on a condition is contradicted only where the condition is said.
  const here = ofTime.filter(
    ({ condition }) => condition === undefined || isConditionSaid(condition, passage),
  );
  const observation = here.at(-1);
  if (!observation || !binding.isCertain || scope.isTimeInDoubt || !isNear(scope, observation, passage))
    return NOT_ON_RECORD;
  if (here.every((one) => isOpen(stated, one)) || here.some((one) => isRounded(stated, one)))
    return NOT_ON_RECORD;
  if (here.some((one) => isLooser(stated, one) && agreesWithRecord(stated, one))) return NOT_ON_RECORD;
  if (here.some((one) => mayBeOpposite(stated, one, passage))) return NOT_ON_RECORD;
  if (binding.isUnitOpen && isOfOtherSize(stated, observation)) return NOT_ON_RECORD;
  if (!isOfStatus(observation, passage, scope)) return NOT_ON_RECORD;
  return {
    verdict: 'differs',
    observation,
    ...(isSameNumber(stated, observation) && { reason: 'bound' as const }),
  };
}

// The time was said in the sentence itself, or led one before it and the metric is named anew: only then is another time's
// figure or another value an error.
function isNear(
  { period, metrics, isTimeLeading }: DraftScope,
  observation: Observation,
  { text, end }: Passage,
): boolean {
  if (observation.period === undefined || !observation.periodStated) return period !== 'unclear';
  if (period === undefined || period === 'unclear') return false;
  if (period.reach !== 'paragraph') return true;
  return isTimeLeading && metrics?.reach === 'passage' && !NOW.test(text.text.slice(0, end));
}

const NOW = /目前|现在|如今|当前|现有|近日|日前|至今|\b(?:now|currently|today|at present|so far|to date)\b/;

// A figure that holds on a condition has no time; one of no stated time holds for what it overlaps.
function isOfTime(
  { period, periodStated }: Observation,
  asked: Period | undefined,
  measure: Measure,
  isSaid: boolean,
): boolean {
  if (period === undefined) return asked === undefined || isSaid;
  if (!periodStated) return asked === undefined || periodsOverlap(asked, period);
  if (asked === undefined) return false;
  return (
    periodsEqual(period, asked) ||
    isLastDay(period, asked) ||
    (measure === 'count' && isLastDay(asked, period))
  );
}

// What there is on the last day of a time is what there is of it: the ships of a year are those at its end.
function isLastDay(day: Period, time: Period): boolean {
  return day.start === day.end && day.end === time.end;
}

// A plan over years, told as a plan: its years are seldom told with it.
function isOpenPlan(
  { status, period: planned }: Observation,
  passage: Passage,
  period: Said<Period> | undefined,
): boolean {
  if (status === 'actual' || planned === undefined || period?.reach === 'passage') return false;
  return planned.start.slice(0, 4) !== planned.end.slice(0, 4) && tellsForecast(passage);
}

function isDay(period: Period | undefined): boolean {
  return period !== undefined && period.start === period.end;
}

// Times that overlap are no two times, unless the one named is but a part of the one on record.
function mayBeOf(recorded: Period | undefined, named: Period): boolean {
  return recorded !== undefined && periodsOverlap(recorded, named) && !periodContains(recorded, named);
}

// From 12 to 16: the 12 belongs to a time before, which must be told between or after them. Against 91% in the county
// sets place against place.
export function isMovedFrom(
  { subject }: Binding,
  { text, start, periods, entities }: Passage,
  { start: at, end }: NumberMention,
): boolean {
  const before = text.text.slice(start, at);
  if (periods.some((period) => period.start >= end) || !MOVED.test(before)) return false;
  return !(
    AGAINST.test(before) && entities.some(({ id, mention }) => id === subject && mention.start >= end)
  );
}

const MOVED =
  /(?:[从由自较]|(?<![占之对])比|\b(?:from|than|against))\s*(?:the |just |only |about |仅|约)?(?:全[\p{Script=Han}]|第)?$/u;
const AGAINST = /\b(?:than|against)\s*(?:the |just |only |about )?$/;

// What was planned is no figure of what was reached: 计划产值, expected to.
function isOfStatus({ status }: Observation, passage: Passage, { metrics }: DraftScope): boolean {
  if (status !== 'actual') return true;
  if (tellsIntent(passage, passage.figure?.number.start ?? passage.end)) return false;
  const [first] = metrics?.what.words ?? [];
  const before = first && metrics?.what.passage.text.text.slice(Math.max(0, first.start - 12), first.start);
  return !passage.cues.has('status:forecast') && !PLANNED.test(before ?? '');
}

const PLANNED = /(?:计划|目标|规划|预算|拟定|planned|target|targeted|budgeted|projected)\s*$/;

// What holds on a condition is meant where the condition or the very number is said.
function isMeant(observation: Observation, number: NumberMention, passage: Passage): boolean {
  const { condition } = observation;
  return condition === undefined || isSameNumber(number, observation) || isConditionSaid(condition, passage);
}

// Said of a forecast without a word for it: 达到27.5%.
function isToldAsFact({ status, condition }: Observation, passage: Passage, scope: DraftScope): boolean {
  if (status === 'actual') return false;
  if (tellsForecast(passage)) return false;
  if (condition !== undefined && isConditionSaid(condition, passage)) return false;
  return !scope.isForecast || tellsFact(passage);
}

function isConditionSaid({ zh, en }: { zh: string; en: string }, { text }: Passage): boolean {
  const words = [
    zh.replace(/^(?:全部|全面|完全)|(?:之?后|时)$/g, ''),
    en.toLowerCase().replace(/^(?:at|once|when|after|on) (?:the )?/, ''),
  ];
  return words.some((condition) => text.text.includes(condition));
}
