// Turns a question into a query: mentions sorted by what they name, the intent, what was excluded, and the words
// nobody knows. Reads one question by itself; what an earlier one left behind is carried over in `answering`.
import type { Catalog } from '../knowledge/catalog.ts';
import type { Lang } from '../knowledge/types.ts';
import type { AliasIndex } from './aliases.ts';
import { withoutAsides } from './asides.ts';
import { askingPart } from './asking-clauses.ts';
import { withoutAskingFrame } from './asking-frame.ts';
import { withoutNamesCalled } from './called-by-name.ts';
import { withDecimalsJoined } from './colloquial-decimals.ts';
import { withPlacesCompared } from './compared-places.ts';
import { withCostNamed, withPriceAsked } from './cost-of.ts';
import { withCountrySaid } from './country-said.ts';
import { findExcluded } from './denied-mentions.ts';
import { coverText, type Mention, type Reading, readText } from './find-mentions.ts';
import { withHomeBySort } from './home-by-sort.ts';
import { withHomeCompared } from './home-compared.ts';
import { intentOf } from './intent.ts';
import { withLinesNamed } from './lines-by-number.ts';
import { heardOf } from './long-message.ts';
import { asksWhatMayCome } from './may-come-about.ts';
import { mendWords } from './mend-words.ts';
import { cuesOf, hasCue, namedOf } from './mention-senses.ts';
import { withMetricSaid, withWeeksInDays } from './metric-said.ts';
import { normalizeText } from './normalize.ts';
import { withNumberedThings } from './numbered-things.ts';
import { joinPartedVerbs } from './parted-verbs.ts';
import { withAreaSpelt } from './per-area.ts';
import { withPlainVerbs } from './phrasal-verbs.ts';
import { decodePinyin } from './pinyin.ts';
import type { Query } from './query.ts';
import { withRankAsked } from './rank-asked.ts';
import { tellsFall } from './rise-or-fall.ts';
import { partRunTogether } from './run-together.ts';
import { withEachNoun } from './shared-heads.ts';
import { closeSpacedOut } from './spaced-out.ts';
import { findRespellings } from './spelling.ts';
import type { SpellingIndex } from './spelling-index.ts';
import { stagesOfOthers } from './stages.ts';
import { statedNumbers } from './stated-numbers.ts';
import { withGapAsked } from './taken-as-whole.ts';
import { withTakenNamed } from './taken-by.ts';
import { withThingAsked } from './thing-asked.ts';
import { findUnknownWords } from './unknown-words.ts';
import { withAmountAsked } from './where-it-stands.ts';

export interface LanguageIndex {
  readonly catalog: Catalog;
  readonly aliases: AliasIndex;
  readonly spelling: () => SpellingIndex;
}

/** Reads one question; `today` is the ISO date it is asked on. */
export function parseQuery(raw: string, today: string, index: LanguageIndex): Query {
  const normalized = joinPartedVerbs(normalizeText(withAreaSpelt(closeSpacedOut(withoutNamesCalled(raw)))));
  const whole = withLinesNamed(
    withHomeBySort(withDecimalsJoined(normalized.text), index.catalog),
    index.catalog,
  );
  const written = whole === normalized.text ? normalized : retyped(whole, normalized);
  const plainly = withoutAskingFrame(written.text);
  if (plainly !== undefined) return parseQuery(plainly, today, index);
  const parted =
    partRunTogether(written.text, index) ??
    withPlainVerbs(written.text) ??
    withRankAsked(written.text) ??
    withGapAsked(written.text) ??
    withEachNoun(written.text, index.aliases) ??
    withPriceAsked(written.text, index.aliases, index.catalog) ??
    withCostNamed(written.text, index.aliases, index.catalog) ??
    withTakenNamed(written.text, index.aliases, index.catalog) ??
    withMetricSaid(written.text, index.catalog) ??
    withWeeksInDays(written.text, index.catalog);
  const typed = parted === undefined ? written : retyped(parted, written);
  const pinyin = decodePinyin(typed.text, index);
  const spelt = pinyin === undefined ? typed : retyped(pinyin, typed);
  const { text, reading, plain } = readMended(spelt, today, index);
  const asking = askingPart(text, plain) ?? withoutAsides(text, plain);
  if (asking !== undefined) return parseQuery(asking, today, index);
  const compared =
    withCountrySaid(text.text, plain, index.catalog) ??
    withHomeCompared(text.text, plain, index.catalog) ??
    withPlacesCompared(text.text, plain, index.catalog) ??
    withAmountAsked(text.text, plain) ??
    withThingAsked(text, plain);
  if (compared !== undefined) return parseQuery(compared, today, index);
  const respellings = findRespellings(reading, plain, index);
  const mentions = respellings.length === 0 ? plain : coverText(reading, index.aliases, respellings);
  return describe(
    text,
    mentions,
    index,
    today,
    pinyin === undefined ? languageOf(typed.text) : languageOfPinyin(pinyin),
  );
}

