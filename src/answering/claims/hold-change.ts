// Holds what a claim says of a change: by how much, how many times, and which way.
import { Decimal } from 'decimal.js';
import type { Bound, Observation } from '../../knowledge/types.ts';
import type { NumberMention } from '../../language/numerals.ts';
import type { StatedNumber } from '../../language/query.ts';
import type { ClaimRow, Verdict } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import type { SlotMatch } from '../meaning/match-slots.ts';
import type { DerivedValue } from '../observations/derive.ts';
import { deriveAsked } from '../outcomes/answer-derived.ts';
import type { Slots } from '../slots/slots.ts';
import { agreesWithRecord, goesBeyond, isOpen } from './compare-claim.ts';
import { outermost } from './hold-relation.ts';

/** True for the amount of a change: "fell by 6.5 days from 2022 to 2023". */
export function isChange({ number }: StatedNumber, { periods, query }: Slots): boolean {
  const isDirected = query.cues.has('direction:down') !== query.cues.has('direction:up');
  const before = query.text.text.slice(Math.max(0, number.start - 8), number.start);
  return (
    number.form === 'plain' &&
    periods.length >= 2 &&
    isDirected &&
    /\bby\s*$|[降升增减高低少多长]了?\s*$/.test(before)
  );
}

/** True where the value agrees and the way it went does not: "fell to 31.8%", where every earlier value is lower. */
export function cameFromElsewhere(
  { number }: StatedNumber,
  shown: Observation,
  { variable, onRecord }: SlotMatch,
  { query }: Slots,
): boolean {
  const [down, up] = [query.cues.has('direction:down'), query.cues.has('direction:up')];
  const before = query.text.text.slice(Math.max(0, number.start - 8), number.start);
  if (
    variable.measure === 'growth' ||
    down === up ||
    !/(?:\bto|[到至](?:\p{Script=Han}{1,5}的)?)\s*$/u.test(before)
  )
    return false;
  const earlier = onRecord.filter(
    ({ entity, period, status }) =>
      entity === shown.entity && status === 'actual' && (period?.start ?? '9') < (shown.period?.start ?? ''),
  );
  // Up in a ranking is a smaller number.
  const cameDown = down !== (variable.measure === 'rank');
  return (
    earlier.length > 0 &&
    earlier.every(({ value }) =>
      cameDown ? new Decimal(value).lt(shown.value) : new Decimal(value).gt(shown.value),
    )
  );
}

/** The verdict on a difference, a multiple or a gap that a claim states. */
export function checkDerived(
  number: StatedNumber,
  finding: Finding,
  index: AnsweringIndex,
  today: string,
): ClaimRow {
  const intent =
    number.number.form === 'times'
      ? 'multiple'
      : finding.slots.query.cues.has('ask:gap')
        ? 'gap'
        : 'difference';
  const asked = {
    ...finding,
    slots: { ...finding.slots, query: { ...finding.slots.query, intent } as const },
  };
  const derivation = deriveAsked(asked, index, today);
  const observation = derivation?.operands[0];
  if (!derivation?.result.ok || !observation) return { verdict: 'not_on_record', stated: number.text };
  const value = new Decimal(derivation.result.derived.value).abs();
  const from = derivation.operands[1];
  const { derived } = derivation.result;
  const isTimes = number.number.form === 'times';
  const agrees =
    number.number.bound === 'about'
      ? agreesWithRecord(number.number, { ...observation, value: value.toFixed() })
      : value.equals(number.number.value);
  const verdict = isTimes ? holdTimes(number, derived) : agrees ? 'matches' : 'differs';
  const figures = { stated: number.text, observation, ...(from ? { from } : {}) };
  if (isTimes && isTurnedRound(derived, number, finding.slots))
    return verdict === 'matches'
      ? { verdict: 'differs', stated: number.text, observation, reason: 'value' }
      : { verdict: 'not_on_record', stated: number.text, observation };
  if (
    verdict === 'not_on_record' ||
    (isTimes && verdict === 'differs' && isLeftOpen(derived, finding.slots, index))
  )
    return { verdict: 'not_on_record', ...figures, reason: 'open' };
  return verdict === 'matches' && !wentOtherWay(derived, number, finding.slots)
    ? { verdict, ...figures }
    : { verdict: 'differs', ...figures, reason: 'value' };
}

