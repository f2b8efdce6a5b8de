// Reads what was misspelt: words a letter away from a known one, characters that sound like the right ones.
// Only what no dictionary knows is respelled, and a word of the language is never taken for a misspelling of
// another, so that one real place does not turn into its neighbour.
import type { AliasIndex } from './aliases.ts';
import type { Mention, Reading, Respelling } from './find-mentions.ts';
import { respellHan } from './spell-han.ts';
import { respellWords } from './spell-words.ts';
import type { SpellingIndex } from './spelling-index.ts';

/** Proposes readings for the parts of a question that no dictionary knows. */
export function findRespellings(
  { text, tokens }: Reading,
  mentions: readonly Mention[],
  index: { aliases: AliasIndex; spelling: SpellingIndex },
): Respelling[] {
  const outer = mentions.filter((mention) => !mention.nested);
  const unknown = new Set(outer.filter(({ kind }) => kind === 'unknown').map(({ start }) => start));
  if (unknown.size === 0) return [];
  return [...respellWords(tokens, unknown, index), ...respellHan(text, tokens, outer, unknown, index)];
}
