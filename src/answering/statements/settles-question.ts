// Whether a statement can settle a question at all: whom and what it asks for, about whom, and which of several.
import { ADMINISTRATIVE_AREAS } from '../../knowledge/entity-types.ts';
import type { EntityType, Statement } from '../../knowledge/types.ts';
import { isChinesePlace } from '../../language/lexicon/chinese-places.ts';
import { synonymsOf } from '../../language/lexicon/chinese-synonyms.ts';
import type { Cue } from '../../language/lexicon/cues.ts';
import { matches } from '../../language/matches.ts';
import { normalizeText } from '../../language/normalize.ts';
import { isNumberedThing } from '../../language/numbered-things.ts';
import { findNumbers } from '../../language/numerals.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { isNumberedPart } from '../words/numbered-part.ts';
import { tellsHorizon } from './horizon.ts';
import { keepsDoer } from './keeps-doer.ts';
import { keepsObject } from './keeps-object.ts';
import { keepsSense } from './keeps-sense.ts';
import { keepsSubject } from './keeps-subject.ts';
import { keepsWay } from './keeps-way.ts';
import { questionWords, STRICT_WORDS, settledWords } from './question-words.ts';
import { keepsRoles } from './roles-of-names.ts';
import { holdsAskedFor } from './settles-asked-for.ts';
import { holdsDeed } from './settles-deed.ts';
import { holdsGrades, holdsHead } from './settles-head.ts';
import { holdsItem } from './settles-item.ts';
import { holdsKind } from './settles-kind.ts';
import { holdsNames } from './settles-names.ts';
import { holdsPerson } from './settles-person.ts';
import { holdsPlace, tellsArea } from './settles-place.ts';
import { holdsRank } from './settles-rank.ts';
import { holdsSought } from './settles-sort.ts';
import { holdsTime } from './settles-time.ts';
import { holdsWhich } from './settles-which.ts';
import { holdsWhom } from './settles-whom.ts';
import { holdsWords } from './settles-words.ts';
import { allTexts, saidIn } from './statement-texts.ts';
import { isInIdiom } from './synonym-spans.ts';

/** True where nothing in the question speaks against the statement. */
export function settlesQuestion(statement: Statement, slots: Slots, index: AnsweringIndex): boolean {
  return (
    settlesWord(statement, slots, index) &&
    holdsNames(statement, slots) &&
    holdsPerson(statement, slots, index) &&
    holdsWhom(statement, slots, index) &&
    holdsItem(statement, slots) &&
    holdsRank(statement, slots) &&
    isActual(statement, slots) &&
    holdsWhich(statement, slots, index) &&
    holdsFigures(statement, slots) &&
    holdsGrades(statement, slots) &&
    holdsHead(statement, slots) &&
    holdsMeasure(statement, slots) &&
    holdsTime(statement, slots) &&
    holdsPlace(statement, slots, index) &&
    tellsArea(statement, slots, index) &&
    holdsDeed(statement, slots, index) &&
    holdsWords(statement, slots, index) &&
    keepsDoer(statement, slots, index) &&
    keepsObject(statement, slots, index) &&
    keepsSense(statement, slots, index) &&
    keepsWay(statement, slots, index) &&
    keepsSubject(statement, slots, index) &&
    holdsKind(statement, slots, index) &&
    holdsAskedFor(statement, slots, index) &&
    holdsSought(statement, slots, index) &&
    !speaksOfElsewhere(statement, slots) &&
    tellsOfNumbered(statement, slots) &&
    tellsBareNumber(statement, slots) &&
    !namesAnother(statement, slots, index) &&
    concernsAll(statement, slots, index)
  );
}

// Who took the bar chart is not settled by what the chart shows.
function settlesWord(statement: Statement, { query }: Slots, index: AnsweringIndex): boolean {
  // "Where should things be in five years" asks for no place.
  if (tellsHorizon(statement, query)) return true;
  const asked = questionWords(query.cues);
  const settled = new Set(settledWords(statement));
  // What a trip was for is no reason of what else was done there, nor of another's trip.
  const isForOther =
    !statement.answers.includes('why') &&
    query.cues.has('ask:why') &&
    !(WENT.test(query.text.text) && keepsRoles(statement, query, index));
  if (isForOther) settled.delete('why');
  const isDated = statement.answers.includes('when') || statement.period !== undefined;
  if (!isDated && query.cues.has('ask:when') && !keepsRoles(statement, query, index)) settled.delete('when');
  // The day something was said is not the day it will come about.
  const isAhead = query.cues.has('status:forecast') || AHEAD.test(query.text.text);
  if (isAhead && !statement.answers.includes('when')) settled.delete('when');
  // Who closed the bridge is not told by who speaks of it.
  if (statement.saidBy !== undefined && !statement.answers.includes('who') && DID.test(query.text.text))
    settled.delete('who');
  if (HOW_OFTEN.test(query.text.text)) {
    if (OFTEN_TOLD.test(`${statement.text.zh}${statement.text.en}`)) settled.add('when');
    else return false;
  }
  const strict = asked.filter((word) => STRICT_WORDS.has(word));
  return strict.length === 0 || strict.length < asked.length || strict.some((word) => settled.has(word));
}

