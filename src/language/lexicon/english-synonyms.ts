// Everyday English words and idioms of one meaning, a row each: a question may say one where a record says another.
import { stemWord } from '../tokens.ts';
import { ENGLISH_DEEDS } from './synonyms/english-deeds.ts';
import { ENGLISH_EVERYDAY } from './synonyms/english-everyday.ts';
import { ENGLISH_MONEY_AND_BUSINESS } from './synonyms/english-money-and-business.ts';
import { ENGLISH_PEOPLE_AND_BODIES } from './synonyms/english-people-and-bodies.ts';
import { ENGLISH_PUBLIC_LIFE } from './synonyms/english-public-life.ts';
import { ENGLISH_SPEECH_AND_PRINT } from './synonyms/english-speech-and-print.ts';

/** Every row; a word may stand in several, one for each of its meanings. */
export const ENGLISH_SYNONYMS: readonly (readonly string[])[] = [
  ...ENGLISH_DEEDS,
  ...ENGLISH_PEOPLE_AND_BODIES,
  ...ENGLISH_MONEY_AND_BUSINESS,
  ...ENGLISH_SPEECH_AND_PRINT,
  ...ENGLISH_PUBLIC_LIFE,
  ...ENGLISH_EVERYDAY,
];

let byWord: ReadonlyMap<string, readonly string[]> | undefined;

function othersByWord(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const row of ENGLISH_SYNONYMS)
    for (const word of row) {
      const key = stemWord(word);
      const others = row.filter((other) => other !== word);
      const known = found.get(key);
      if (known) known.push(...others);
      else found.set(key, others);
    }
  return found;
}

/** Other words of the everyday meaning of `word`, a word without its plural ending; none where it has none. */
export function englishSynonymsOf(word: string): readonly string[] {
  byWord ??= othersByWord();
  return byWord.get(word) ?? byWord.get(word.replace(/(?<=.{4})(?:ing|ed)$/, '')) ?? [];
}
