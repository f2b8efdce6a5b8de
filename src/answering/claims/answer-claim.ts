// Checks a claim: every number in it is held against the one recorded figure that its words, unit and time point at.
import { Decimal } from 'decimal.js';
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Observation, Unit, Variable } from '../../knowledge/types.ts';
import {
  beganAt,
  type ChangeTold,
  changedFrom,
  changeTold,
  countsPlaces,
  startTold,
} from '../../language/change-told.ts';
import { courseOf } from '../../language/course-told.ts';
import { isLimitReached } from '../../language/level-reached.ts';
import { everydayUnitAt } from '../../language/lexicon/everyday-units.ts';
import { markAsked } from '../../language/mark-asked.ts';
import type { Named, StatedNumber } from '../../language/query.ts';
import type { Answer, ClaimRow, Disclosure, Verdict } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import { matchSlots, type SlotMatch } from '../meaning/match-slots.ts';
import { ownMetrics, partedByNumber } from '../metrics/own-metric.ts';
import { isInEntity, rankVariables, type VariableCandidate } from '../metrics/rank-variables.ts';
import { selectObservations } from '../observations/select-observations.ts';
import { answerFigure, refuse } from '../outcomes/answer-figure.ts';
import { composeAnswer, contextOf } from '../outcomes/compose-answer.ts';
import { suggestNear } from '../outcomes/suggest.ts';
import { countsFromBase, mayCountFrom, withoutBases } from '../slots/base-of-growth.ts';
import type { Slots } from '../slots/slots.ts';
import { saysWord } from '../words/says-word.ts';
import { asShareOf, liesAbout } from './apart-from-benchmark.ts';
import { asItStands, isToBreak } from './as-it-stands.ts';
import { holdChangeOfLevel } from './change-of-level.ts';
import { agreesWithRecord } from './compare-claim.ts';
import { countsOther, isCountOf } from './counts-other.ts';
import { cameFromElsewhere, checkDerived, isChange } from './hold-change.ts';
import {
  asEndOfCourse,
  differsInCourse,
  rateAndLevel,
  tookSoLong,
  wentSo,
  withoutWay,
} from './hold-course.ts';
import { holdItems } from './hold-items.ts';
import { compareNumber, denied, inDirection } from './hold-number.ts';
import { holdReached } from './hold-reached.ts';
import { holdNumbersTold, holdStatement } from './hold-statement.ts';
import { holdToldChange, IS_BASE } from './hold-told-change.ts';
import { asToldTogether, holdTotal } from './hold-total.ts';
import { holdOtherUnit } from './in-other-unit.ts';
import { atOtherTimes } from './of-more-than-one.ts';
import { isToldAlike, type OwnPlace, ownPlace, slotsOf } from './own-place.ts';
import { asSaidOf, clauseOf } from './own-words.ts';
import { atOneTime, partAndWhole } from './part-and-whole.ts';
import { addsRemark } from './remarks.ts';
import { countsChanges, isIncrease, isOfAnotherBody, saysOtherwise } from './says-otherwise.ts';
import { toldByAnother } from './told-by.ts';
import { isUnexplained } from './unexplained.ts';

/** One number of a claim, held against what its words point at. */
export interface CheckedNumber {
  readonly row: ClaimRow;
  readonly match?: SlotMatch;
  readonly candidate?: VariableCandidate;
}

