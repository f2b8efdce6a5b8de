// Whether a paragraph is the one that a recorded fact was taken from. The record words facts in its own way, so that
// they are held against each other by what they are made of: pairs of characters in Chinese, words and numbers else.
import type { Source, Statement } from './types.ts';

/** How much of a fact its paragraph has at least. Measured: all but one in fifty have more, of other paragraphs one in thirty. */
const LEAST_SHARE = 0.25;

/** True where the paragraph speaks of what the statement says, in the language of the source. */
export function isPrintedIn(paragraph: string, { text, items }: Statement, { language }: Source): boolean {
  const wanted = piecesOf([text, ...items].map((said) => said[language]).join('\n'));
  const printed = piecesOf(paragraph);
  const met = [...wanted].filter((piece) => printed.has(piece)).length;
  return met >= wanted.size * LEAST_SHARE;
}

function piecesOf(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFKC').toLowerCase();
  const han = plain.match(/\p{Script=Han}+/gu) ?? [];
  const pairs = han.flatMap((run) => pairsOf([...run]));
  // Shorter words are in every text.
  return new Set([...pairs, ...(plain.match(/[\p{Script=Latin}\p{M}]{4,}|\d+/gu) ?? [])]);
}

function pairsOf(characters: readonly string[]): readonly string[] {
  return characters.slice(1).map((character, at) => characters[at] + character);
}
