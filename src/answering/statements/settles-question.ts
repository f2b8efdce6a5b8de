// Whether a statement can settle a question at all: whom and what it asks for, about whom, and which of several.
import { periodsOverlap } from '../../knowledge/period.ts';
import type { EntityType, QuestionWord, Statement } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { isChinesePlace } from '../../language/lexicon/chinese-places.ts';
import type { Cue } from '../../language/lexicon/cues.ts';
import { normalizeText } from '../../language/normalize.ts';
import { findNumbers } from '../../language/numerals.ts';
import type { Query } from '../../language/query.ts';
import { stemWord } from '../../language/tokens.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { SUPERLATIVE } from '../strangers/beyond-figures.ts';
import { asksEmployer } from '../words/asks-employer.ts';
import { HEAD, OF_A_PART } from '../words/head-words.ts';
import { isNumberedPart } from '../words/numbered-part.ts';
import { onceFor } from '../words/once-for.ts';
import { numberedParts, ordinalsOf } from '../words/ordinals.ts';
import { saysTitle } from '../words/says-title.ts';
import { tellsHorizon } from './horizon.ts';
import { keepsDoer } from './keeps-doer.ts';
import { keepsRoles } from './roles-of-names.ts';
import { holdsDeed } from './settles-deed.ts';
import { holdsKind } from './settles-kind.ts';
import { holdsWords } from './settles-words.ts';
import { textsOf } from './statement-index.ts';

const WORD_OF: readonly (readonly [Cue, QuestionWord])[] = [
  ['ask:who', 'who'], ['ask:where', 'where'], ['ask:when', 'when'], ['ask:which', 'which'], ['ask:what', 'what'],
  ['ask:name', 'what'], ['ask:why', 'why'], ['ask:how', 'how'], ['ask:list', 'which'],
]; // biome-ignore format: pairs

/** Question words whose answer must stand in the statement; what and which take any. */
export const STRICT_WORDS: ReadonlySet<QuestionWord> = new Set(['who', 'when', 'where', 'why']);

/** The question words of a query. */
export const questionWords = onceFor((cues: ReadonlySet<Cue>): readonly QuestionWord[] => [
  ...new Set(WORD_OF.flatMap(([cue, word]) => (cues.has(cue) ? [word] : []))),
]);

/** The question words a statement settles: those its curator lists, and those its speaker, day or items settle. */
export const settledWords = onceFor(
  ({ answers, saidBy, period, items, text }: Statement): ReadonlySet<QuestionWord> => {
    return new Set<QuestionWord>([
      ...answers,
      ...(PURPOSE.test(`${text.zh}\n${text.en}`) ? (['why'] as const) : []),
      ...(saidBy === undefined && SINCE.test(`${text.zh}\n${text.en}`) ? (['when'] as const) : []),
      ...(saidBy === undefined ? [] : (['who'] as const)),
      // The day of a remark is not the day of what it tells.
      ...(period === undefined || saidBy !== undefined ? [] : (['when'] as const)),
      ...(items.length < 2 ? [] : (['which'] as const)),
    ]);
  },
);

/** Tells from when on. */
const SINCE = /\d{4}年(?:\d{1,2}月)?(?:以来|起)|\bSince (?:[A-Z][a-z]+ )?\d{4}\b/;
/** Tells what for, before what was done: 为升级园区, “To make more room, …”. */
const PURPOSE = /^为了?[^，。]{3,20}，|^To [a-z][^,.]{3,60}, [A-Z]/m;

