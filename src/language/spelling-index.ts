// Look-ups for misspellings: the words and phrases of the dictionary by what a slip leaves of them.
import type { AliasIndex, Phrase } from './aliases.ts';
import { isEnglishWord } from './english-words.ts';
import { ASKS_STATE } from './lexicon/chinese-states.ts';
import { ASKS_WHITHER } from './lexicon/chinese-whither.ts';
import { stemWord, usualForms } from './tokens.ts';

export interface SpellingIndex {
  /** Latin words of the dictionary by what is left of them with up to two letters dropped. */
  readonly wordsByRemainder: ReadonlyMap<string, readonly string[]>;
  /** Latin words of the dictionary, as it keeps them. */
  readonly words: ReadonlySet<string>;
  /** Latin words of the pack's own phrases, and of the names among them. */
  readonly packWords: ReadonlySet<string>;
  readonly nameWords: ReadonlySet<string>;
  /** Han phrases by length, then by the characters at each place. */
  readonly phrasesByLength: ReadonlyMap<number, readonly ReadonlyMap<string, readonly Phrase[]>[]>;
}

/** Words from this length on may hold two mistakes. */
export const LONG_WORD = 9;

/** Builds the look-ups for misspellings from the dictionary. */
export function buildSpellingIndex(aliases: AliasIndex): SpellingIndex {
  const wordsByRemainder = new Map<string, string[]>();
  const phrasesByLength = new Map<number, Map<string, Phrase[]>[]>();
  const words = new Set<string>();
  const packWords = new Set<string>();
  const nameWords = new Set<string>();
  for (const phrase of aliases.phrases) {
    if (/^\p{Script=Han}{2,}$/u.test(phrase.text)) {
      if (!isWorthRespelling(phrase)) continue;
      const characters = [...phrase.text];
      const places = phrasesByLength.get(characters.length) ?? characters.map(() => new Map());
      phrasesByLength.set(characters.length, places);
      for (const [place, phrases] of places.entries()) push(phrases, characters[place] ?? '', phrase);
      continue;
    }
    for (const key of phrase.keys) {
      if (!/^[a-z]{3,}$/.test(key)) continue;
      words.add(key);
      if (phrase.senses.some(({ type }) => type !== 'cue')) packWords.add(key);
      if (phrase.senses.some(({ type }) => type === 'entity')) nameWords.add(key);
    }
  }
  for (const word of usualForms()) if (words.has(stemWord(word))) words.add(word);
  for (const word of words)
    for (const remainder of remaindersOf(word)) push(wordsByRemainder, remainder, word);
  return { wordsByRemainder, words, packWords, nameWords, phrasesByLength };
}

// Two words within an edit of each other share a remainder with one letter dropped from each; within two, with two.
/** What is left of a word with up to two of its letters dropped. */
export function remaindersOf(word: string): Set<string> {
  const once = dropOne(word);
  const remainders = new Set([word, ...once]);
  if (word.length >= LONG_WORD)
    for (const shorter of once) for (const twice of dropOne(shorter)) remainders.add(twice);
  return remainders;
}

function dropOne(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** How much, and a unit behind it: what is counted is none of its letters' to guess. */
const HOW_MUCH = /^有?(?:多少|几|好多)/;

// A measure or a deed that the record may lack is no reading of anything else, and chat says nothing. A particle of two
// characters stands beside anything (供了, 撵的).
function isWorthRespelling({ text, senses }: Phrase): boolean {
  // No slip is read as one of a product's rows: their words are respelled one by one.
  if (ASKS_STATE.has(text) || ASKS_WHITHER.has(text)) return false;
  return (
    senses.some(({ type }) => type !== 'cue') ||
    (!HOW_MUCH.test(text) &&
      !(text.length === 2 && /[了的着过是在就都也]/.test(text)) &&
      senses.every(
        (sense) => sense.type === 'cue' && !/^(?:measure:other|deed|not|except|filler)$/.test(sense.cue),
      ))
  );
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** True for a word of the dictionary in one of its forms: no chance ending makes one (daies is no form of day). */
export function isForm(word: string, { words }: SpellingIndex): boolean {
  if (words.has(word)) return true;
  const stem = stemWord(word);
  return stem !== word && words.has(stem) && (word === `${stem}s` || isEnglishWord(word));
}
