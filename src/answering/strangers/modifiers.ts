// Which unknown words change what a question asks. A word beside the metric (民营产值, retail revenue) or in the
// place of the subject (绵阳的…) does; one in the chat around them does not.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Entity, Unit, Variable } from '../../knowledge/types.ts';
import { isFormOf } from '../../language/english-words.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { CHINESE_GRAMMAR } from '../../language/lexicon/chinese-grammar.ts';
import { isChinesePlace } from '../../language/lexicon/chinese-places.ts';
import { synonymsOf } from '../../language/lexicon/chinese-synonyms.ts';
import type { Cue } from '../../language/lexicon/cues.ts';
import { isEverydayUnit } from '../../language/lexicon/everyday-units.ts';
import { isLong } from '../../language/long-message.ts';
import { rawSpan } from '../../language/normalize.ts';
import { isProperName } from '../../language/proper-name.ts';
import type { Query } from '../../language/query.ts';
import { stemWord } from '../../language/tokens.ts';
import { beginsWithSort } from '../../language/unknown-words.ts';
import { saysVerb } from '../metrics/name-by-verb.ts';
import type { VariableCandidate } from '../metrics/rank-variables.ts';
import { withMarksBetween } from '../words/marks-between.ts';
import { onceFor } from '../words/once-for.ts';
import { otherUnit } from '../words/other-unit.ts';
import { AUXILIARY, namesVariable } from '../words/own-words.ts';
import { standsInPhrase } from './phrase-behind.ts';
import { qualifiesPlace } from './qualified-place.ts';
import { DESCRIBES } from './restricted-to-some.ts';

