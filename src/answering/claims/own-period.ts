// The time that a number of a claim is said of, where several numbers and times stand in one sentence.
import { changeTold } from '../../language/change-told.ts';
import type { StatedNumber } from '../../language/query.ts';
import type { Slots } from '../slots/slots.ts';
import { IS_BASE } from './hold-told-change.ts';
import { isFigure } from './is-figure.ts';
import { clauseOf } from './own-words.ts';

/** The slots without the times from which a change in another clause is told (561万人次，比2022年增加75万). */
export function withoutOthersBases(stated: StatedNumber, slots: Slots): Slots {
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

/** The slots with the time named next to the number alone: in "15% in 2021 and 23% in Q1" each has its own. */
export function ownPeriod({ number }: StatedNumber, slots: Slots): Slots {
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
