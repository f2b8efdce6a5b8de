/** "Did it rank 4th", 排全省第4吗: asked so, a figure is to be confirmed. */
export function isYesOrNo(text: string): boolean {
  if (/\b(?:what|which|who|when|where|why|how)\b|多少|几[个家名位年成]|什么|哪|谁|怎/.test(text))
    return false;
  return OPENS_YES_OR_NO.test(text) || TAG.test(text) || /(?:吗|么|没有?|否)\s*[?？。]?\s*$/.test(text);
}

/** What is put behind a statement to have it confirmed: ", no?". */
export const TAG =
  /[,;–—-]\s*(?:no|yes|yeah|eh|huh|innit|isn['’]?t (?:it|that)|wasn['’]?t (?:it|that)|weren['’]?t they|did(?:n['’]?t)? (?:it|they)|so they say)\s*\?\s*$/;

const OPENS_YES_OR_NO =
  /^\s*(?:(?:hi|hey|hello|so|and|but|ok|please|footnote)[\s,]+)*(?:did|does|do|is|was|are|were|has|have|had|isn['’]?t|wasn['’]?t|didn['’]?t)\s/;
