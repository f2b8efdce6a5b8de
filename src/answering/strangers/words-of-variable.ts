// The words that a metric of the pack is called and defined by, in lower case, a name a line.
import type { Variable } from '../../knowledge/types.ts';
import { phraseKeys } from '../../language/tokens.ts';
import { onceFor } from '../words/once-for.ts';

/** The keys of the words of a text. */
export function keysOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).flatMap(phraseKeys));
}

export const namesOfVariable = onceFor(({ name, aliases, terms }: Variable): string =>
  [name.zh, name.en, ...aliases.zh, ...aliases.en, ...terms.zh, ...terms.en].join('\n').toLowerCase(),
);

export const wordsOfVariable = onceFor((variable: Variable): string => {
  const { definition } = variable;
  return `${namesOfVariable(variable)}\n${definition?.zh ?? ''}\n${definition?.en ?? ''}`.toLowerCase();
});

export const keysOfVariable = onceFor((variable: Variable) => keysOf(wordsOfVariable(variable)));
