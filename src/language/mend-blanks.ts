// Puts right the blanks between Latin words: one that is missing (howmany), that stands a letter off (techc enters) or
// inside a word (techno logy).
import { type AliasIndex, beginsPhrase, sensesOf } from './aliases.ts';
import { commonnessOf, isEnglishWord } from './english-words.ts';
import { OFTEN } from './lexicon/misspelt-often.ts';
import { type NormalizedText, rawSpan } from './normalize.ts';
import { stepFrom } from './phrase-tree.ts';
import { isForm, type SpellingIndex } from './spelling-index.ts';
import { stemWord, type Token } from './tokens.ts';

/** A stretch of the text and what to read in its place. */
export interface Mend {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** "Techc enters", "land user anking", "ran king": the blank stands a letter off, or where none belongs; `free` is where the last mend ends. */
export function blankBetween(
  text: string,
  left: Token | undefined,
  right: Token | undefined,
  free: number,
  aliases: AliasIndex,
): Mend | undefined {
  if (left?.kind !== 'latin' || right?.kind !== 'latin' || free > left.start) return undefined;
  if (text.slice(left.end, right.start) !== ' ') return undefined;
  const ways = [
    [left.text.slice(0, -1), `${left.text.at(-1)}${right.text}`],
    [`${left.text}${right.text[0]}`, right.text.slice(1)],
  ];
  const way = ways.find((words) => words.every((word) => isWord(word, aliases)));
  return way && { start: left.start, end: right.end, text: way.join(' ') };
}

/** "Techno logy", "bil lion": a blank inside a word, one half of which is no word. */
export function joined(
  text: string,
  left: Token | undefined,
  right: Token | undefined,
  free: number,
  spelling: SpellingIndex,
): Mend | undefined {
  if (left?.kind !== 'latin' || right?.kind !== 'latin' || free > left.start) return undefined;
  if (text.slice(left.end, right.start) !== ' ' || left.text.length + right.text.length < SHORTEST_JOINED)
    return undefined;
  // The N5 is no "then 5".
  if (/\d/.test(text[right.end] ?? '')) return undefined;
  const whole = left.text + right.text;
  const isWhole = OFTEN.has(whole) || isForm(whole, spelling) || isEnglishWord(whole);
  return isWhole ? { start: left.start, end: right.end, text: whole } : undefined;
}

/** Shorter words are not written in two. */
const SHORTEST_JOINED = 4;

/** "Howmany", "techcentres", "saysAnju": two words of which one is of grammar, that make up a phrase, or that a capital parts. */
export function blankWithin(
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

/** "Forthe", "howmany": two words of grammar sooner than a slip in another. */
export function betweenGrammar({ start, end, text }: Token): Mend | undefined {
  for (let cut = 3; cut <= text.length - 3; cut += 1) {
    const [head, tail] = [text.slice(0, cut), text.slice(cut)];
    if (OFTEN.has(head) && OFTEN.has(tail) && !BEGINS_NAMES.test(tail))
      return { start, end, text: `${head} ${tail}` };
  }
  return undefined;
}

/** "Catchin", "ofland": a small word that ran into one of the language. */
export function smallWordIn({ start, end, text }: Token, spelling: SpellingIndex): Mend | undefined {
  const isOther = (word: string) =>
    word.length >= 3 && ((commonnessOf(word) ?? 0) > 1 || isForm(word, spelling));
  for (const cut of [2, text.length - 2]) {
    const [head, tail] = [text.slice(0, cut), text.slice(cut)];
    const [small, other] = cut === 2 ? [head, tail] : [tail, head];
    if ((cut === 2 ? OPENS : ENDS).test(small) && isOther(other))
      return { start, end, text: `${head} ${tail}` };
  }
  return undefined;
}

// Inpatients and onshore are words of their own.
const OPENS = /^(?:of|to|is|by|at)$/;
const ENDS = /^(?:in|of|to|is|by|at|on|as)$/;

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
  const begun = stepFrom(root, stemWord(head));
  return (
    (begun && stepFrom(begun, stemWord(tail)))?.phrase !== undefined && head.length > 2 && tail.length > 2
  );
}

function isWord(word: string, aliases: AliasIndex): boolean {
  return word.length > 1 && (OFTEN.has(word) || beginsPhrase(stemWord(word), aliases));
}
