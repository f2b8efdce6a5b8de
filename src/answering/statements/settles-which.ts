// Whether a statement tells which of several a question asks for: the third round, the rest of a list, each of three.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { EntityType, Statement } from '../../knowledge/types.ts';
import type { Sense } from '../../language/aliases.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Query } from '../../language/query.ts';
import { stemWord } from '../../language/tokens.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { onceFor } from '../words/once-for.ts';
import { numberedParts, ordinalsOf } from '../words/ordinals.ts';
import { textsOf } from './statement-index.ts';
import { piecesBesideNames, saidIn } from './statement-texts.ts';
import { hasSynonymAmong } from './synonym-spans.ts';

/** True where the statement is of the one asked for, or names the others or each of them where those are. */
export function holdsWhich(statement: Statement, slots: Slots, index: AnsweringIndex): boolean {
  return (
    namesOthers(statement, slots) &&
    namesAsMany(statement, slots, index) &&
    spellsOut(statement, slots) &&
    tellsPicked(statement, slots, index) &&
    !isOtherOfSeveral(statement, slots, index)
  );
}

// The third round is not the first, and two of a list of six are not the list.
function isOtherOfSeveral(statement: Statement, { query }: Slots, index: AnsweringIndex): boolean {
  // The hundredth time says nothing of the first.
  if (doneFirst(query) && LATER_TURN.test(saidIn(statement))) return true;
  if (THE_LAST.test(query.text.text) && !LAST_TOLD.test(saidIn(statement))) return true;
  const asked = askedOrdinals(query);
  if (asked.length === 0) return false;
  const known = knownOrdinals(statement, index);
  return asked.some(({ value }) => !known.has(value));
}

const askedOrdinals = onceFor(({ text: { text }, entities, statements }: Query) => {
  const taken = [...entities, ...statements].map(({ mention }) => mention);
  return [...ordinalsOf(text), ...numberedParts(text)].filter(
    ({ start }) =>
      !isAdverb(text, start) && !taken.some((mention) => mention.start <= start && start < mention.end),
  );
});

const ASKS_OF_DEED =
  /\b(?:could|can|did|do|does|was|were|is|are|has|have|had) (?:[a-z0-9'-]+ )*?([a-z0-9'-]+) $/;
/** What stands before a noun, so that "first" is one of several. */
const BEFORE_NOUN =
  /^(?:the|an?|its?|their|his|her|our|your|my|this|that|these|those|very|of|in|at|for|on|by|to|and|or|which|what|with|from|is|was|are|were)$|'s?$/;

const doneFirst = onceFor(({ text: { text } }: Query): boolean =>
  ordinalsOf(text).some(({ start }) => isAdverb(text, start)),
);

const LATER_TURN =
  /\b(?:second|third|fourth|fifth|last|\d+(?:nd|rd|th)|[a-z]+(?:teen|tie|six|seven|eigh|nin|ten|dred|sand)th)\b|第[^一0-9]|第一[^次届个批回]|最后/;

const THE_LAST =
  /\bthe (?:very )?last (?!(?:year|month|week|quarter|summer|winter|spring|autumn|season|time|few|one|two|three|four|five|six|\d)s?\b)[a-z]|最后一(?![年月周天])/;
const LAST_TOLD = /\blast\b|\bfinal|最后|末/;

// "When could people first use it": the deed was done for the first time, and no first is told from a second.
function isAdverb(text: string, start: number): boolean {
  if (!/^first [a-z]/.test(text.slice(start))) return false;
  const [, before] = ASKS_OF_DEED.exec(text.slice(0, start)) ?? [];
  return before !== undefined && !BEFORE_NOUN.test(before);
}

const ordinals = new WeakMap<Statement, ReadonlySet<string>>();

function knownOrdinals(statement: Statement, { catalog }: AnsweringIndex): ReadonlySet<string> {
  const remembered = ordinals.get(statement);
  if (remembered) return remembered;
  const names = statement.about
    .map((id) => catalog.entity(id))
    .flatMap(({ name, aliases }) => [...Object.values(name), ...aliases.zh, ...aliases.en]);
  const found = new Set(
    [...textsOf(statement), ...names]
      .map((text) => normalizeText(text).text)
      .flatMap((text) => [...ordinalsOf(text), ...numberedParts(text)])
      .map(({ value }) => value),
  );
  ordinals.set(statement, found);
  return found;
}

// "Apart from X, which": a statement of one thing names no other.
function namesOthers({ items }: Statement, { query }: Slots): boolean {
  return !query.cues.has('except') || items.length >= 2;
}

const WHICH_SEVERAL =
  /\bwhich (two|three|four|five|six|seven|eight|nine|ten) (?:[a-z-]+ )?(project|village|town|cit(?:y|ie)|count(?:y|ie)|district|school|hospital|compan(?:y|ie)|firm|bank|park|farm|port|harbour|shop|bridge|street|compan|librar(?:y|ie)|famil(?:y|ie)|minister|official)s?\b/;

/** What a name of that sort is on record. */
const SORTS: Readonly<Record<string, EntityType>> = { project: 'project', park: 'park', school: 'school' };

