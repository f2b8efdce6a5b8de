// How the words of a draft stand to the names of a variable. Compared word by word, without plurals: tech centres are
// technology centres.
import type { Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { normalizeText } from '../../language/normalize.ts';
import { phraseKeys } from '../../language/tokens.ts';
import { onceFor } from '../words/once-for.ts';

type Word = Pick<Mention, 'text'>;

/** True where a mention is an alias or a term of the variable. */
export function namesVariable({ senses }: Mention, { id }: Variable): boolean {
  return senses.some((sense) => (sense.type === 'variable' || sense.type === 'term') && sense.id === id);
}

/** True where a mention is a whole name of the variable. */
export function isAliasOf({ senses }: Mention, { id }: Variable): boolean {
  return senses.some((sense) => sense.type === 'variable' && sense.id === id);
}

/** True where a word lies in a name of the variable: 渡轮客运量 in 渡轮客运量增速. */
export function isWithinName(word: Word, variable: Variable): boolean {
  const keys = keysOfWord(word);
  return namesOf(variable).some((name) => name.includes(keys));
}

/** True where a word of two characters or more lies in a name of the variable or in what it is defined as. */
export function isOwnWordOf(word: Word, variable: Variable): boolean {
  return (
    isWithinName(word, variable) ||
    (word.text.length > 1 && definitionOf(variable).includes(keysOfWord(word)))
  );
}

/** True where a word holds a term of the variable: passenger numbers, for a share of passengers. */
export function holdsTerm(word: Word, variable: Variable): boolean {
  const keys = keysOfWord(word);
  return termsOf(variable).some((term) => keys.includes(term));
}

const namesOf = onceFor(({ name, aliases }: Variable): readonly string[] =>
  [name.zh, name.en, ...aliases.zh, ...aliases.en].map((text) => keysOf(normalizeText(text).text)),
);

const definitionOf = onceFor(({ definition }: Variable): string =>
  [definition?.zh, definition?.en].map((text) => (text ? keysOf(normalizeText(text).text) : '')).join(''),
);

const termsOf = onceFor(({ terms }: Variable): readonly string[] =>
  [...terms.zh, ...terms.en].map((text) => keysOf(normalizeText(text).text)),
);

// A word is held against every variable of the pack.
const keysOfWord = onceFor(({ text }: Word): string => keysOf(text));

function keysOf(text: string): string {
  return ` ${phraseKeys(text).join(' ')} `;
}
