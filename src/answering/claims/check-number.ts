// Holds one number of a claim against the record: of which metric, whose, of what time, and whether it is a level, a change
// or a share.
import { Decimal } from 'decimal.js';
import type { Observation } from '../../knowledge/types.ts';
import { beganAt, type ChangeTold, changedFrom, changeTold, startTold } from '../../language/change-told.ts';
import { courseOf } from '../../language/course-told.ts';
import { markAsked } from '../../language/mark-asked.ts';
import type { StatedNumber } from '../../language/query.ts';
import type { ClaimRow } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import { matchSlots, type SlotMatch } from '../meaning/match-slots.ts';
import type { VariableCandidate } from '../metrics/rank-variables.ts';
import { selectObservations } from '../observations/select-observations.ts';
import { countsFromBase, mayCountFrom, withoutBases } from '../slots/base-of-growth.ts';
import type { Slots } from '../slots/slots.ts';
import { saysWord } from '../words/says-word.ts';
import { asShareOf, liesAbout } from './apart-from-benchmark.ts';
import { asItStands, isToBreak } from './as-it-stands.ts';
import { agreesWithRecord } from './compare-claim.ts';
import { cameFromElsewhere, checkDerived, isChange } from './hold-change.ts';
import { asEndOfCourse, withoutWay } from './hold-course.ts';
import { compareNumber, denied, inDirection } from './hold-number.ts';
import { holdReached } from './hold-reached.ts';
import { holdToldChange } from './hold-told-change.ts';
import { holdOtherUnit } from './in-other-unit.ts';
import { isFigure } from './is-figure.ts';
import { candidatesFor } from './metric-of-number.ts';
import { atOtherTimes } from './of-more-than-one.ts';
import { ownPeriod, withoutOthersBases } from './own-period.ts';
import { isToldAlike, type OwnPlace, ownPlace, slotsOf } from './own-place.ts';
import { asSaidOf } from './own-words.ts';
import { addsRemark } from './remarks.ts';
import { countsChanges, isIncrease, isOfAnotherBody, saysOtherwise } from './says-otherwise.ts';
import { toldByAnother } from './told-by.ts';
import { isUnexplained } from './unexplained.ts';
import { isValueOfAnother } from './value-of-another.ts';

/** One number of a claim, held against what its words point at. */
export interface CheckedNumber {
  readonly row: ClaimRow;
  readonly match?: SlotMatch;
  readonly candidate?: VariableCandidate;
}

/** Holds one number against the figure that its words, unit and time point at. */
export function checkNumber(
  number: StatedNumber,
  finding: Finding,
  index: AnsweringIndex,
  today: string,
): CheckedNumber {
  const { slots } = finding;
  const share = asShareOf(number, slots.query, index.catalog);
  if (share) return checkShare(share, slots, index, today);
  const { form } = number.number;
  const told = form === 'times' ? undefined : changeTold(slots.query.text.text, number.number);
  const change = told && form !== 'percent' ? checkChange(number, told, slots, index, today) : undefined;
  if (change) return change;
  if (form === 'points' || form === 'times' || isChange(number, slots))
    return { row: checkDerived(number, finding, index, today) };
  const stated = told === undefined && tellsChangeBeside(number, slots) ? withoutBases(slots) : slots;
  const checked = checkSaid(number, stated, index, today);
  const { verdict, observation } = checked.row;
  const isRate = form === 'percent' && verdict === 'differs';
  const isCounted = isRate && countsFromBase(slots);
  const isEither = isRate && mayCountFrom(slots);
  // Of a rise since then that may be of several years, one year's rate is not all.
  const isOfYears = isEither || (isCounted && slots.periods.length === 1);
  if (told === undefined && isOfNoUnit(number, checked.row))
    return { ...checked, row: { ...checked.row, verdict: 'not_on_record' } };
  if (told === undefined) return isOfYears ? leftOpen(checked) : checked;
  if (form !== 'percent')
    return verdict === 'differs'
      ? { ...checked, row: { ...checked.row, verdict: 'not_on_record' } }
      : checked;
  const isOpen =
    (verdict === 'not_on_record' && observation === undefined) || isOfNoUnit(number, checked.row);
  const reckoned =
    isOpen || isCounted || isEither ? checkChange(number, told, slots, index, today) : undefined;
  // In that year and from it on, it is neither.
  if (isEither && reckoned?.row.verdict === 'differs') return checked;
  return reckoned ?? (isOfYears ? leftOpen(checked) : checked);
}

