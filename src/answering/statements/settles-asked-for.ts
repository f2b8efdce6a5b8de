// Whether a statement has the very thing that is asked for: the venue, the brand, the names of several. The other words of
// a question only point to the statement; this one it must hold.
import type { EntityType, Statement } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { onceFor } from '../words/once-for.ts';
import { saidIn } from './statement-texts.ts';
import { saysSynonymOf } from './synonym-spans.ts';

/** True where the statement names several, if several names are asked for, and the sort of thing asked for, if that is a word nobody knows. */
export function holdsAskedFor(statement: Statement, slots: Slots, index: AnsweringIndex): boolean {
  return (
    holdsNames(statement, slots, index) &&
    holdsSeveral(statement, slots, index) &&
    holdsMembers(statement, slots) &&
    holdsNoun(statement, slots, index)
  );
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

/** Several of a sort, asked for by name, and what bears such a name on record. */
const SORTS: readonly Sort[] = [
  { asked: /哪些(?:在建|重大|重点|大)?(?:项目|工程)|\bwhich (?:[a-z]+ )?projects\b/, told: /项目|工程|园|\b(?:project|park)/, types: ['project', 'park'] },
  { asked: /哪些(?:单位|部门|机构|机关)|\bwhich (?:bodies|departments|offices|agencies|units)\b/, told: /\S/, types: ['organisation', 'company', 'school'] },
  { asked: /哪些(?:企业|公司|厂)|\bwhich (?:[a-z]+ )?(?:companies|firms|businesses|enterprises)\b/, told: /\S/, types: ['company', 'organisation'] },
  { asked: /哪些(?:人|同志|领导|干部|官员)|\bwhich (?:people|officials|leaders)\b/, told: /\S/, types: ['person'] },
  { asked: /哪些(?:学校|院校|高校)|\bwhich (?:[a-z]+ )?(?:schools|colleges)\b/, told: /校|学院|\b(?:school|college|academ|institut)/, types: ['school', 'organisation'] },
  { asked: /哪些(?:产业)?园区?|\bwhich (?:[a-z]+ )?parks\b/, told: /园|\bpark/, types: ['park', 'place', 'project'] },
]; // biome-ignore format: a sort a row

interface Sort {
  readonly asked: RegExp;
  /** What a list of them has a word of. */
  readonly told: RegExp;
  readonly types: readonly EntityType[];
}

const sortsAsked = onceFor(({ text: { text } }: Query) => SORTS.filter(({ asked }) => asked.test(text)));

/** A name within a sentence of English. */
const NAME_WITHIN = /(?<=[a-z,;:] )[A-Z][a-z]+/g;

// Which projects fell short: what tells that some did names none.
function holdsSeveral(
  statement: Statement,
  { query, entities }: Slots,
  { catalog }: AnsweringIndex,
): boolean {
  const sorts = sortsAsked(query);
  if (sorts.length === 0 || query.intent === 'claim') return true;
  const { items, about, text } = statement;
  if (items.length > 1) return sorts.some(({ told }) => told.test(saidIn(statement)));
  const named = about.map((id) => catalog.entity(id));
  const isOfSort = sorts.some(({ types }) =>
    named.some(({ id, type }) => types.includes(type) && !entities.includes(id)),
  );
  const known = named.map(({ name }) => name.en).join(' ');
  return isOfSort || (text.en.match(NAME_WITHIN) ?? []).some((word) => !known.includes(word));
}

/** What a set is made of. */
const ASKS_MEMBERS =
  /(?:指标|标准|条件|名单|成员)(?:都|具体)?(?:有哪些|是哪些|包括哪些|有什么|都有啥)|哪些(?:[^，,]{0,6})?(?:指标|标准|条件|成员)|\bwhat are (?:the |its |their )?(?:[a-z]+ )?(?:indicators|criteria|standards|members)\b|\bwhich (?:[a-z]+ )?(?:indicators|criteria|standards|members)\b/;
const ENUMERATED = /、|\d|(?:[^，。]{1,8}[和与及][^，。]{1,8})/;

// The indicators, of what tells that there is a system of them.
function holdsMembers({ items, text }: Statement, { query }: Slots): boolean {
  if (!ASKS_MEMBERS.test(query.text.text) || query.intent === 'claim' || items.length > 1) return true;
  return ENUMERATED.test(text.zh);
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
