// Mends Latin words before anything is read in them: slips in the words of grammar and time that every question is
// built of (adn, hwo, yaer), and blanks that are missing or a letter off (howmany, techc enters).
import type { AliasIndex } from './aliases.ts';
import { isEnglishWord } from './english-words.ts';
import type { Mention } from './find-mentions.ts';
import { OFTEN, RATHER_SLIPS } from './lexicon/misspelt-often.ts';
import { betweenGrammar, blankBetween, blankWithin, joined, type Mend, smallWordIn } from './mend-blanks.ts';
import { grammarMeant } from './mend-han.ts';
import { type NormalizedText, rawSpan } from './normalize.ts';
import { keyNear } from './spell-words.ts';
import { isForm, type SpellingIndex } from './spelling-index.ts';
import { stemWord, type Token } from './tokens.ts';
import { type Expected, surpriseOf, wordMeant } from './word-slips.ts';

/** A message with more strange words is in another language, and no slip of the keys. */
const MOST_STRANGE = 12;

/** Longer runs of letters are no word. */
const LONGEST_WORD = 24;

/** What was typed with its plain slips mended; undefined where there are none. */
export function mendWords(
  written: NormalizedText,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: { aliases: AliasIndex; spelling: () => SpellingIndex },
): string | undefined {
  const { text, raw } = written;
  const unknown = new Set(mentions.flatMap(({ kind, start }) => (kind === 'unknown' ? [start] : [])));
  if (unknown.size === 0 || unknown.size > MOST_STRANGE) return undefined;
  const { aliases } = index;
  const spelling = index.spelling();
  const isStrange = (token: Token | undefined) =>
    token?.kind === 'latin' &&
    unknown.has(token.start) &&
    !isBeginning(text, token) &&
    token.text.length <= LONGEST_WORD &&
    (!isEnglishWord(token.text) || (RATHER_SLIPS.has(token.text) && !isNoun(text, token)));
  const mends: Mend[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    const free = mends.at(-1)?.end ?? 0;
    if (token?.kind === 'han' && unknown.has(token.start)) {
      const right = grammarMeant(text, token.start, (place) => unknown.has(place));
      if (right && right.start >= free) mends.push(right);
      continue;
    }
    if (!token || !isStrange(token) || free > token.start) continue;
    const after = tokens[at + 1];
    const mend =
      blankBetween(text, before, token, free, aliases) ??
      blankBetween(text, token, after, free, aliases) ??
      joined(text, before, token, free, spelling) ??
      joined(text, token, after, free, spelling) ??
      betweenGrammar(token) ??
      (isName(written, token) ? undefined : slipIn(token, before, spelling)) ??
      blankWithin(token, written, aliases) ??
      (standsForSubject(before) ? undefined : smallWordIn(token, spelling));
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

// The pre of pre-war stands as it is.
const isBeginning = (text: string, { text: word, end }: Token): boolean =>
  BEGINNING.test(word) && text[end] === '-';

const BEGINNING = /^(?:pre|post|mid|non|ex|sub|semi|anti|pro|co|un|re)$/;

// "A form of", "per dose": meant as it is written.
function isNoun(text: string, { start, end }: Token): boolean {
  return /\b(?:an?|the|per|each|every|one|of)\s$/.test(text.slice(0, start)) || text.startsWith(' of ', end);
}

// What is written with a capital inside a sentence is somebody's name.
function isName({ raw, offsets }: NormalizedText, { start }: Token): boolean {
  const at = offsets[start] ?? 0;
  return /^\p{Lu}\p{Ll}/u.test(raw.slice(at, at + 2)) && /[\p{L}\d,]\s*$/u.test(raw.slice(0, at));
}

// A word of grammar is expected before one of the dictionary, and that before one of the language.
function expectedFrom(spelling: SpellingIndex): Expected {
  return (word) => (OFTEN.has(word) ? -0.5 : isForm(word, spelling) ? 0 : surpriseOf(word));
}

// A name or a measure of the pack is left to the phrases it stands in, and the reply says how it was read.
function slipIn(token: Token, before: Token | undefined, spelling: SpellingIndex): Mend | undefined {
  const { start, end, text } = token;
  // Known, but not beside what it stands beside.
  if (spelling.words.has(token.key)) return undefined;
  const meant = text.length < 3 ? undefined : wordMeant(text, expectedFrom(spelling));
  const word = meant?.word ?? wordNear(token, spelling);
  if (word === undefined || (!OFTEN.has(word) && spelling.packWords.has(stemWord(word)))) return undefined;
  if (text.length <= SHORT && !OFTEN.has(word) && (meant?.slip ?? 0) > text.length - 2.5) return undefined;
  const isSure = OFTEN.has(word) || word.length >= LONG || (meant?.slip ?? 1) <= 1;
  return isSure || !standsForSubject(before) ? { start, end, text: word } : undefined;
}

// With two slips in it, or of a form that the dictionary does not spell out.
function wordNear(token: Token, spelling: SpellingIndex): string | undefined {
  return isEnglishWord(token.text) ? undefined : keyNear(token, spelling);
}

/** Up to this length a word is a letter from too many others. */
const SHORT = 4;

/** A word of this length on is itself in spite of a slip. */
const LONG = 7;

// What a question opens with, or asks of, may be the name of anybody: only a plain slip is seen in it.
function standsForSubject(before: Token | undefined): boolean {
  return before === undefined || before.kind !== 'latin' || BEFORE_NAMES.test(before.text);
}

const BEFORE_NAMES =
  /^(?:in|at|of|for|by|from|to|about|with|against|vs|versus|than|and|or|the|did|does|do|has|have|had|is|was|are|were|will|can|s)$/;
