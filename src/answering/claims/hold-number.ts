// Holds a number of a claim against the figure that it is about: the value, its unit, bound and status.
import { Decimal } from 'decimal.js';
import { slotKey } from '../../knowledge/slot-key.ts';
import type { Bound, Observation, Variable } from '../../knowledge/types.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { NumberMention } from '../../language/numerals.ts';
import type { StatedNumber } from '../../language/query.ts';
import type { ClaimRow } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { SlotMatch } from '../meaning/match-slots.ts';
import type { Slots } from '../slots/slots.ts';
import { isEveryday } from '../statements/statement-words.ts';
import { piecesOf } from '../statements/text-pieces.ts';
import { isOfFall, saysOtherWay } from '../words/direction.ts';
import { isTeller } from '../words/teller.ts';
import { agreesWithRecord, isOpen } from './compare-claim.ts';

/** The verdict turned round where the claim denies the number. */
export function denied({ number }: StatedNumber, row: ClaimRow): ClaimRow {
  if (!number.negated || row.verdict === 'not_on_record') return row;
  return row.verdict === 'matches'
    ? { ...row, verdict: 'differs', reason: 'denied' }
    : { ...row, verdict: 'matches' };
}

/** The verdict on a stated number; `fits` is false where the words name a figure of another kind. */
export function compareNumber(
  number: StatedNumber,
  match: SlotMatch,
  slots: Slots,
  index: AnsweringIndex,
  fits: boolean,
): ClaimRow {
  const stated = number.text;
  const exact = agreeing(number, match, slots);
  if (exact && exact.bound !== 'exact' && (saysExactly(number, slots) || isBelow(exact, number)))
    return { verdict: 'differs', stated, observation: exact, reason: 'bound' };
  const shown = exact ?? pickShown(match);
  if (!shown) return { verdict: 'not_on_record', stated };
  if (!fits) return { verdict: 'differs', stated, observation: shown, reason: 'unit' };
  const leavesOpen = (one: Observation) => isOpen(number.number, one);
  if (!exact && match.observations.every(leavesOpen))
    return {
      verdict: 'not_on_record',
      stated,
      observation: shown,
      ...(shown.bound !== 'exact' && { reason: 'open' as const }),
    };
  if (!exact) {
    const isSame = (other: Observation) => new Decimal(other.value).equals(number.number.value);
    // An earlier print of the same slot was superseded: it was not said of another period.
    const elsewhere = match.onRecord.some((other) => isSame(other) && slotKey(other) !== slotKey(shown));
    return {
      verdict: 'differs',
      stated,
      observation: shown,
      reason: isSame(shown) ? 'bound' : elsewhere ? 'period' : 'value',
    };
  }
  if (
    shown.status !== 'actual' &&
    !slots.query.cues.has('status:forecast') &&
    !isToCome(shown, slots, index) &&
    !isToldBySayer(shown, slots) &&
    !saysCondition(shown, match.variable, slots, index)
  ) {
    return { verdict: 'differs', stated, observation: shown, reason: 'forecast' };
  }
  return { verdict: 'matches', stated, observation: shown };
}

// A limit follows from figures that differ only where it follows from each: "under 8" is not borne out by 7.8 and 9.4.
function agreeing(number: StatedNumber, match: SlotMatch, slots: Slots): Observation | undefined {
  const stated = saysMinus(number, match, slots) ? turned(number.number) : number.number;
  const agrees = (one: Observation) => agreesWithRecord(stated, inDirection(one, number, match, slots));
  // A mark is told with the last figure beyond it.
  const found =
    (stated.isMark
      ? match.observations.findLast((one) => one.status === 'actual' && agrees(one))
      : undefined) ?? match.observations.find(agrees);
  const { bound } = number.number;
  if (!found || bound === 'exact' || bound === 'about') return found;
  const others = match.observations.filter((other) => slotKey(other) === slotKey(found));
  return others.every(agrees) ? found : undefined;
}

// "It was 36 hours", where "under 36" was printed: a limit that was not reached is no value.
function isBelow({ bound }: Observation, { number }: StatedNumber): boolean {
  return number.bound === 'exact' && (bound === 'under' || bound === 'over');
}