/** The unknown words that stand against an answer about the candidate; `hasSubject` where the question names one on record. */
export function meaningfulUnknowns(
  query: Query,
  { variable, named, carried }: VariableCandidate,
  hasSubject: boolean,
  catalog: Catalog,
): Mention[] {
  if (query.unknown.length === 0) return [];
  const own = wordsOfVariable(variable);
  const { kind } = catalog.unitOf(variable);
  const places = query.entities.flatMap(({ id }) => wordsOfEntity(catalog.entity(id)));
  const outer = query.mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  const benchmarks = catalog.benchmarksOf(variable.id);
  const isForeseen = catalog.foreseenOf(variable.id).length > 0;
  const lacksBenchmark = benchmarks.length > 0 && !query.entities.some(({ id }) => benchmarks.includes(id));
  return query.unknown.filter((said) => {
    const word = wholeWord(said, outer);
    if (isRestated(own.join('\n'), word.text)) return isDenied(word, query);
    // Found by its measure or unit alone: what is measured may be the very word nobody knows.
    if (!named && !carried)
      return !isOfName(own, word, query.text.text) && !isVerbOfIt(word, own, query, kind);
    // "When did X visit Y": of two places alone anything may be asked.
    if (asksFact(query) && query.variables.length + query.terms.length === 0) return true;
    // 总氮 is more than the 氮 of a name.
    const isTotal = /^\p{Script=Han}$/u.test(word.text) && query.text.text[word.start - 1] === '总';
    if (RANKS.test(word.text) && outer.some((m) => m.start === word.end + 1 && m.number?.form === 'rank'))
      return false;
    if (isVerbOfIt(word, own, query, kind)) return false;
    if (said !== word && (isIn(own, said) || isIn(places, said))) return false;
    if (isIn(own, word) && !(isTotal && !own.some((text) => text.includes(`总${word.text}`)))) return false;
    if (isEverydayUnit(word.text))
      return !named || otherUnit(word.text, catalog.unitOf(variable)) === undefined;
    // 工业 is in a park's name, and 工业用地 is no other land for that.
    if (isIn(places, word) && !outer.some((m) => m.start === word.end && isMetric(m))) return false;
    if (isChinesePlace(word.text) || NAMES_BODY.test(word.text)) return true;
    if (!hasSubject || isProperName(word, query.text)) return true;
    // 绵阳有多少, in a thread about another place: the strange word stands where the subject should.
    if (carried && query.entities.length === 0 && !isSlight(word)) return true;
    // 哪个乡镇, which township: what is asked for is the very word nobody knows.
    if (outer.some((m) => m.end === word.start && hasCue(m, 'ask:which'))) return true;
    // 供了多少货: what stands behind the words is what is counted.
    if (outer.some((m) => m.end === word.start && HOW_MANY.test(m.text))) return true;
    // 三期 beside a project of which the second phase is on record.
    if (
      NUMERAL.test(word.text) &&
      outer.some((m) => m.end === word.start && m.senses.some(({ type }) => type === 'entity'))
    )
      return true;
    // 新乡图书馆, where a 县图书馆 is on record.
    if (outer.some((m) => m.start === said.end && beginsWithSort(m)) && /^\p{Script=Han}$/u.test(said.text))
      return true;
    if (isSlight(word))
      return (
        modifiesMetric(word, outer, withMarksBetween(query)) &&
        (/\p{Script=Han}/u.test(word.text) || isAcronym(word, query))
      );
    // 海州占宁德多少: with no benchmark on record named, the strange word may be one.
    if (lacksBenchmark || (isComparison(query) && !saysBothSides(query, benchmarks))) return true;
    return (
      modifiesMetric(word, outer, withMarksBetween(query)) ||
      isHeadOfMetric(word, outer, variable.id) ||
      narrowsMetric(word, outer, variable.id, query.text.text) ||
      belongsToSubject(word, outer) ||
      extendsSubject(word, outer, own, query.text.text) ||
      precedesSubject(word, outer) ||
      (!ADDS_NOTHING.test(word.text) && qualifiesPlace(word, outer, query)) ||
      renamesSubject(word, outer, catalog) ||
      isListedWithEntity(word, outer) ||
      // A long message is heard by what it says most of, with its chat around it.
      (!isLong(query.mentions) &&
        (followsMetric(word, outer, query, variable.id, isForeseen) ||
          isAttributive(word, outer, query.text.text) ||
          (!ADDS_NOTHING.test(word.text) && standsInPhrase(word, outer, query, variable.id)) ||
          leadsMetric(word, outer, query, variable.id) ||
          standsInQuestion(word, outer, query, variable.id) ||
          standsAhead(word, outer, query, variable.id) ||
          saysHow(word, outer, query) ||
          isSource(word, query)))
    );
  });
}

// 午间 of which the first character alone is unknown, 走读 behind a place: a character that is no word beside one of
// everyday use makes one with it.
function wholeWord(word: Mention, outer: readonly Mention[]): Mention {
  if (!/^\p{Script=Han}{1,3}$/u.test(word.text)) return word;
  const next = outer.find(({ start }) => start === word.end);
  if (next !== undefined && isSyllable(next))
    return { ...word, end: next.end, text: `${word.text}${next.text}` };
  const at = outer.findIndex(({ end }) => end === word.start);
  const [owner, before] = [outer[at - 1], outer[at]];
  const runsOn = owner?.end === before?.start && owner?.senses.some(({ type }) => type === 'entity');
  if (word.text.length > 1 || before === undefined || !runsOn || !isSyllable(before)) return word;
  return { ...word, start: before.start, text: `${before.text}${word.text}` };
}

function isSyllable({ text, senses }: Mention): boolean {
  return (
    /^\p{Script=Han}$/u.test(text) &&
    !CHINESE_GRAMMAR.test(text) &&
    senses.length > 0 &&
    senses.every(
      (sense) => sense.type === 'unit' || (sense.type === 'cue' && /^(?:filler|type:)/.test(sense.cue)),
    )
  );
}

/** In front of a place in an order: finished third. */
const RANKS =
  /^(?:finish(?:es|ed)?|ended|end|land(?:s|ed)?|stood|claim(?:s|ed)|secured|clinched|took|grabbed|nabbed|figured)$/;

function hasCue({ senses }: Mention, cue: Cue): boolean {
  return senses.some((sense) => sense.type === 'cue' && sense.cue === cue);
}

