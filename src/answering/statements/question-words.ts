// The question words that a question asks with, and those that a statement settles.
import type { QuestionWord, Statement } from '../../knowledge/types.ts';
import type { Cue } from '../../language/lexicon/cues.ts';
import { onceFor } from '../words/once-for.ts';

const WORD_OF: readonly (readonly [Cue, QuestionWord])[] = [
  ['ask:who', 'who'], ['ask:where', 'where'], ['ask:when', 'when'], ['ask:which', 'which'], ['ask:what', 'what'],
  ['ask:name', 'what'], ['ask:why', 'why'], ['ask:how', 'how'], ['ask:list', 'which'],
]; // biome-ignore format: pairs

/** Question words whose answer must stand in the statement; what and which take any. */
export const STRICT_WORDS: ReadonlySet<QuestionWord> = new Set(['who', 'when', 'where', 'why']);

/** The question words of a query. */
export const questionWords = onceFor((cues: ReadonlySet<Cue>): readonly QuestionWord[] => [
  ...new Set(WORD_OF.flatMap(([cue, word]) => (cues.has(cue) ? [word] : []))),
]);

/** The question words a statement settles: those its curator lists, and those its speaker, day or items settle. */
export const settledWords = onceFor(
  ({ answers, saidBy, period, items, text }: Statement): ReadonlySet<QuestionWord> => {
    return new Set<QuestionWord>([
      ...answers,
      ...(PURPOSE.test(`${text.zh}\n${text.en}`) ? (['why'] as const) : []),
      ...(saidBy === undefined && SINCE.test(`${text.zh}\n${text.en}`) ? (['when'] as const) : []),
      ...(saidBy === undefined ? [] : (['who'] as const)),
      // The day of a remark is not the day of what it tells.
      ...(period === undefined || saidBy !== undefined ? [] : (['when'] as const)),
      ...(items.length < 2 ? [] : (['which'] as const)),
    ]);
  },
);

/** Tells from when on. */
const SINCE = /\d{4}年(?:\d{1,2}月)?(?:以来|起)|\bSince (?:[A-Z][a-z]+ )?\d{4}\b/;
/** Tells what for, before what was done: 为升级园区, “To make more room, …”. */
const PURPOSE = /^为了?[^，。]{3,20}，|^To [a-z][^,.]{3,60}, [A-Z]/m;
