// Who went to whom: a visit to a place is not told by one from there.
import type { Statement } from '../../knowledge/types.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { namesIn } from './roles-of-names.ts';

const TO = /\b(?:to|visit(?:s|ed|ing)?|at) (?:the )?$|(?:到|赴|去|往|前往|访问|考察)$/;
const FROM = /\b(?:from|out of) (?:the )?$|(?:自|从|来自)$/;
/** Whoever comes of there: 某县派人, "their people came". */
const CAME_OF = /^(?:的|县|市|区|省)*(?:派|的?人(?:什么时候|何时|哪天)?来|代表团|考察团|考察组|来人)/;
const WENT =
  /\b(?:c[oa]mes?|coming|go|goes|going|went|gone|sen[dt]s?|travel\w*|visit\w*|trip|delegation|moved?)\b|[去来到赴往派]|考察|访问|搬/;

/** False where the question has somebody go to the place that the statement has them come from, or the reverse. */
export function keepsWay(
  statement: Statement,
  { query, entities }: Slots,
  { catalog }: AnsweringIndex,
): boolean {
  if (!WENT.test(query.text.text)) return true;
  const told = [statement.text.zh, statement.text.en].map((text) => normalizeText(text).text);
  return query.entities
    .filter(({ id }) => entities.includes(id))
    .every(({ id, mention }) => {
      const asked = wayOf(query.text.text, mention);
      if (asked === undefined) return true;
      const ways = told.flatMap((text) =>
        namesIn(text, catalog.entity(id)).map((place) => wayOf(text, place)),
      );
      return ways.every((way) => way === undefined || way === asked) || ways.includes(asked);
    });
}

function wayOf(text: string, { start, end }: { start: number; end: number }): 'to' | 'from' | undefined {
  const before = text.slice(0, start);
  if (FROM.test(before) || CAME_OF.test(text.slice(end))) return 'from';
  if (TO.test(before)) return 'to';
  return undefined;
}
