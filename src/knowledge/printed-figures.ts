// Finds a recorded value in the wording of a paragraph: 1500亿元 for 150000000000 yuan, 首个百亿产业, 1000余亩,
// 第6位, 27.5%, 150 billion yuan. Owns how a number with its unit may be printed; which paragraph to look in
// is left to `provenance`.
import { foldWidth } from './fold-width.ts';
import type { Unit } from './types.ts';
import { parseValue } from './value.ts';

export interface PrintedFigure {
  /** With its unit, in plain width: `1000余亩`, `27.5%`. */
  readonly text: string;
  /** Where it stands in the paragraph as it was given; `end` is behind it. */
  readonly start: number;
  readonly end: number;
}

/** A number without its unit. */
interface Printed {
  /** As printed: `1000余`, `150 billion`. */
  readonly text: string;
  readonly value: string;
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** What stands about a number and belongs to it: 第 and 位, RMB, billion yuan. */
interface Around {
  readonly lead?: string;
  readonly tail?: string;
}

// biome-ignore format: a table
const ENGLISH_NUMBERS: readonly string[] = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten',
  'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty',
];
// biome-ignore format: a table
const ENGLISH_ORDINALS: readonly string[] = [
  'zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth',
];

// 余, 多 and 几 may stand between a number and its scale word: 10余万.
const NUMBER = new RegExp(
  [
    String.raw`(?<!\d)-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:\s*(?:thousand|million|billion|trillion)\b|[余多]?[十百千万亿]+)?`,
    '[零〇一二两三四五六七八九十百千万亿]+',
    String.raw`\b(?:${[...ENGLISH_NUMBERS, ...ENGLISH_ORDINALS].join('|')})\b`,
  ].join('|'),
  'gi',
);

/** What may stand between a number and its unit: 余亩, 多家. */
const LOOSE = String.raw`\s*(?:余|多|几|来)?\s*`;
/** Words that count anything in Chinese. */
const MEASURE_WORDS = [...'个家项所座条种类大名人次处件块张'];
/** Words before a number that make it negative: 下降3.2%, fell by 3.2%. */
const FALL = /(?:下降|减少|降低|回落|下滑|fell|falls|down|decreas\w*|declin\w*|drop\w*)[^，。；,;]{0,20}$/i;

/** Wherever the paragraph prints the value in that unit, in print order. */
export function findPrinted(
  paragraph: string,
  value: string,
  unit: Unit,
  otherUnits: readonly Unit[] = [],
): readonly PrintedFigure[] {
  const { text, offsets } = foldWidth(paragraph);
  const found: PrintedFigure[] = [];
  for (const printed of numbersIn(text)) {
    if (printed.value !== value && !isFallBy(printed, value)) continue;
    const around = findUnit(printed, unit, otherUnits);
    if (around === undefined) continue;
    const { lead = '', tail = '' } = around;
    const start = printed.at - lead.length;
    const end = printed.at + printed.text.length + tail.length;
    found.push({
      text: text.slice(start, end),
      start: offsets[start] ?? 0,
      end: offsets[end] ?? paragraph.length,
    });
  }
  return found;
}

function isFallBy({ value, before }: Printed, recorded: string): boolean {
  return recorded === `-${value}` && FALL.test(before);
}

function* numbersIn(text: string): Iterable<Printed> {
  for (const match of text.matchAll(NUMBER)) {
    const [written] = match;
    const value = readWritten(written);
    if (value === undefined) continue;
    const end = match.index + written.length;
    yield {
      text: written,
      value,
      at: match.index,
      before: text.slice(0, match.index),
      after: text.slice(end),
    };
  }
}

function readWritten(written: string): string | undefined {
  const word = written.toLowerCase();
  const cardinal = ENGLISH_NUMBERS.indexOf(word);
  const ordinal = ENGLISH_ORDINALS.indexOf(word);
  if (cardinal >= 0 || ordinal >= 0) return String(Math.max(cardinal, ordinal));
  return parseValue(written.replace(/[余多]/, ''));
}

function findUnit(printed: Printed, unit: Unit, otherUnits: readonly Unit[]): Around | undefined {
  switch (unit.kind) {
    case 'percent':
      return findPercent(printed);
    case 'rank':
      return findRank(printed);
    case 'currency':
      return findCurrency(printed, unit, otherUnits);
    case 'count':
      return findCounted(printed, [...namesOf(unit), ...MEASURE_WORDS]);
    case 'quantity':
      return findCounted(printed, namesOf(unit));
  }
}

function findPercent({ before, after }: Printed): Around | undefined {
  const sign = /^\s*(?:%|per ?cent\b|pct\b|个?百分点|percentage points?\b)/i.exec(after);
  if (sign) return { tail: sign[0] };
  return before.endsWith('百分之') ? { lead: '百分之' } : undefined;
}

function findRank({ text, before, after }: Printed): Around | undefined {
  const isOrdinal = ENGLISH_ORDINALS.includes(text.toLowerCase());
  const place = /^\s*(?:位|名)/.exec(after);
  if (before.endsWith('第')) return { lead: '第', tail: place?.[0] ?? '' };
  const english = /^(?:st|nd|rd|th)\b/i.exec(after);
  if (isOrdinal || english) return { tail: english?.[0] ?? '' };
  const led = /(?:No\.\s*|number |rank(?:s|ed|ing)? )$/i.exec(before);
  return led ? { lead: led[0] } : undefined;
}

function findCurrency(printed: Printed, unit: Unit, otherUnits: readonly Unit[]): Around | undefined {
  const counted = findCounted(printed, namesOf(unit));
  if (counted !== undefined) return counted;
  const signs = [unit.prefix, '¥', ...unit.aliases.zh].filter((sign) => sign !== undefined);
  const { before } = printed;
  const sign = signs.find((candidate) => before.trimEnd().endsWith(candidate));
  if (sign !== undefined) return { lead: before.slice(before.trimEnd().length - sign.length) };
  // 百亿产业 leaves the unit out: an amount with a scale word and no other unit behind it.
  const isOther =
    findPercent(printed) ?? findCounted(printed, [...otherUnits.flatMap(namesOf), ...MEASURE_WORDS]);
  return isOther === undefined && /[万亿]/.test(printed.text) ? {} : undefined;
}

function findCounted({ before, after }: Printed, names: readonly string[]): Around | undefined {
  if (before.endsWith('第')) return undefined;
  for (const name of names) {
    const isWord = /^[\x20-\x7e]+$/.test(name);
    const pattern = isWord
      ? String.raw`^[\s-]*(?:\w+\s+){0,3}?${escapePattern(name)}(?:s|es)?\b`
      : `^${LOOSE}${escapePattern(name)}`;
    const found = new RegExp(pattern, 'i').exec(after);
    if (found) return { tail: found[0] };
  }
  return undefined;
}

function namesOf(unit: Unit): string[] {
  const names = [
    unit.name.zh,
    unit.name.en,
    unit.plural,
    unit.prefix,
    ...unit.aliases.zh,
    ...unit.aliases.en,
  ];
  return names.filter((name) => name !== undefined).sort((a, b) => b.length - a.length);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
