// Turns a question into a query: mentions sorted by what they name, the intent, what was excluded, and the words
// nobody knows. Reads one question by itself; what an earlier one left behind is carried over in `answering`.
import type { Catalog } from '../knowledge/catalog.ts';
import type { Lang } from '../knowledge/types.ts';
import type { AliasIndex, Sense } from './aliases.ts';
import { askingPart } from './asking-clauses.ts';
import { withPriceAsked } from './cost-of.ts';
import { coverText, type Mention, type Reading, readText } from './find-mentions.ts';
import type { Cue } from './lexicon/cues.ts';
import { heardOf } from './long-message.ts';
import { mendWords } from './mend-words.ts';
import { normalizeText } from './normalize.ts';
import type { NumberMention } from './numerals.ts';
import { joinPartedVerbs } from './parted-verbs.ts';
import { withPlainVerbs } from './phrasal-verbs.ts';
import { decodePinyin } from './pinyin.ts';
import type { Intent, Named, Query, StatedNumber } from './query.ts';
import { withRankAsked } from './rank-asked.ts';
import { partRunTogether } from './run-together.ts';
import { withEachNoun } from './shared-heads.ts';
import { findRespellings } from './spelling.ts';
import type { SpellingIndex } from './spelling-index.ts';
import { stagesOfOthers } from './stages.ts';
import { withGapAsked } from './taken-as-whole.ts';
import { withTakenNamed } from './taken-by.ts';
import { findUnknownWords } from './unknown-words.ts';

export interface LanguageIndex {
  readonly catalog: Catalog;
  readonly aliases: AliasIndex;
  readonly spelling: SpellingIndex;
}

/** Reads one question; `today` is the ISO date it is asked on. */
export function parseQuery(raw: string, today: string, index: LanguageIndex): Query {
  const written = joinPartedVerbs(normalizeText(raw));
  const parted =
    partRunTogether(written.text, index) ??
    withPlainVerbs(written.text) ??
    withRankAsked(written.text) ??
    withGapAsked(written.text) ??
    withEachNoun(written.text, index.aliases) ??
    withPriceAsked(written.text, index.aliases, index.catalog) ??
    withTakenNamed(written.text, index.aliases, index.catalog);
  const typed = parted === undefined ? written : { ...normalizeText(parted), truncated: written.truncated };
  const pinyin = decodePinyin(typed.text, index);
  const spelt = pinyin === undefined ? typed : { ...normalizeText(pinyin), truncated: typed.truncated };
  const { text, reading, plain } = readMended(spelt, today, index);
  const asking = askingPart(text, plain);
  if (asking !== undefined) return parseQuery(asking, today, index);
  const respellings = findRespellings(reading, plain, index);
  const mentions = respellings.length === 0 ? plain : coverText(reading, index.aliases, respellings);
  return describe(text, mentions, index, pinyin === undefined ? languageOf(typed.text) : 'zh');
}

interface Read {
  readonly text: Query['text'];
  readonly reading: Reading;
  readonly plain: readonly Mention[];
}

// Read as written, and once more where plain slips were mended.
function readMended(written: Query['text'], today: string, index: LanguageIndex): Read {
  const { aliases } = index;
  const reading = readText(written.text, today, aliases);
  const plain = coverText(reading, aliases);
  const mended = mendWords(written, reading.tokens, plain, index);
  if (mended === undefined) return { text: written, reading, plain };
  const text = { ...normalizeText(mended), truncated: written.truncated };
  const again = readText(text.text, today, aliases);
  return { text, reading: again, plain: coverText(again, aliases) };
}

