// "Where does the waiting time stand": how high an amount is, and no place on a map.
import type { Mention } from './find-mentions.ts';

const WHERE = /\b(where (?:does|did|do|has|have|is|was|are|were|will)) (?:the |its |their )?$/;
const STANDS =
  /\b(?:stands?|stood|sits?|sat|settled?|land(?:ed)?|end(?:ed)? up|end up|come out|came out|got to|get to|hover(?:ed)?|rest(?:ed)?)\b(?: (?:at|on))?/;

/** The text asking what the metric is; undefined where no metric is asked to stand anywhere. */
export function withAmountAsked(text: string, mentions: readonly Mention[]): string | undefined {
  if (!text.includes('where')) return undefined;
  for (const { start, nested, senses } of mentions) {
    if (nested || !senses.some(({ type }) => type === 'variable')) continue;
    const where = WHERE.exec(text.slice(0, start));
    const stands = STANDS.exec(text.slice(start));
    if (!where || !stands) continue;
    const behind = text.slice(start + stands.index + stands[0].length);
    const asked = text.slice(where.index + (where[1]?.length ?? 0), start + stands.index);
    return `${text.slice(0, where.index)}what was${asked}${behind}`;
  }
  return undefined;
}