/** True where nothing in the question speaks against the statement. */
export function settlesQuestion(statement: Statement, slots: Slots, index: AnsweringIndex): boolean {
  return (
    settlesWord(statement, slots, index) &&
    holdsPost(statement, slots) &&
    holdsHead(statement, slots) &&
    holdsGrade(statement, slots) &&
    isActual(statement, slots) &&
    namesOthers(statement, slots) &&
    spellsOut(statement, slots) &&
    holdsFigures(statement, slots) &&
    holdsMeasure(statement, slots) &&
    holdsEvent(statement, slots) &&
    holdsEnd(statement, slots) &&
    holdsNoun(statement, slots) &&
    holdsSort(statement, slots) &&
    holdsDeed(statement, slots, index) &&
    holdsWords(statement, slots, index) &&
    keepsDoer(statement, slots, index) &&
    holdsKind(statement, slots) &&
    holdsSuperlative(statement, slots) &&
    holdsRank(statement, slots) &&
    holdsName(slots, index) &&
    holdsEmployer(slots, index) &&
    headsWhole(statement, slots, index) &&
    isOfTime(statement, slots) &&
    !speaksOfElsewhere(statement, slots) &&
    concernsAll(statement, slots, index) &&
    !isOtherOfSeveral(statement, slots, index)
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
  const strict = asked.filter((word) => STRICT_WORDS.has(word));
  return strict.length === 0 || strict.length < asked.length || strict.some((word) => settled.has(word));
}

const WENT =
  /\b(?:go|goes|went|gone|visit|visited|travel\w*|trip|tour\w*|sen[dt]|study|learn|head\w*)\b|[去赴到跑]|考察|学习|取经|参观|派/;

const AHEAD = /(?:时候|哪年|哪一年|何时|何年|哪天|几时|多久)(?:才|就|可以)?[能会可要]/;

// One park's investor is not another's: every place and body named must be the statement's, or be told of in it.
function concernsAll(statement: Statement, slots: Slots, { catalog }: AnsweringIndex): boolean {
  return slots.entities.every((id) => {
    if (statement.about.includes(id) || statement.saidBy === id) return true;
    // Whoever is behind a project in a park is not therefore behind the park.
    const isWhose = slots.query.cues.has('ask:who') && !AREAS.has(catalog.entity(id).type);
    const tells = (about: string) =>
      catalog.isWithin(about, id) && !isNumberedPart(about, id, catalog, slots.query);
    if (!isWhose && statement.about.some(tells)) return true;
    if (statement.about.some((about) => isNumberedPart(about, id, catalog, slots.query))) return false;
    const { name, aliases } = catalog.entity(id);
    const texts = `${statement.text.zh}${statement.text.en}`;
    return [name.zh, name.en, ...aliases.zh, ...aliases.en].some((text) => saysName(texts, text));
  });
}

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

const AREAS: ReadonlySet<EntityType> = new Set([
  'country',
  'province',
  'city',
  'district',
  'county',
  'programme',
]);

// The third round is not the first, and two of a list of six are not the list.
function isOtherOfSeveral(statement: Statement, { query }: Slots, index: AnsweringIndex): boolean {
  const asked = askedOrdinals(query);
  if (asked.length === 0) return false;
  const known = knownOrdinals(statement, index);
  return asked.some(({ value }) => !known.has(value));
}

const askedOrdinals = onceFor(({ text: { text }, entities, statements }: Query) => {
  const taken = [...entities, ...statements].map(({ mention }) => mention);
  return [...ordinalsOf(text), ...numberedParts(text)].filter(
    ({ start }) => !taken.some((mention) => mention.start <= start && start < mention.end),
  );
});

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

// 市委书记是谁: who holds a post is settled only by what speaks of that post.
function holdsPost(statement: Statement, { query }: Slots): boolean {
  if (!query.cues.has('ask:who') && !query.cues.has('ask:name')) return true;
  const people = query.mentions.filter(
    (mention) => !mention.nested && !query.denied.includes(mention) && isPost(mention),
  );
  const posts = people.filter(({ text }) => !HEAD.test(text));
  // The police chief is another than the chief.
  const kinds = query.unknown.filter(({ end, text }) =>
    people.some(({ start }) => start === end + 1 || (start === end && text.length > 1)),
  );
  return [...posts, ...kinds].every(({ text }) => saysPost(statement, text));
}

// Who is at the head of it: whoever spoke of it is not therefore.
function holdsHead({ saidBy, id }: Statement, { query }: Slots): boolean {
  if (saidBy === undefined || !query.cues.has('ask:who') || SPOKE.test(query.text.text)) return true;
  const asksHead = query.mentions.some(
    ({ nested, text, senses }) => !nested && HEAD.test(text) && senses.every(({ type }) => type === 'cue'),
  );
  return !asksHead || query.statements.some((named) => named.id === id);
}

const SPOKE =
  /[说讲提称]|介绍|透露|表示|认为|坦[言承]|指出|\b(?:said|says|say|told|spoke|spoken|admit\w*|call\w*|claim\w*|mention\w*)\b/;

/** True for a word that names a post and nothing of the pack. */
export function isPost({ senses }: Mention): boolean {
  return senses.length > 0 && senses.every((sense) => sense.type === 'cue' && sense.cue === 'type:person');
}

/** True where a statement speaks of a post, and not of the deputy's alone. */
export function saysPost(statement: Statement, post: string): boolean {
  return saysTitle(lowerTexts(statement), post);
}

// What happened in one year says nothing of another.
function isOfTime({ period }: Statement, { periods }: Slots): boolean {
  const asked = periods.flatMap((one) => (one.stated && one.period ? [one.period] : []));
  return period === undefined || asked.length === 0 || asked.some((one) => periodsOverlap(one, period));
}

function speaksOfElsewhere(statement: Statement, { query }: Slots): boolean {
  const said = allTexts(statement);
  return query.unknown.some(({ text }) => isChinesePlace(text) && !said.includes(text));
}

const allTexts = onceFor(({ text, name, aliases, items }: Statement): string => {
  return [text, name, ...items]
    .flatMap((one) => [one.zh, one.en])
    .concat(aliases.zh, aliases.en)
    .join('\n');
});

const lowerTexts = onceFor((statement: Statement): string => allTexts(statement).toLowerCase());

const GRADE_WORDS: Readonly<Record<string, RegExp>> = {
  country: /国家|全国|national|state/i,
  province: /省|provinc/i,
  city: /市|city|municipal/i,
  district: /区|县|district|county/i,
};

// A national honour is none of the province's.
function holdsGrade(statement: Statement, { query }: Slots): boolean {
  const isNational = query.mentions.some(
    (m) => !m.nested && m.text === 'national' && !query.denied.includes(m),
  );
  const asked = [
    ...Object.keys(GRADE_WORDS).filter((grade) =>
      query.mentions.some(
        (m) => !m.nested && !query.denied.includes(m) && hasGrade(m, grade) && !isElsewhere(m, query),
      ),
    ),
    ...(isNational ? ['country'] : []),
  ];
  if (asked.length === 0) return true;
  const said = `${statement.text.zh}\n${statement.text.en}\n${statement.name.zh}\n${statement.name.en}`;
  return asked.some((grade) => GRADE_WORDS[grade]?.test(said));
}

// 外省, 省外: somewhere else, and no level of government.
function isElsewhere({ start, end }: Mention, { text: { text } }: Query): boolean {
  return text[start - 1] === '外' || text[end] === '外';
}

function hasGrade({ senses }: Mention, grade: string): boolean {
  return senses.length > 0 && senses.every((sense) => sense.type === 'cue' && sense.cue === `grade:${grade}`);
}

const STRONGLY_ACTUAL = /^(?:actual|actually|实际|实际值|实绩|真正|真实)$/;
const CURRENT = /^(?:current|currently|目前|现在|当前|如今)$/;
const FORESEEN = /预计|有望|\bexpect/;

// What was only expected is not what came about; 实绩 that a statement is called by asks for no more than its matter.
function isActual(statement: Statement, { query }: Slots): boolean {
  const asksActual = query.mentions.some(
    ({ text, nested }) => !nested && STRONGLY_ACTUAL.test(text) && !lowerTexts(statement).includes(text),
  );
  const asksCurrent = query.mentions.some(({ text, nested }) => !nested && CURRENT.test(text));
  if (asksCurrent && FORESEEN.test(`${statement.text.zh}${statement.text.en}`)) return false;
  return !asksActual || (statement.status === 'actual' && statement.saidBy === undefined);
}

// "Apart from X, which": a statement of one thing names no other.
function namesOthers({ items }: Statement, { query }: Slots): boolean {
  return !query.cues.has('except') || items.length >= 2;
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
    ({ nested, senses }) =>
      !nested && senses.some((sense) => sense.type === 'cue' && sense.cue === 'measure:other'),
  );
  const said = lowerTexts(statement);
  return measures.every(({ text }) => said.includes(text));
}

