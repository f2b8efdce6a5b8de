// Whether a statement has the very thing that is asked for: the venue, the brand, the names of several. The other words of
// a question only point to the statement; this one it must hold.
import type { EntityType, Statement } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { onceFor } from '../words/once-for.ts';
import { saysSynonymOf } from './synonym-spans.ts';

/** True where the statement names several, if several names are asked for, and the sort of thing asked for, if that is a word nobody knows. */
export function holdsAskedFor(statement: Statement, slots: Slots, index: AnsweringIndex): boolean {
  return holdsNames(statement, slots, index) && holdsNoun(statement, slots, index);
}

const ASKS_NAMES =
  /点(?:个|一?下)名|报(?:一?下|个|上)名|名单|都(?:有|是)谁|都(?:有|是)哪些(?:人|单位|企业|公司|部门|领导|代表|专家|同志)|分别叫|\bname names\b|^(?:please )?(?:name|list) (?:me )?(?:all )?(?:of )?(?:the|those|every|each) [a-z -]*s\b/;

const NAMED: ReadonlySet<EntityType> = new Set([
  'city', 'district', 'county', 'park', 'company', 'organisation', 'school', 'person', 'project',
]); // biome-ignore format: one row

// Who was criticised by name: the circular that did so does not repeat the names.
function holdsNames(
  { items, about, text }: Statement,
  { query }: Slots,
  { catalog }: AnsweringIndex,
): boolean {
  if (!ASKS_NAMES.test(query.text.text) || items.length > 1) return true;
  const told = about
    .map((id) => catalog.entity(id))
    .filter(({ type, name }) => NAMED.has(type) && (text.zh.includes(name.zh) || text.en.includes(name.en)));
  return told.some(({ type }, at) => told.findIndex((other) => other.type === type) < at);
}

const ASKED_NOUN =
  /(?:哪(?:一|几|两|三)?(?:个|家|些|座|所|条|种|位|部|款|栋|幢|间|片|块|辆|艘|层|楼)|什么|啥子?|何种)(\p{Script=Han}{2,4})/u;

/** A word that any record may answer to, or that only leads on. */
const ANY_NOUN =
  /^(?:[也都还就才能要可没不最更比在儿]|会(?![场议])|类型|类别|种类|块儿|地儿|样子|方面|工地|事儿?|玩意)/;

const nounAsked = onceFor((query: Query): string | undefined => {
  const match = ASKED_NOUN.exec(query.text.text);
  const [found = '', noun] = match ?? [];
  if (match === null || noun === undefined) return undefined;
  const start = match.index + found.length - noun.length;
  if (ANY_NOUN.test(noun)) return undefined;
  return query.unknown.find((word) => word.start === start && word.text.length > 1)?.text;
});

/** Characters that a Chinese noun has at least. */
const LEAST_NOUN = 2;

// 哪个会场, of a meeting whose venue is not told.
function holdsNoun(statement: Statement, { query }: Slots, { statements }: AnsweringIndex): boolean {
  const noun = nounAsked(query);
  if (noun === undefined) return true;
  const position = statements.positionOf.get(statement.id) ?? -1;
  // What stands behind it in one breath is no part of it: 工地上.
  const isSaid = statements.postings.get(noun.slice(0, LEAST_NOUN))?.includes(position) ?? false;
  return isSaid || saysSynonymOf(noun, position, statements.postings);
}
