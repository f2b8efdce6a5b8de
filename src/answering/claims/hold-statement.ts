// A claim without a figure: confirmed where the one statement it means says all of it.
import type { Catalog } from '../../knowledge/catalog.ts';
import { AREAS, PLACES } from '../../knowledge/entity-types.ts';
import { granularityOf, periodContains, periodsEqual, periodsOverlap } from '../../knowledge/period.ts';
import type { Period, Statement } from '../../knowledge/types.ts';
import { isChinesePlace } from '../../language/lexicon/chinese-places.ts';
import { normalizeText } from '../../language/normalize.ts';
import { findNumbers } from '../../language/numerals.ts';
import { findPeriods, partOfYear } from '../../language/periods.ts';
import type { Named } from '../../language/query.ts';
import type { Answer, Verdict } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import { answerStatement } from '../outcomes/answer-statement.ts';
import type { AskedPeriod } from '../slots/slots.ts';
import type { StatementCandidate } from '../statements/rank-statements.ts';
import { keepsRoles, placeIn } from '../statements/roles-of-names.ts';
import { isPost, saysPost } from '../statements/settles-person.ts';
import { textsOf } from '../statements/statement-index.ts';
import { piecesOf } from '../statements/text-pieces.ts';
import { weekdaysIn } from '../words/weekdays.ts';
import { withoutTags } from './claim-text.ts';
import { holdItems } from './hold-items.ts';
import { keepsSense, partOf } from './keeps-sense.ts';
import { isToldInOrder, keepsNumbers, keepsOrder, mixesClauses } from './told-in-order.ts';

/** Answers with a recorded statement, and with the verdict where a claim is held against it. */
export function holdStatement(finding: Finding, index: AnsweringIndex): Answer {
  const listed = holdItems(finding, index);
  if (listed) return listed;
  const answer = answerStatement(finding, index);
  const [best] = finding.statements;
  const isClaim = finding.slots.query.cues.has('ask:claim');
  if (!isClaim || !best || answer.body.kind !== 'statements') return answer;
  return { ...answer, verdict: verdictOf(best, finding, index) };
}

/**
 * The verdict of the one statement that a claim with numbers tells of; undefined where the claim may as well be of a
 * figure. `isBorneOut` is true where a figure has the numbers.
 */
export function holdNumbersTold(
  finding: Finding,
  index: AnsweringIndex,
  isBorneOut: boolean,
): Answer | undefined {
  const { slots, statements, prefersStatement } = finding;
  const [best] = statements;
  if (!best?.identified || best.coverage < CONFIRMING_COVERAGE) return undefined;
  const isOfStatement = prefersStatement && best.named && !isBorneOut;
  const isRepeated = isSaidThroughout(best.statement, slots.query);
  if (isBorneOut && saysNumbers(best.statement, slots.query)) return undefined;
  return isOfStatement || isRepeated ? holdStatement(finding, index) : undefined;
}

/**
 * The share of a statement's words that makes a claim one of it and not of a figure with the same noun.
 * Effect: higher holds more claims against figures. Range 0.5 to 1.
 */
const REPEATED = 0.75;

// "Three kinds of fish not seen for years are back", and not "there are three kinds of fish".
function isSaidThroughout(
  { text }: Statement,
  { text: { text: claim } }: Finding['slots']['query'],
): boolean {
  const said = new Set(piecesOf(claim));
  return [text.zh, text.en].some((one) => {
    const pieces = piecesOf(normalizeText(one).text);
    return pieces.filter((piece) => said.has(piece)).length >= pieces.length * REPEATED;
  });
}

/**
 * The share of a claim's telling words that a statement must hold to confirm it.
 * Effect: higher confirms fewer retold claims. Range 0.6 to 1.
 */
const CONFIRMING_COVERAGE = 0.8;
/**
 * The share that it must hold for another name in the claim to contradict it; below, it is of another matter.
 * Effect: lower denies claims of what is not on record. Range 0.2 to 0.6.
 */
const CONTRADICTING_COVERAGE = 0.3;