const EVENTS: readonly RegExp[] = [
  /\blift(?:ed)?\b|解除|开禁/, /投产|达产/, /接通|通电|接电|\bconnect(?:ed)?\b/, /上任|就任|当上|任职|当(?:上|的)?\p{Script=Han}{0,8}[长任记]|\b(?:become|became|appointed|elected)\b/u, /开工|动工|[开动]的工|破土|动土|[开始]建/, /完工|竣工|建成|封顶|[完竣]的工/, /投运|投用|投入使用|投入运行|启用|开通|通车/, /搬/, /关停|关闭/, /签约/, /开业|开放|开门|开馆|开园|开张|开的[门业张馆园]|开的$/m,
  /\bstart(?:s|ed)?\b|\bbeg[aiu]n\b/, /\bfinish(?:ed)?\b|\bcomplet(?:ed?|ion)\b/, /\bopen(?:s|ed)?\b/, /\blaunch(?:ed)?\b/,
  /\bfull (?:production|capacity)\b/, /结束|终止|截止/, /\bend(?:s|ed|ing)?\b/,
]; // biome-ignore format: by language

// "When did it open" is not settled by the day somebody saw it.
function holdsEvent(statement: Statement, { query }: Slots): boolean {
  if (!query.cues.has('ask:when')) return true;
  const said = tellingTexts(statement);
  const asked = outsideNames(query);
  return EVENTS.every((event) => !event.test(asked) || event.test(said));
}

