// One item of the list told last: "what was the third?", "just the three-year bit again", 乡村的那个再说一遍.
import type { Statement } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import type { Answer } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import { piecesOf } from '../statements/statement-index.ts';
import { composeAnswer } from './compose-answer.ts';

const NTH = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const LAST = /^(?:last|最后)/;
const ITEM = new RegExp(
  `^(?:and |so |just |only |what(?:'s| is| was| about)? |how about )?(?:the )?(?:very )?(last|${NTH.join('|')})(?: one| item)?(?: again| please)*\\s*\\??$|^那?(最后)一?[个项条点]`,
);

/** "What was the third?": that item of the list told last; undefined where it asks for no such thing. */
export function answerItem({ slots }: Finding, { catalog }: AnsweringIndex): Answer | undefined {
  const { query, context } = slots;
  const [ordinal, ...more] = query.numbers.filter(
    ({ number, text }) => number.form === 'rank' || text.startsWith('第'),
  );
  const list = catalog.statement(context?.statements.at(-1) ?? '');
  const [, latin, han] = ITEM.exec(query.text.text) ?? [];
  const word = latin ?? han;
  if (!context || !list) return undefined;
  const names = query.entities.length + query.variables.length + query.terms.length + query.statements.length;
  const told = itemByWords(list, query);
  if (told === undefined && (more.length > 0 || names > 0)) return undefined;
  const nth = ordinal ? Number(ordinal.number.value) : word === undefined ? 0 : NTH.indexOf(word) + 1;
  const item = told ?? (word !== undefined && LAST.test(word) ? list.items.at(-1) : list.items[nth - 1]);
  if (!item) return undefined;
  return composeAnswer({
    status: 'answered', query, statements: [list], context,
    body: { kind: 'statements', statements: [{ ...list, items: [item] }] },
  }); // biome-ignore format: one call
}

const ONLY =
  /^(?:(?:and|so|ok|just|only|sorry),? )+(?:the )?(.{3,40}?)(?: (?:one|bit|part|item|aim|goal|point|action))?(?: (?:again|please|once more))*[ ?.!]*$|^(?:the )?(.{3,40}?) (?:one|bit|part|item) (?:again|please|once more)[ ?.!]*$|^(?:就|只|那)?(.{2,12}?)的?(?:那|这)(?:一?[个项条点]|部分|块)(?:是?(?:再[说讲]|[说讲])(?:一[遍次下]|说|下)?|呢|就行)?[?？。]*$/;

// The words must stand in one item and in no other.
function itemByWords(
  { items }: Statement,
  { text: { text }, intent }: Query,
): Statement['items'][number] | undefined {
  if (items.length < 2 || intent === 'claim') return undefined;
  const [, just, again, han] = ONLY.exec(text) ?? [];
  const pieces = wordsIn(just ?? again ?? han ?? '').filter((piece) => piece !== 'the');
  if (pieces.length === 0) return undefined;
  const [item, ...more] = items.filter(({ zh, en }) => {
    const said = new Set([...wordsIn(zh), ...wordsIn(en)]);
    return pieces.every((piece) => said.has(piece));
  });
  return more.length === 0 ? item : undefined;
}

function wordsIn(text: string): string[] {
  const numbers = text.toLowerCase().match(NUMBER_WORD) ?? [];
  return [...piecesOf(text.toLowerCase()), ...numbers];
}

const NUMBER_WORD = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/g;
