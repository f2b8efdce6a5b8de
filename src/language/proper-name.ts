import type { NormalizedText } from './normalize.ts';

/** True for a word written with a capital within the sentence: Mianyang. */
export function isProperName(
  word: { readonly start: number; readonly text: string },
  { raw, offsets }: NormalizedText,
): boolean {
  const at = offsets[word.start] ?? 0;
  const before = raw.slice(0, at).trimEnd();
  const written = raw.slice(at, at + word.text.length);
  return /^\p{Lu}\p{Ll}{3,}$/u.test(written) && before !== '' && !/[.!?:\n]$/.test(before);
}
