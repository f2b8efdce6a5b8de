import { createRequire } from 'node:module';

/** A question made comparable, with the way back: `offsets[i]` is where `text[i]` came from in `raw`. */
export interface NormalizedText {
  readonly raw: string;
  readonly text: string;
  readonly offsets: readonly number[];
  /** True where only the first part of an overlong question was read. */
  readonly truncated: boolean;
}

/**
 * How much of a question is read, in characters.
 * Effect: bounds the time an answer takes. Range: 500 to 20,000. Default 1,000, more than any question seen.
 */
export const READ_LIMIT = 1_000;

const SLACK_MARKUP = /<([@#!]|https?:|mailto:)([^<>|]{0,500})(?:\|([^<>]{0,300}))?>/y;
/** Not the minutes within 09:46:51. */
const SLACK_EMOJI = /(?!(?<=\d):\d+:\d):[a-z0-9_+-]{2,40}:/y;
const SLACK_ENTITY = /&(amp|lt|gt);/y;
const ENTITY_TEXT: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };
// Emphasis and code fences carry no meaning; an underscore inside a word parts it. A tilde stays: 1~3月 is a range.
const EMPHASIS = new Set(['*', '`', '_']);
const INVISIBLE = /\p{Cf}|\p{Cc}|\p{Cs}|\p{Co}|[\ufe00-\ufe0f]/u;
const COMBINING = /\p{Mn}/gu;
const HAN = /\p{Script=Han}/u;

/**
 * Reads what a person typed as plain, lower-case, Simplified text: Slack markup, emphasis, invisible characters,
 * width, case, Latin accents (suì níng) and Traditional characters no longer tell two questions apart.
 */
export function normalizeText(raw: string): NormalizedText {
  let folded = '';
  const offsets: number[] = [];
  const push = (text: string, offset: number) => {
    folded += text;
    for (let unit = 0; unit < text.length; unit += 1) offsets.push(offset);
  };

  let position = 0;
  while (position < raw.length && offsets.length < READ_LIMIT) {
    const plain = plainFrom(raw, position, position + READ_LIMIT - offsets.length);
    if (plain > position) {
      folded += raw.slice(position, plain);
      for (; position < plain; position += 1) offsets.push(position);
      continue;
    }
    const markup = matchMarkup(raw, position);
    if (markup) {
      push(markup.text, position);
      position += markup.length;
      continue;
    }
    const character = String.fromCodePoint(raw.codePointAt(position) ?? 0);
    const letters = foldCharacter(character);
    if (!isHeldKey(letters, folded, raw[position + 1])) push(letters, position);
    position += character.length;
  }
  // 2O2O年: the letter for the figure.
  const text = toSimplified(folded).replace(/(?<![a-z\d])[12][\do]{3}(?![a-z\d])/g, (year) =>
    year.replaceAll('o', '0'),
  );
  return { raw, text, offsets, truncated: position < raw.length };
}

// No word has a letter three times running (suinnning), save a number in Roman figures or what is no word (iii, www).
function isHeldKey(letter: string, before: string, next: string | undefined): boolean {
  if (letter < 'a' || letter > 'z' || !before.endsWith(letter + letter)) return false;
  const isWithin =
    /^[a-z]$/.test(before.at(-3) ?? '') || (/^[a-z]$/i.test(next ?? '') && next?.toLowerCase() !== letter);
  return letter !== 'i' && isWithin;
}

/** The part of what was typed that a span of the normalized text stands for. */
export function rawSpan(normalized: NormalizedText, start: number, end: number): string {
  const from = normalized.offsets[start] ?? 0;
  const last = normalized.offsets[end - 1] ?? from;
  const width = String.fromCodePoint(normalized.raw.codePointAt(last) ?? 32).length;
  return normalized.raw.slice(from, last + width);
}

// Most characters are what they are; where the run of them that begins here ends.
function plainFrom(raw: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && isPlain(raw.charCodeAt(end))) end += 1;
  return end;
}

function isPlain(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x20
  );
}

function matchMarkup(raw: string, position: number): { text: string; length: number } | undefined {
  const first = raw[position];
  if (first === '<') {
    SLACK_MARKUP.lastIndex = position;
    const match = SLACK_MARKUP.exec(raw);
    if (!match) return undefined;
    const isMention = match[1] === '@' || match[1] === '!' || match[1] === '#';
    return { text: isMention ? ' ' : foldText(match[3] ?? ' '), length: match[0].length };
  }
  if (first === '&') {
    SLACK_ENTITY.lastIndex = position;
    const match = SLACK_ENTITY.exec(raw);
    return match ? { text: ENTITY_TEXT[match[1] ?? ''] ?? ' ', length: match[0].length } : undefined;
  }
  if (first === ':') {
    SLACK_EMOJI.lastIndex = position;
    const match = SLACK_EMOJI.exec(raw);
    return match ? { text: ' ', length: match[0].length } : undefined;
  }
  return undefined;
}

function foldText(text: string): string {
  return [...text].map(foldCharacter).join('');
}

function foldCharacter(character: string): string {
  if (isPlain(character.charCodeAt(0))) return character;
  if (character === '\n' || character === '\r') return '\n';
  if (character === '\t') return ' ';
  // The sign of a currency is read as its word.
  if (character === '$') return ' dollar ';
  if (EMPHASIS.has(character)) return character === '_' ? ' ' : '';
  if (character > ' ' && character <= '~') return character.toLowerCase();
  // The tables of Unicode are asked about the rest.
  if (INVISIBLE.test(character)) return '';
  const folded = (LATIN_TWINS[character] ?? character).normalize('NFKC').toLowerCase();
  if (HAN.test(folded)) return folded;
  // A combining accent typed on its own, or one that decomposition sets free.
  return folded.normalize('NFD').replace(COMBINING, '').normalize('NFC');
}

// Cyrillic and Greek letters that look like Latin ones: a copied word may hold them unseen, and no question is asked
// in either script.
const LATIN_TWINS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аеорсухіјѕԁһԛԝАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο'].map((twin, at) => [
    twin,
    [...'aeopcyxijsdhqwABEKMHOPCTYXIJSABEZHIKMNOPTYXo'][at] ?? twin,
  ]),
);

type Convert = (text: string) => string;
let converter: Convert | undefined;

// Loaded at the first question with a Han character: the table costs 30 ms, which English questions need not pay.
function toSimplified(text: string): string {
  if (!HAN.test(text)) return text;
  converter ??= loadConverter();
  const converted = converter(text);
  if (converted.length === text.length) return converted;
  // A phrase that changes length would break the offsets: character by character never does.
  return [...text].map((character) => keepLength(character, converter)).join('');
}

function keepLength(character: string, convert: Convert | undefined): string {
  const converted = convert?.(character) ?? character;
  return converted.length === character.length ? converted : character;
}

function loadConverter(): Convert {
  const opencc = createRequire(import.meta.url)('opencc-js/t2cn') as {
    Converter: (options: { from: string; to: string }) => Convert;
  };
  return opencc.Converter({ from: 't', to: 'cn' });
}