/** 多久公布一次: a pace, and no day. */
const HOW_OFTEN = /(?:多久|多长时间|隔多久|几天|几个月)\p{Script=Han}{0,6}[一1][次回班趟]|\bhow often\b/u;
const OFTEN_TOLD =
  /每\S{1,4}?[一1两二三][次回班趟]|每[日天周月季年]|\b(?:every|each|once|twice|daily|weekly|monthly|yearly)\b/;

const WENT =
  /\b(?:go|goes|went|gone|visit|visited|travel\w*|trip|tour\w*|sen[dt]|study|learn|head\w*)\b|[去赴到跑]|考察|学习|取经|参观|派/;

const DID =
  /^who (?:built|closed|shut|opened|ran|drove|paid|bought|sold|sent|chose|decided|made|fixed|repaired|cleaned|owns?|owned|started|stopped|banned|caused|collects?|collected|delivers?|delivered|hired|trained|designed|drew)\b/;

const AHEAD = /(?:时候|哪年|哪一年|何时|何年|哪天|几时|多久|哪个月|几月份?|几号)(?:才|就|可以)?[能会可要]/;

// One park's investor is not another's: every place and body named must be the statement's, or be told of in it.
function concernsAll(statement: Statement, slots: Slots, index: AnsweringIndex): boolean {
  return slots.entities.every((id) => concerns(id, statement, slots, index));
}

function concerns(id: string, statement: Statement, slots: Slots, { catalog }: AnsweringIndex): boolean {
  if (statement.about.includes(id) || statement.saidBy === id) return true;
  // Whoever is behind a project in a park is not therefore behind the park.
  const isWhose = slots.query.cues.has('ask:who') && !SPREADS_OVER.has(catalog.entity(id).type);
  // Whom a part of it looks to is not whom the whole does.
  if (asksOther(slots) && hasOther(id, statement, catalog)) return saysIn(id, statement, catalog);
  const tells = (about: string) =>
    // What one county is made of is not what the state is made of.
    !(statement.items.length > 1 && IS_MADE_OF.test(statement.text.en)) &&
    catalog.isWithin(about, id) &&
    !isNumberedPart(about, id, catalog, slots.query);
  if (!isWhose && statement.about.some(tells)) return true;
  if (statement.about.some((about) => isNumberedPart(about, id, catalog, slots.query))) return false;
  return saysIn(id, statement, catalog);
}

function asksOther({ query: { cues, intent } }: Slots): boolean {
  return intent !== 'claim' && OTHER_ASKED.some((cue) => cues.has(cue));
}

const OTHER_ASKED: readonly Cue[] = ['ask:who', 'ask:where', 'ask:which'];

/** True where it is about a place within the one named and another outside it. */
function hasOther(id: string, { about }: Statement, catalog: AnsweringIndex['catalog']): boolean {
  const areas = about.filter((one) => ADMINISTRATIVE_AREAS.has(catalog.entity(one).type));
  return (
    areas.some((one) => catalog.isWithin(one, id)) &&
    areas.some((one) => !catalog.isWithin(one, id) && !catalog.isWithin(id, one))
  );
}

function saysIn(id: string, statement: Statement, catalog: AnsweringIndex['catalog']): boolean {
  const { name, aliases } = catalog.entity(id);
  const texts = `${statement.text.zh}${statement.text.en}`;
  return [name.zh, name.en, ...aliases.zh, ...aliases.en].some((text) => saysName(texts, text));
}

