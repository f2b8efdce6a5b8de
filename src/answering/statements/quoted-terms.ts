// Words that a record puts in quotation marks, counted: 哪两个词, 打引号的两个词, 三个四字词.
import type { Statement } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import { onceFor } from '../words/once-for.ts';

const COUNTS = ['', '一', '两', '三', '四', '五', '六'];
const ASKED =
  /([两二俩三四五六])个?(?:打引号的?|加引号的?|带引号的?|引号里的?)?[两三四五六]?字?(?:词|短语|字眼)/;
/** A longer quotation is a sentence and no term. */
const LONGEST_TERM = 6;

/** True where the question asks for just as many words as the statement quotes. */
export function countsTerms(statement: Statement, query: Query): boolean {
  const count = termsAsked(query);
  return count > 1 && termsOf(statement) === count;
}

/** False where another number of words is asked for than the statement has. */
export function holdsTerms(statement: Statement, query: Query): boolean {
  const count = termsAsked(query);
  return count === 0 || count <= termsOf(statement) || count === statement.items.length;
}

const termsAsked = onceFor(({ text: { text } }: Query): number => {
  const [, count = ''] = ASKED.exec(text) ?? [];
  return /[二俩]/.test(count) ? 2 : count === '' ? 0 : COUNTS.indexOf(count);
});

const termsOf = onceFor(({ text, name }: Statement): number => {
  const quoted = [...`${name.zh}\n${text.zh}`.matchAll(/“([^”]+)”/g)].flatMap(([, one = '']) =>
    one.split('、'),
  );
  return new Set(quoted.filter((term) => term.length <= LONGEST_TERM)).size;
});
