import type { Catalog } from '../../knowledge/catalog.ts';
import { foldName } from '../../knowledge/fold-name.ts';
import type { Entity, Localized } from '../../knowledge/types.ts';
import { onceFor } from './once-for.ts';

/** The things and places one of whose names is the word or ends in it: every harbour for "harbour". */
export function entitiesCalled(word: string, catalog: Catalog): readonly Entity[] {
  const isHan = /\p{Script=Han}/u.test(word);
  return catalog.pack.entities.filter(
    (entity) =>
      entity.type !== 'person' &&
      namesOf(entity).some((name) => name === word || name.endsWith(isHan ? word : ` ${word}`)),
  );
}

const namesOf = onceFor(({ name, aliases }: Entity): readonly string[] =>
  [name.zh, name.en, ...aliases.zh, ...aliases.en].map((text) => text.toLowerCase()),
);

/** The entity that an item of a list is the name of; undefined where none bears it. */
export function entityCalled({ zh, en }: Localized, { pack }: Catalog): string | undefined {
  return pack.entities.find(({ name, aliases }) => {
    const called = [name.zh, name.en, ...aliases.zh, ...aliases.en].map(foldName);
    return called.includes(foldName(zh)) || called.includes(foldName(en));
  })?.id;
}