/** Answers a claim with a verdict and the recorded figure for every number in it. */
export function answerClaim(finding: Finding, index: AnsweringIndex, today: string): Answer {
  const { slots } = finding;
  const { text } = slots.query.text;
  const listed = holdItems(finding, index);
  if (listed) return listed;
  const numbers = slots.query.numbers
    .filter(
      (stated) =>
        isFigure(stated) ||
        countsPlaces(text, stated.number) ||
        changeTold(text, stated.number) !== undefined ||
        isOfOwnPlace(stated, slots) ||
        isOfCourse(stated, slots),
    )
    .slice(0, MOST_NUMBERS);
  if (numbers.length === 0)
    return finding.prefersStatement || isOfFact(finding)
      ? holdStatement(finding, index)
      : answerFigure(finding, index);
  const each = numbers.map((number) => checkNumber(number, finding, index, today));
  const ofLevels = each.map((one, at) => {
    const row = holdChangeOfLevel(at, numbers, each, slots, index);
    return row ? { ...one, row } : one;
  });
  const checked = inWhole(numbers, inCourse(numbers, ofLevels, slots), finding, index, today);
  const rows =
    holdTotal(numbers, finding, index) ?? checked.map(({ row }) => asToldTogether(row, numbers, finding));
  const observations = distinctObservations(rows);
  const verdict = overall(rows);
  const told = holdNumbersTold(finding, index, verdict === 'matches');
  if (told) return told;
  const failed = checked.find(({ match }) => match !== undefined)?.match;
  if (verdict === 'not_on_record' && observations.length === 0 && failed) {
    return { ...refuse(finding, failed, index), verdict };
  }
  return composeAnswer({
    status: verdict === 'not_on_record' ? 'no_data' : 'answered',
    query: slots.query,
    verdict,
    body: { kind: 'claim', verdict, rows },
    observations,
    disclosures: checked
      .flatMap(({ match }) => (match?.disclosures ?? []).filter(isOfSources))
      .filter((disclosure) => isOfThese(disclosure, observations)),
    followUps: suggestNear(observations, index.catalog),
    context: contextOf(observations, slots.context),
  });
}

// The end of a course is held against its start.
function inCourse(
  numbers: readonly StatedNumber[],
  checked: readonly CheckedNumber[],
  slots: Slots,
): CheckedNumber[] {
  return checked.map((end, at) => {
    const [start, number, first] = [checked[at - 1], numbers[at], numbers[at - 1]];
    if (!start || !number || !first || [start, end].some(({ row }) => row.verdict !== 'matches')) return end;
    const held = [start, end].map(({ row, match }) => ({ observation: row.observation, match }));
    const [from, to] = held;
    const came = startTold(slots.query.text.text, number.number, [first.number]);
    if (came && !wentSo(came, start.row.observation, end.row.observation))
      return { ...end, row: { ...end.row, verdict: 'differs', reason: 'direction' } };
    const reason = from && to && differsInCourse(first, number, [from, to], slots);
    if (!reason && from && to && !tookSoLong(first, number, [from, to], slots))
      return { ...end, row: { ...end.row, verdict: 'not_on_record' } };
    return reason ? { ...end, row: { ...end.row, verdict: 'differs', reason } } : end;
  });
}

// A part of a whole and the whole are of one time, as are a rate and the level reached; what is no part of the metric that the whole is of is told by another.
function inWhole(
  numbers: readonly StatedNumber[],
  checked: readonly CheckedNumber[],
  finding: Finding,
  index: AnsweringIndex,
  today: string,
): readonly CheckedNumber[] {
  const { text } = finding.slots.query.text;
  const parted = partAndWhole(numbers, text);
  const told = parted ?? rateAndLevel(numbers, text);
  const at = told ? [numbers.indexOf(told.part), numbers.indexOf(told.whole)] : [];
  const [part, whole] = at.map((turn) => checked[turn]);
  if (!told || !part || !whole) return checked;
  const own = parted && isOfSame(part, whole) ? checkPart(told.part, whole, finding, index, today) : part;
  const [ofPart, ofWhole] = atOneTime({ ...own, stated: told.part }, { ...whole, stated: told.whole });
  return checked.map((one) =>
    one === part ? { ...own, row: ofPart }
    : one === whole ? { ...one, row: ofWhole }
    : one); // biome-ignore format: a table
}

const isOfSame = (part: CheckedNumber, whole: CheckedNumber): boolean =>
  part.row.observation !== undefined &&
  part.row.observation.variable === whole.row.observation?.variable &&
  part.row.observation.entity === whole.row.observation.entity;

// "104 of the 431 are electric": the part by a metric of its own that is counted as the whole is.
function checkPart(
  part: StatedNumber,
  { row: { observation } }: CheckedNumber,
  finding: Finding,
  index: AnsweringIndex,
  today: string,
): CheckedNumber {
  const ofWhole = observation?.variable ?? '';
  const { slots } = finding;
  const { query } = slots;
  const isOther = ({ id }: { readonly id: string }) => id !== ofWhole;
  const apart: Slots = {
    ...slots,
    query: { ...query, variables: query.variables.filter(isOther), terms: query.terms.filter(isOther) },
  };
  const units = [index.catalog.unitOf(index.catalog.variable(ofWhole)).id];
  const checked = checkNumber({ ...part, units }, { ...finding, slots: apart }, index, today);
  const { variable } = checked.row.observation ?? {};
  return variable !== undefined && variable !== ofWhole
    ? checked
    : { row: { verdict: 'not_on_record', stated: part.text } };
}

