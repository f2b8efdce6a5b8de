import { quote } from '../finding.ts';
import { foldName } from '../fold-name.ts';
import type { Aliases, Localized } from '../types.ts';
import type { Fault, PackPath } from './rule.ts';

interface Named {
  readonly name: Localized;
  readonly aliases: Aliases;
}

/** What to do about a name two entries share. */
export const SHARED_NAME_REMEDY =
  'drop it from one of the two, or write it longer so that it says which is meant';

/** A fault for each name or alias that an earlier entry of the same kind has already. */
export function* sharedNames<T extends Named>(
  entries: readonly T[],
  list: string,
  kindOf: (entry: T) => string,
): Iterable<Fault> {
  const owners = new Map<string, { index: number; at: PackPath }>();
  for (const [index, entry] of entries.entries()) {
    for (const { text, at } of namesOf(entry)) {
      const key = `${kindOf(entry)}\n${foldName(text)}`;
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, { index, at: [list, index, ...at] });
      else if (owner.index !== index) {
        yield {
          at: [list, index, ...at],
          message: `${quote(text)} names another entry too`,
          other: owner.at,
        };
      }
    }
  }
}

/** Every name and alias of an entry with the way to it. */
export function namesOf({ name, aliases }: Named): { text: string; at: PackPath }[] {
  return (['zh', 'en'] as const).flatMap((lang) => [
    { text: name[lang], at: ['name', lang] },
    ...aliases[lang].map((text, index) => ({ text, at: ['aliases', lang, index] })),
  ]);
}
