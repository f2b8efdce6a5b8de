/** There, 那里: a place spoken of before, and no "there are". */
const THERE =
  /(?<!\b(?:are|is|were|was|have|has|had|been|be) )\bthere\b(?! (?:are|is|were|was|have|has|had|been|be)\b)|那[里儿边]/;

export function pointsThere(text: string): boolean {
  return THERE.test(text);
}
