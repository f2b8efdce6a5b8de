// What is to be after so many years (三年以后要整成啥样, "what are they aiming for after one year and three"): told by a list
// that has an item for each of those spans.
import type { Statement } from '../../knowledge/types.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Query } from '../../language/query.ts';
import { onceFor } from '../words/once-for.ts';

const HAN = '一二三四五六七八九十';
const LATIN = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const SPAN = new RegExp(`(?<![第\\p{Script=Han}\\d])([${HAN}]|10|[1-9])年|\\b(${LATIN.join('|')}|10|[1-9])(?=[ -]years?\\b|,? (?:and|or|to) |, |\\s*[?.!]*$)`, 'gu'); // biome-ignore format: one pattern
const AHEAD =
  /年(?:以|之)?后|\b(?:after|in|within) (?:[a-z]+,? (?:and )?){1,5}years?\b|\byear (?:one|two|three|five|ten|\d+)\b|\byears?(?:'s?)? (?:time|from now|on|later|ahead)\b/;
const OPEN = /[啥什]么?样|啥子样|哪一?步|怎么?样|什么|目标|\bwhat\b|\bwhere\b|\bhow\b/;

const spansAsked = onceFor(({ text: { text } }: Query): readonly string[] =>
  AHEAD.test(text) && OPEN.test(text) ? spansIn(text) : [],
);

const spansTold = onceFor(
  ({ items }: Statement): ReadonlySet<string> =>
    new Set(items.length < 2 ? [] : items.flatMap(({ zh }) => spansIn(normalizeText(zh).text).slice(0, 1))),
);

/** True where every span of years that the question looks ahead by has an item of the statement's list. */
export function tellsHorizon(statement: Statement, query: Query): boolean {
  const asked = spansAsked(query);
  return asked.length > 0 && asked.every((span) => spansTold(statement).has(span));
}

function spansIn(text: string): string[] {
  return [...text.matchAll(SPAN)].map(([, han, latin]) => {
    const word = han ?? latin ?? '';
    const place = Math.max(HAN.indexOf(word), LATIN.indexOf(word));
    return String(place < 0 ? Number(word) : place + 1);
  });
}
