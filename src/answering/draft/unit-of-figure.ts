// Whether the unit that a figure is written in is the metric's.
import { Decimal } from 'decimal.js';
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Unit, Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { everydayUnitAt, unitRatio } from '../../language/lexicon/everyday-units.ts';
import type { NumberMention } from '../../language/numerals.ts';
import type { StatedNumber } from '../../language/query.ts';
import { spellingsOfUnit } from '../words/spellings-of-unit.ts';
import type { Passage } from './read-passages.ts';
import { isWithinName } from './variable-names.ts';

/** `open`: no unit is written; `other`: another one is; `none`: it is another sort of number. */
export type UnitFit = 'same' | 'open' | 'other' | 'none';

export function unitFit(
  figure: StatedNumber,
  { text, mentions }: Passage,
  variable: Variable,
  catalog: Catalog,
): UnitFit {
  const unit = catalog.unitOf(variable);
  const { number, units } = figure;
  if (unit.kind === 'rank') return number.form === 'rank' ? 'same' : 'none';
  if (unit.kind === 'percent')
    return number.form === 'percent' || isUnderPercent(number, text.text)
      ? 'same'
      : number.form === 'points'
        ? 'other'
        : 'none';
  // 第3个 is one of them.
  if (number.form !== 'plain' || figure.text.startsWith('第')) return 'none';
  const after = text.text.slice(number.unitAt, number.unitAt + LONGEST_UNIT);
  const spellings = everydayUnitAt(text.text, number.start, number.unitAt);
  if (spellings?.some((one) => beginsUnit(one, unit))) {
    if (isWrittenIn(after, unit)) return 'same';
    return OTHER_PACE.test(after) ? 'other' : 'open';
  }
  if (PER_TIME.test(after)) return 'none';
  if (spellings?.some((one) => spellsUnit(one, unit))) return 'same';
  if (spellings === undefined && units.includes(unit.id)) return 'same';
  // 个 counts anything.
  if (unit.kind === 'count' && /^\s*个(?!百分)/.test(after)) return 'same';
  const counted = countedBy(spellings, units, catalog);
  if (counted !== undefined)
    return unit.kind === 'count' &&
      (units.length > 1 || counted.some((text) => isWithinName({ text }, variable)))
      ? 'open'
      : 'none';
  if (spellings !== undefined || units.length > 0) return 'other';
  if (countsUnknown(mentions, number.end, text.text)) return 'none';
  if (number.precision >= 8) return unit.kind === 'currency' ? 'same' : 'none';
  return 'open';
}

// The head of a list or of a table says that its bare numbers are percentages.
function isUnderPercent({ form, start, end }: NumberMention, text: string): boolean {
  return form === 'plain' && /^\s*$/.test(text.slice(end)) && IN_PERCENT.test(text.slice(0, start));
}

const IN_PERCENT = /[(（]\s*%\s*[)）]|\b(?:as|in) (?:a )?(?:%|per ?cent)|单位[:：]\s*%/;

/** The figure in the unit of the record where its own is one of the same sort: 8.62 GWh is 8620 MWh. */
export function inUnitOf({ number }: StatedNumber, { text }: Passage, unit: Unit): NumberMention | undefined {
  const spellings = everydayUnitAt(text.text, number.start, number.unitAt);
  const ratio = spellings && unitRatio(spellings, spellingsOfUnit(unit));
  if (ratio === undefined) return undefined;
  const factor = new Decimal(ratio[0]).dividedBy(ratio[1]);
  return {
    ...number,
    value: factor.times(number.value).toDecimalPlaces(6).toFixed(),
    precision: number.precision + Decimal.log10(factor).floor().toNumber(),
  };
}

/** Characters after a number that its unit is looked for in. */
const LONGEST_UNIT = 40;

/** 77,000 tonnes a day: of a day, and not of the time that the draft names. */
const PER_TIME =
  /^\s*(?:[a-z]+\s){0,2}(?:a|an|per|each|every)\s(?:hour|day|week|month)\b|^\s*(?:[a-z]+|\p{Script=Han}{1,3})\s*(?:\/|每)\s*(?:小时|[日天周月]|(?:hour|day|week|month|h|d)\b)/u;

/** Tonnes a year, of what is recorded by the day. */
const OTHER_PACE =
  /^\s*[a-z\p{Script=Han}]{1,8}\s*(?:\/|每|\b(?:a|an|per|each|every)\s)\s*(?:小时|[日天周月年]|(?:hour|day|week|month|year|h|d|yr)\b)/u;

/** How what is counted is called: people, 户, berths; undefined where nothing is. */
function countedBy(
  spellings: readonly string[] | undefined,
  units: readonly string[],
  { pack }: Catalog,
): readonly string[] | undefined {
  if (spellings !== undefined) return COUNTED.test(spellings[0] ?? '') ? spellings : undefined;
  const named = pack.units.filter(({ id }) => units.includes(id));
  return named.length > 0 && named.every(({ kind }) => kind === 'count')
    ? named.flatMap(spellingsOfUnit)
    : undefined;
}

const COUNTED = /^(?:people|passenger|household|vehicle)$/;

// Hours, of which a week has so many: the first word of "hours a week".
function beginsUnit(spelling: string, unit: Unit): boolean {
  return spellingsOfUnit(unit).some(
    (whole) => whole.startsWith(spelling) && /^(?:\/|每| (?:a|an|per) )/.test(whole.slice(spelling.length)),
  );
}

function isWrittenIn(after: string, unit: Unit): boolean {
  const written = after.trimStart();
  const singular = written.replace(/^([a-z]+)s /, '$1 ');
  return spellingsOfUnit(unit).some((whole) => written.startsWith(whole) || singular.startsWith(whole));
}

// 500亿斤, 44 hospitals: what is counted is a thing that nobody knows.
function countsUnknown(mentions: readonly Mention[], end: number, text: string): boolean {
  const after = mentions.find(({ start }) => start >= end);
  return after?.kind === 'unknown' && /^ ?$/.test(text.slice(end, after.start));
}

function spellsUnit(spelling: string, unit: Unit): boolean {
  return spellingsOfUnit(unit).includes(spelling);
}
