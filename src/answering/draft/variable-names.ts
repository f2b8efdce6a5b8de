// How the words of a draft stand to the names of a variable. Compared word by word, without plurals: tech centres are
// technology centres.
import type { Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { normalizeText } from '../../language/normalize.ts';
import { phraseKeys } from '../../language/tokens.ts';
import { onceFor } from '../once-for.ts';

/** True where a mention is an alias or a term of the variable. */
export function namesVariable({ senses }: Mention, { id }: Variable): boolean {
  return senses.some((sense) => (sense.type === 'variable' || sense.type === 'term') && sense.id === id);
}

/** True where a mention is a whole name of the variable. */
export function isAliasOf({ senses }: Mention, { id }: Variable): boolean {
  return senses.some((sense) => sense.type === 'variable' && sense.id === id);
}

/** True where a text lies in a name of the variable: 渡轮客运量 in 渡轮客运量增速. */
export function isWithinName(text: string, variable: Variable): boolean {
  const keys = keysOf(text);
  return namesOf(variable).some((name) => name.includes(keys));
}

/** True where a text holds a term of the variable: passenger numbers, for a share of passengers. */
export function holdsTerm(text: string, variable: Variable): boolean {
  const keys = keysOf(text);
  return termsOf(variable).some((term) => keys.includes(term));
}

const namesOf = onceFor(({ name, aliases }: Variable): readonly string[] =>
  [name.zh, name.en, ...aliases.zh, ...aliases.en].map((text) => keysOf(normalizeText(text).text)),
);

const termsOf = onceFor(({ terms }: Variable): readonly string[] =>
  [...terms.zh, ...terms.en].map((text) => keysOf(normalizeText(text).text)),
);

function keysOf(text: string): string {
  return ` ${phraseKeys(text).join(' ')} `;
}
