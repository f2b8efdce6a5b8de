// Holds what a claim says of a change: by how much, how many times, and which way.
import { Decimal } from 'decimal.js';
import type { Observation } from '../../knowledge/types.ts';
import type { StatedNumber } from '../../language/query.ts';
import type { ClaimRow } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import type { SlotMatch } from '../meaning/match-slots.ts';
import type { DerivedValue } from '../observations/derive.ts';
import { deriveAsked } from '../outcomes/answer-derived.ts';
import type { Slots } from '../slots/slots.ts';
import { agreesWithRecord } from './compare-claim.ts';
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
  const isTimes = number.number.form === 'times';
  const isNear = isTimes
    ? isSoManyTimes(number, observation, derivation.result.derived)
    : number.number.bound === 'about'
      ? agreesWithRecord(number.number, { ...observation, value: value.toFixed() })
      : value.equals(number.number.value);
  if (isTimes && isTurnedRound(derivation.result.derived, number, finding.slots))
    return {
      verdict: isNear ? 'differs' : 'not_on_record',
      stated: number.text,
      observation,
      reason: 'value',
    };
  const figures = { stated: number.text, observation, ...(from ? { from } : {}) };
  return isNear && !wentOtherWay(derivation.result.derived, number, finding.slots)
    ? { verdict: 'matches', ...figures }
    : { verdict: 'differs', ...figures, reason: 'value' };
}

// 1.65 times is no twice, nor is 4.16 times 4.5: a whole number may have been rounded, and what is told to a tenth is the
// quotient to that tenth. "More than four times" is a bound as of any number.
function isSoManyTimes(
  { number }: StatedNumber,
  observation: Observation,
  { value, bound }: DerivedValue,
): boolean {
  if (number.bound !== 'exact' && number.bound !== 'about')
    return agreesWithRecord(number, { ...observation, value, bound });
  const isTold = number.bound === 'about' || number.precision >= 0;
  if (isTold) return agreesWithRecord({ ...number, bound: 'about', precision: 1 }, { ...observation, value });
  const places = -number.precision;
  const quotient = new Decimal(value);
  return [Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN].some((mode) =>
    quotient.toDecimalPlaces(places, mode).equals(number.value),
  );
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
