// Whether a statement tells of the very thing that a noun phrase asks for: its grade, and the noun it ends in.
import type { Statement } from '../../knowledge/types.ts';
import { synonymsOf } from '../../language/lexicon/chinese-synonyms.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Slots } from '../slots/slots.ts';
import { onceFor } from '../words/once-for.ts';
import { allTexts } from './statement-texts.ts';

/** A grade of a figure and a letter. */
const GRADE = /(?<![a-z\d.])\d[a-e](?![a-z\d])/g;

const normalTexts = onceFor((statement: Statement): string => normalizeText(allTexts(statement)).text);

/** True where every grade that is said is the statement's: 5A is not settled by the day of 4A. */
export function holdsGrades(statement: Statement, { query }: Slots): boolean {
  const said = query.text.text.match(GRADE) ?? [];
  return said.every((grade) => normalTexts(statement).includes(grade));
}

const BEHIND = /^(?:是|有|要|为)?(?:多少|几何|怎么样|如何|呢|吗|呀|啊|[?？。!！\s])*$/;
const HAN_NOUN = /^\p{Script=Han}{2,4}$/u;

/**
 * True unless a Chinese phrase names the statement and ends in a noun right behind it that the statement does not tell of
 * (直通车票价): of a noun phrase the last noun is what is asked for.
 */
export function holdsHead(statement: Statement, { query }: Slots): boolean {
  const { text } = query.text;
  const head = query.unknown.at(-1);
  if (!head || !HAN_NOUN.test(head.text)) return true;
  const start = text.lastIndexOf(head.text);
  const isLast = BEHIND.test(text.slice(start + head.text.length));
  const isBehindName = query.statements.some(
    ({ id, mention }) =>
      id === statement.id &&
      !mention.nested &&
      /^的?$/.test(text.slice(mention.end, Math.max(start, mention.end))) &&
      mention.end <= start,
  );
  if (!isLast || !isBehindName) return true;
  const said = normalTexts(statement);
  return [head.text, ...synonymsOf(head.text)].some((word) => said.includes(word));
}
