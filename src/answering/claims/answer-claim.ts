// Checks a claim: every number in it is held against the one recorded figure that its words, unit and time point at.
import type { Observation } from '../../knowledge/types.ts';
import { changeTold, countsPlaces, startTold } from '../../language/change-told.ts';
import type { StatedNumber } from '../../language/query.ts';
import type { Answer, ClaimRow, Disclosure, Verdict } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import { answerFigure, refuse } from '../outcomes/answer-figure.ts';
import { composeAnswer, contextOf } from '../outcomes/compose-answer.ts';
import { suggestNear } from '../outcomes/suggest.ts';
import type { Slots } from '../slots/slots.ts';
import { holdChangeOfLevel } from './change-of-level.ts';
import { type CheckedNumber, checkNumber, isOfCourse, isOfOwnPlace } from './check-number.ts';
import { differsInCourse, goesBack, isOfTimeTaken, rateAndLevel, tookSoLong, wentSo } from './hold-course.ts';
import { holdItems } from './hold-items.ts';
import { holdNumbersTold, holdStatement } from './hold-statement.ts';
import { asToldTogether, holdTotal } from './hold-total.ts';
import { isFigure } from './is-figure.ts';
import { atOneTime, partAndWhole } from './part-and-whole.ts';

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
    const row = holdChangeOfLevel(at, numbers, each, slots, index) ?? one.row;
    const isSoLong = isOfTimeTaken(row.from, row.observation, text);
    return { ...one, row: isSoLong ? row : ({ verdict: 'not_on_record', stated: row.stated } as const) };
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
    if (from && to && goesBack(first, number, [from, to], slots))
      return { ...end, row: { ...end.row, verdict: 'differs', reason: 'period' } };
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