// "Which three schools were closed", of a statement that counts them and names none; "which three villages", of a list of
// three other things.
function namesAsMany(
  { items, text, about }: Statement,
  { query, entities }: Slots,
  { catalog }: AnsweringIndex,
): boolean {
  const [, count = '', noun = ''] = WHICH_SEVERAL.exec(query.text.text) ?? [];
  if (noun === '') return true;
  const told = text.en.toLowerCase();
  const key = noun.replace(/(?:y|ie)$/, '');
  if (items.length < 2 && SORTS[noun] !== undefined) {
    const named = about.filter((id) => !entities.includes(id) && catalog.entity(id).type === SORTS[noun]);
    return named.length > 1 && !new RegExp(`\\b${count} (?:[a-z-]+ )?${key}`).test(told);
  }
  if (items.length < 2) return !new RegExp(`\\b${count} (?:[a-z-]+ )?${key}`).test(told);
  return !told.includes(`${count} thing`) || items.some(({ en }) => en.toLowerCase().includes(key));
}

const EACH_OF =
  /哪[几两二三四五六七八九十\d]|具体|分别|逐[一个条项]|到底|究竟|各(?:是|指)|\bwhich (?:two|three|four|five|six|\d)\b|\b(?:exactly|specifically|precisely|one by one|each of)\b/;
const OF_SEVERAL = /[两二三四五六七八九十\d]|\b(?:two|three|four|five|six|triple|double)\b/;

/** False for 三大瓶颈具体是哪三个, of a list in which they are one item: it does not say what they are. */
export function spellsOut({ items }: Statement, { query: { text } }: Pick<Slots, 'query'>): boolean {
  if (!EACH_OF.test(text.text)) return true;
  return !items.some(({ zh, en }) =>
    [zh, en.toLowerCase().replace(/^the /, '')].some(
      (item) => OF_SEVERAL.test(item) && text.text.includes(item),
    ),
  );
}

// "Which of the four failed", 四项措施哪几项没完成: a list does not tell of which of its items that holds.
function tellsPicked(statement: Statement, { query }: Slots, { catalog }: AnsweringIndex): boolean {
  const asked = askedOfItems(query, catalog);
  if (asked.length === 0) return true;
  const said = saidIn(statement);
  const pieces = piecesBesideNames(catalog)(statement);
  const tells = ({ text }: Mention) =>
    said.includes(stemWord(text)) || hasSynonymAmong(text, (piece) => pieces.has(piece));
  const words = asked.filter(({ text }) => !DENIAL.test(text) && !MOST.test(text));
  return (
    (words.length === 0 || words.some(tells)) &&
    asked.every(({ text }) => !DENIAL.test(text) || DENIAL_SAID.test(said)) &&
    asked.every(({ text }) => !MOST.test(text) || MOST.test(said))
  );
}

const DENIAL = /^(?:没有?|未|尚未|还没有?|不|没能|未能|not|never)$|n['’]t$/;
const DENIAL_SAID = /没|未|不|\bnot\b|\bnever\b/;
const MOST = /^(?:最|most$|least$)/;
const WITHIN = /^(?:里|里头|里面|中|当中|之中|的|有|都|了|是|,|，)+$/;
const CHARACTER = /^\p{Script=Han}$/u;

/** The words by which a question picks some of a list that it names; none where it asks for the list. */
export function askedOfItems(query: Query, catalog: Catalog): readonly Mention[] {
  if (!query.cues.has('ask:which')) return [];
  const outer = query.mentions.filter(({ nested }) => !nested);
  const list = outer.findIndex(({ senses }) => senses.some((sense) => isList(sense, catalog)));
  const which = outer.findIndex(({ senses }) => senses.some((sense) => isCueOf(sense, /^ask:which$/)));
  if (list === -1 || which === -1) return [];
  const between = outer.slice(Math.min(list, which) + 1, Math.max(list, which));
  const isOfList = list < which ? between.every(({ text }) => WITHIN.test(text)) : between.length === 0;
  if (!isOfList || (which < list && !/ of$/.test(outer[which]?.text ?? ''))) return [];
  const [first, ...rest] = outer.slice(Math.max(list, which) + 1);
  if (first === undefined) return [];
  // 哪几个字: what is counted, and nothing said of it.
  const isNoun = CHARACTER.test(first.text) && /个$/.test(outer[which]?.text ?? '') && !MOST.test(first.text);
  return [...(isNoun ? [] : [first]), ...rest].filter(saysOfItems);
}

function isList(sense: Sense, catalog: Catalog): boolean {
  return sense.type === 'statement' && (catalog.statement(sense.id)?.items.length ?? 0) > 1;
}

function saysOfItems({ text, kind, senses }: Mention): boolean {
  if (DENIAL.test(text) || MOST.test(text)) return true;
  return kind === 'unknown' || senses.some((sense) => isCueOf(sense, /^(?:deed|status:actual)$/));
}

function isCueOf(sense: Sense, cue: RegExp): boolean {
  return sense.type === 'cue' && cue.test(sense.cue);
}