function retyped(put: string, { truncated }: Query['text']): Query['text'] {
  const { raw, text, offsets } = normalizeText(put);
  return { raw, text, offsets, truncated };
}

interface Read {
  readonly text: Query['text'];
  readonly reading: Reading;
  readonly plain: readonly Mention[];
}

// Read as written, and once more where plain slips were mended.
function readMended(written: Query['text'], today: string, index: LanguageIndex): Read {
  const { aliases } = index;
  const reading = withNumberedThings(readText(written.text, today, aliases), index.catalog);
  const plain = coverText(reading, aliases);
  const mended = mendWords(written, reading.tokens, plain, index);
  if (mended === undefined) return { text: written, reading, plain };
  const text = retyped(mended, written);
  const again = withNumberedThings(readText(text.text, today, aliases), index.catalog);
  return { text, reading: again, plain: coverText(again, aliases) };
}

/** "When all is up and running, what does it yield", "how many … when it is": the condition asks for no time. */
const CONDITION =
  /^\s*(?:when|once)\b[^,?]*,\s*(?:what|how|which)\b|\b(?:how (?:much|many|big|large)|what|output|yield|capacity)\b[^.;?!]*[^,.;?!] when (?:it|its|it's|they|this|that|the|all|everything|fully|at|up)\b/;

// "Distance driven": in the name of a metric it holds nothing against anything.
function isDistanceNamed({ nested, text, start, end }: Mention, mentions: readonly Mention[]): boolean {
  return (
    nested &&
    text === 'distance' &&
    mentions.some(
      (one) =>
        !one.nested &&
        one.start <= start &&
        end <= one.end &&
        one.senses.some(({ type }) => type === 'variable'),
    )
  );
}

const COMES_TO = /^(?:到|至|成|为)了?(?:多少|几|百分之[几多]|啥|什么)/;
const COMES_TO_REACH = 8;

function describe(
  text: Query['text'],
  mentions: readonly Mention[],
  index: LanguageIndex,
  today: string,
  lang: Lang,
): Query {
  const excludedMentions = findExcluded(text.text, mentions);
  const denied = [...excludedMentions];
  const heard = heardOf(text.text, mentions);
  const kept =
    excludedMentions.size === 0 ? heard : heard.filter((mention) => !excludedMentions.has(mention));
  const isUnderCondition = (word: string) => word === 'when' && CONDITION.test(text.text);
  // 提升到多少: what it came to, and not by how much.
  const isComingTo = (one: Mention) =>
    hasCue(one, 'ask:difference') && COMES_TO.test(text.text.slice(one.end, one.end + COMES_TO_REACH));
  const cues = cuesOf(
    kept.filter((one) => !isUnderCondition(one.text) && !isComingTo(one) && !isDistanceNamed(one, kept)),
  );
  if (asksDuration(kept, index.catalog)) {
    cues.delete('ask:when');
    cues.add('amount');
  }
  const excluded = cuesOf(denied);
  // 不要预计的: what came about is wanted.
  if (excluded.has('status:forecast') && !cues.has('status:forecast')) cues.add('status:actual');
  const periods = withoutOccasion(
    text.text,
    kept.flatMap((mention) => mention.period ?? []),
  );
  const numbers = statedNumbers(text.text, kept, index.catalog);
  if (numbers.length > 0 && tellsFall(text.text)) cues.add('direction:down');
  if (numbers.length > 0 && asksWhatMayCome(text.text, periods, today)) cues.add('status:forecast');
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
    periods,
    numbers,
    cues,
    excluded,
    denied,
    unknown: [...findUnknownWords(text, mentions), ...othersStages.map(({ mention }) => mention)].filter(
      (word) => !denied.some(({ start, end }) => start <= word.start && word.end <= end),
    ),
    respelled: mentions.filter((mention) => mention.readAs !== undefined),
  };
  // Not by a copy, each of which has a shape of its own and is read slowly ever after.
  return Object.assign(partial, { intent: intentOf(partial) });
}

