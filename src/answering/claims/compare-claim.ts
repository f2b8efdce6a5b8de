// Holds a stated number against a recorded observation: the value with what was said around it (over, about, not
// yet), never the truth of the world.
import { Decimal } from 'decimal.js';
import type { Bound, Observation } from '../../knowledge/types.ts';
import type { NumberMention } from '../../language/numerals.ts';

/**
 * How far "about" reaches: this share of the recorded value to either side, or half the last place written.
 * Effect: higher matches looser figures. Range 0.02 to 0.15.
 */
export const ABOUT_TOLERANCE = 0.1;
/**
 * How far beyond a number what is "just over" it may lie, as a share of the number.
 * Effect: higher matches looser figures. Range 0.02 to 0.1.
 */
const JUST_TOLERANCE = 0.05;

/** True where the stated number says no more and no other than the record. */
export function agreesWithRecord(
  stated: NumberMention,
  recorded: Pick<Observation, 'value' | 'bound'>,
): boolean {
  const claim = new Decimal(stated.value);
  const value = new Decimal(recorded.value);
  if (stated.bound === 'about') return isAbout(claim, value, stated.precision) && !isPassed(stated, recorded);
  if (stated.bound === 'exact') return claim.equals(value) || isRounded(stated, recorded);
  if (stated.close && (!isNear(claim, value) || recorded.bound !== 'exact')) return false;
  if (stated.far && isNear(claim, value)) return false;
  if (stated.roundedDown && value.greaterThanOrEqualTo(claim.plus(new Decimal(10).pow(stated.precision))))
    return false;
  const isFar = !stated.isMark && !isSameMagnitude(claim, value);
  return isImplied(stated.bound, claim, recorded.bound, value, isFar);
}

/**
 * How far a number that was rounded may lie from what it rounds, as a share of it.
 * Effect: higher takes other figures for rounded ones. Range 0.002 to 0.01.
 */
const ROUNDING = 0.005;

// 1.69万, of 16850: told in tens of thousands or millions, and so near that nobody would write it otherwise.
function isRounded(
  { value, precision, form }: NumberMention,
  recorded: Pick<Observation, 'value' | 'bound'>,
): boolean {
  if (form !== 'plain' || precision <= 1 || recorded.bound !== 'exact') return false;
  const place = new Decimal(10).pow(precision);
  const whole = new Decimal(recorded.value);
  const isThatPlace = whole.dividedBy(place).round().times(place).equals(value);
  return isThatPlace && whole.minus(value).abs().lessThanOrEqualTo(whole.abs().times(ROUNDING));
}

// "Nearly 44,700", where 44,720 was printed: what has been passed is not nearly reached.
function isPassed({ nearly, value }: NumberMention, recorded: Pick<Observation, 'value' | 'bound'>): boolean {
  const isBeyond = recorded.bound === 'over' || recorded.bound === 'at_least';
  const isReached = new Decimal(recorded.value).greaterThanOrEqualTo(value);
  return nearly === true && isReached && (isBeyond || !new Decimal(recorded.value).equals(value));
}

// "Just over", or just under: beyond the number by little.
function isNear(claim: Decimal, value: Decimal): boolean {
  return claim.minus(value).abs().lessThanOrEqualTo(claim.abs().times(JUST_TOLERANCE));
}

function isAbout(claim: Decimal, value: Decimal, precision: number): boolean {
  const halfPlace = new Decimal(10).pow(precision).dividedBy(2);
  const distance = claim.minus(value).abs();
  return (
    distance.lessThanOrEqualTo(value.abs().times(ABOUT_TOLERANCE)) ||
    (precision <= 0 && distance.lessThanOrEqualTo(halfPlace))
  );
}

// Whether a bound that was claimed follows from the value and bound on record.
function isImplied(
  claimBound: Bound,
  claim: Decimal,
  recordBound: Bound,
  value: Decimal,
  isFar: boolean,
): boolean {
  const atLeastRecorded = recordBound === 'over' || recordBound === 'at_least';
  const atMostRecorded = recordBound === 'under' || recordBound === 'at_most';
  switch (claimBound) {
    case 'over':
      if (recordBound === 'over' || recordBound === 'at_least')
        return value.greaterThanOrEqualTo(claim) && !isFar;
      return !atMostRecorded && value.greaterThan(claim) && !isFar;
    case 'at_least':
      return !atMostRecorded && value.greaterThanOrEqualTo(claim) && !isFar;
    case 'under':
      return (
        !atLeastRecorded &&
        (atMostRecorded ? value.lessThanOrEqualTo(claim) : value.lessThan(claim)) &&
        isWithinReach(claim, value)
      );
    case 'at_most':
      return !atLeastRecorded && value.lessThanOrEqualTo(claim) && isWithinReach(claim, value);
    default:
      return claim.equals(value);
  }
}

// "Over 50亿" is not how anyone reports over 500亿: a bound far below the record misleads and is called different.
function isSameMagnitude(claim: Decimal, value: Decimal): boolean {
  return claim.times(2).greaterThan(value);
}

/** A limit so many times the record is of another scale: "under 9 billion", where "up to 9 million" was printed. */
const OTHER_SCALE = 10;

function isWithinReach(claim: Decimal, value: Decimal): boolean {
  return !value.isPositive() || value.isZero() || claim.lessThan(value.times(OTHER_SCALE));
}

/** True where a limit goes beyond the one that was printed: "over 600", where "over 500" was. It may be so, and is not told. */
export function goesBeyond(stated: NumberMention, recorded: Pick<Observation, 'value' | 'bound'>): boolean {
  const claim = new Decimal(stated.value);
  const [claimed, printed] = [stated, recorded].map(({ bound }) => WAY_OF[bound]);
  if (claimed === undefined || claimed !== printed) return false;
  return claimed === 'up' ? claim.greaterThan(recorded.value) : claim.lessThan(recorded.value);
}

const WAY_OF: Readonly<Partial<Record<Bound, 'up' | 'down'>>> = {
  over: 'up',
  at_least: 'up',
  under: 'down',
  at_most: 'down',
};

/** True where the record's bound leaves the claim open: "under 600" where "over 500" was printed. */
export function isOpen(stated: NumberMention, recorded: Pick<Observation, 'value' | 'bound'>): boolean {
  const claim = new Decimal(stated.value);
  const value = new Decimal(recorded.value);
  // Nearly so much, of what lies just beyond it: loosely said, and not borne out.
  if (stated.nearly && recorded.bound === 'exact') return isAbout(claim, value, stated.precision);
  // What was printed as over a number may be just over it, and may not.
  if (stated.close && recorded.bound === stated.bound) return isNear(claim, value);
  // 86.5%, where "over 86%" was printed: it may be just that.
  if (stated.bound === 'exact' && isNear(value, claim) && !claim.equals(value)) {
    const isAbove = claim.greaterThan(value);
    if (recorded.bound === 'over' || recorded.bound === 'at_least') return isAbove;
    if (recorded.bound === 'under' || recorded.bound === 'at_most') return !isAbove;
  }
  const claimsLess = stated.bound === 'under' || stated.bound === 'at_most';
  const claimsMore = stated.bound === 'over' || stated.bound === 'at_least';
  if (recorded.bound === 'over' || recorded.bound === 'at_least')
    return claimsLess && claim.greaterThan(value);
  if (recorded.bound === 'under' || recorded.bound === 'at_most') return claimsMore && claim.lessThan(value);
  return false;
}
