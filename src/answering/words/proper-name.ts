import type { Query } from '../../language/query.ts';

/** True for a word written with a capital within the sentence: Mianyang. */
export function isProperName(
  word: { readonly start: number; readonly text: string },
  { text }: Pick<Query, 'text'>,
): boolean {
  const at = text.offsets[word.start] ?? 0;
  const before = text.raw.slice(0, at).trimEnd();
  const written = text.raw.slice(at, at + word.text.length);
  return /^\p{Lu}\p{Ll}{3,}$/u.test(written) && before !== '' && !/[.!?:\n]$/.test(before);
}
