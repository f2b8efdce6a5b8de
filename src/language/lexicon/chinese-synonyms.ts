// Everyday Chinese words and idioms of one meaning, a row each, from officialese to dialect: a question may say one where
// a record says another.
import { ASKS_STATE, STATE_WORDS } from './chinese-states.ts';
import { CHINESE_DEEDS } from './synonyms/chinese-deeds.ts';
import { CHINESE_MONEY_AND_PRINT } from './synonyms/chinese-money-and-print.ts';
import { CHINESE_PEOPLE_AND_BODIES } from './synonyms/chinese-people-and-bodies.ts';
import { CHINESE_PUBLIC_LIFE } from './synonyms/chinese-public-life.ts';

/** Every row; a word may stand in several, one for each of its meanings. */
export const CHINESE_SYNONYMS: readonly (readonly string[])[] = [
  ...CHINESE_DEEDS,
  ...CHINESE_PEOPLE_AND_BODIES,
  ...CHINESE_MONEY_AND_PRINT,
  ...CHINESE_PUBLIC_LIFE,
];

let byWord: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

function rowsByWord(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const row of CHINESE_SYNONYMS)
    for (const word of row) {
      const known = found.get(word);
      if (known) known.push(row);
      else found.set(word, [row]);
    }
  return found;
}

/** Other words of the everyday meaning of `word`; none where it has none. */
export function synonymsOf(word: string): readonly string[] {
  if (ASKS_STATE.has(word)) return STATE_WORDS;
  byWord ??= rowsByWord();
  return (byWord.get(word) ?? []).flat().filter((other) => other !== word);
}