// "Fines were abolished in March, true?": no figure of fines says so, and a statement may.
function isOfFact({ figures, statements }: Finding): boolean {
  return statements.length > 0 && (figures[0]?.match.contradictions.length ?? 0) > 0;
}

// What sources differ on is said beside a verdict too.
function isOfSources({ kind }: Disclosure): boolean {
  return kind === 'sources_differ' || kind === 'superseded';
}

// Of a change between two years, that sources differ on a third one is nothing to the verdict.
function isOfThese(disclosure: Disclosure, shown: readonly Observation[]): boolean {
  if (disclosure.kind !== 'sources_differ') return true;
  return disclosure.observations.some(({ id }) => shown.some((one) => one.id === id));
}

/** How many numbers of one message are checked. */
const MOST_NUMBERS = 6;

/** True for a number that states something, and not a lone small count. */
export function isFigure({ number, units }: StatedNumber): boolean {
  return (
    number.form !== 'plain' ||
    units.length > 0 ||
    number.precision !== 0 ||
    Number(number.value) >= 10 ||
    number.value === '0'
  );
}

function overall(rows: readonly ClaimRow[]): Verdict {
  if (rows.some(({ verdict }) => verdict === 'differs')) return 'differs';
  if (rows.some(({ verdict }) => verdict === 'not_on_record')) return 'not_on_record';
  return 'matches';
}