function asksFact({ cues }: Query): boolean {
  return cues.has('ask:who') || cues.has('ask:when') || cues.has('ask:where') || cues.has('ask:why');
}

// 是绵阳的几倍, higher than Mianyang: the other side of a comparison must be known.
function isComparison({ cues, intent }: Query): boolean {
  return (
    intent === 'multiple' ||
    intent === 'difference' ||
    intent === 'gap' ||
    cues.has('ask:difference') ||
    cues.has('ask:compare')
  );
}

// With both sides known, a strange word is none of them.
function saysBothSides({ entities, periods }: Query, benchmarks: readonly string[]): boolean {
  const ids = new Set(entities.map(({ id }) => id));
  return periods.length >= 2 || (ids.size >= 2 && benchmarks.some((id) => ids.has(id)));
}

const HOW_MANY = /(?:多少|好多|几多)个?$|^(?:多少|好多|几多)\p{Script=Han}{1,2}$/u;
const NUMERAL = /^[一二三四五六七八九十]$/;

// A lone character that is no word, or two stray letters, names nothing.
function isSlight({ text }: Mention): boolean {
  return /^(?:\p{Script=Han}|[a-z]{2})$/u.test(text);
}

// EV output: two letters that stand for something.
function isAcronym(word: Mention, { text }: Query): boolean {
  return /^\p{Lu}{2}$/u.test(rawSpan(text, word.start, word.end));
}

// 工业GDP, 绵阳的GDP, 绵阳2021年GDP, retail revenue: the word stands before the metric.
function modifiesMetric(word: Mention, outer: readonly Mention[], text: string): boolean {
  const isLatin = /^[a-z]/.test(word.text);
  const after = outer.filter(({ start }) => start >= word.end);
  const next = after.find(
    (mention) =>
      mention.kind !== 'period' &&
      !PASSED_OVER.test(mention.text) &&
      !isSort(mention) &&
      !(isLatin && SINCE.test(mention.text)),
  );
  if (!next || !(isMetric(next) || isMeasure(next))) return false;
  return !CLAUSE_END.test(text.slice(word.end, next.start)) || after[0]?.kind === 'period';
}

