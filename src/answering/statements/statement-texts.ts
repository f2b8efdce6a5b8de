// What a statement says and is called, as one text.
import type { Statement } from '../../knowledge/types.ts';
import { onceFor } from '../words/once-for.ts';
import { textsOf } from './statement-index.ts';

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
