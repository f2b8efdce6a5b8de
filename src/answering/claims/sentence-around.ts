const SENTENCE_END = /[!?;。！？；\n]|\.(?=\s|$)/g;

/** Where the sentence of normalized text that holds `at` begins and ends. */
export function sentenceAround(text: string, at: number): readonly [number, number] {
  let from = 0;
  for (const { index } of text.matchAll(SENTENCE_END)) {
    if (index >= at) return [from, index];
    from = index + 1;
  }
  return [from, text.length];
}
