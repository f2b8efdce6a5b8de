// Finds a recorded value in the wording of a paragraph: 1500亿元 for 150000000000 yuan, 首个百亿产业, 1000余亩,
// 第6位, 27.5%, 150 billion yuan. Owns how a number with its unit may be printed; which paragraph to look in
// is left to `provenance`.
import type { Unit } from './types.ts';
import { parseValue } from './value.ts';

interface Printed {
  /** As printed: `1000余`, `150 billion`. */
  readonly text: string;
  readonly value: string;
  readonly before: string;
  readonly after: string;
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

/** How the paragraph prints the value in that unit, or undefined when it does not. */
export function findPrinted(
  paragraph: string,
  value: string,
  unit: Unit,
  otherUnits: readonly Unit[] = [],
): string | undefined {
  const text = paragraph.normalize('NFKC');
  for (const printed of numbersIn(text)) {
    if (printed.value !== value && !isFallBy(printed, value)) continue;
    const shown = showWithUnit(printed, unit, otherUnits);
    if (shown !== undefined) return shown;
  }
  return undefined;
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
    yield { text: written, value, before: text.slice(0, match.index), after: text.slice(end) };
  }
}

function readWritten(written: string): string | undefined {
  const word = written.toLowerCase();
  const cardinal = ENGLISH_NUMBERS.indexOf(word);
  const ordinal = ENGLISH_ORDINALS.indexOf(word);
  if (cardinal >= 0 || ordinal >= 0) return String(Math.max(cardinal, ordinal));
  return parseValue(written.replace(/[余多]/, ''));
}

function showWithUnit(printed: Printed, unit: Unit, otherUnits: readonly Unit[]): string | undefined {
  switch (unit.kind) {
    case 'percent':
      return showPercent(printed);
    case 'rank':
      return showRank(printed);
    case 'currency':
      return showCurrency(printed, unit, otherUnits);
    case 'count':
      return showCounted(printed, [...namesOf(unit), ...MEASURE_WORDS]);
    case 'quantity':
      return showCounted(printed, namesOf(unit));
  }
}

function showPercent({ text, before, after }: Printed): string | undefined {
  const sign = /^\s*(?:%|per ?cent\b|pct\b|个?百分点|percentage points?\b)/i.exec(after);
  if (sign) return text + sign[0];
  return before.endsWith('百分之') ? `百分之${text}` : undefined;
}

function showRank({ text, before, after }: Printed): string | undefined {
  const isOrdinal = ENGLISH_ORDINALS.includes(text.toLowerCase());
  const place = /^\s*(?:位|名)/.exec(after);
  if (before.endsWith('第')) return `第${text}${place?.[0].trim() ?? ''}`;
  const english = /^(?:st|nd|rd|th)\b/i.exec(after);
  if (isOrdinal || english) return text + (english?.[0] ?? '');
  const led = /(?:No\.\s*|number |rank(?:s|ed|ing)? )$/i.exec(before);
  return led ? led[0] + text : undefined;
}

function showCurrency(printed: Printed, unit: Unit, otherUnits: readonly Unit[]): string | undefined {
  const counted = showCounted(printed, namesOf(unit));
  if (counted !== undefined) return counted;
  const signs = [unit.prefix, '¥', ...unit.aliases.zh].filter((sign) => sign !== undefined);
  const sign = signs.find((candidate) => printed.before.trimEnd().endsWith(candidate));
  if (sign !== undefined) return `${sign}${printed.text}`;
  // 百亿产业 leaves the unit out: an amount with a scale word and no other unit behind it.
  const isOther =
    showPercent(printed) ?? showCounted(printed, [...otherUnits.flatMap(namesOf), ...MEASURE_WORDS]);
  return isOther === undefined && /[万亿]/.test(printed.text) ? printed.text : undefined;
}

function showCounted({ text, before, after }: Printed, names: readonly string[]): string | undefined {
  if (before.endsWith('第')) return undefined;
  for (const name of names) {
    const isWord = /^[\x20-\x7e]+$/.test(name);
    const pattern = isWord
      ? String.raw`^[\s-]*(?:\w+\s+){0,3}?${escapePattern(name)}(?:s|es)?\b`
      : `^${LOOSE}${escapePattern(name)}`;
    const found = new RegExp(pattern, 'i').exec(after);
    if (found) return text + found[0];
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