const IS_MADE_OF = /\b(?:has|have) (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b|\bmade up of\b/;

// Gate 1 is none of gate 11.
function saysName(texts: string, name: string): boolean {
  for (let at = texts.indexOf(name); at >= 0; at = texts.indexOf(name, at + 1)) {
    const isLonger =
      (/^\d/.test(name) && /\d/.test(texts[at - 1] ?? '')) ||
      (/\d$/.test(name) && /\d/.test(texts[at + name.length] ?? ''));
    if (!isLonger) return true;
  }
  return false;
}

/** Whoever is in one of these is taken to be behind it. */
const SPREADS_OVER: ReadonlySet<EntityType> = new Set([...ADMINISTRATIVE_AREAS, 'programme']);

function speaksOfElsewhere(statement: Statement, { query }: Slots): boolean {
  const said = allTexts(statement);
  return query.unknown.some(({ text }) => isChinesePlace(text) && !said.includes(text));
}

// What was told of one numbered thing says nothing of another.
function tellsOfNumbered(statement: Statement, { query }: Slots): boolean {
  const numbered = query.unknown.filter(({ text }) => isNumberedThing(text));
  if (numbered.length === 0) return true;
  const said = allTexts(statement).toLowerCase();
  return numbered.every(({ text }) => said.includes(text));
}

/** A number that stands for a thing, as "the 12" for a line: with no noun behind it, before what was done to it. */
const BARE_NUMBER =
  /(?<![\d.,])(?<!\b(?:over|under|than|about|aged?|past|to|from|by|until|till|before|after|in|at|of) )\b(\d{1,3})(?=\s*$|\s*[?!;]| (?:\w+ed|is|was|are|were|cut|axed|shut|run|runs|ran|stop|stops|start|starts|end|ends|go|goes|went|begin|began|close|closes|come|came|anymore)\b)/g;

const IN_DATES = /\d+[年月日号时点分]|\b\d{1,2}(?= [A-Z][a-z]+ \d{4}|:\d)|\b(?:19|20)\d\d\b/g;

// Why the 12 was scrapped is not told by why another lost passengers.
function tellsBareNumber(statement: Statement, { query }: Slots): boolean {
  if (
    query.intent === 'claim' ||
    !['why', 'when', 'where', 'who'].some((word) => query.cues.has(`ask:${word}` as Cue))
  )
    return true;
  const said = allTexts(statement).replace(IN_DATES, ' ');
  return matches(BARE_NUMBER, query.text.text).every(([, number]) =>
    new RegExp(`(?<!\\d)${number}(?!\\d)`).test(said),
  );
}

/** Before whatever it is that did something, or to which it was done. */
const ASKS_OF_THE =
  /^(?:and |so )?(?:when|where|who|why|how) (?:did|was|were|is|are|has|have|does|will) (?:the|our|their) $/;

// "When did the app launch", of a launch that is no app's: the word that nobody knows is in the name of another fact.
function namesAnother(statement: Statement, { query }: Slots, { catalog }: AnsweringIndex): boolean {
  if (query.intent === 'claim') return false;
  const said = allTexts(statement).toLowerCase();
  return query.unknown.some(({ text, start }) => {
    if (!/^[a-z]{3,}$/.test(text) || said.includes(text)) return false;
    if (!ASKS_OF_THE.test(query.text.text.slice(0, start))) return false;
    const word = new RegExp(`\\b${text}s?\\b`, 'i');
    return catalog.pack.statements.some(({ name, aliases }) =>
      [name.en, ...aliases.en].some((one) => word.test(one)),
    );
  });
}

const STRONGLY_ACTUAL = /^(?:actual|actually|实际|实际值|实绩|真正|真实)$/;
const CURRENT = /^(?:current|currently|目前|现在|当前|如今)$/;
const FORESEEN = /预计|有望|\bexpect/;

// What was only expected is not what came about; 实绩 that a statement is called by asks for no more than its matter.
function isActual(statement: Statement, { query }: Slots): boolean {
  const asksActual = query.mentions.some(
    ({ text, nested }) => !nested && STRONGLY_ACTUAL.test(text) && !saidIn(statement).includes(text),
  );
  const asksCurrent = query.mentions.some(({ text, nested }) => !nested && CURRENT.test(text));
  if (asksCurrent && FORESEEN.test(`${statement.text.zh}${statement.text.en}`)) return false;
  return !asksActual || (statement.status === 'actual' && statement.saidBy === undefined);
}

// A figure in the question must be told of: 100亿 is not settled by the day of a visit.
function holdsFigures(statement: Statement, { query }: Slots): boolean {
  const stated = query.numbers.filter(({ number }) => number.form === 'percent' || number.precision >= 8);
  if (stated.length === 0) return true;
  const told = new Set(
    [statement.text.zh, statement.text.en].flatMap((text) =>
      findNumbers(normalizeText(text).text).map(({ value }) => value),
    ),
  );
  return stated.every(({ number }) => told.has(number.value));
}

// "What did it cost" is not settled by what it was called.
function holdsMeasure(statement: Statement, { query }: Slots): boolean {
  if (query.intent === 'claim' || [...STRICT_WORDS].some((word) => query.cues.has(`ask:${word}` as Cue)))
    return true;
  const measures = query.mentions.filter(
    (mention) =>
      !mention.nested &&
      mention.senses.some((sense) => sense.type === 'cue' && sense.cue === 'measure:other') &&
      !isInIdiom(mention, query) &&
      !(PEOPLE.test(mention.text) && DOES.test(query.text.text.slice(0, mention.start))),
  );
  const said = saidIn(statement);
  if (ASKS_RATE.test(query.text.text) && !RATE_TOLD.test(said)) return false;
  return measures.every(
    ({ text }) =>
      [text, ...synonymsOf(text)].some((word) => said.includes(word)) ||
      (AGE.test(text) && AGE_TOLD.test(said)),
  );
}

/** "What did people get": whoever does it is not counted. */
const PEOPLE = /^(?:people|folks?|persons?|everyone|人们?|大家)$/;
const DOES = /\b(?:do|did|can|could|will|would|should|must|may) $/;

/** 整改率: how much of it, which a list of what is done does not say. */
const ASKS_RATE = /(?<!效|频|速|功|税|利|汇)率(?:是|有|为)?(?:多少|多高|几)?[?？呢啊呀]*$/;
const RATE_TOLD = /率|%|百分之|[一二三四五六七八九]成|\bper ?cent\b|\brate\b/;

const AGE = /岁|年龄|年纪|多大|几岁|\bage[ds]?\b|\bold\b/;
const AGE_TOLD = /\d+周?岁|\b(?:over|under|aged?|older than|younger than) \d+|\d+[- ]years?[- ]old/;
