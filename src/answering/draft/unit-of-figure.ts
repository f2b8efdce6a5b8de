// Whether the unit that a figure is written in is the metric's.
import type { Unit } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { everydayUnitAt } from '../../language/lexicon/everyday-units.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { StatedNumber } from '../../language/query.ts';
import { onceFor } from '../once-for.ts';
import type { Passage } from './read-passages.ts';

/** `open`: no unit is written; `other`: another one is; `none`: it is another sort of number. */
export type UnitFit = 'same' | 'open' | 'other' | 'none';

export function unitFit({ number, units }: StatedNumber, { text, mentions }: Passage, unit: Unit): UnitFit {
  if (unit.kind === 'rank') return number.form === 'rank' ? 'same' : 'none';
  if (unit.kind === 'percent')
    return number.form === 'percent' ? 'same' : number.form === 'points' ? 'other' : 'none';
  if (number.form !== 'plain') return 'none';
  const spellings = everydayUnitAt(text.text, number.start, number.unitAt);
  if (spellings !== undefined) return spellings.some((one) => spellsUnit(one, unit)) ? 'same' : 'other';
  if (units.includes(unit.id)) return 'same';
  // 个 counts anything.
  if (unit.kind === 'count' && /^\s*个(?!百分)/.test(text.text.slice(number.unitAt))) return 'same';
  if (units.length === 0 && countsUnknown(mentions, number.end, text.text)) return 'none';
  if (units.length > 0) return unit.kind === 'count' && units.length > 1 ? 'open' : 'other';
  if (number.precision >= 8) return unit.kind === 'currency' ? 'same' : 'none';
  return 'open';
}

// 500亿斤, 44 hospitals: what is counted is a thing that nobody knows.
function countsUnknown(mentions: readonly Mention[], end: number, text: string): boolean {
  const after = mentions.find(({ start }) => start >= end);
  return after?.kind === 'unknown' && /^ ?$/.test(text.slice(end, after.start));
}

function spellsUnit(spelling: string, unit: Unit): boolean {
  return spellingsOf(unit).includes(spelling);
}

const spellingsOf = onceFor(({ name, plural, prefix, aliases }: Unit): readonly string[] =>
  [name.zh, name.en, plural ?? '', prefix ?? '', ...aliases.zh, ...aliases.en].map(
    (text) => normalizeText(text).text,
  ),
);