/** "When all is up and running, what does it yield", "how many … when it is": the condition asks for no time. */
const CONDITION =
  /^\s*(?:when|once)\b[^,?]*,\s*(?:what|how|which)\b|\b(?:how (?:much|many|big|large)|what|output|yield|capacity)\b[^.;?!]*[^,.;?!] when (?:it|its|it's|they|this|that|the|all|everything|fully|at|up)\b/;

function describe(
  text: Query['text'],
  mentions: readonly Mention[],
  index: LanguageIndex,
  lang: Lang,
): Query {
  const excludedMentions = findExcluded(text.text, mentions);
  const denied = [...excludedMentions];
  const heard = heardOf(text.text, mentions);
  const kept =
    excludedMentions.size === 0 ? heard : heard.filter((mention) => !excludedMentions.has(mention));
  const isUnderCondition = (word: string) => word === 'when' && CONDITION.test(text.text);
  const cues = cuesOf(kept.filter(({ text: word }) => !isUnderCondition(word)));
  const excluded = cuesOf(denied);
  // 不要预计的: what came about is wanted.
  if (excluded.has('status:forecast') && !cues.has('status:forecast')) cues.add('status:actual');
  const numbers = statedNumbers(text.text, kept, index.catalog);
  const named = namedOf(kept, 'entity');
  const othersStages = stagesOfOthers(text.text, named, index.catalog);
  const partial = {
    text,
    lang: cues.has('reply:en') ? ('en' as const) : cues.has('reply:zh') ? ('zh' as const) : lang,
    mentions,
    entities: named.filter((one) => !othersStages.includes(one)),
    variables: namedOf(kept, 'variable'),
    terms: namedOf(kept, 'term'),
    statements: namedOf(kept, 'statement'),
    topics: namedOf(kept, 'topic'),
    units: namedOf(kept, 'unit').filter(
      // 个 counts anything: it asks for no unit of its own.
      ({ mention }) =>
        !mention.nested &&
        mention.text !== '个' &&
        !isPointedAt(mention, text.text) &&
        !isOneThing(mention, kept, index.catalog) &&
        !isReceiver(mention, kept, index.catalog) &&
        !numbers.some(({ number }) => number.unitAt === mention.start),
    ),
    periods: kept.flatMap((mention) => mention.period ?? []),
    numbers,
    cues,
    excluded,
    denied,
    unknown: [...findUnknownWords(text, mentions), ...othersStages.map(({ mention }) => mention)].filter(
      (word) => !denied.some(({ start, end }) => start <= word.start && word.end <= end),
    ),
    respelled: mentions.filter((mention) => mention.readAs !== undefined),
  };
  return { ...partial, intent: intentOf(partial) };
}

const ENGLISH_GRAMMAR =
  /\b(?:what|who|whom|whose|how|when|where|which|why|is|are|was|were|does|did|do|the|of|about|has|have)\b/;
const CHINESE_GRAMMAR = /[的了吗呢吧么谁哪几是有比占为和与从到被把给]|多少|如何|怎/;

/** The language of the grammar, where it is of one; else the script most of the words are in. `text` is in lower case. */
export function languageOf(text: string): Lang {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  // "Who is 王明": the Chinese in it is a name.
  if (han > 0 && !CHINESE_GRAMMAR.test(text) && ENGLISH_GRAMMAR.test(text)) return 'en';
  const words = text.match(/[a-z]{2,}/g)?.length ?? 0;
  return han > 0 && han >= words * 0.6 ? 'zh' : 'en';
}

/** What the mentions name, of one sort. */
export function namedOf(mentions: readonly Mention[], type: Exclude<Sense['type'], 'cue'>): Named[] {
  const named: Named[] = [];
  for (const mention of mentions)
    for (const sense of mention.senses) if (sense.type === type) named.push({ id: sense.id, mention });
  return named;
}

function cuesOf(mentions: readonly Mention[]): Set<Cue> {
  const cues = new Set<Cue>();
  // 计划 in the name of a programme asks for no forecast.
  for (const { senses, nested } of mentions)
    for (const sense of senses)
      if (sense.type === 'cue' && !(nested && sense.cue.startsWith('status:'))) cues.add(sense.cue);
  return cues;
}

/** How many mentions after "not" it can reach. */
const NEGATION_REACH = 3;

function findExcluded(text: string, mentions: readonly Mention[]): Set<Mention> {
  const excluded = new Set<Mention>();
  mentions.forEach((mention, position) => {
    if (!mention.senses.some(denies)) return;
    for (const next of mentions.slice(position + 1, position + 1 + NEGATION_REACH)) {
      if (next.kind === 'break') break;
      // What all the others are counted without still narrows what is asked.
      const isExpected = hasCue(next, 'status:forecast') && /\p{Script=Han}/u.test(next.text);
      const isDenied = (next.kind === 'unknown' || isExpected) && hasCue(mention, 'not');
      if (next.senses.some(isExcludable) || next.kind === 'period' || isDenied || PERCENT.test(next.text)) {
        // With the phrase goes what lies in it.
        for (const other of mentions)
          if (other.start >= next.start && other.end <= next.end) excluded.add(other);
        const noun = mentions[mentions.indexOf(next) + 1];
        if (noun && PERCENT.test(next.text) && noun.senses.some(isRate)) excluded.add(noun);
        break;
      }
    }
  });
  if (!DENIES_AFTER.test(text)) return excluded;
  for (const clause of clausesOf(mentions))
    if (isDeniedAfter(clause))
      for (const mention of clause) if (!hasCue(mention, 'not')) excluded.add(mention);
  return excluded;
}

function denies(sense: Sense): boolean {
  return sense.type === 'cue' && (sense.cue === 'not' || sense.cue === 'except');
}

function clausesOf(mentions: readonly Mention[]): Mention[][] {
  const clauses: Mention[][] = [[]];
  for (const mention of mentions) {
    if (mention.kind === 'break') clauses.push([]);
    else clauses.at(-1)?.push(mention);
  }
  return clauses;
}

const DENIES_AFTER = /不要|不用|不需要|不管|别管|不看|不问/;
const DENIED_AFTER = new RegExp(`^(?:${DENIES_AFTER.source})$`);

// 花多少钱我也不要: what is said of at the end of a clause is denied whole.
function isDeniedAfter(clause: readonly Mention[]): boolean {
  const outer = clause.filter(({ nested }) => !nested);
  const at = outer.findLastIndex(({ text }) => DENIED_AFTER.test(text));
  return (
    at > 0 &&
    outer
      .slice(at + 1)
      .every(
        ({ senses }) =>
          senses.length > 0 && senses.every((sense) => sense.type === 'cue' && sense.cue === 'filler'),
      )
  );
}

const PERCENT = /^(?:%|percent|per cent|pct|百分之)$/;

// "Not the % change": the sign and what it stands before are one thing.
function isRate(sense: Sense): boolean {
  return sense.type === 'cue' && /^(?:measure:(?:growth|share)|ask:difference)$/.test(sense.cue);
}

function isExcludable(sense: Sense): boolean {
  return sense.type === 'cue'
    ? /^(?:measure|grade|scope|type):/.test(sense.cue)
    : sense.type !== 'statement' && sense.type !== 'topic' && sense.type !== 'unit';
}

function hasCue(mention: Mention, cue: Cue): boolean {
  return mention.senses.some((sense) => sense.type === 'cue' && sense.cue === cue);
}

// 那个项目, 这家企业: one that is pointed at is not counted.
function isPointedAt({ start, text: word }: Mention, text: string): boolean {
  return /[这那该此某]$/.test(text.slice(0, start)) && CLASSIFIER.test(word);
}

const CLASSIFIER = /^[个家项座所条处艘辆台种位]/;

// "A bus of the line", "a frequent bus": one thing of a sort that is counted elsewhere is not asked to be counted.
function isOneThing(mention: Mention, mentions: readonly Mention[], catalog: Catalog): boolean {
  const names = mention.senses.flatMap((sense) => (sense.type === 'unit' ? [catalog.unit(sense.id)] : []));
  if (names.length === 0 || names.some(({ kind }) => kind !== 'count')) return false;
  const isSingular = names.some(
    ({ name, plural }) => name.en.toLowerCase() === mention.text && plural !== mention.text,
  );
  const before = mentions.slice(0, mentions.indexOf(mention)).slice(-NOUN_REACH);
  return (
    isSingular &&
    before.some(
      ({ text, senses }) =>
        text === 'a' || text === 'the' || /\ba$/.test(text) || senses.some(({ type }) => type === 'entity'),
    )
  );
}

// "Power handed to ships": whom something goes to is not counted.
function isReceiver({ senses, start }: Mention, mentions: readonly Mention[], catalog: Catalog): boolean {
  const isCount = senses.some((sense) => sense.type === 'unit' && catalog.unit(sense.id).kind === 'count');
  const before = mentions.findLast(({ nested, end }) => !nested && end <= start);
  return (
    isCount &&
    before !== undefined &&
    before.end === start - 1 &&
    /(?:^|\s)(?:to|into|onto|aboard)$/.test(before.text)
  );
}

/** How many mentions before a noun its article may stand. */
const NOUN_REACH = 2;

/** The numbers among a row of mentions, each with the units that its own words allow. */
export function statedNumbers(text: string, mentions: readonly Mention[], catalog: Catalog): StatedNumber[] {
  return mentions.flatMap((mention, at) => {
    const number = mention.number;
    if (!number || countsFigures(number, text)) return [];
    return [
      {
        number,
        units: unitsOf(number.form, text, number.unitAt, mentions.slice(at + 1, at + BEHIND), catalog),
        text: text.slice(number.start, number.end),
      },
    ];
  });
}

/** More figures than this are nothing to be asked for by their number. */
const FEW = 9;
const FIGURES =
  /^\s?(?:[个项组条]\s?)?(?:数(?![量额目\d])|名次|排名|位次|指标|比例|占比|来源|口径|说法|(?:figures?|numbers?|ranks?|rankings?|values?|sources?|prints?|metrics?)\b)/;

// 两个名次, both of the two figures: how many figures are asked for is none of them.
function countsFigures({ form, value, end }: NumberMention, text: string): boolean {
  return form === 'plain' && Number(value) <= FEW && FIGURES.test(text.slice(end));
}

function unitsOf(
  form: string,
  text: string,
  unitAt: number,
  [beside, ...behind]: readonly Mention[],
  catalog: Catalog,
): string[] {
  const ofKind = (kind: string) =>
    catalog.pack.units.filter((unit) => unit.kind === kind).map(({ id }) => id);
  if (form === 'percent') return ofKind('percent');
  if (form === 'rank') return ofKind('rank');
  const isBeside =
    beside !== undefined && beside.start >= unitAt && text.slice(unitAt, beside.start).trim() === '';
  const after = isBeside ? unitsNamed(beside, catalog) : [];
  const counted = isBeside && COUNTS.test(beside.text) ? countedBehind(beside, behind, after, catalog) : [];
  // 2316位 in front of who is counted is no place in a ranking.
  const isRank = (id: string) => catalog.unit(id).kind === 'rank';
  const fitting = counted.length > 0 ? [...after.filter((id) => !isRank(id)), ...counted] : after;
  if (fitting.length > 0) return fitting;
  const before = text.slice(Math.max(0, unitAt - 24), unitAt).replace(/[\d.,]+\s*\w*$/, '');
  if (/(?:rmb|¥|￥|cny)\s*$/.test(before)) return ofKind('currency');
  const sign = /[$£€]\s*$/.exec(before)?.[0].trim();
  return sign === undefined ? [] : ofKind('currency').filter((id) => catalog.unit(id).prefix === sign);
}

// 4 vessels, or 4 electric vessels: what is counted may stand in the name of the metric.
function unitsNamed(mention: Mention, catalog: Catalog): string[] {
  const units = namedOf([mention], 'unit').map(({ id }) => id);
  if (units.length > 0) return units;
  return countedBy(mention, catalog);
}

function countedBy(mention: Mention, catalog: Catalog, ...types: ['term'] | []): string[] {
  const counted = (['variable', ...types] as const).flatMap((type) => namedOf([mention], type));
  const units = counted.map(({ id }) => catalog.unitOf(catalog.variable(id)));
  return [...new Set(units.flatMap(({ id, kind }) => (kind === 'count' ? [id] : [])))];
}

/** How many mentions from a number on tell what it counts. */
const BEHIND = 6;

// 7条电动船, where the record counts them in 艘: what is counted says more than the word it is counted by, where the
// noun ends there (7条电动船航线).
function countedBehind(
  beside: Mention,
  behind: readonly Mention[],
  after: readonly string[],
  catalog: Catalog,
): string[] {
  const [noun, next] = behind.filter(({ nested }) => !nested);
  if (noun?.start !== beside.end) return [];
  const goesOn =
    next?.start === noun.end &&
    next.kind !== 'break' &&
    next.kind !== 'period' &&
    !(
      next.senses.length > 0 &&
      next.senses.every((sense) => sense.type === 'cue' && ENDS_NOUN.test(sense.cue))
    );
  if (goesOn) return [];
  // 位 stands for nothing but people and places in a ranking.
  const isOfPeople = after.some((id) => catalog.unit(id).kind === 'rank');
  return isOfPeople ? countedBy(noun, catalog, 'term') : countedBy(noun, catalog);
}

const ENDS_NOUN = /^(?:filler|ask:)/;

/** Words that things of any sort are counted by. */
const COUNTS = /^[个条家座处所艘辆台起件名位只项间株栋块口支部]$/;

type Described = Omit<Query, 'intent'>;

function intentOf(query: Described): Intent {
  const { cues, numbers } = query;
  // A thumb up and no word is a courtesy.
  if (FACE.test(query.text.raw) && query.mentions.every(({ kind }) => kind === 'break')) return 'thanks';
  const namesSomething =
    query.entities.length + query.variables.length + query.terms.length + query.statements.length > 0;
  if (!namesSomething && query.periods.length === 0 && query.unknown.length <= 1) {
    if (cues.has('ask:help')) return 'help';
    const isChat = query.unknown.length === 0 || query.mentions.length <= SHORT_CHAT;
    if (isChat && cues.has('ask:thanks') && !asksNumber(query)) return 'thanks';
    if (isChat && cues.has('ask:greeting') && !asksNumber(query)) return 'greeting';
  }
  if (isClaim(query)) return 'claim';
  // By how much a distance narrowed: within the year said, or with none said as it went.
  if (cues.has('ask:gap') && query.periods.length < 2 && NARROWED.test(query.text.text))
    return query.periods.length === 0 ? 'series' : 'difference';
  if (asksMultiple(query) || isRatio(query)) return 'multiple';
  if (isDifference(query)) return cues.has('ask:gap') && query.periods.length <= 1 ? 'gap' : 'difference';
  // 差距怎么变化: a course, and no distance at one time.
  const isCourse = cues.has('ask:series') && (!cues.has('amount') || NARROWS.test(query.text.text));
  if (
    cues.has('ask:gap') &&
    !LEFT_OF_COUNT.test(query.text.text) &&
    !isCourse &&
    (GAP_ASKED.some((cue) => cues.has(cue)) || HOW_FAR.test(query.text.text))
  )
    return 'gap';
  if (cues.has('ask:sum') && asksNumber(query)) return 'sum';
  if (
    cues.has('ask:series') ||
    asksCourse(query) ||
    (cues.has('ask:list') && numbers.length === 0 && asksNumber(query))
  )
    return 'series';
  if (asksFact(query)) return 'statement';
  return 'look_up';
}

const GAP_ASKED: readonly Cue[] = ['amount', 'ask:points', 'ask:how', 'measure:count'];
const HOW_FAR = /\bhow (?:far|short)\b/;

/** Slack writes a face as its name between colons. */
const FACE = /\p{Extended_Pictographic}|:[a-z0-9_+-]{2,40}:/u;

/** Whether a distance grows or shrinks is told by its course, and not by one figure; how much it did is another matter. */
const NARROWS =
  /^(?!.*(?:多少|几|how (?:much|many))).*(?:缩小|拉大|收窄|扩大|越来越|narrow|widen|clos(?:ing|ed) (?:up|the gap)|getting (?:smaller|bigger|wider))/s;

/** 还剩几条: a count of things, and no distance. */
const LEFT_OF_COUNT = /(?:还剩|剩下?)[下了]?(?:几|多少|好多|几多)[个条家处座所项辆艘名]/;

/** A distance that has become another. */
export const NARROWED = /(?:缩小|拉大|收窄|扩大)(?:了|多少)|\b(?:narrow|widen)(?:ed)?\b/;

/** So few mentions with a word nobody knows among them are still a greeting: hi bot. */
const SHORT_CHAT = 4;

// "How did it change" with no two times to hold against one another.
function asksCourse({ mentions, periods }: Described): boolean {
  const says = (pattern: RegExp) => mentions.some(({ text, nested }) => !nested && pattern.test(text));
  return (
    periods.length < 2 &&
    says(/^how(?: did| does| has| have| was| is|'s)?$/) &&
    says(/^chang(?:e|ed|es|ing)$/)
  );
}

// "The time to settle" that came down by so many hours is none of how many times.
function asksMultiple({ cues, mentions }: Described): boolean {
  return (
    cues.has('ask:multiple') &&
    mentions.some((mention) => mention.text !== 'time' && hasCue(mention, 'ask:multiple'))
  );
}

// The ratio of one time to another is none of a share to its benchmark.
function isRatio({ mentions, periods, cues }: Described): boolean {
  return (
    periods.length === 2 &&
    !cues.has('ask:points') &&
    !cues.has('ask:difference') &&
    mentions.some(({ text, nested }) => !nested && /^(?:ratio|比值|之比)$/.test(text))
  );
}

function asksNumber({ cues }: Described): boolean {
  return [...cues].some((cue) => cue === 'amount' || cue.startsWith('measure:') || cue === 'ask:points');
}

function asksFact({ cues }: Pick<Described, 'cues'>): boolean {
  return [...cues].some((cue) => /^ask:(who|where|when|which|what|name|why|list|how)$/.test(cue));
}

// "compute: (2022 forecast) - (2020)".
function isSubtracted({ text: { text }, periods }: Described): boolean {
  const [one, other] = periods;
  if (!one || !other || !/\b(?:compute|calculate|minus)\b|[=＝]|计算|算/.test(text)) return false;
  // A time may be read with the space before it.
  return /[\s)）数值](?:-|−|–|minus|减去?)[\s(（]/.test(text.slice(one.end, other.start + 1));
}

// "How did it develop, all the points you have": the points are those of a curve.
function isCourseByPoints({ cues, mentions }: Described): boolean {
  const isBare = mentions.every(
    ({ text, senses }) =>
      text === 'points' || !senses.some((sense) => sense.type === 'cue' && sense.cue === 'ask:points'),
  );
  return isBare && cues.has('ask:series') && !cues.has('ask:difference') && !cues.has('measure:count');
}

const AGAINST = /\d{2}年?比\d{2,4}年?\s*(?:[呢?？]|$)/;

function isDifference(query: Described): boolean {
  const { cues, periods } = query;
  if (cues.has('ask:points')) return !isCourseByPoints(query);
  // 2022到2024涨了多少美元: counted in a unit, what grew is a difference.
  if (periods.length === 2 && isSubtracted(query)) return true;
  // 预算23比22: the one year against the other.
  if (periods.length === 2 && AGAINST.test(query.text.text)) return true;
  // 到24年底又多完成了多少个: what was added from one time to the other.
  if (periods.length === 2 && MORE_DONE.test(query.text.text)) return true;
  // "How many to go from the end of 2024 to hit the plan for 2026".
  if (periods.length === 2 && cues.has('status:forecast') && TO_GO.test(query.text.text)) return true;
  // "Did it grow more from 2021 to 2022 or from 2022 to 2023": each of the two is a difference.
  if (periods.length === 4 && (cues.has('direction:up') || cues.has('direction:down'))) return true;
  const growsByUnit = cues.has('measure:growth') && query.units.length > 0;
  return (cues.has('ask:difference') || growsByUnit) && periods.length >= 2;
}

const MORE_DONE = /多(?![少大长久远高次])\p{Script=Han}{1,3}[了出](?:多少|好多|几)/u;

const TO_GO = /\bhow (?:much|many)\b.*\b(?:to go|left|needed|lacking|missing|short)\b/;

/** A plain number from here on counts something. */
const LARGE = 1000;

function isLarge({ number }: StatedNumber): boolean {
  return Number(number.value) >= LARGE;
}

/** "Did it rank 4th", 排全省第4吗: asked so, a figure is to be confirmed. */
export function isYesOrNo(text: string): boolean {
  if (/\b(?:what|which|who|when|where|why|how)\b|多少|几[个家名位年成]|什么|哪|谁|怎/.test(text))
    return false;
  return OPENS_YES_OR_NO.test(text) || TAG.test(text) || /(?:吗|么|没有?|否)\s*[?？。]?\s*$/.test(text);
}

/** What is put behind a statement to have it confirmed: ", no?". */
const TAG =
  /[,;–—-]\s*(?:no|yes|yeah|eh|huh|innit|isn['’]?t (?:it|that)|wasn['’]?t (?:it|that)|weren['’]?t they|did(?:n['’]?t)? (?:it|they)|so they say)\s*\?\s*$/;

const OPENS_YES_OR_NO =
  /^\s*(?:(?:hi|hey|hello|so|and|but|ok|please|footnote)[\s,]+)*(?:did|does|do|is|was|are|were|has|have|had|isn['’]?t|wasn['’]?t|didn['’]?t)\s/;

function isClaim({ cues, numbers, mentions, periods, text }: Described): boolean {
  // 三个点给我, of three times: the points are counted, and nothing is said to differ by them.
  const isCount = ({ number }: StatedNumber) =>
    number.form === 'points' && Number(number.value) === periods.length && !cues.has('ask:claim');
  const figures = numbers.filter(
    (stated) =>
      !isCount(stated) &&
      (stated.number.form !== 'plain' ||
        stated.units.length > 0 ||
        stated.number.precision >= 8 ||
        stated.number.value === '0'),
  );
  if (figures.length > 0 && isYesOrNo(text.text)) return true;
  // "They had 200k riders, no?"
  if (TAG.test(text.text) && isYesOrNo(text.text) && numbers.some(isLarge)) return true;
  const asksOpenly =
    mentions.some(
      ({ text, nested }) => !nested && /^(?:.*多少钱|多少亿|几亿|how much|how many)$/.test(text),
    ) ||
    cues.has('measure:count') ||
    cues.has('ask:points') ||
    cues.has('ask:multiple') ||
    cues.has('ask:who');
  if (figures.length === 0)
    return cues.has('ask:claim') && numbers.length > 0 && !asksOpenly && !cues.has('amount');
  return (
    cues.has('ask:claim') || !(asksOpenly || cues.has('amount') || cues.has('ask:gap') || asksFact({ cues }))
  );
}