// What is told in the very words is confirmed by them; in others it must be without a word nobody knows, a name that is
// only mentioned or a year that is told of something else.
function verdictOf(best: StatementCandidate, finding: Finding, index: AnsweringIndex): Verdict {
  const verdict = judgeStatement(best, finding, index, true);
  if (verdict !== 'matches') return verdict;
  if (!keepsSense(best.statement, finding.slots.query, index)) return 'not_on_record';
  const claim = withoutTags(finding.slots.query);
  const isRepeated = Object.values(best.statement.text).some((text) =>
    isToldInOrder(claim, normalizeText(text).text),
  );
  const told = normalizeText(best.statement.text[finding.slots.query.lang]).text;
  if (!keepsNumbers(claim, told, best.statement.items.length > 0) || mixesClauses(claim, told))
    return 'not_on_record';
  if (isRepeated) return verdict;
  return judgeStatement(best, finding, index, false) === 'matches' ? 'matches' : 'not_on_record';
}

// A claim without a figure: confirmed where the statement says all of it, contradicted where it names another place
// or day, else not settled by the record. `takesMentioned` lets what its words merely mention pass: a name, a
// word nobody knows, a year told of something else.
function judgeStatement(
  { statement, coverage }: StatementCandidate,
  { slots }: Finding,
  index: AnsweringIndex,
  takesMentioned: boolean,
): Verdict {
  const { catalog } = index;
  const { query } = slots;
  const told = normalizeText(Object.values(statement.text).join('\n')).text;
  // Whoever is named in it, or told it, is no other.
  const known = (id: string) =>
    [...statement.about, ...(statement.saidBy === undefined ? [] : [statement.saidBy])].some(
      (about) => about === id || catalog.isWithin(about, id),
    ) ||
    (takesMentioned && placeIn(told, catalog.entity(id)) >= 0);
  const unnamed = statement.about.some(
    (id) => !slots.entities.includes(id) && !slots.entities.some((named) => catalog.isWithin(id, named)),
  );
  const days = judgeWeekdays(statement, query);
  if (days !== undefined && days !== 'matches') return days;
  const strange = query.unknown.filter(
    ({ text }) =>
      text.length > 1 &&
      !(takesMentioned && told.includes(text)) &&
      (days === undefined || !saysWeekday(text)),
  );
  const otherPlace = strange.some(({ text }) => isChinesePlace(text));
  const quoted = judgeQuotation(statement, query);
  if (quoted !== undefined && slots.entities.every(known) && keepsRoles(statement, query, index))
    return quoted === 'matches' ? besideQuotation(statement, slots, told) : quoted;
  if (!statesTime(slots.periods, statement, told) && slots.entities.every(known)) {
    const isElsewhen = slots.periods.some((asked) => !fallsIn(asked, statement, takesMentioned ? told : ''));
    return isElsewhen ? 'differs' : 'not_on_record';
  }
  const isOfOther = slots.entities.some((id) => !known(id)) || (otherPlace && unnamed);
  // "She drew the plan too", of another's: who did it is one person, whatever else she did.
  const isSomebody = slots.entities
    .filter((id) => !known(id))
    .every((id) => catalog.entity(id).type === 'person');
  const isInstead =
    coverage >= CONTRADICTING_COVERAGE &&
    saysNumbers(statement, query) &&
    (isSomebody || !saysAsWell(query)) &&
    keepsSubject(statement, slots, told, catalog);
  if (isOfOther) return isInstead ? 'differs' : 'not_on_record';
  if (
    statement.period &&
    slots.periods.some((asked) => !fallsIn(asked, statement, takesMentioned ? told : ''))
  )
    return 'differs';
  if (!keepsRoles(statement, query, index) || !saysYears(statement, query) || isOfOrigin(query))
    return 'not_on_record';
  const posts = query.mentions.filter((mention) => !mention.nested && isPost(mention));
  if (!posts.every(({ text }) => saysPost(statement, text))) return 'not_on_record';
  // 全国, of an honour that is the province's.
  const texts = `${statement.text.zh}${statement.text.en.toLowerCase()}`;
  // What was planned has not therefore come about.
  if (TELLS_PLAN.test(texts) && !TELLS_PLAN.test(query.text.text) && !query.cues.has('status:forecast'))
    return 'not_on_record';
  const isWider = query.mentions.some(
    ({ nested, text, senses }) =>
      !nested &&
      senses.some((sense) => sense.type === 'cue' && /^(?:scope|grade):/.test(sense.cue)) &&
      !texts.includes(text),
  );
  if (isWider || !saysNumbers(statement, query) || !saysTerms(statement, query)) return 'not_on_record';
  if (!saysHours(texts, query) || isOfPartOf(statement, slots, catalog)) return 'not_on_record';
  if (coverage < CONFIRMING_COVERAGE || strange.length > 0) return 'not_on_record';
  if (isOfNobodyNamed(query, catalog)) return 'not_on_record';
  const isTold = !DENIES.test(statement.text[query.lang].toLowerCase());
  if (denies(query)) return isTold ? 'differs' : 'matches';
  return isTold ? 'matches' : 'not_on_record';
}