// "When will Every Door Open end": nothing is opened.
const outsideNames = onceFor(({ text: { text }, entities }: Query): string =>
  entities.reduce(
    (said, { mention: { start, end } }) => said.slice(0, start) + ' '.repeat(end - start) + said.slice(end),
    text,
  ),
);

const ENDED = /停办|停运|停播|关停|撤销|废止|中止|\b(?:shut down|scrapped|cancell?ed|axed|called off)\b/;
const END_TOLD = /[停关撤废]|中止|取消|\b(?:shut|clos|scrap|cancel|axed|abolish|end|merg)/;

// What was shut down is not told by its launch.
function holdsEnd(statement: Statement, { query }: Slots): boolean {
  return !ENDED.test(query.text.text) || END_TOLD.test(lowerTexts(statement));
}

const tellingTexts = onceFor(({ text, name, aliases, items }: Statement): string =>
  [text, name, ...items]
    .flatMap((one) => [one.zh, one.en])
    .concat(
      [...aliases.zh, ...aliases.en].filter((alias) =>
        /什么时候|何时|哪天|时间|日期|when|date|time|launch/i.test(alias),
      ),
    )
    .join('\n')
    .toLowerCase(),
);

/** "What stage" asks how far a thing has come. */
const STATE = /^(?:stage|status)$/;

// "Which roads" is not settled by which parks.
function holdsNoun(statement: Statement, { query }: Slots): boolean {
  const outer = query.mentions.filter(({ nested }) => !nested);
  const asked = outer.filter(
    ({ kind, text }, at) =>
      kind === 'unknown' && /^[a-z]{4,}$/.test(text) && /^(?:which|what)$/.test(outer[at - 1]?.text ?? ''),
  );
  const said = lowerTexts(statement);
  return asked.every(({ text }) =>
    STATE.test(text) ? settledWords(statement).has('how') : said.includes(stemWord(text)),
  );
}

// 先进县, where a 先进市 is on record.
function holdsSort(statement: Statement, { query: { mentions, unknown, text } }: Slots): boolean {
  const said = allTexts(statement);
  return mentions
    .filter(
      ({ nested, text: word, start }) =>
        !nested &&
        SORT.test(word) &&
        unknown.some(({ end, text: strange }) => end === start && strange.length > 1),
    )
    .every(({ start, end }) => {
      const before = text.text.slice(start - 2, start);
      return !said.includes(before) || said.includes(text.text.slice(start - 2, end));
    });
}

const SORT = /^[省市县区乡镇村]$/;

// Which one has the most is settled only by what speaks of a most.
function holdsSuperlative(statement: Statement, { query }: Slots): boolean {
  const isAsked =
    (['ask:which', 'ask:where', 'ask:who'] as const).some((cue) => query.cues.has(cue)) &&
    SUPERLATIVE.test(query.text.text);
  return !isAsked || SUPERLATIVE.test(allTexts(statement));
}

// 先进市排第几: an honour has no place in a ranking.
function holdsRank(statement: Statement, { query }: Slots): boolean {
  const asks = query.cues.has('measure:rank') && !query.cues.has('ask:list') && query.intent !== 'claim';
  return !asks || RANKED.test(allTexts(statement));
}

const RANKED = /第[一二三四五六七八九十\d]|排名|\brank|\d(?:st|nd|rd|th)\b/;

// 书记叫什么, of one who is on record by the post alone.
function holdsName({ query, entities }: Slots, { catalog }: AnsweringIndex): boolean {
  if (!query.cues.has('ask:name')) return true;
  const people = entities.map((id) => catalog.entity(id)).filter(({ type }) => type === 'person');
  return people.every(({ post }) => post !== undefined) || people.length === 0;
}

// Whom the photographer works for is not told by what he photographed.
function holdsEmployer({ query, entities, context }: Slots, { catalog }: AnsweringIndex): boolean {
  if (!asksEmployer(query)) return true;
  const named = entities.length > 0 ? entities : (context?.entities ?? []);
  const people = named.map((id) => catalog.entity(id)).filter(({ type }) => type === 'person');
  return people.every(({ within }) => within !== undefined);
}

// The head of the academy of a company is not the company's.
function headsWhole({ id, about }: Statement, { query }: Slots, { catalog }: AnsweringIndex): boolean {
  const asks =
    query.cues.has('ask:who') && query.mentions.some(({ nested, text }) => !nested && HEAD.test(text));
  if (!asks || query.statements.some((named) => named.id === id)) return true;
  const posts = about.flatMap((one) => catalog.entity(one).post?.en ?? []);
  return posts.length === 0 || posts.some((post) => !OF_A_PART.test(post));
}