// Steel sector output: the word goes with what stands before it.
const PASSED_OVER = /^(?:的|之|对应|'|s|sectors?|industr(?:y|ies)|行业|产业)$/;

/** "rebranding 之后的客运量": an event in the other language says when. */
const SINCE = /^(?:[之以][前后]|期间)$/;

const CLAUSE_END = /[.,;:!?。，；：！？…|\n]/;

// 人才数量: the word beside a bare measure is itself the metric.
function isMeasure({ senses, text }: Mention): boolean {
  return (
    /^\p{Script=Han}+$/u.test(text) &&
    senses.some((sense) => sense.type === 'cue' && /^measure:(?:count|level|growth)$/.test(sense.cue)) &&
    /^(?:数量|总数|数目|规模|总量|总额|增速|增长率|增幅)$/.test(text)
  );
}

function isMetric({ senses }: Mention): boolean {
  return senses.some(({ type }) => type === 'variable' || type === 'term');
}

// "Electric buses", where electric ferries are on record: in English what is counted comes last. Not so in the chat
// before a metric that is named in full.
function isHeadOfMetric(word: Mention, outer: readonly Mention[], variable: string): boolean {
  const naming = outer.filter(({ senses }) =>
    senses.some((sense) => (sense.type === 'variable' || sense.type === 'term') && sense.id === variable),
  );
  const [only] = naming;
  return (
    /^[a-z]+$/.test(word.text) &&
    naming.length === 1 &&
    only !== undefined &&
    only.end + 1 === word.start &&
    only.senses.every(({ type }) => type === 'term' || type === 'cue')
  );
}

// "Stops cancelled", "complaints about noise", 志愿者服务时长: what stands behind the metric is a part of it or another noun.
function narrowsMetric(word: Mention, outer: readonly Mention[], variable: string, text: string): boolean {
  const names = (mention: Mention | undefined) =>
    mention?.senses.some((s) => (s.type === 'variable' || s.type === 'term') && s.id === variable) ?? false;
  const earlier = outer.filter(({ end }) => end <= word.start);
  const [before, last] = [earlier.at(-2), earlier.at(-1)];
  const metric = names(last) ? last : undefined;
  if (/\p{Script=Han}/u.test(word.text))
    return metric?.end === word.start && COUNTED_NOUN.test(text.slice(word.end));
  if (metric?.end === word.start - 1 && PARTICIPLE.test(word.text)) return true;
  // "Emitted 5,000 tonnes", where what was avoided is on record, and only the noun is said.
  const isDone = outer.some(({ kind, start }) => kind === 'number' && start === word.end + 1);
  const isNamed = outer.some((one) => one.senses.some((s) => s.type === 'variable' && s.id === variable));
  if (isDone && !isNamed && PARTICIPLE.test(word.text)) return true;
  const isShare = before?.senses.some((s) => s.type === 'cue' && s.cue === 'measure:share') ?? false;
  return (
    last?.end === word.start - 1 &&
    ((names(before) && /^(?:about|against|regarding)$/.test(last.text)) || (isShare && last.text === 'of'))
  );
}

const PARTICIPLE = /(?:[a-z]{3}ed|built|sold|bought|lost|stolen|made)$/;
const COUNTED_NOUN = /^(?:时长|时间|时数|次数|人数|费用|金额|成本|价格|面积|等级|数量)/;

// "Haizhou's freight as a share of": whatever else the place has.
function belongsToSubject(word: Mention, outer: readonly Mention[]): boolean {
  const [owner, joint] = outer.filter(({ end }) => end <= word.start).slice(-2);
  const [next, beyond] = outer.filter(({ start }) => start >= word.end);
  const isHeld = [next, beyond].some(
    (mention) =>
      mention?.number?.form === 'percent' ||
      mention?.senses.some((sense) => sense.type === 'cue' && sense.cue === 'measure:share'),
  );
  return isHeld && joint?.text === 's' && (owner?.senses.some(({ type }) => type === 'entity') ?? false);
}

// 民营企业产值: the sort of thing between them parts nothing.
function isSort({ senses }: Mention): boolean {
  return senses.length > 0 && senses.every((sense) => sense.type === 'cue' && sense.cue.startsWith('type:'));
}

// 海州高新区, 海州海归: the word runs on from the place. A verb is followed by its aspect or by
// how much, or akin to the metric's.
function extendsSubject(
  word: Mention,
  outer: readonly Mention[],
  own: readonly string[],
  text: string,
): boolean {
  if (!/^\p{Script=Han}{2,}$/u.test(word.text)) return false;
  const at = outer.findIndex(({ end }) => end === word.start);
  const isOwned = outer[at]?.text === '的' && PEOPLE.test(word.text);
  const before = outer[isOwned ? at - 1 : at];
  if (before === undefined || !before.senses.some(({ type }) => type === 'entity')) return false;
  const isVerb =
    FOLLOWS_VERB.test(text.slice(word.end)) || own.some((name) => name.includes(word.text[0] ?? ''));
  return !isVerb || AREA_END.test(word.text);
}

/** What a place or body that is a stranger is called by. */
const NAMES_BODY = /^\p{Script=Han}{2,7}(?:[县市区镇乡州港岛]|图书馆|医院|公司|集团|水库)$/u;

const FOLLOWS_VERB = /^(?:[了过着出回到完]|多少|好多|几|约?\d(?!\d*[年月/-]|\d{3}(?!\d)))/;
const PEOPLE = /[者人员工民生妇童户军客师友]$/;
const AREA_END = /[区县市园镇乡村州省]$/;

// 宁东海州: the word runs into the place, which then lies in it or is another of that name.
function precedesSubject(word: Mention, outer: readonly Mention[]): boolean {
  const after = outer.find(({ start }) => start === word.end);
  return (
    after !== undefined &&
    /^\p{Script=Han}{2,}$/u.test(word.text) &&
    after.senses.some(({ type }) => type === 'entity')
  );
}

// "Elmwood county library", where Haizhou County Library is on record: another name before what the two share.
function renamesSubject(word: Mention, outer: readonly Mention[], catalog: Catalog): boolean {
  const after = outer.find(({ start }) => start === word.end + 1);
  if (after === undefined || !/^[a-z'-]+$/.test(word.text)) return false;
  return after.senses.some((sense) => {
    if (sense.type !== 'entity') return false;
    const { name, type } = catalog.entity(sense.id);
    return type !== 'person' && name.en.toLowerCase().endsWith(` ${after.text}`);
  });
}

// 海州和宁德, Haizhou and Yibin: a second place beside a known one.
function isListedWithEntity(word: Mention, outer: readonly Mention[]): boolean {
  const before = outer.filter(({ end }) => end <= word.start);
  const [entity, joint] = [before.at(-2), before.at(-1)];
  if (!joint || !/^(?:和|与|跟|同|及|以及|或|还是|and|or|vs|versus|against)$/.test(joint.text)) return false;
  return entity?.senses.some(({ type }) => type === 'entity') ?? false;
}

// 产值的众数, "output by nationality", "in football pitches": what stands behind the metric in its clause says more of it.
// A claim is held by its number, and people add their chat to it.
function followsMetric(
  word: Mention,
  outer: readonly Mention[],
  query: Query,
  variable: string,
  isForeseen: boolean,
): boolean {
  if (query.intent === 'claim' || ADDS_NOTHING.test(word.text)) return false;
  // The name in full, where it is said: a word of it may stand in the chat before.
  const naming = outer.filter((mention) => namesVariable(mention, variable));
  const metric = naming.find(({ senses }) => senses.some(({ type }) => type === 'variable')) ?? naming[0];
  const before = outer.filter(({ end }) => end <= word.start);
  // "Once it runs flat out": when what is foreseen comes true.
  if (isForeseen && before.slice(-2).some(({ text: said }) => said === 'once')) return false;
  // "How much did they cut": whether the verb is the metric's own is another matter.
  if (metric && before.some(({ start, text: said }) => start >= metric.end && AUXILIARY.test(said)))
    return false;
  return (
    metric !== undefined &&
    metric.end <= word.start &&
    !CLAUSE_END.test(withMarksBetween(query).slice(metric.end, word.start))
  );
}

// 外地的, 外地来的: what is asked for is theirs alone, wherever it stands. 客户关心的海州产值 is told of in passing.
function isAttributive({ text: said, end }: Mention, outer: readonly Mention[], text: string): boolean {
  const particle = /^[来去]?的(?!话|那|这|数|样|事|水平|程度|情况)/.exec(text.slice(end))?.[0];
  if (particle === undefined || !/^\p{Script=Han}{2,}$/u.test(said) || ADDS_NOTHING.test(said)) return false;
  const next = outer.find(({ start }) => start >= end + particle.length);
  return !next?.senses.some(({ type }) => type === 'entity');
}

const LEADS = /^(?:of|for|behind|on|about|against|from|to|figures?|values?|numbers?|counts?|the|total)$/;

// "Quota for output", "the bill for Haizhou's output": of the metric something else is wanted.
function leadsMetric(word: Mention, outer: readonly Mention[], query: Query, variable: string): boolean {
  if (query.intent === 'claim' || !/^[a-z-]+$/.test(word.text) || ADDS_NOTHING.test(word.text)) return false;
  if (SAYS_HOW_IT_WENT.test(word.text) || TOLD_OF_IT.test(word.text)) return false;
  const after = outer.filter(({ start }) => start >= word.end);
  const metric = after.findIndex((mention) => namesVariable(mention, variable));
  const between = after.slice(0, Math.max(0, metric));
  return (
    between.length > 0 &&
    between.some(({ text: said }) => /^(?:of|for|behind|on|about|against|from|to)$/.test(said)) &&
    between.every((mention) => LEADS.test(mention.text) || isOwner(mention)) &&
    !CLAUSE_END.test(withMarksBetween(query).slice(word.end, after[metric]?.start))
  );
}

/** What is known or written about a metric is asked for as the figure itself. */
const TOLD_OF_IT =
  /^(?:details?|infos?|intel|lowdown|scoop|gen|skinny|word|dope|rundown|brief|briefing|update|feature|explainer|piece|package|segment|item|paragraph|para|line|sentence|bullet|factbox|box|sidebar|panel|graphic|infographic|chart|table|slide|deck|script|quiz|essay|report|story|article|thread|post|tweet|newsletter|leaflet|poster|podcast|show|programme|bulletin|speech|talk|lecture|lesson|query|queries|request|question|answer|chance|luck|idea|clue|clarity|steer|confirmation)$/;

// The place or the time whose figure it is, and its ending.
function isOwner({ kind, senses, text }: Mention): boolean {
  return kind === 'period' || text === 's' || senses.some(({ type }) => type === 'entity');
}

// "Did shopkeepers like Haizhou's output", "which clerk typed up": between the word that asks and the metric, in one clause,
// every word says who or what is asked of. Not so where whoever asks or is asked stands between.
function standsInQuestion(word: Mention, outer: readonly Mention[], query: Query, variable: string): boolean {
  if (query.intent === 'claim' || !/^[a-z'’-]+$/.test(word.text) || ADDS_NOTHING.test(word.text))
    return false;
  const text = withMarksBetween(query);
  if (SAYS_HOW_IT_WENT.test(word.text) || DESCRIBES.test(word.text) || TAKES_IN.test(text.slice(word.end)))
    return false;
  const metric = outer.find((mention) => mention.start >= word.end && namesVariable(mention, variable));
  const until = text.slice(word.end, metric?.start);
  if (!metric || CLAUSE_END.test(until)) return false;
  const asked = ASKED_IN_CLAUSE.exec(text.slice(0, word.start))?.[0];
  return asked !== undefined && ![asked, until].some((said) => OF_THOSE_WHO_TALK.test(said));
}

// "A leaked email had Haizhou's output at what": between the beginning of a clause and the metric, whoever tells it or has it.
// Not so where he wants it told.
function standsAhead(word: Mention, outer: readonly Mention[], query: Query, variable: string): boolean {
  if (query.intent === 'claim' || !/^[a-z'’-]+$/.test(word.text) || ADDS_NOTHING.test(word.text))
    return false;
  if (SAYS_HOW_IT_WENT.test(word.text) || DESCRIBES.test(word.text) || TOLD_OF_IT.test(word.text))
    return false;
  const text = withMarksBetween(query);
  const metric = outer.find((mention) => mention.start >= word.end && namesVariable(mention, variable));
  const until = text.slice(word.end, metric?.start);
  const begun = BEGUN_BY_THING.exec(text.slice(0, word.start))?.[0];
  if (!metric || begun === undefined || CLAUSE_END.test(until)) return false;
  return ![begun, until].some((said) => OF_THOSE_WHO_TALK.test(said) || WANTS.test(said));
}

const BEGUN_BY_THING =
  /(?:^|[.,;:!?\n–—(-]\s*)(?:(?:and|so|but|ok) )*(?:the|an?|some|another|one|its|their) (?:[a-z'’-]+ ){0,4}$/;
const WANTS =
  /\b(?:wants?|wanted|wanting|needs?|needed|asks?|asked|asking|after|requests?|requested|requires?|wonders?|wondering|chasing|seeks?|seeking|hunting|looking|calling|demands?|demanded|keen|curious|querying|queries|insists?|reckons?|says?|to know|to hear|to see|waiting|pressing|begging|pleading|shouting|screaming|yelling)\b/;

// "How choppy was 2023": how it was in a word that nobody knows.
function saysHow(word: Mention, outer: readonly Mention[], { text: { text } }: Query): boolean {
  const before = outer.findLast(({ end }) => end <= word.start);
  return (
    before?.text === 'how' &&
    /^[a-z]{4,}$/.test(word.text) &&
    /^ (?:is|was|were|are|did|do|does|has|had|[a-z]+ was)\b/.test(text.slice(word.end))
  );
}

const ASKED_IN_CLAUSE =
  /(?:^|[.,;:!?\n–—(-]\s*|\b(?:and|so|but|ok|hi|hey|quick one|also) )(?:what|which|who|whom|whose|how|when|where|why|did|does|do|was|were|is|are|has|have|had|will|would)\b[^.,;:!?\n]{0,80}$/;
/** A course over time, a line of the record, how new it is and where in an area: of the metric itself. */
const SAYS_HOW_IT_WENT =
  /^(?:shifts?|swings?|deltas?|movements?|trajector(?:y|ies)|evolution|trends?|entr(?:y|ies)|datapoints?|readouts?|reading|stats?|freshest|newest|recent|up-to-date|exact|precise|official|headline|inside|within)$/;
/** "What did it rake in as GDP": a verb of having it. */
const TAKES_IN = /^ in (?:as|for|by way of)\b/;
const OF_THOSE_WHO_TALK = /\b(?:i|me|my|we|us|our|you|your|anyone|anybody|someone|somebody|there)\b/;

const TELLS_SO = /^(?:公布|发布|统计的|测算的|估算的|上的?(?=\d)|说(?=\d)|称(?=\d)|测|给出|版)/;

const TOLD_BY = /(?:统计|公布|发布|测算|估算)$/;

// 统计局公布的, 维基百科上: another's figure, who is on no record.
function isSource({ text: word, end }: Mention, { intent, text: { text } }: Query): boolean {
  return (
    intent !== 'claim' &&
    /^\p{Script=Han}{2,}$/u.test(word) &&
    !ADDS_NOTHING.test(word) &&
    (TELLS_SO.test(text.slice(end)) || (TOLD_BY.test(word) && text[end] === '的'))
  );
}

/** Words that say how high a figure came or how it is wanted, and those around a text that is being written. */
const ADDS_NOTHING =
  /^(?:top(?:s|ped)?|exceed(?:s|ed)?|pass(?:ed)?|cross(?:ed)?|broke|break|hit|mark|milestone|book(?:ed)?|gain(?:ed|ing)?|narrow(?:ed)?|widen(?:ed)?|clos(?:e|ed|ing)|shrink|shrank|rise|rose|fall|fell|grow|grew|meant|multiply|multiplied|incl|inc|units?|decimals?|digits?|chart|table|tabulate|list|printed|print|footnote|caption|photo|picture|pic|sheet|cell|row|column|tab|lede|liner|taking|ancient|stale|outdated|slide|script|draft|intern|editor|desk|deadline|copy|survey|report|review|poll|record|paper|article|story|data|dataset|fyi|icymi|asap|v|pp|fy)$|突破|台阶|混到|能有|也就|收官|达成|持平|打底|起步|平起平坐|讲话|稿|材料|主编|编辑|编导|导师|实习|版面|柱子|图|榜|从头|大关|迈|冲|挤|攀|蹿|爬|跻|才能|追赶|换算|全部|四舍|汇总|[高多大好快]不[高多大好快]|^不[高多大好快少]$|压到|降到/;

/** True for a word that says how high a figure came, or belongs to a text that is being written. */
export const addsNothing = (word: string): boolean => ADDS_NOTHING.test(word);

/** True for a word of the metric's own texts, of its unit, or of the names of those the figure is of. */
export function isOwnWord(
  text: string,
  variable: Variable,
  entities: readonly string[],
  catalog: Catalog,
): boolean {
  const { name, plural, aliases } = catalog.unitOf(variable);
  const own = wordsOfVariable(variable);
  const texts = [
    ...own,
    ...entities.flatMap((id) => wordsOfEntity(catalog.entity(id))),
    ...[name.zh, name.en, plural ?? '', ...aliases.zh, ...aliases.en].flatMap(comparable),
  ];
  return isIn(texts, { text }) || isRestated(own.join('\n'), text);
}

// A word that stands in the names on record says nothing against them.
function isIn(texts: readonly string[], { text }: Pick<Mention, 'text'>): boolean {
  // 预约一本书: one of what is counted is no other thing.
  const word = text.replace(ONE_OF, '');
  if (/\p{Script=Han}/u.test(word)) return texts.some((own) => own.includes(word));
  const stem = stemWord(word);
  return texts.some((own) => own === word || own === stem || isOneFamily(own, word) || isFormOf(own, word));
}

// 集约: two characters at least of a name that stands on record, though the second be an everyday word by itself.
function isOfName(own: readonly string[], word: Mention, text: string): boolean {
  if (word.text.length > 1) return isIn(own, word);
  // 捐了多少册, of what is called 捐书册数: the verb or noun that the name begins with, by itself.
  if (
    STANDS_ALONE.test(text.slice(word.end)) &&
    own.some((name) => BEGINS_WITH_WORD.test(name) && name.startsWith(word.text))
  )
    return true;
  const pair = text.slice(word.start, word.start + 2);
  return /^\p{Script=Han}{2}$/u.test(pair) && own.some((name) => name.includes(pair));
}

const STANDS_ALONE = /^(?:[了过]|还|的(?:还|有))/;
/** A name of several characters; a lone one may begin anything. */
const BEGINS_WITH_WORD = /^\p{Script=Han}{4,}/u;

// 不合格, of what is 达标; 合不合格 asks.
function isDenied({ start, text: word }: Mention, { text: { text } }: Query): boolean {
  const before = text.slice(0, start);
  return /(?:[不没未无]|没有)$/.test(before) && !before.endsWith(`${word[0]}不`);
}

// 花多少, of an expenditure.
function isVerbOfIt(
  { text: verb, end }: Mention,
  own: readonly string[],
  { text }: Query,
  kind: Unit['kind'],
): boolean {
  const asked = /^[出掉了过在去]{0,3}(?:多少|好多|几多|几)/.test(text.text.slice(end));
  // What was spent on things that are counted is not how many they are.
  return (
    asked &&
    /^\p{Script=Han}{1,2}$/u.test(verb) &&
    own.some((name) => (kind === 'currency' ? saysVerb(verb, name) : name.includes(verb)))
  );
}

// 打分, of what is an 评价: an everyday word for one that stands in the names.
export function isRestated(own: string, word: string): boolean {
  return (
    /^\p{Script=Han}{2,}$/u.test(word) &&
    synonymsOf(word).some((other) => other.length > 1 && own.includes(other))
  );
}

const ONE_OF = /^一[本个次张辆艘条份名位件册趟台座家户间](?=\p{Script=Han})/u;

// Industry, in the name of an industrial revenue.
function isOneFamily(text: string, word: string): boolean {
  return /^[a-z]{7,}$/.test(word) && text.length >= 7 && text.slice(0, 6) === word.slice(0, 6);
}

const wordsOfVariable = onceFor(({ name, aliases, terms, definition }: Variable): readonly string[] => {
  return [
    name.zh, name.en, ...aliases.zh, ...aliases.en, ...terms.zh, ...terms.en, definition?.zh ?? '', definition?.en ?? '',
  ].flatMap(comparable); // biome-ignore format: by source
});

const wordsOfEntity = onceFor(({ name, aliases }: Entity): readonly string[] =>
  [name.zh, name.en, ...aliases.zh, ...aliases.en].flatMap(comparable),
);

// English names are compared word by word: a pickle is not in Pickley.
function comparable(text: string): string[] {
  const folded = text.toLowerCase();
  if (/\p{Script=Han}/u.test(text)) return [folded];
  return folded
    .split(/[^a-z0-9]+/)
    .flatMap((word) => (/^[a-z]{5,}ed$/.test(word) ? [word, word.slice(0, -2)] : [word]));
}