const HAS = /^(?:市|省|县|区)?(?:有|拥有)|^ (?:has|have|had)\b/;

// The city visits another, of what one of its districts did. What lies in a part of it lies in the whole: so does what it has,
// if not how many.
function isOfPartOf({ about }: Statement, { entities, query }: Finding['slots'], catalog: Catalog): boolean {
  const [subject] = about;
  if (subject === undefined || entities.includes(subject) || !AREAS.has(catalog.entity(subject).type))
    return false;
  const { text } = query.text;
  return query.entities.some(
    ({ id, mention }) =>
      !mention.nested &&
      AREAS.has(catalog.entity(id).type) &&
      catalog.isWithin(subject, id) &&
      partOf(text, mention.start) !== 'at' &&
      (query.numbers.length > 0 ||
        NUMERAL.test(text.slice(mention.end)) ||
        !HAS.test(text.slice(mention.end))),
  );
}

const NUMERAL = /^有[一两二三四五六七八九十]| (?:two|three|four|five|six|seven|eight|nine|ten)\b/;

/** Who is told of beside others is one of several. */
const AMONG_OTHERS =
  /等(?:地|人|单位|部门|[,，。;；])|之一|\bamong others\b|\band other |\bone of\b|\bincluding\b|\bsuch as\b/;

// "Another town takes the same benchmark", of what is told of one: what another does is told of by no statement that names
// neither the thing nor whoever did it; and of what several share, nobody is ruled out.
function keepsSubject(
  { id, about }: Statement,
  { entities, query }: Finding['slots'],
  told: string,
  catalog: Catalog,
): boolean {
  if (AMONG_OTHERS.test(told)) return false;
  const [subject] = about;
  if (subject === undefined || entities.includes(subject)) return true;
  const { type } = catalog.entity(subject);
  // Who did it is the one that another is told of instead.
  if (type === 'person' || placeIn(told, catalog.entity(subject)) < 0) return true;
  if (!query.statements.some((named) => named.id === id && !named.mention.nested)) return false;
  // A city that is honoured, of another that was: each may be.
  return !(PLACES.has(type) && query.entities.some((named) => isPlaceOfItsOwn(named, query, catalog)));
}

function isPlaceOfItsOwn(
  { id, mention }: Named,
  { text }: Finding['slots']['query'],
  catalog: Catalog,
): boolean {
  return (
    PLACES.has(catalog.entity(id).type) && !mention.nested && partOf(text.text, mention.start) === undefined
  );
}

/** 另一家也有, "has one too": what is told of one is not denied to another. */
const AS_WELL =
  /也(?=[\p{Script=Han}])|同样|一样|都有|(?<![没享拥])有(?!没有|误|错|问题|出入|这回事|此事|关)|\b(?:also|too|as well|likewise|there (?:is|are|was|were))\b|\b(?:has|have|had|owns?) (?!not\b|(?:already |now |just )?(?:be\b|been|to\b|[a-z]+ed\b|held|won|come|become|gone|taken|made|given|begun|built))/u;

const saysAsWell = (query: Finding['slots']['query']): boolean => AS_WELL.test(withoutTags(query));

const SOMEBODY = /\b(?:he|she|him|her|his|hers)\b|(?<!其)[他她](?![们国市省县])/;

// "She took the photo, right?", where the thread names nobody: whoever did it need not be her.
function isOfNobodyNamed({ text: { text }, entities }: Finding['slots']['query'], catalog: Catalog): boolean {
  return SOMEBODY.test(text) && !entities.some(({ id }) => catalog.entity(id).type === 'person');
}