function tellsChangeBeside(own: StatedNumber, { query: { numbers, text } }: Slots): boolean {
  return numbers.some((other) => other !== own && changeTold(text.text, other.number) !== undefined);
}

// "Half of the homes", "cut by a fifth": a percentage of an amount is reckoned from it, and no other unit of it.
function isOfNoUnit({ number }: StatedNumber, { verdict, reason }: ClaimRow): boolean {
  return number.form === 'percent' && verdict === 'differs' && reason === 'unit';
}

// By all that is said, or where that leaves it open by what is said of the number alone.
function checkSaid(number: StatedNumber, slots: Slots, index: AnsweringIndex, today: string): CheckedNumber {
  const checked = checkOfPlace(number, asEndOfCourse(number, slots), index, today);
  if (checked.row.observation) return checked;
  const own = asSaidOf(number, slots, index.catalog);
  const alone = own && checkOfPlace(number, asEndOfCourse(number, own), index, today);
  return alone?.row.observation ? alone : checked;
}

// How far from its benchmark a thing lies is told by no growth, and by no figure without a benchmark.
function checkShare(share: StatedNumber, slots: Slots, index: AnsweringIndex, today: string): CheckedNumber {
  const checked = checkLevel(share, withoutWay(slots), index, today);
  const { observation } = checked.row;
  if (observation?.benchmark === undefined) return leftOpen(checked);
  return liesAbout(share, observation)
    ? checked
    : { ...checked, row: { ...checked.row, verdict: 'not_on_record' } };
}

// Reckoned from two levels; a metric of what was added or saved tells its changes itself.
function checkChange(
  number: StatedNumber,
  told: ChangeTold,
  slots: Slots,
  index: AnsweringIndex,
  today: string,
): CheckedNumber | undefined {
  const change = holdToldChange(number, told, slots, index, today);
  // Points are of a change between two percentages, whatever the metric is called.
  const isOfLevels = told.ofPlaces || number.number.form === 'points';
  if (!change || (!isOfLevels && countsChanges(number, change.match.variable, slots.query))) return undefined;
  return settle(number, change, slots, index);
}

// What is left open where the claim says more than the figure does.
function settle(
  number: StatedNumber,
  checked: Required<CheckedNumber>,
  slots: Slots,
  index: AnsweringIndex,
): CheckedNumber {
  const { row, match, candidate } = checked;
  const { observation } = row;
  const { query } = slots;
  const notOnRecord: CheckedNumber = { ...checked, row: { ...row, verdict: 'not_on_record' } };
  if (row.verdict === 'matches' && observation) {
    if (
      saysOtherwise(number, observation, match, query, index.catalog) ||
      saysMore(number, slots, candidate) ||
      isGrowthUnsaid(number, slots, candidate) ||
      addsRemark(number, observation, query) ||
      isUnexplained(number, observation, match.variable, query, index.catalog)
    )
      return notOnRecord;
    const reason = toldByAnother(observation, match, query, index.catalog);
    if (reason !== undefined) return { ...checked, row: { ...row, verdict: 'not_on_record', reason } };
  }
  if (
    row.verdict === 'differs' &&
    observation &&
    isValueOfAnother(number, observation, match.variable, query, index.catalog)
  )
    return notOnRecord;
  // A share on record of a part is none of the whole.
  const isShare = index.catalog.unitOf(match.variable).kind === 'percent';
  if (
    row.verdict === 'differs' &&
    isShare &&
    observation &&
    isOfAnotherBody(observation, query, index.catalog)
  )
    return notOnRecord;
  return { ...checked, row: denied(number, row) };
}