function distinctObservations(rows: readonly ClaimRow[]): Observation[] {
  return [
    ...new Set(rows.flatMap(({ observation, from }) => [observation, from].flatMap((one) => one ?? []))),
  ];
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

// "2 vessels and the other 5": a small count beside one of its own kind.
function isOfOwnPlace(stated: StatedNumber, slots: Slots): boolean {
  return (ownPlace(stated, slots.query.numbers, slots)?.own.length ?? 0) > 0;
}

// From 11 to 5: where a course began and ended, however small.
function isOfCourse({ number }: StatedNumber, { query: { text, numbers } }: Slots): boolean {
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

// 下降36%，甲区41.2%: the second goes by the verb of the first.
function wentBy(stated: StatedNumber, slots: Slots): boolean {
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

// Only a variable of the number's own kind can confirm it; where the words name another, the number differs in unit.
function candidatesFor(number: StatedNumber, slots: Slots, index: AnsweringIndex) {
  const { catalog } = index;
  const isPart =
    number.number.form === 'percent' &&
    / of\b/.test(slots.query.text.text.slice(number.number.end, number.number.end + 4));
  const isTakenUp = /占[^,，。;；]{0,10}$/.test(
    slots.query.text.text.slice(Math.max(0, number.number.start - 12), number.number.start),
  );
  const isBy =
    number.number.form === 'percent' &&
    !isLimitReached(slots.query.text.text, number.number) &&
    asShareOf(number, slots.query, catalog) === undefined &&
    wentBy(number, slots);
  const own: Slots = { ...slots, units: number.units, measure: isBy ? 'growth' : measureOf(number, slots) };
  const ranked = rankVariables(own, index);
  const ofUnit = ranked.filter(
    ({ variable }) =>
      fitsMetric(number, variable, slots, catalog) &&
      !((isPart || isTakenUp) && variable.measure === 'growth') &&
      !(isBy && variable.measure === 'share'),
  );
  const named = ofUnit.filter(({ variable }) => isNamedAlone(variable.id, slots));
  const likely = ofUnit.filter(({ identified, score }) => identified || score > 0.6);
  const meant = likely.filter(({ carried, variable }) => carried || isSaidAtAll(variable.id, slots));
  if (likely.length > 0 && meant.length === 0) return { candidates: [], fits: false };
  // "And fourth for punctuality": of what is named, what the thread was about is no part.
  const ownWords = meant.filter(({ variable }) => isNamed(variable.id, slots));
  const said =
    ownWords.length > 0
      ? meant.filter(({ variable: { id } }) => id !== slots.context?.variable || isNamed(id, slots))
      : meant;
  const parted = partedByNumber(number, ownMetrics(number, said, slots.query), slots.query);
  const fitting =
    said.length > 0
      ? named.length === 1 && parted.length === said.length
        ? named
        : parted
      : onlyFigure(number, ofUnit, slots, catalog);
  if (fitting.length > 0) return { candidates: fitting.slice(0, 3), fits: true };
  const [best, next] = ranked.filter(({ identified }) => identified);
  // Words that several metrics share name none of them.
  const isShared = best !== undefined && next !== undefined && best.score === next.score;
  // "44 of that class", of which only the rank is on record.
  const isOfCount =
    best !== undefined &&
    catalog.unitOf(best.variable).kind === 'rank' &&
    isCountOf(number, best.variable, slots.query);
  return best && !isShared && !isOfCount
    ? { candidates: [best], fits: isObjectOf(number, best, slots, catalog) }
    : { candidates: [], fits: false };
}

function isNamed(id: string, { query: { variables, terms } }: Slots): boolean {
  return [...variables, ...terms].some((named) => named.id === id && !named.mention.nested);
}

// Beside a metric that is named, one of which no word is said is not meant: what else of its sort that place has.
function isSaidAtAll(id: string, { query: { variables, terms, entities } }: Slots): boolean {
  const named = [...variables, ...terms].filter(({ mention }) => !isInEntity(mention, entities));
  const isNaming = named.some(
    ({ mention }) => !mention.nested && mention.senses.every(({ type }) => type !== 'cue'),
  );
  return !isNaming || named.some((one) => one.id === id);
}

// Named in full, and no other metric beside it: no neighbour confirms it.
function isNamedAlone(id: string, { query: { variables, numbers } }: Slots): boolean {
  const outer = variables.filter(({ mention }) => !mention.nested);
  return numbers.length === 1 && outer.length > 0 && outer.every((named) => named.id === id);
}

function measureOf({ number }: StatedNumber, { measure }: Slots): Slots['measure'] {
  if (number.form === 'rank') return 'rank';
  return measure === 'rank' ? undefined : measure;
}

// "Did it reach 10 billion": the one figure of that sort on record about what was named is meant.
function onlyFigure(
  number: StatedNumber,
  candidates: readonly VariableCandidate[],
  slots: Slots,
  catalog: Catalog,
): VariableCandidate[] {
  const { variables, terms, entities } = slots.query;
  if ([...variables, ...terms].some(({ mention }) => !isInEntity(mention, entities))) return [];
  const own = candidates.filter(({ variable }) =>
    slots.entities.some((id) => catalog.observationsFor(variable.id, id).length > 0),
  );
  return own.length === 1 && own.every(({ variable }) => !countsOther(number, variable, slots.query))
    ? own
    : [];
}

function fitsUnit(number: StatedNumber, unit: Unit, { query: { text } }: Slots): boolean {
  if (number.number.form === 'percent') return unit.kind === 'percent';
  if (number.number.form === 'rank') return unit.kind === 'rank';
  if (number.units.length > 0)
    return (
      number.units.includes(unit.id) ||
      // 个 counts whatever is counted; 种 and 人次 do not.
      (unit.kind === 'count' && COUNTS.test(text.text.slice(number.number.unitAt)))
    );
  if (number.number.precision >= 8) return unit.kind === 'currency';
  return unit.kind !== 'percent' && unit.kind !== 'rank';
}

// Beside a metric of percents or ranks that is named as one a bare number is in its unit.
function fitsMetric(number: StatedNumber, variable: Variable, slots: Slots, catalog: Catalog): boolean {
  const unit = catalog.unitOf(variable);
  return fitsUnit(number, unit, slots) || (isBareOf(number, unit, slots) && isSaidToBe(variable, slots));
}

/** No percentage or rank told without its sign is above this. */
const MOST_BARE = 100;

function isBareOf({ number, units }: StatedNumber, { kind }: Unit, { query: { text } }: Slots): boolean {
  if (number.form !== 'plain' || units.length > 0 || Number(number.value) > MOST_BARE) return false;
  if (everydayUnitAt(text.text, number.start, number.end) !== undefined) return false;
  return kind === 'percent' || (kind === 'rank' && number.precision === 0);
}

// The name, or a word of it beside one for a share or a rank.
function isSaidToBe({ id, measure }: Variable, { query: { variables, terms, cues } }: Slots): boolean {
  const isSaid = (named: readonly Named[]) => named.some((one) => one.id === id && !one.mention.nested);
  return isSaid(variables) || (isSaid(terms) && cues.has(`measure:${measure}`));
}

// "Lent 38,000 items", where what was lent is counted each time: what is done to them names the metric, and nothing on record about
// whoever does it is counted in their unit.
function isObjectOf(
  { number, units }: StatedNumber,
  { variable }: VariableCandidate,
  slots: Slots,
  catalog: Catalog,
): boolean {
  const { terms, mentions } = slots.query;
  const before = mentions.findLast(
    ({ nested, kind, end }) => !nested && kind !== 'break' && end <= number.start,
  );
  const isBefore = terms.some(({ id, mention }) => id === variable.id && mention.end === before?.end);
  const isCounted = [...units, catalog.unitOf(variable).id].every((id) => catalog.unit(id).kind === 'count');
  const hasOwn = slots.entities.some((entity) =>
    catalog
      .observationsAbout(entity)
      .some((one) => units.includes(catalog.unitOf(catalog.variable(one.variable)).id)),
  );
  return units.length > 0 && isBefore && isCounted && slots.entities.length > 0 && !hasOwn;
}

/** 个, of whatever is counted, and no 个月. */
const COUNTS = /^个(?!月|小时|钟头|星期|礼拜|季度|工作日|世纪|百分点)/;

// 561万人次，比2022年增加75万: the time that a change in another clause is told from is none of the level's.
function withoutOthersBases(stated: StatedNumber, slots: Slots): Slots {
  const { query } = slots;
  const { text } = query.text;
  const own = clauseOf(stated, text);
  const ofChanges = query.numbers
    .filter((one) => one !== stated && changeTold(text, one.number) !== undefined)
    .map((one) => clauseOf(one, text))
    .filter((clause) => clause.start >= own.end || clause.end <= own.start);
  const isBase = (at: number) =>
    IS_BASE.test(text.slice(Math.max(0, at - 12), at)) &&
    ofChanges.some((clause) => clause.start <= at && at < clause.end);
  const periods = slots.periods.filter(({ at }) => !isBase(at));
  return periods.length === slots.periods.length ? slots : { ...slots, periods };
}

// In "15% in 2021 and 23% in Q1" each number belongs to the time named next to it.
function ownPeriod({ number }: StatedNumber, slots: Slots): Slots {
  const { numbers } = slots.query;
  if (slots.periods.length < 2 || numbers.length < 2) return slots;
  const paired = pairedPeriod(number, slots);
  if (paired) return { ...slots, periods: [paired] };
  const before = slots.periods.filter(({ at }) => at < number.start).at(-1);
  const after = slots.periods.find(({ at }) => at > number.start);
  // "From 1% in 2020 to 23% in 2021": what is joined to the number by a word is its time.
  const isJoined =
    after !== undefined &&
    JOINED.test(slots.query.text.text.slice(number.end, Math.max(number.end, after.at)));
  const isAfter =
    before === undefined ||
    isJoined ||
    (after !== undefined &&
      numbers.some((other) => other.number.start > before.at && other.number.start < number.start));
  const nearest = isAfter ? after : before;
  return nearest ? { ...slots, periods: [nearest] } : slots;
}

// "In 2021 and 2022 it was 15% and 23%": as many numbers as times, the ones behind the others, go together by order.
function pairedPeriod(
  number: StatedNumber['number'],
  { periods, query }: Slots,
): Slots['periods'][0] | undefined {
  const numbers = query.numbers.filter(isFigure).map((one) => one.number);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!first || !last || numbers.length !== periods.length) return undefined;
  const isApart = periods.every(({ at }) => at < first.start) || periods.every(({ at }) => at > last.start);
  return isApart ? periods[numbers.indexOf(number)] : undefined;
}

const JOINED = /^\s*(?:in|for|by|at|as of|during|\(|（)\s*(?:the\s)?$/;