const OF_TIME = /(?:秒|分|分钟|小时|[天日周月年])$/;

// 候诊多久: of what is counted in days or minutes it asks how many. With nothing else that asks when.
function asksDuration(mentions: readonly Mention[], catalog: Catalog): boolean {
  const asking = mentions.filter((mention) => hasCue(mention, 'ask:when'));
  return (
    asking.length > 0 &&
    asking.every(({ text }) => text === '多久') &&
    [...namedOf(mentions, 'variable'), ...namedOf(mentions, 'term')].some(({ id }) =>
      OF_TIME.test(catalog.unitOf(catalog.variable(id)).name.zh),
    )
  );
}

const ENGLISH_GRAMMAR =
  /\b(?:what|who|whom|whose|how|when|where|which|why|is|are|was|were|does|did|do|the|of|about|has|have)\b/;
const CHINESE_GRAMMAR = /[的了吗呢吧么谁哪几是有比占为和与从到被把给]|多少|如何|怎/;

/**
 * Han characters for each Latin word from which a question without grammar of either is Chinese.
 * Effect: higher answers more mixed questions in English. Range 0.3 to 2.
 */
const LEAST_HAN_A_WORD = 0.6;

/** The language of the grammar, where it is of one; else the script most of the words are in. `text` is in lower case. */
export function languageOf(text: string): Lang {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  // "Who is 王明": the Chinese in it is a name.
  if (han > 0 && !CHINESE_GRAMMAR.test(text) && ENGLISH_GRAMMAR.test(text)) return 'en';
  const words = text.match(/[a-z]{2,}/g)?.length ?? 0;
  return han > 0 && han >= words * LEAST_HAN_A_WORD ? 'zh' : 'en';
}

// "Why did Haizhou choose it": where nothing but names came of the letters, the rest is English.
function languageOfPinyin(decoded: string): Lang {
  if (CHINESE_GRAMMAR.test(decoded)) return 'zh';
  const words = decoded.match(/[a-z]{2,}/gi)?.length ?? 0;
  return words > 1 || ENGLISH_GRAMMAR.test(decoded.toLowerCase()) ? 'en' : 'zh';
}

/** When the asker needs it, beside the time that is asked of. */
const OCCASION = /^(?:tomorrow|tmrw|tmr|tonight|today|this (?:morning|afternoon|evening)|明[天日早晚])$/;
const NEEDED_BY = /(?:\b(?:for|by|due|needed|before|ahead of) |用?[于在])$/;

// "For tomorrow's page: …, 2021": two times, and one of them is the paper's.
function withoutOccasion(text: string, periods: Query['periods']): Query['periods'] {
  if (periods.length < 2) return periods;
  const left = periods.filter(
    ({ start, end }) =>
      !(OCCASION.test(text.slice(start, end).trim()) && NEEDED_BY.test(text.slice(0, start))),
  );
  return left.length === 0 ? periods : left;
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
