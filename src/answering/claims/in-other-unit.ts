// A number of a claim that is counted by another unit than the record's: turned into the record's where the two are of one
// sort (square kilometres and mu), and held against nothing where they are not (money and land).
import { Decimal } from 'decimal.js';
import type { Catalog } from '../../knowledge/catalog.ts';
import { everydayUnitAt, unitRatio } from '../../language/lexicon/everyday-units.ts';
import { rawSpan } from '../../language/normalize.ts';
import type { StatedNumber } from '../../language/query.ts';
import type { ClaimRow } from '../answer.ts';
import type { SlotMatch } from '../meaning/match-slots.ts';
import type { Slots } from '../slots/slots.ts';
import { spellingsOfUnit } from '../words/spellings-of-unit.ts';
import { ABOUT_TOLERANCE, agreesWithRecord } from './compare-claim.ts';
import { pickShown } from './hold-number.ts';

/** The verdict on a number with a unit that the variable is not counted in; undefined where it has none. */
export function holdOtherUnit(
  { number, units }: StatedNumber,
  match: SlotMatch,
  { query }: Slots,
  catalog: Catalog,
): ClaimRow | undefined {
  if (units.length > 0 || number.form !== 'plain') return undefined;
  const { text } = query.text;
  const spellings = everydayUnitAt(text, number.start, number.end);
  const own = spellingsOfUnit(catalog.unitOf(match.variable));
  if (spellings === undefined || spellings.some((spelling) => own.includes(spelling))) return undefined;
  const stated = rawSpan(
    query.text,
    number.start,
    number.end + unitBehind(text.slice(number.end), spellings).length,
  );
  const observation = pickShown(match);
  if (!observation) return { verdict: 'not_on_record', stated };
  const ratio = unitRatio(spellings, own);
  if (ratio === undefined) return { verdict: 'not_on_record', stated, observation };
  const value = new Decimal(number.value).times(ratio[0]).dividedBy(ratio[1]);
  const agrees = match.observations.some((one) =>
    agreesWithRecord({ ...number, value: value.toFixed() }, one),
  );
  if (agrees) return { verdict: 'matches', stated, observation };
  // A value that was rounded on the way is neither the same nor another.
  const isNear = match.observations.some((one) =>
    value.minus(one.value).abs().lessThanOrEqualTo(new Decimal(one.value).abs().times(ABOUT_TOLERANCE)),
  );
  return {
    verdict: isNear ? 'not_on_record' : 'differs',
    stated,
    observation,
    ...(!isNear && { reason: 'unit' }),
  };
}

function unitBehind(rest: string, spellings: readonly string[]): string {
  const space = /^[\s-]*/.exec(rest)?.[0] ?? '';
  const unit = spellings
    .filter((spelling) => rest.startsWith(spelling, space.length))
    .sort((a, b) => b.length - a.length)[0];
  return unit === undefined ? '' : `${space}${unit}`;
}
