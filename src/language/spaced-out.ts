// Words that were typed with a blank behind every letter or character (t o t a l, 经 济 总 量), as headlines and some
// keyboards do.
const SPACED_HAN = /(?<!\p{Script=Han})(?:\p{Script=Han}[ \u3000]){3,}\p{Script=Han}(?!\p{Script=Han})/gu;
const SPACED_LETTERS = /(?<![\p{L}\d'’])\p{L}(?: [a-z]){3,}(?![\p{L}\d'’])/gu;

/** The text with such words closed up. */
export function closeSpacedOut(text: string): string {
  const closeUp = (word: string) => word.replace(/[ \u3000]/g, '');
  return text.replace(SPACED_HAN, closeUp).replace(SPACED_LETTERS, closeUp);
}