// What is quoted right may have been said at another time, or of more.
function besideQuotation(statement: Statement, { periods, query }: Finding['slots'], told: string): Verdict {
  if (periods.some((asked) => !fallsIn(asked, statement, told))) return 'differs';
  const isTold = statesTime(periods, statement, told) && saysYears(statement, query);
  return isTold && saysNumbers(statement, query) ? 'matches' : 'not_on_record';
}

const QUOTATION = /[“"「『《]([^“”"「」『』《》]{2,})[”"」』》]/g;
const quotationsIn = (text: string) => [...text.matchAll(QUOTATION)].map(([, said = '']) => said);

// The slogan is “…”: a statement that is named and quotes settles what is quoted, word for word.
function judgeQuotation(
  { id, text: { zh, en } }: Statement,
  { text: { text }, statements, lang }: Finding['slots']['query'],
): Verdict | undefined {
  const [claimed, ...more] = quotationsIn(text);
  const inBoth = [zh, en].map((one) => quotationsIn(normalizeText(one).text));
  const [recorded, ...others] = inBoth[lang === 'zh' ? 0 : 1] ?? [];
  const isNamed = statements.some((named) => named.id === id);
  if (!isNamed || claimed === undefined || recorded === undefined || more.length + others.length > 0)
    return undefined;
  if (!inBoth.flat().some((one) => bare(one) === bare(claimed))) return 'differs';
  // "Written by one and edited by another", turned round beside the title.
  return keepsOrder(text.replace(QUOTATION, ' '), normalizeText(lang === 'zh' ? zh : en).text)
    ? 'matches'
    : 'not_on_record';
}

const bare = (text: string) => text.replace(/[\p{P}\s]/gu, '');

const DENIES =
  /(?<![是对会能行好有要])不(?![到少仅足同过够断止久错管论只但光对放])|没有?(?!错|问题|记|说|写|搞)|未(?![来成])|并非|\b(?:not|no longer|never|cannot)\b(?! only)|n['’]t\b/;

// "Does not meet on Mondays", of what does; the tag of a claim (isn't it, 对不对) denies nothing.
const denies = (query: Finding['slots']['query']): boolean => DENIES.test(withoutTags(query));

const HOURS = [
  /\bmornings?\b|早上|早晨|上午|清晨|清早/,
  /\bafternoons?\b|下午/,
  /\b(?:evenings?|nights?)\b|晚|夜/,
  /\b(?:daytime|daylight|by day|during the day)\b|白天|日间/,
];

// "In the mornings", of what is told of the evenings.
function saysHours(texts: string, { text: { text } }: Finding['slots']['query']): boolean {
  const told = HARDLY.test(text)
    ? texts
    : texts
        .split(/[,.;，。；]/)
        .filter((clause) => !HARDLY.test(clause))
        .join('\n');
  return HOURS.every((hour) => !hour.test(text) || hour.test(told));
}

/** What is told so of an hour is not told to happen then. */
const HARDLY =
  /难以|很?难|无法|不|没|未|\b(?:not|never|no longer|cannot|hard|hardly|rarely|seldom|instead of|rather than)\b/;

const TELLS_PLAN =
  /计划[在于从\d]|将(?!近|来)|预计|有望|打算|\b(?:is|are) to (?:be|have|get|open|start)\b|\bw(?:ill\b|ould (?:all )?(?:be|have|become|get|open|start|reach|cost)\b)|\bplan(?:s|ned)? (?:to|for)\b|\bis due\b|\bexpected\b/;

/** So many days told together are all there are. */
const STRETCH = 4;

/** 只在周一: what stands around the day is everyday speech. */
function saysWeekday(text: string): boolean {
  return weekdaysIn(text) !== undefined || /^[一二三四五六日]$/.test(text);
}

// "Monday to Friday": the very days are told, others are denied, and of some among them nothing is settled.
function judgeWeekdays(
  { text: { zh, en } }: Statement,
  { text: { text } }: Finding['slots']['query'],
): Verdict | undefined {
  const claimed = weekdaysIn(text);
  const told = weekdaysIn(en) ?? weekdaysIn(zh);
  if (claimed === undefined) return undefined;
  if (told === undefined) return 'not_on_record';
  // What is told of a stretch leaves the other days out; what is told of one day says nothing of the next.
  if ([...claimed].some((day) => !told.has(day))) return told.size >= STRETCH ? 'differs' : 'not_on_record';
  return claimed.size === told.size ? 'matches' : 'not_on_record';
}

// Three companies, where two are told of.
function saysNumbers(
  { text: { zh, en }, items }: Statement,
  { numbers, periods, mentions, text }: Finding['slots']['query'],
): boolean {
  const told = [zh, en].flatMap((one) => findNumbers(normalizeText(one).text)).map(({ value }) => value);
  // A number may stand in a word of the pack: 30分钟, where a share within 30 minutes is on record.
  const inWords = findNumbers(text.text).filter(({ start, end }) =>
    mentions.some(
      ({ senses, ...mention }) =>
        mention.start <= start && end <= mention.end && senses.some(({ type }) => type === 'term'),
    ),
  );
  return [...numbers.map(({ number }) => number), ...inWords].every(
    ({ value, start }) =>
      told.includes(value) ||
      value === `${items.length}` ||
      periods.some((period) => period.start <= start && start < period.end),
  );
}

// "No more electric ships", of diesel ones: a word that metrics on record are named by changes what is said.
function saysTerms(statement: Statement, { mentions }: Finding['slots']['query']): boolean {
  const told = textsOf(statement).map((one) => normalizeText(one).text);
  return mentions.every(
    ({ text, nested, senses }) =>
      nested ||
      !senses.some(({ type }) => type === 'variable' || type === 'term') ||
      senses.some(({ type }) => type === 'entity' || type === 'statement') ||
      told.some((one) => one.includes(text)),
  );
}

// 本地人吧: whoever works in a place is not therefore from it.
function isOfOrigin({ text: { text }, entities }: Finding['slots']['query']): boolean {
  return entities.some(({ mention }) => /^(?:本地)?人(?![民口大])/.test(text.slice(mention.end)));
}

// 从2019年, of what began in 2017: a year that a dateless statement does not tell.
function saysYears(
  { period, text }: Statement,
  { text: { text: asked } }: Finding['slots']['query'],
): boolean {
  if (period !== undefined) return true;
  const told = new Set(`${text.zh}${text.en}`.match(YEAR) ?? []);
  const years = new Set(asked.match(YEAR) ?? []);
  // Of what began in one year and ends in another, a single year does not say which is meant.
  if (years.size > 0 && years.size < told.size) return false;
  return [...years].every((year) => told.has(year));
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

// Within the statement's time, or in a year that its words tell beside it: built in 1958, the report of 2024.
function fallsIn({ period, part }: AskedPeriod, { period: recorded }: Statement, told: string): boolean {
  if (!recorded) return true;
  const asked = period ?? (part ? partOfYear(Number(recorded.start.slice(0, 4)), part) : undefined);
  return asked === undefined || periodsOverlap(asked, recorded) || tells(told, asked);
}

// The 25th, of what is only told to have been that spring: a time within the statement's own must be told.
function statesTime(periods: readonly AskedPeriod[], { period: recorded }: Statement, told: string): boolean {
  if (!recorded)
    return periods.every(
      ({ period, part }) =>
        (part === undefined && (period === undefined || granularityOf(period) === 'year')) ||
        tellsPart(told, period, part),
    );
  return periods.every(({ period, part }) => {
    const asked = period ?? (part ? partOfYear(Number(recorded.start.slice(0, 4)), part) : undefined);
    return (
      asked === undefined ||
      periodsEqual(asked, recorded) ||
      !periodContains(recorded, asked) ||
      tells(told, asked) ||
      tellsDay(told, asked)
    );
  });
}

function tellsPart(told: string, period: Period | undefined, part: AskedPeriod['part']): boolean {
  if (period) return tells(told, period) || tellsDay(told, period);
  return findPeriods(told, '2000-01-01').some(
    (one) =>
      one.part?.fromMonth === part?.fromMonth &&
      one.part?.toMonth === part?.toMonth &&
      one.part?.day === part?.day,
  );
}

// 9 April, of what is told of 2024.
function tellsDay(told: string, { start }: Period): boolean {
  return findPeriods(told, start).some(
    ({ part }) => part?.day === Number(start.slice(8, 10)) && part.fromMonth === Number(start.slice(5, 7)),
  );
}

function tells(told: string, asked: Period): boolean {
  return findPeriods(told, asked.end).some(
    ({ period, relative }) => period !== undefined && !relative && periodsEqual(period, asked),
  );
}
