// One item of the list told last: "what was the third?", "just the three-year bit again", 乡村的那个再说一遍.
import type { Statement } from '../../knowledge/types.ts';
import { synonymsOf } from '../../language/lexicon/chinese-synonyms.ts';
import { englishSynonymsOf } from '../../language/lexicon/english-synonyms.ts';
import type { Query } from '../../language/query.ts';
import { stemWord } from '../../language/tokens.ts';
import type { Answer, ThreadContext } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import { piecesOf } from '../statements/text-pieces.ts';
import { composeAnswer } from './compose-answer.ts';
import { contextOfItem } from './item-told.ts';

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
  const asksMember = list.items.length > 1 && IS_OF_MEMBER.test(query.text.text);
  const told =
    itemByWords(list, query) ?? (names === 0 || asksMember ? itemByMember(list, query) : undefined);
  if (told === undefined && asksMember && names === 0) return refuseMember(list, query, context);
  if (told === undefined && (more.length > 0 || names > 0)) return undefined;
  const nth = ordinal ? Number(ordinal.number.value) : word === undefined ? 0 : NTH.indexOf(word) + 1;
  const item = told ?? (word !== undefined && LAST.test(word) ? list.items.at(-1) : list.items[nth - 1]);
  if (!item) return undefined;
  return composeAnswer({
    status: 'answered', query, statements: [list], context: contextOfItem(item, context, catalog),
    body: { kind: 'statements', statements: [{ ...list, items: [item] }] },
  }); // biome-ignore format: one call
}

const ONLY =
  /^(?:(?:and|so|ok|just|only|sorry),? )+(?:the )?(.{3,40}?)(?: (?:one|bit|part|item|aim|goal|point|action))?(?: (?:again|please|once more))*[ ?.!]*$|^(?:the )?(.{3,40}?) (?:one|bit|part|item) (?:again|please|once more)[ ?.!]*$|^(?:就|只|那)?(.{2,12}?)的?(?:那|这)(?:一?[个项条点]|部分|块)(?:是?(?:再[说讲]|[说讲])(?:一[遍次下]|说|下)?|呢|就行)?[?？。]*$/;

const HAN_LINK = '(?:跟|和|与|同|涉及|关于|讲|说|管|属于)';
const HAN_TIED = '(?:沾边|沾点边|有关系?|相关|搭边|挂钩|打交道|挨边)?的?(?:那一?[个项条])?(?:是|属于|算)?';
/** 跟农村沾边的是哪一个, "which one is about the countryside", 五年的呢. */
const OF_MEMBER = new RegExp(
  `^(?:其中|里面|这里面|那)?${HAN_LINK}(.{1,8}?)${HAN_TIED}哪一?[个项条种样]?[?？。]*$|^(?:其中)?哪一?[个项条种样](?:是)?${HAN_LINK}(.{1,8}?)${HAN_TIED}[?？。]*$|^which (?:one |of (?:them|these|those|the \\w+) )?(?:is|are|was|has|have|deals?|dealt)(?: anything)? (?:about|to do with|related to|concerned with|with|on) (?:the )?(.{3,30}?)[ ?]*$|^那?(.{2,6}?)的?(?:呢|咧|嘞|捏|喃)[?？。]*$|^(?:and|what about|how about)(?: the one)? (?:after|in|for|about) (?:the )?(.{3,30}?)[ ?]*$`,
);

/** Which member has to do with something: asked of the list, and of nothing else. */
const IS_OF_MEMBER = new RegExp(
  `${HAN_LINK}.{1,8}?${HAN_TIED}哪一?[个项条种样]?[?？。]*$|^which (?:one|of (?:them|these|those))\\b.* (?:about|to do with|related to|concerned with) `,
);

// No member says it, or several do: the list is beside what was asked.
function refuseMember(list: Statement, query: Query, context: ThreadContext): Answer {
  const word = OF_MEMBER.exec(query.text.text)
    ?.slice(1)
    .find((group) => group !== undefined);
  return composeAnswer({
    status: 'no_data', query, citations: [list.citation], context,
    body: {
      kind: 'no_data', available: [], fact: list,
      missing: [{ slot: 'variable', asked: word ?? query.text.text }],
    },
  }); // biome-ignore format: one call
}

// One item alone may say the word, another of its meaning, or its characters in their order (党建, of 党的建设).
function itemByMember(
  { items }: Statement,
  { text: { text }, intent }: Query,
): Statement['items'][number] | undefined {
  if (items.length < 2 || intent === 'claim') return undefined;
  const word = OF_MEMBER.exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  if (word === undefined) return undefined;
  const isHan = /^\p{Script=Han}+$/u.test(word);
  const alike = isHan ? synonymsOf(word) : englishSynonymsOf(stemWord(word));
  const shortened = isHan && word.length < 4 ? new RegExp([...word].join('.{0,3}')) : undefined;
  const ways: ((item: Statement['items'][number]) => boolean)[] = [
    (item) => says(item, wordsIn(word)),
    (item) => alike.some((one) => says(item, wordsIn(one))),
    ({ zh }) => shortened?.test(zh) ?? false,
  ];
  for (const way of ways) {
    const [item, ...more] = items.filter(way);
    if (item) return more.length === 0 ? item : undefined;
  }
  return undefined;
}

function says({ zh, en }: Statement['items'][number], pieces: readonly string[]): boolean {
  const said = new Set([...wordsIn(zh), ...wordsIn(en)]);
  return pieces.length > 0 && pieces.every((piece) => said.has(piece));
}

// The words must stand in one item and in no other.
function itemByWords(
  { items }: Statement,
  { text: { text }, intent }: Query,
): Statement['items'][number] | undefined {
  if (items.length < 2 || intent === 'claim') return undefined;
  const [, just, again, han] = ONLY.exec(text) ?? [];
  const pieces = wordsIn(just ?? again ?? han ?? '').filter((piece) => piece !== 'the');
  if (pieces.length === 0) return undefined;
  const [item, ...more] = items.filter((one) => says(one, pieces));
  return more.length === 0 ? item : undefined;
}

function wordsIn(text: string): string[] {
  const numbers = text.toLowerCase().match(NUMBER_WORD) ?? [];
  return [...piecesOf(text.toLowerCase()), ...numbers];
}

const NUMBER_WORD = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/g;
