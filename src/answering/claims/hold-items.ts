// A claim of what a list on record holds: 五项措施包括…, "the four lines are …", "… is one of the lines". Each thing that
// it tells must be an item of that one list, and all of them where it says what the list is.
import type { Statement } from '../../knowledge/types.ts';
import { normalizeText } from '../../language/normalize.ts';
import { findNumbers } from '../../language/numerals.ts';
import type { Query } from '../../language/query.ts';
import type { Answer, Verdict } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import { composeAnswer, EMPTY_CONTEXT } from '../outcomes/compose-answer.ts';
import { withoutTags } from './claim-text.ts';

interface Listing {
  /** Where the words stand that say which list it is. */
  readonly head: readonly [from: number, to: number];
  readonly things: readonly string[];
  readonly isWhole: boolean;
}

const HOLDS_ZH = /包括了?|包含了?|涵盖了?|分别是|分别为|含有?|[有是为:：]/g;
const HOLDS_EN = /\b(?:includes?|included|are|were|consists? of|consisted of|covers?|covered)\b|:/g;
const IS_WHOLE = /^(?:分别[是为]|[是为:：]|are|were|consist.*)$/;
const ONE_OF_ZH = /^(.+?)(?:是|属于|在)(.+?)(?:之一|里面?|当?中)\s*$/;
const ONE_OF_EN = /^(.+?) (?:is|was|are|were) (?:(?:one|two|three|four|all|some|both) of|among) (.+)$/;
const BETWEEN = /[、,，;；]|\band\b|(?<=\p{Script=Han})(?:和|以及|与|及)(?=\p{Script=Han})/u;
const DENIES = /[不没未非]|\b(?:no|not|never|nor|without)\b|n['’]t\b/;

/** The answer to a claim of what a list holds; undefined for any other claim, and where a thing is none of its items. */
export function holdItems({ slots, statements }: Finding, { catalog }: AnsweringIndex): Answer | undefined {
  const { query } = slots;
  if (slots.periods.length > 0 || !query.cues.has('ask:claim')) return undefined;
  const listings = listingsIn(withoutTags(query));
  for (const { statement, identified } of statements) {
    const isNamed = query.statements.some(({ id }) => id === statement.id);
    if (statement.items.length === 0 || (!isNamed && !identified)) continue;
    const known = query.entities.every(({ id }) =>
      statement.about.some(
        (about) => about === id || catalog.isWithin(about, id) || catalog.isWithin(id, about),
      ),
    );
    for (const listing of listings) {
      const verdict = known ? judge(listing, statement, query) : undefined;
      if (!verdict) continue;
      return composeAnswer({
        status: 'answered', query, verdict, statements: [statement],
        body: { kind: 'statements', statements: [statement] }, context: { ...EMPTY_CONTEXT, statements: [statement.id] },
      }); // biome-ignore format: one call
    }
  }
  return undefined;
}

function listingsIn(text: string): Listing[] {
  const oneOf = ONE_OF_ZH.exec(text) ?? ONE_OF_EN.exec(text);
  const found: Listing[] = [...text.matchAll(HOLDS_ZH), ...text.matchAll(HOLDS_EN)].map((verb) => ({
    head: [0, verb.index],
    things: thingsIn(text.slice(verb.index + verb[0].length)),
    isWhole: IS_WHOLE.test(verb[0]),
  }));
  if (!oneOf) return found;
  const [, things = '', head = ''] = oneOf;
  const from = text.lastIndexOf(head);
  return [{ head: [from, from + head.length], things: thingsIn(things), isWhole: false }, ...found];
}

function thingsIn(text: string): string[] {
  return text
    .split(BETWEEN)
    .map(bare)
    .filter((thing) => thing !== '');
}

const bare = (text: string): string =>
  normalizeText(text)
    .text.replace(/^\s*(?:the|a|an)\s/, '')
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim();

function judge(
  { head: [from, to], things, isWhole }: Listing,
  { items, text }: Statement,
  query: Query,
): Verdict | undefined {
  if (things.length === 0 || things.length > items.length) return undefined;
  const inHead = ({ start, end }: { readonly start: number; readonly end: number }) =>
    start >= from && end <= to;
  const head = query.text.text.slice(from, to);
  if (DENIES.test(head) || query.unknown.some(inHead)) return undefined;
  const names = items.flatMap(({ zh, en }) => [bare(zh), bare(en)]);
  if (!things.every((thing) => names.some((name) => isOf(thing, name)))) return undefined;
  if (new Set(things).size !== things.length || (isWhole && things.length < items.length)) return undefined;
  const counted = query.numbers.filter(({ number }) => inHead(number));
  const told = [text.zh, text.en].flatMap((one) =>
    findNumbers(normalizeText(one).text).map(({ value }) => value),
  );
  const isSo = counted.every(
    ({ number }) => number.value === `${items.length}` || told.includes(number.value),
  );
  return isSo ? 'matches' : 'differs';
}

/** Fewer characters than these name no item by a part of it. Range 3 to 5. */
const LEAST_HAN = 4;

// The item, or so much of it that it can be no other, and nothing that the item denies.
function isOf(thing: string, item: string): boolean {
  if (thing === item) return true;
  const at = item.indexOf(thing);
  if (at < 0 || DENIES.test(item.slice(0, at))) return false;
  if (/\p{Script=Han}/u.test(thing)) return thing.length >= LEAST_HAN && thing.length * 2 >= item.length;
  const isWord = /(?:^|\s)$/.test(item.slice(0, at)) && /^(?:\s|$)/.test(item.slice(at + thing.length));
  return isWord && thing.includes(' ');
}
