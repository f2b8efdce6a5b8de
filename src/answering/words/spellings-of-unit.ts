import type { Unit } from '../../knowledge/types.ts';
import { normalizeText } from '../../language/normalize.ts';
import { onceFor } from './once-for.ts';

/** How a unit of the pack may be written, as normalized text. */
export const spellingsOfUnit = onceFor(({ name, plural, prefix, aliases }: Unit): readonly string[] =>
  [name.zh, name.en, plural, prefix, ...aliases.zh, ...aliases.en].flatMap((text) =>
    text === undefined ? [] : normalizeText(text).text,
  ),
);