// "Boardings doubled", with no time said: it may be of other times than the first and the last on record. What tripled by
// its amount need not have by its share.
function isLeftOpen(
  { operands: [first, second] }: DerivedValue,
  { periods, query }: Slots,
  { catalog }: AnsweringIndex,
): boolean {
  if (first === undefined || first.entity !== second?.entity || first.variable !== second.variable)
    return false;
  const isShareUnsaid =
    catalog.variable(first.variable).measure === 'share' && !query.cues.has('measure:share');
  return periods.length === 0 || isShareUnsaid;
}

// So many times is the quotient rounded as it was written, and no more than about so much: 1.65 is 1.7 times and no twice. What
// the bound of a figure leaves open is none of either.
function holdTimes({ number }: StatedNumber, derived: DerivedValue): Verdict {
  const quotient = quotientOf(derived);
  const recorded = { value: quotient.toFixed(), bound: derived.bound };
  if (isBounded(number.bound)) {
    if (agreesWithRecord(number, recorded)) return 'matches';
    const isLeftOpen = isOpen(number, recorded) || goesBeyond(number, recorded);
    return isBounded(derived.bound) && isLeftOpen ? 'not_on_record' : 'differs';
  }
  if (isBounded(derived.bound))
    return leavesOpen(derived.bound, quotient, number) ? 'not_on_record' : 'differs';
  const about = { ...number, bound: 'about', precision: 1 } as const;
  const isNear = agreesWithRecord(about, { ...recorded, bound: 'exact' });
  if (number.bound === 'about')
    return isNear ? 'matches' : isOpen(number, recorded) ? 'not_on_record' : 'differs';
  const places = Math.max(0, -number.precision);
  return isNear && quotient.toDecimalPlaces(places).equals(number.value) ? 'matches' : 'differs';
}

const isBounded = (bound: Bound): boolean => bound !== 'exact' && bound !== 'about';

// Of a figure that is more than so much, the quotient may be anything on one side.
function leavesOpen(bound: Bound, quotient: Decimal, { value, precision }: NumberMention): boolean {
  const rounding = new Decimal(10).pow(Math.min(0, precision)).dividedBy(2);
  return bound === 'over' || bound === 'at_least'
    ? quotient.lessThan(rounding.plus(value))
    : quotient.greaterThanOrEqualTo(new Decimal(value).minus(rounding));
}

// Not the one that was rounded to be shown: it would be rounded twice.
function quotientOf({ operation, operands: [first, second], value }: DerivedValue): Decimal {
  return operation === 'multiple' && first && second
    ? new Decimal(first.value).dividedBy(second.value)
    : new Decimal(value);
}

// "The port has twice its benchmark's", where it has half of it: so many times is the first named of the other.
function isTurnedRound(
  { operation, operands: [first] }: DerivedValue,
  { number }: StatedNumber,
  { query }: Slots,
): boolean {
  if (operation !== 'inverse' || first?.benchmark === undefined) return false;
  const before = outermost(query).filter(({ mention }) => mention.end <= number.start);
  const [subject] = before.toSorted((one, other) => one.mention.start - other.mention.start);
  return (
    subject?.id === first.entity && !/^(?:与|和|跟|同|比|相比|compared|against|next to)/.test(query.text.text)
  );
}

// "13.93 points lower in 2021 than in 2020", of what rose: over time the later figure less the earlier says which way.
function wentOtherWay(
  { operation, operands, value }: DerivedValue,
  { number }: StatedNumber,
  { query }: Slots,
): boolean {
  const [first, second] = operands;
  const before = query.text.text.slice(Math.max(0, number.start - 2), number.start);
  const down = query.cues.has('direction:down') || /[低少]了?$/.test(before);
  const up = query.cues.has('direction:up') || /[高多]了?$/.test(before);
  if (operation !== 'difference' || down === up || !first?.period || !second?.period) return false;
  if (first.entity !== second.entity || first.period.start === second.period.start) return false;
  const change = new Decimal(value).times(first.period.start > second.period.start ? 1 : -1);
  return down ? change.isPositive() : change.isNegative();
}
