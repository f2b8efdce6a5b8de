// Mends Latin words before anything is read in them: slips in the words of grammar and time that every question is
// built of (adn, hwo, yaer), and blanks that are missing or a letter off (howmany, techc enters).
import { type AliasIndex, sensesOf } from './aliases.ts';
import { isEnglishWord } from './english-words.ts';
import type { Mention } from './find-mentions.ts';
import { GRAMMAR, NUMBERS, RATHER_SLIPS, TIME } from './lexicon/misspelt-often.ts';
import { timeMeant } from './mend-han.ts';
import { type NormalizedText, rawSpan } from './normalize.ts';
import { foldSound } from './sounds-like.ts';
import { keyNear } from './spell-words.ts';
import type { SpellingIndex } from './spelling-index.ts';
import { stemWord, type Token } from './tokens.ts';

const OFTEN: ReadonlySet<string> = new Set([...GRAMMAR, ...TIME, ...NUMBERS]);
const MENDABLE = [...OFTEN].map((word) => ({ word, sound: foldSound(word) }));

/** A message with more strange words is in another language, and no slip of the keys. */
const MOST_STRANGE = 12;

/** Longer runs of letters are no word. */
const LONGEST_WORD = 24;

/** A stretch of the text and what to read in its place. */
interface Mend {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What was typed with its plain slips mended; undefined where there are none. */
export function mendWords(
  written: NormalizedText,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: { aliases: AliasIndex; spelling: SpellingIndex },
): string | undefined {
  const { aliases, spelling } = index;
  const { text, raw } = written;
  const unknown = new Set(mentions.flatMap(({ kind, start }) => (kind === 'unknown' ? [start] : [])));
  if (unknown.size === 0 || unknown.size > MOST_STRANGE) return undefined;
  const isStrange = (token: Token | undefined) =>
    token?.kind === 'latin' &&
    unknown.has(token.start) &&
    token.text.length <= LONGEST_WORD &&
    (!isEnglishWord(token.text) || RATHER_SLIPS.has(token.text));
  const mends: Mend[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (token?.kind === 'han' && unknown.has(token.start)) {
      const right = timeMeant(text, token.start);
      if (right !== undefined) mends.push({ start: token.start, end: token.end, text: right });
    }
    if (!token || !isStrange(token) || (mends.at(-1)?.end ?? 0) > token.start) continue;
    const parted = (mean: (word: string) => string | undefined) =>
      blankBetween(text, before, token, mends, mean) ??
      blankBetween(text, token, tokens[at + 1], mends, mean);
    const known = (word: string) => (isWord(word, aliases) ? word : undefined);
    const mend =
      parted(known) ??
      (isName(written, token) ? undefined : (slipIn(token) ?? everydayWordIn(token, spelling))) ??
      blankWithin(token, written, aliases) ??
      parted((word) => known(word) ?? wordMeant(word));
    if (mend) mends.push(mend);
  }
  if (mends.length === 0) return undefined;
  // Mended where it was typed, so that capitals still tell a name.
  let mended = '';
  let end = 0;
  for (const mend of mends) {
    const start = written.offsets[mend.start] ?? 0;
    mended += raw.slice(end, start) + mend.text;
    end = start + rawSpan(written, mend.start, mend.end).length;
  }
  return mended + raw.slice(end);
}

// What is written with a capital inside a sentence is somebody's name.
function isName({ raw, offsets }: NormalizedText, { start }: Token): boolean {
  const at = offsets[start] ?? 0;
  return /^\p{Lu}\p{Ll}/u.test(raw.slice(at, at + 2)) && /[\p{L}\d,]\s*$/u.test(raw.slice(0, at));
}

function slipIn({ start, end, text }: Token): Mend | undefined {
  const word = wordMeant(text);
  return word === undefined ? undefined : { start, end, text: word };
}

// A name or a measure of the pack is left to the phrases it stands in, and the reply says how it was read.
function everydayWordIn(token: Token, spelling: SpellingIndex): Mend | undefined {
  const word = isEnglishWord(token.text) ? undefined : keyNear(token, spelling);
  if (word === undefined || spelling.packWords.has(word)) return undefined;
  return { start: token.start, end: token.end, text: word };
}

/** The word of grammar or time that a slip was made in. */
export function wordMeant(written: string): string | undefined {
  if (written.length < 3 || written.length > 10) return undefined;
  let meant: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  const heard = foldSound(written);
  for (const { word, sound } of MENDABLE) {
    if (Math.abs(word.length - written.length) > 1) continue;
    const cost = sound === heard && word !== written ? 1 : costOfSlip(written, word);
    if (cost < least) [meant, least] = [word, cost];
  }
  return meant;
}

const NO_SLIP_COST = Number.POSITIVE_INFINITY;

// What fingers do: two letters swapped, one struck twice, one left out, one struck too many, the next key struck.
function costOfSlip(written: string, word: string): number {
  let from = 0;
  while (from < word.length && written[from] === word[from]) from += 1;
  if (from === word.length && written.length === word.length) return NO_SLIP_COST;
  const rest = (text: string, skipped: number) => text.slice(from + skipped);
  if (written.length === word.length) {
    const isSwapped = written[from] === word[from + 1] && written[from + 1] === word[from];
    if (isSwapped && rest(written, 2) === rest(word, 2)) return 1;
    const isOneKey = rest(written, 1) === rest(word, 1) && isBeside(written[from] ?? '', word[from] ?? '');
    return isOneKey && from > 0 && word.length >= 5 ? 3.5 : NO_SLIP_COST;
  }
  if (written.length > word.length) {
    if (rest(written, 1) !== rest(word, 0)) return NO_SLIP_COST;
    if (written[from] === written[from - 1]) return 2;
    return from > 0 && word.length >= 5 ? 4 : NO_SLIP_COST;
  }
  if (rest(written, 0) !== rest(word, 1) || word.length < 4 || from === 0) return NO_SLIP_COST;
  return from < word.length - 1 ? 3 : word.length >= 5 ? 4 : NO_SLIP_COST;
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** True for two keys that stand side by side, or one above the other. */
export function isBeside(a: string, b: string): boolean {
  const [one, other] = [placeOf(a), placeOf(b)];
  return (
    one !== undefined &&
    other !== undefined &&
    Math.abs(one.row - other.row) <= 1 &&
    Math.abs(one.at - other.at) <= 1
  );
}

function placeOf(key: string): { row: number; at: number } | undefined {
  const row = ROWS.findIndex((keys) => keys.includes(key));
  return row < 0 ? undefined : { row, at: (ROWS[row] ?? '').indexOf(key) };
}

// "Techc enters", "land user anking", "ran king": the blank stands a letter off, or where none belongs.
function blankBetween(
  text: string,
  left: Token | undefined,
  right: Token | undefined,
  mends: readonly Mend[],
  mean: (word: string) => string | undefined,
): Mend | undefined {
  if (left?.kind !== 'latin' || right?.kind !== 'latin' || (mends.at(-1)?.end ?? 0) > left.start)
    return undefined;
  if (text.slice(left.end, right.start) !== ' ') return undefined;
  const ways = [
    [left.text.slice(0, -1), `${left.text.at(-1)}${right.text}`],
    [`${left.text}${right.text[0]}`, right.text.slice(1)],
  ];
  const way = ways.map((words) => words.map(mean)).find((words) => words.every((word) => word !== undefined));
  return way && { start: left.start, end: right.end, text: way.join(' ') };
}

// "Howmany", "techcentres", "saysAnju": two words of which one is of grammar, that make up a phrase, or that a capital parts.
function blankWithin(
  { start, end, text }: Token,
  written: NormalizedText,
  aliases: AliasIndex,
): Mend | undefined {
  if (text.length < 5) return undefined;
  const typed = rawSpan(written, start, end);
  for (let cut = 2; cut <= text.length - 2; cut += 1) {
    const [head, tail] = [text.slice(0, cut), text.slice(cut)];
    const isTwo = isWord(head, aliases) && isWord(tail, aliases);
    const isParted =
      isTwo && (standsAlone(head, tail, aliases) || IS_CAPITAL.test(`${typed[cut - 1]}${typed[cut]}`));
    if (isParted || isPhrase(head, tail, aliases))
      return { start, end, text: `${typed.slice(0, cut)} ${typed.slice(cut)}` };
  }
  return undefined;
}

/** Where a capital begins or ends inside a word: saysAnju, OTPline. */
const IS_CAPITAL = /\p{Ll}\p{Lu}|\p{Lu}\p{Ll}/u;

function standsAlone(head: string, tail: string, aliases: AliasIndex): boolean {
  if (head.length < 3 || tail.length < 3 || BEGINS_NAMES.test(tail)) return false;
  if (OFTEN.has(head) && (OFTEN.has(tail) || !isNamed(tail, aliases) || tail.length >= 5)) return true;
  return OFTEN.has(tail) && (!isNamed(head, aliases) || head.length >= 5);
}

// Andover is a place.
const BEGINS_NAMES = /^(?:over|under|end|land|ham|ton)$/;

function isNamed(word: string, aliases: AliasIndex): boolean {
  return sensesOf(word, aliases).some(({ type }) => type !== 'cue');
}

function isPhrase(head: string, tail: string, { root }: AliasIndex): boolean {
  const node = root.next?.get(stemWord(head))?.next?.get(stemWord(tail));
  return node?.phrase !== undefined && head.length > 2 && tail.length > 2;
}

function isWord(word: string, { root }: AliasIndex): boolean {
  return word.length > 1 && (OFTEN.has(word) || (root.next?.has(stemWord(word)) ?? false));
}