// Of several places with a number each, the figure of its own: of another's, nothing is said.
function checkOfPlace(
  number: StatedNumber,
  slots: Slots,
  index: AnsweringIndex,
  today: string,
): CheckedNumber {
  const place = placeOf(number, slots);
  if (!place) return checkLevel(number, slots, index, today);
  const { own, others, isSure } = place;
  const narrowed = checkLevel(countedAlike(number, slots), slotsOf(place, slots), index, today);
  const { verdict, observation: shown } = narrowed.row;
  const isOwn = shown && (own.length > 0 ? own.includes(shown.entity) : !others.includes(shown.entity));
  if (isOwn && verdict === 'matches') return narrowed;
  const checked = checkLevel(number, slots, index, today);
  const { observation } = checked.row;
  // Held alone against another metric than beside the others, it is of neither for sure.
  if (isOwn) return isSure && shown.variable === observation?.variable ? narrowed : leftOpen(narrowed);
  const isHeldAgainst = [observation?.benchmark, observation?.among].some((id) => id && own.includes(id));
  return isHeldAgainst || (observation && !others.includes(observation.entity)) ? checked : leftOpen(checked);
}

const leftOpen = ({ row, ...rest }: CheckedNumber): CheckedNumber => ({
  ...rest,
  row: { verdict: 'not_on_record', stated: row.stated },
});

function placeOf(number: StatedNumber, slots: Slots): OwnPlace | undefined {
  const { numbers } = slots.query;
  return ownPlace(number, numbers, slots) ?? ownPlace(number, numbers.filter(isFigure), slots);
}

/** True of the 5 in "2 vessels and the other 5": a small count beside one of its own kind. */
export function isOfOwnPlace(stated: StatedNumber, slots: Slots): boolean {
  return (ownPlace(stated, slots.query.numbers, slots)?.own.length ?? 0) > 0;
}

/** True of both numbers in "from 11 to 5": where a course began and ended, however small. */
export function isOfCourse({ number }: StatedNumber, { query: { text, numbers } }: Slots): boolean {
  return (
    courseOf(
      text.text,
      number,
      numbers.map((one) => one.number),
    ) !== undefined
  );
}

// "21 days in one and 14 in the other": a bare number is counted as the one before it.
function countedAlike(stated: StatedNumber, { query: { numbers } }: Slots): StatedNumber {
  const { number, units } = stated;
  const prior = numbers.findLast((one) => one.number.end <= number.start);
  return units.length > 0 || number.form !== 'plain' || prior?.number.form !== 'plain'
    ? stated
    : { ...stated, units: prior.units };
}

