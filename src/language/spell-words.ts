// Reads Latin words that are a letter or two away from a word of the dictionary.
import type { AliasIndex } from './aliases.ts';
import { editDistance } from './edit-distance.ts';
import { isDoerOf, isEnglishWord, isFormOf, isWordOfEnglish } from './english-words.ts';
import type { Respelling } from './find-mentions.ts';
import { type PhraseNode, stepFrom } from './phrase-tree.ts';
import { rankSpellings, SHORTLIST } from './rank-spellings.ts';
import { soundsLike } from './sounds-like.ts';
import { isForm, LONG_WORD, remaindersOf, type SpellingIndex } from './spelling-index.ts';
import { stemWord, type Token } from './tokens.ts';
import { surpriseOf, wordMeant } from './word-slips.ts';

/** Proposes readings for the strange Latin words among the tokens. */
export function respellWords(
  tokens: readonly Token[],
  unknown: ReadonlySet<number>,
  index: { aliases: AliasIndex; spelling: SpellingIndex },
): Respelling[] {
  const corrected = tokens.map((token) =>
    token.kind === 'latin' && unknown.has(token.start)
      ? (keyNear(token, index.spelling) ?? measureMeant(token, index.spelling))
      : undefined,
  );
  // A short word a letter off, or a word of the language, is mended only in a longer phrase: larck lake, general manger.
  const inCompany = tokens.map((token, at) =>
    token.kind === 'latin' && unknown.has(token.start) && corrected[at] === undefined
      ? wordsNear(token, index.spelling)
      : [],
  );
  if (corrected.every((word) => word === undefined) && inCompany.every(({ length }) => length === 0))
    return [];
  // The corrected words are looked up in their surroundings: they may be part of a longer phrase.
  const respellings: Respelling[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    let node: PhraseNode | undefined = index.aliases.root;
    let touched = false;
    for (let to = from + 1; to <= tokens.length; to += 1) {
      const token = tokens[to - 1];
      if (!token || token.kind === 'break') break;
      const word = corrected[to - 1];
      touched ||= word !== undefined;
      node = stepFrom(node, word ?? token.key);
      if (!node) break;
      if (touched && node.phrase) respellings.push({ from, to, phrase: node.phrase, score: 0.8 });
    }
  }
  const keys = tokens.map(({ kind, key }, at) => (kind === 'break' ? undefined : (corrected[at] ?? key)));
  inCompany.forEach((words, at) => {
    for (const word of words) respellings.push(...phrasesAround(keys, at, word, index.aliases));
  });
  return respellings;
}

// A short word with another letter may be another name, but hardly another measure: coynt, levek, wqit.
function measureMeant({ text, key }: Token, index: SpellingIndex): string | undefined {
  const { words, packWords, nameWords } = index;
  if (text.length < 4 || text.length > LONGEST_WORD || words.has(key) || isWordOfEnglish(text))
    return undefined;
  const meant = wordMeant(text, (word) => (isForm(word, index) ? 0 : surpriseOf(word)));
  const word = meant && stemWord(meant.word);
  if (!meant || !word || !packWords.has(word) || nameWords.has(word)) return undefined;
  return text.length > SHORTEST_MEASURE || meant.slip <= 1.5 ? word : undefined;
}

/** In words of this length and below no letter stands for another. */
const SHORTEST_MEASURE = 4;

/** How many short words near a misspelt one are tried. */
const MOST_SHORT = 6;

function wordsNear({ key, text }: Token, { wordsByRemainder }: SpellingIndex): string[] {
  if (key.length < 3 || key.length > LONGEST_WORD) return [];
  const isMeant = isEnglishWord(text);
  if (!isMeant && key.length > SHORT_WORD) return [];
  const near = new Set([...remaindersOf(key)].flatMap((remainder) => wordsByRemainder.get(remainder) ?? []));
  return (
    [...near]
      .filter((other) => other.slice(0, 2) === key.slice(0, 2) && editDistance(key, other) === 1)
      // Bus lines are no misspelt bus lanes.
      .filter(
        (other) =>
          !isMeant || (key.length >= SHORT_WORD && (other.length !== key.length || isTransposed(other, key))),
      )
      .slice(0, MOST_SHORT)
  );
}

