// Whether the number of a draft is the recorded one: with its bound, its sign, and as far as it is rounded.
import { Decimal } from 'decimal.js';
import type { Bound, Observation, Variable } from '../../knowledge/types.ts';
import type { NumberMention } from '../../language/numerals.ts';
import { agreesWithRecord } from '../claims/compare-claim.ts';
import type { Passage } from './read-passages.ts';

/** A growth with its sign: -1.8% and "fell by 1.8%" are below nothing, but where the metric is itself a fall. */
export function signed(number: NumberMention, { name }: Variable, { text, start }: Passage): NumberMention {
  const before = text.text.slice(start, number.start);
  const isFall = FALL.test(name.zh) || FALL.test(name.en);
  // And loans by 8.6%: the way of what was told before in the sentence.
  if (!isFall && /\bby\s*$/.test(before) && !MOVES.test(before))
    return [...text.text.slice(0, start).matchAll(WAYS)].at(-1)?.[1] ? negated(number) : number;
  const isNegative = isFall
    ? UP.test(before)
    : /(?:^|[\s(（:：,，为是达至率速幅])[-−–]$/.test(before) ||
      DOWN.test(before) ||
      LESS_THAN.test(text.text.slice(number.end));
  return isNegative ? negated(number) : number;
}

function negated(number: NumberMention): NumberMention {
  return { ...number, value: new Decimal(number.value).negated().toFixed() };
}

/** What goes down, in a group, or up. */
const WAYS =
  /\b(?:(down|fell|fallen|falls?|dropp?(?:ed|s)?|declined?|decreased?|shrank|slipped|dipped|lost|shed)|up|rose|risen|grew|grown|increased|climbed|gained|jumped)\b/g;
const MOVES = new RegExp(WAYS.source);

const FALL = /降幅|跌幅|减幅|\b(?:fall|decline|drop|decrease|reduction)\b/;
const UP = /(?:增长|增加|提高|上升|上涨|增|升|涨)了?\s*$|\b(?:up|rose|grew|increased|climbed)(?: by)?\s*$/;
const DOWN =
  /(?:下降|下滑|减少|降低|萎缩|回落|下挫|缩水|少了|降幅|跌幅|降|跌)[为达了]?\s*$|\b(?:down|fell|falls?|fallen|dropp?(?:ed|s)?|declined?|declines|decreased?|shrank|shrunk|slipped|slid|dipped|sank|lost|shed|eased|contracted|slumped|plunged|tumbled|(?:fall|decline|drop|decrease|dip|slide|loss) of)(?: by)?(?: an?| some| about)?\s*$/;
const LESS_THAN = /^\s*(?:[a-z]+\s)?(?:less|fewer|lower|smaller)\b/;

/** True for a rise of 1.8% where a fall of 1.8% is on record, or the other way round, which no word beside it tells. */
export function mayBeOpposite(
  number: NumberMention,
  { value }: Observation,
  { text, start }: Passage,
): boolean {
  const stated = new Decimal(number.value);
  return stated.negated().equals(value) && !UP.test(text.text.slice(start, number.start));
}

/** True where the stated number, with what bounds it, is what the record has. */
export function agreesWith(stated: NumberMention, observation: Observation, { text }: Passage): boolean {
  if (NEARLY.test(text.text.slice(stated.start, stated.end))) return isNearly(stated, observation);
  if (stated.bound === 'about' && (observation.bound === 'over' || observation.bound === 'at_least'))
    return isSameNumber(stated, observation);
  return agreesWithRecord(stated, observation) && !isLooser(stated, observation);
}

/** True for under 8 where under 4 is on record: it follows, and is no figure of the record. */
export function isLooser(stated: NumberMention, observation: Observation): boolean {
  const isBounded = (bound: Bound) => bound !== 'exact' && bound !== 'about';
  return isBounded(stated.bound) && isBounded(observation.bound) && !isSameNumber(stated, observation);
}

const NEARLY = /^(?:将近|接近|近|逼近|nearly|almost|close to)/;

// "Nearly 16" is a little less than 16, and never "over 16".
function isNearly(number: NumberMention, { value, bound }: Observation): boolean {
  const stated = new Decimal(number.value);
  return (
    bound !== 'over' &&
    bound !== 'at_least' &&
    stated.greaterThanOrEqualTo(value) &&
    stated.times(0.95).lessThan(value)
  );
}

/** True for the very number, whatever bounds it. */
export function isSameNumber(number: NumberMention, { value }: Observation): boolean {
  return new Decimal(number.value).equals(value);
}

/** True for 340万 where 3412000 is on record: rounded to what is written, it is neither the record's figure nor an error. */
export function isRounded({ value, precision, bound }: NumberMention, observation: Observation): boolean {
  const stated = new Decimal(value);
  const place = new Decimal(10).pow(precision);
  const digits = stated.dividedBy(place).abs();
  return (
    bound === 'exact' &&
    digits.greaterThanOrEqualTo(1) &&
    stated.minus(observation.value).abs().times(2).lessThanOrEqualTo(place)
  );
}

/** True for 30.4 beside 1180000: without a unit it counts another thing, or in another scale. */
export function isOfOtherSize(number: NumberMention, { value }: Observation): boolean {
  const [stated, recorded] = [new Decimal(number.value).abs(), new Decimal(value).abs()];
  if (stated.isZero() || recorded.isZero()) return false;
  return stated.greaterThan(recorded.times(SIZE)) || recorded.greaterThan(stated.times(SIZE));
}

/** What is so many times larger is no slip of the same figure. */
const SIZE = 20;