function checkLevel(number: StatedNumber, slots: Slots, index: AnsweringIndex, today: string): CheckedNumber {
  const numbers = slots.query.numbers.map((one) => one.number);
  const { text } = slots.query.text;
  const isStart =
    slots.periods.length < 2 &&
    (beganAt(text, number.number, numbers) ||
      changedFrom(text, number.number, numbers) ||
      startTold(text, number.number, numbers) !== undefined);
  const own = isStart ? { ...slots, periods: [] } : ownPeriod(number, withoutOthersBases(number, slots));
  const { candidates, fits } = candidatesFor(number, own, index);
  const matches = candidates.map((candidate) => ({
    candidate,
    match: matchSlots(candidate, own, index.catalog, today),
  }));
  const best = matches.find(
    ({ match }) => match.contradictions.length === 0 && match.observations.length > 0,
  );
  if (!best) return { row: { verdict: 'not_on_record', stated: number.text }, ...matches[0] };
  const inOther = holdOtherUnit(number, best.match, slots, index.catalog);
  if (inOther) return { row: denied(number, inOther), ...best };
  const foreseen = asForeseen(isStart ? atStart(number, best.match, slots, today) : best.match, slots);
  if (foreseen.observations.length === 0)
    return { row: { verdict: 'not_on_record', stated: number.text }, ...best };
  const held = atMark(number, slots);
  const row = compareNumber(
    held,
    held.number.isMark
      ? everReached(held, foreseen, slots)
      : asItStands(held, foreseen, slots, index.catalog),
    slots,
    index,
    fits,
  );
  const other =
    row.verdict === 'matches' && row.observation
      ? atOtherTimes(number, row.observation, best.match.onRecord, slots.query)
      : undefined;
  if (other === 'none') return { row: { ...row, verdict: 'not_on_record' }, ...best };
  if (other) return { row: { ...row, verdict: 'differs', observation: other }, ...best };
  const notOnRecord: CheckedNumber = { row: { ...row, verdict: 'not_on_record' }, ...best };
  if (row.verdict === 'matches' && isToBreak(number, slots)) return notOnRecord;
  if (row.verdict === 'matches' && isIncrease(number, best.match.variable, slots.query)) return notOnRecord;
  const settled = settleReached(number, settle(number, { row, ...best }, slots, index), slots, index);
  const isFromElsewhere =
    settled.row.verdict !== 'not_on_record' &&
    row.observation !== undefined &&
    cameFromElsewhere(number, row.observation, best.match, slots);
  return isFromElsewhere ? notOnRecord : settled;
}

function settleReached(
  number: StatedNumber,
  checked: CheckedNumber,
  slots: Slots,
  { catalog }: AnsweringIndex,
): CheckedNumber {
  const { row, match } = checked;
  return match ? { ...checked, row: holdReached(number, row, match, slots, catalog) } : checked;
}

// "From 9th to 6th in 2024": where it stood at a time before that one.
function atStart(number: StatedNumber, match: SlotMatch, slots: Slots, today: string): SlotMatch {
  const { periods } = slots;
  const actual = match.onRecord.filter(({ status, period }) => status === 'actual' && period !== undefined);
  const [end] = periods;
  const reached = end ? selectObservations(actual, [end], today).observations : match.observations;
  const stop = reached.at(-1);
  const before = actual.filter(
    (one) => stop?.entity === one.entity && (one.period?.start ?? '9') < (stop?.period?.start ?? ''),
  );
  const agreeing = before.filter((one) =>
    agreesWithRecord(number.number, inDirection(one, number, match, slots)),
  );
  const last = before.slice(-1);
  // Where it stood two years before the one that is said is not where that year's change began.
  if (agreeing.length > 0 && end && !agreeing.some((one) => last.includes(one)))
    return { ...match, observations: [] };
  return { ...match, observations: agreeing.length > 0 ? agreeing.slice(-1) : last };
}

// "Has it reached 3 million": at least so much.
function atMark(stated: StatedNumber, { query }: Slots): StatedNumber {
  const { number } = stated;
  const bound = markAsked(query.text.text, number);
  return bound ? { ...stated, number: { ...number, bound, isMark: true } } : stated;
}

// With no time said, a mark was reached where any figure on record has reached it.
function everReached({ number }: StatedNumber, match: SlotMatch, { periods }: Slots): SlotMatch {
  const [shown] = match.observations;
  if (periods.length > 0 || !shown) return match;
  const actual = match.onRecord.filter(
    ({ entity, status }) => entity === shown.entity && status === 'actual',
  );
  const isFalling = number.bound === 'at_most';
  const furthest = actual.reduce<Observation | undefined>(
    (best, one) => (best && new Decimal(one.value).greaterThan(best.value) === isFalling ? best : one),
    undefined,
  );
  return match.observations.some((one) => agreesWithRecord(number, one)) || !furthest
    ? match
    : { ...match, observations: [furthest] };
}

