// A figure asked for in another unit of the same sort: hectares, where mu are on record.
import type { Unit } from '../../knowledge/types.ts';
import { sizedUnit, unitRatio } from '../../language/lexicon/everyday-units.ts';
import { spellingsOfUnit } from './spellings-of-unit.ts';

export interface OtherUnit {
  readonly name: Unit['name'];
  readonly plural: string;
  /** What it and the recorded unit come to in one and the same measure. */
  readonly size: string;
  readonly recordedSize: string;
}

/** The unit that a word asks for, where the pack's unit can be turned into it and is not the same. */
export function otherUnit(word: string, unit: Unit): OtherUnit | undefined {
  if (unit.kind !== 'quantity' && unit.kind !== 'count') return undefined;
  const asked = sizedUnit(word);
  const own = spellingsOfUnit(unit);
  if (asked === undefined || asked.spellings.some((spelling) => own.includes(spelling))) return undefined;
  const sizes = unitRatio(asked.spellings, own);
  if (sizes === undefined) return undefined;
  const { zh, en, plural } = asked;
  return { name: { zh, en }, plural, size: sizes[0], recordedSize: sizes[1] };
}
