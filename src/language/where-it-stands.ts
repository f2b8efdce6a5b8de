// "Where does the waiting time stand": how high an amount is, and no place on a map.
import type { Mention } from './find-mentions.ts';

const WHERE = /\b(where(?: (?:does|did|do|has|have|is|was|are|were|will))?) (?:the |its |their )?$/;
/** 营收为何, 几何: as an old hand writes what a metric is. */
const WHAT_IS_IT = /(?:为何|系何|几何|若干)(?=\s*[?。!.]?\s*$)/;
const STANDS =
  /\b(?:stands?|stood|sits?|sat|settled?|land(?:ed)?|end(?:ed)? up|end up|come out|came out|got to|get to|hover(?:ed)?|rest(?:ed)?)\b(?: (?:at|on))?/;

/** The text asking what the metric is; undefined where no metric is asked to stand anywhere. */
export function withAmountAsked(text: string, mentions: readonly Mention[]): string | undefined {
  const [isNamed] = mentions.filter(({ senses }) => senses.some(({ type }) => type === 'variable'));
  const asked = isNamed ? WHAT_IS_IT.exec(text) : null;
  if (asked) return `${text.slice(0, asked.index)}是多少`;
  if (!text.includes('where')) return undefined;
  for (const { start, nested, senses } of mentions) {
    if (nested || !senses.some(({ type }) => type === 'variable')) continue;
    const where = WHERE.exec(text.slice(0, start));
    const stands = STANDS.exec(text.slice(start));
    if (!where || !stands) continue;
    const behind = text.slice(start + stands.index + stands[0].length);
    const between = text.slice(where.index + (where[1]?.length ?? 0), start + stands.index);
    return `${text.slice(0, where.index)}what was${between}${behind}`;
  }
  return undefined;
}