/** By how much it went up or down, which no share tells. */
const WENT_BY =
  /(?:下降|增长|减少|增加|上升|提高|降低|上涨|下跌|下滑|[涨跌降升减增少多])了?(?:约|近|大约|整整|足足)?\s*$|\b(?:fell|rose|grew|gained|climbed|jumped|slipped|slumped|shrank|dropped|increased|declined|decreased|(?<!\bm(?:ade|akes?|aking) )up|down|(?:rise|increase|gain|jump|fall|drop|decline|decrease|cut|reduction) of)(?: by)?(?: about| around| nearly| almost)?\s*$/;

/** True of a number by which something rose or fell; of two in a row (下降36%，甲区41.2%) the second goes by the verb of the first. */
export function wentBy(stated: StatedNumber, slots: Slots): boolean {
  const { numbers, text } = slots.query;
  const { start } = stated.number;
  if (WENT_BY.test(text.text.slice(Math.max(0, start - 16), start))) return true;
  const prior = numbers.findLast(({ number }) => number.end <= start);
  return prior !== undefined && isToldAlike(stated, prior, slots) && wentBy(prior, slots);
}

/** What makes a percentage one of growth where no metric is named for it. */
const SAYS_GROWTH =
  /[+＋↑↓增减涨跌升降]|同比|环比|较上年|比上年|翻|\b(?:year on year|yoy|y\/y|up|down|more|less|plus|minus)\b/;

// "Loans were 18.3%", where they grew by so much: what stood so high is no growth.
function isGrowthUnsaid(
  { number }: StatedNumber,
  { query }: Slots,
  { carried, variable: { id, measure } }: VariableCandidate,
): boolean {
  if (carried || measure !== 'growth' || number.form !== 'percent') return false;
  const { cues, variables, text } = query;
  const isSaid =
    cues.has('measure:growth') ||
    cues.has('direction:up') ||
    cues.has('direction:down') ||
    variables.some((named) => named.id === id && !named.mention.nested);
  return !isSaid && !SAYS_GROWTH.test(text.text);
}

const WAS_FORESEEN =
  /预计|预测|预期|预估|\b(?:forecasts?|forecasted|project(?:ed|ion)|expected|predicted|estimated|foreseen|planned (?:at|for)|targeted at)\b/;

// "Was forecast at 1.34 million": what came about was not therefore foreseen.
function asForeseen(match: SlotMatch, { query }: Slots): SlotMatch {
  if (!WAS_FORESEEN.test(query.text.text) || query.cues.has('status:actual')) return match;
  return { ...match, observations: match.observations.filter(({ status }) => status !== 'actual') };
}

// 1000余亩耕地, "visitors from abroad": what a number is said to count is understood to the last word.
function saysMore(
  { number, units }: StatedNumber,
  { query }: Slots,
  { variable }: VariableCandidate,
): boolean {
  const own = [variable.name.zh, variable.name.en]
    .concat(...Object.values(variable.aliases), ...Object.values(variable.terms))
    .join('\n')
    .toLowerCase();
  const after = query.mentions.filter(
    ({ nested, start, kind }) => !nested && kind !== 'break' && start >= number.end,
  );
  const next = after.find(
    ({ text, senses }) =>
      !JOINS_NOUN.test(text) &&
      !senses.some(
        (sense) =>
          (sense.type === 'unit' && units.includes(sense.id)) ||
          ((sense.type === 'variable' || sense.type === 'term') && sense.id === variable.id),
      ),
  );
  // 7名电动船船长 are no vessels.
  const isWho = next?.senses.some((sense) => sense.type === 'cue' && sense.cue === 'type:person') ?? false;
  if (isWho && after.some(({ end }) => end === next?.start)) return true;
  const word = query.unknown.find(({ start }) => start === next?.start);
  if (word === undefined || JOINS_NOUN.test(word.text)) return false;
  return !CLAUSE_END.test(query.text.text.slice(number.end, word.start)) && !saysWord(own, word.text);
}

const JOINS_NOUN =
  /^(?:of|from|by|among|about|的|元|以上|以下|以内|以外|打底|起步|开外|左右|上下|多|余|不到)$/;
const CLAUSE_END = /[,.;:!?，。；：！？]/;