// 正好1500亿, where only "over 1500亿" was printed.
function saysExactly({ number }: StatedNumber, { query }: Slots): boolean {
  const before = query.text.text.slice(Math.max(0, number.start - 16), number.start);
  const after = query.text.text.slice(number.end, number.end + 16);
  return EXACTLY_BEFORE.test(before) || EXACTLY_AFTER.test(after);
}

const EXACTLY_BEFORE = /(?:正好|刚好|恰好|整整|不多不少|exactly|precisely|just)[是为有\s]*$/;
const EXACTLY_AFTER = /^\s*(?:\p{Script=Han}{0,2}?整(?![个体数理])|[a-z]*\s?(?:exactly|precisely|flat)\b)/u;

const HAS_COME_ABOUT = /[了曾已]|\b(?:was|were|had|has|have|did|reached|rose|fell|hit)\b/;

// 2026年不超过2天, printed in 2025: what is said of a time that had not begun is foreseen.
function isToCome(
  { citation, period }: Observation,
  { query, periods }: Slots,
  { catalog }: AnsweringIndex,
): boolean {
  const { datePublished } = catalog.source(citation.source);
  return (
    periods.length > 0 &&
    period !== undefined &&
    period.start > datePublished &&
    !HAS_COME_ABOUT.test(query.text.text)
  );
}

const HAS_HAPPENED = /已|\balready\b|\bhas now\b/;

// 谭总说: a forecast told as the word of whoever gave it, and not as done.
function isToldBySayer({ saidBy }: Observation, { query }: Slots): boolean {
  if (HAS_HAPPENED.test(query.text.text)) return false;
  return query.entities.some(({ id, mention }) => id === saidBy && isTeller(mention, query.text.text));
}

// 全部达产后: the condition of a forecast says as much as 预计.
function saysCondition(
  { condition }: Observation,
  { name }: Variable,
  { query }: Slots,
  index: AnsweringIndex,
): boolean {
  if (!condition) return false;
  const ofMetric = new Set([name.zh, name.en].flatMap((one) => piecesOf(normalizeText(one).text)));
  const said = new Set(piecesOf(query.text.text).filter((piece) => !ofMetric.has(piece)));
  return [condition.zh, condition.en].some((text) =>
    piecesOf(normalizeText(text).text).some((piece) => said.has(piece) && !isEveryday(piece, index)),
  );
}

/** A fall by so much, where no verb says which way it went. */
const FALL_BY = /[降跌减]幅[^,，。;；]*$|\b(?:fall|drop|decline|decrease) in\b[^;]*$/;
const MINUS = /(?:^|[^\d%\-–—−])(?:[-–−]|负|(?:minus|negative) )$/;
const MINUS_IN = /^\D*[^\d%\s\-–—−]\s?[-–−负]\d/;

function saysMinus(
  { number }: StatedNumber,
  { variable }: SlotMatch,
  { query: { text, cues } }: Slots,
): boolean {
  if (variable.measure !== 'growth') return false;
  const isOpen = cues.has('direction:down') === cues.has('direction:up');
  if (isOpen && !isOfFall(variable) && FALL_BY.test(text.text.slice(0, number.start))) return true;
  const before = text.text.slice(Math.max(0, number.start - 12), number.start);
  return MINUS.test(before) || MINUS_IN.test(text.text.slice(number.start, number.end));
}

// Below -22% is more than 22% down.
const TURNED: Readonly<Partial<Record<Bound, Bound>>> = {
  over: 'under',
  under: 'over',
  at_least: 'at_most',
  at_most: 'at_least',
};

function turned(stated: NumberMention): NumberMention {
  return { ...stated, bound: TURNED[stated.bound] ?? stated.bound };
}

/** The figure as the claim tells it: "fell by 4.4%" is a growth of -4.4%, and so are "-4.4%" and 降幅4.4%. */
export function inDirection(
  observation: Observation,
  number: StatedNumber,
  match: SlotMatch,
  slots: Slots,
): Observation {
  return saysOtherWay(slots.query, match.variable, number.number) !== saysMinus(number, match, slots)
    ? { ...observation, value: new Decimal(observation.value).negated().toFixed() }
    : observation;
}

/** The figure to show beside a verdict: of several prints of one figure the last. */
export function pickShown({ observations }: SlotMatch): Observation | undefined {
  const last = observations.filter(({ status }) => status === 'actual').at(-1) ?? observations.at(-1);
  return last && observations.find((other) => slotKey(other) === slotKey(last));
}
