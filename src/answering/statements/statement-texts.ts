// What a statement says and is called, as one text.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Statement } from '../../knowledge/types.ts';
import { normalizeText } from '../../language/normalize.ts';
import { onceFor } from '../words/once-for.ts';
import { textsOf } from './statement-index.ts';
import { piecesOf } from './text-pieces.ts';

/** All of it, a line each: name, aliases, text and items, in both languages. */
export const allTexts = onceFor((statement: Statement): string => textsOf(statement).join('\n'));

/** All of it in small letters. */
export const saidIn = onceFor((statement: Statement): string => allTexts(statement).toLowerCase());

/** What it tells, in small letters: its text and items, without what it is called. */
export const toldIn = onceFor(({ text, items }: Statement): string =>
  [text, ...items]
    .flatMap(({ zh, en }) => [zh, en])
    .join('\n')
    .toLowerCase(),
);

/** The pieces of its texts without the names of what it is about: a development zone develops nothing. */
export const piecesBesideNames = onceFor((catalog: Catalog) =>
  onceFor((statement: Statement): ReadonlySet<string> => {
    const names = statement.about
      .map((id) => catalog.entity(id))
      .flatMap(({ name, aliases }) => [...Object.values(name), ...aliases.zh, ...aliases.en])
      .map((name) => name.toLowerCase())
      .sort((a, b) => b.length - a.length);
    const text = names.reduce((rest, name) => rest.replaceAll(name, '\n'), saidIn(statement));
    return new Set(piecesOf(normalizeText(text).text));
  }),
);