// The phrases of two words or more, as written or mended but for the word at `at`, that are names on record.
function phrasesAround(
  keys: readonly (string | undefined)[],
  at: number,
  word: string,
  { root }: AliasIndex,
): Respelling[] {
  const found: Respelling[] = [];
  for (let from = Math.max(0, at - 3); from <= at; from += 1) {
    let node: PhraseNode | undefined = root;
    for (let to = from + 1; to <= keys.length && node; to += 1) {
      const key = keys[to - 1];
      if (key === undefined) break;
      node = stepFrom(node, to - 1 === at ? word : key);
      const isNamed = node?.phrase?.senses.some(({ type }) => type !== 'cue' && type !== 'unit');
      if (node?.phrase && isNamed && to > at && to - from > 1)
        found.push({ from, to, phrase: node.phrase, score: 0.8 });
    }
  }
  return found;
}

/** The key of the word that a strange one was meant as; of a plural whose ending the slip hid (vistis) that of the word in front of it. */
export function keyNear({ key, text }: Token, index: SpellingIndex): string | undefined {
  const near =
    nearestWord(key, text, index) ??
    (key === text && key.endsWith('s') ? nearestWord(key.slice(0, -1), text, index) : undefined);
  return near && stemWord(near);
}

function nearestWord(
  word: string,
  text: string,
  { wordsByRemainder, packWords }: SpellingIndex,
): string | undefined {
  if (word.length < 3 || word.length > LONGEST_WORD) return undefined;
  const candidates = new Set(
    [...remaindersOf(word)].flatMap((remainder) => wordsByRemainder.get(remainder) ?? []),
  );
  // A word of the language is meant as it is written, in whatever form; and givers are nobody's slip of give.
  const isMeant = candidates.size > 0 && isEnglishWord(text);
  const near = [...candidates]
    .slice(0, SHORTLIST)
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .filter(({ candidate, distance }) =>
      isMeant
        ? isSameWord(text, candidate, packWords)
        : distance <= allowedEdits(word, candidate) && !isDoerOf(text.replace(/s$/, ''), candidate),
    )
    .map(({ candidate, distance }) => ({ candidate, distance: distance + unlikelihood(word, candidate) }))
    .sort((a, b) => a.distance - b.distance);
  const nearest = near.filter(({ distance }) => distance === near[0]?.distance);
  const [best, second] = nearest.length > 1 ? rankSpellings(nearest, word, 'candidate') : nearest;
  if (!best) return undefined;
  // Two words as near as each other leave it open, unless one is a form of the other (recover, recovered).
  const isForm =
    second && (best.candidate.startsWith(second.candidate) || second.candidate.startsWith(best.candidate));
  return second && !isForm ? undefined : best.candidate;
}

// How many people drive, where the drivers are on record.
function isSameWord(text: string, candidate: string, packWords: ReadonlySet<string>): boolean {
  // Pledges are things, and what is pledged is to come.
  if (text.endsWith('s') && candidate.endsWith('ed')) return false;
  return isFormOf(text, candidate) || (packWords.has(candidate) && isDoerOf(candidate, text));
}

// Fingers get the first letter right, and swap two letters sooner than they write by ear, and that sooner than they miss a key.
function unlikelihood(word: string, candidate: string): number {
  const slip = isTransposed(word, candidate) ? 0 : soundsLike(word, candidate) ? 0.1 : 0.25;
  return (word[0] === candidate[0] ? 0 : 0.25) + slip;
}

/** Up to this length a word differs from others by one letter all too often. */
const SHORT_WORD = 5;

/** Longer runs of letters are no word. */
const LONGEST_WORD = 24;

// A short word with one other letter is as likely another word (Anji and Anja, alder and elder, train and trail): only
// a letter too many, too few or out of order is mended there. So is one that only begins otherwise (unpaid, repaid).
function allowedEdits(word: string, candidate: string): number {
  const shorter = Math.min(word.length, candidate.length);
  // Of three letters two are swapped, or the vowel of four was left out (pxa, tch).
  if (word.length === 3) return isSwappedOrVowelless(word, candidate) ? 1 : 0;
  if (candidate.length === 3) return 0;
  // What begins otherwise is another word (Dover, over; Ziyang, Ningyang), save where the first two letters are swapped.
  if (word[0] !== candidate[0] && shorter < LONG_WORD && !isTransposed(word, candidate)) return 0;
  if (soundsLike(word, candidate) && shorter >= SHORT_WORD) return 2;
  if (word.endsWith(candidate) || candidate.endsWith(word)) return word.length === candidate.length ? 0 : 1;
  if (shorter <= SHORT_WORD)
    return word.length === candidate.length && !isTransposed(word, candidate) ? 0 : 1;
  return shorter >= LONG_WORD ? 2 : 1;
}

function isSwappedOrVowelless(word: string, candidate: string): boolean {
  if (word[0] !== candidate[0]) return false;
  return candidate.length === 3
    ? isTransposed(word, candidate)
    : !/[aeiouy]/.test(word) && candidate.length === 4;
}

function isTransposed(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}
