// What a question wants done: a figure looked up, two held against one another, a claim checked, a fact told.
import { countsFrom, saysSince } from './counts-from.ts';
import { tellsCourse } from './course-told.ts';
import { levelReached } from './level-reached.ts';
import type { Cue } from './lexicon/cues.ts';
import { markAsked } from './mark-asked.ts';
import { hasCue } from './mention-senses.ts';
import type { Intent, Query, StatedNumber } from './query.ts';
import { asksByHowMuch } from './rise-or-fall.ts';
import { isYesOrNo, TAG } from './yes-or-no.ts';

type Described = Omit<Query, 'intent'>;

/** What a question that has been described wants done. */
export function intentOf(query: Described): Intent {
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
    (GAP_ASKED.some((cue) => cues.has(cue)) || HOW_FAR.test(query.text.text) || namesGap(query))
  )
    return 'gap';
  if (cues.has('ask:sum') && (asksNumber(query) || addsUp(query)) && !isOfOne(query)) return 'sum';
  if (
    cues.has('ask:series') ||
    asksCourse(query) ||
    (cues.has('ask:list') && numbers.length === 0 && (asksNumber(query) || asksOverTime(query)))
  )
    return 'series';
  if (asksFact(query)) return 'statement';
  return 'look_up';
}

// 2024年合计有几家, of one place and one year: all there were.
function isOfOne({ entities, periods, variables, text: { text } }: Described): boolean {
  const named = new Set(entities.flatMap(({ id, mention }) => (mention.nested ? [] : [id])));
  return named.size === 1 && periods.length === 1 && variables.length > 0 && ALL_THERE_WERE.test(text);
}

const ALL_THERE_WERE = /(?:合计|总计|共计|总共|一共)(?:是|有|达|为)?(?:到|了)?(?:多少|几)/;

// "A plus B in 2024, added up": two things are added where they are said to be, and "in total" is said of one as well.
function addsUp({ entities, periods, text: { text } }: Described): boolean {
  return Math.max(entities.length, periods.length) > 1 && ADDED_UP.test(text);
}

const ADDED_UP =
  /\b(?:add(?:ed|ing)?(?: \w+)?(?: up| together)|sum|combined|(?:put |taken )?together|between them)\b|加起来|加在一起|相加|之和|合计|总计|总和/;

// "All the yearly totals, 2021 to 2024": a list of what one metric came to.
function asksOverTime({ periods, variables }: Described): boolean {
  return periods.length > 1 && variables.length > 0;
}

const GAP_ASKED: readonly Cue[] = ['amount', 'ask:points', 'ask:how', 'measure:count'];
const HOW_FAR = /\bhow (?:far|short)\b/;

/** Slack writes a face as its name between colons. */
const FACE = /\p{Extended_Pictographic}|(?!(?<=\d):\d+:\d):[a-z0-9_+-]{2,40}:/u;

/** Whether a distance grows or shrinks is told by its course, and not by one figure; how much it did is another matter. */
const NARROWS =
  /^(?!.*(?:多少|几|how (?:much|many))).*(?:缩小|拉大|收窄|扩大|越来越|narrow|widen|clos(?:ing|ed) (?:up|the gap)|getting (?:smaller|bigger|wider))/s;

// "Gap between the two", "missing to target": named with no word of how much, it is the distance all the same.
function namesGap({ cues, numbers, text: { text } }: Described): boolean {
  if (numbers.length > 0 || STRICTLY_ASKED.some((cue) => cues.has(cue))) return false;
  return cues.has('status:forecast') || STILL_TO_COME.test(text) || GAP_NAMED.test(text);
}

const STRICTLY_ASKED: readonly Cue[] = ['ask:who', 'ask:when', 'ask:where', 'ask:why', 'ask:how', 'ask:list'];
const STILL_TO_COME = /\b(?:still|yet) to come\b/;
const GAP_NAMED = /\bgap (?:between|to|with|from|against)\b|差距(?:是|有|呢)?[?？]?$/;

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
function asksMultiple({ cues, entities, periods, text: { text } }: Described): boolean {
  if (!cues.has('ask:multiple')) return false;
  const isOfOne = new Set(entities.map(({ id }) => id)).size < 2 && periods.length < 2;
  return !(isOfOne && COUNTS_TIMES.test(text));
}

/** "How many times was it done": what came about is counted, and nothing is held against anything. */
export const COUNTS_TIMES =
  /\bhow many times (?:altogether |overall |in total |in all )?(?:was|were|did|has|have|had)\b(?!.*\b(?:more|less|than|as|larger|bigger|higher|greater|gr[eo]w\w*|r[io]se\w*|increas\w+|multipl\w+)\b)/;

// The ratio of one time to another is none of a share to its benchmark.
function isRatio({ mentions, periods, cues }: Described): boolean {
  return (
    periods.length === 2 &&
    !cues.has('ask:series') &&
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
  // "How many more since 2022": from the one time named to the last.
  const [since] = periods;
  const isSince = since && periods.length === 1 && !since.relative && countsFrom(since, query.text.text);
  if (isSince && cues.has('ask:difference') && !cues.has('measure:growth')) return true;
  // "How much has it grown since 2021": from that year to the last, and by no rate of one year.
  const isAcross = periods.length === 2 && since?.opensRange === true;
  if (isAcross && HOW_MUCH.test(query.text.text) && asksByHowMuch(query.text.text)) return true;
  if (isSince && saysSince(since, query.text.text) && asksByHowMuch(query.text.text)) return true;
  const growsByUnit = cues.has('measure:growth') && query.units.length > 0;
  return (cues.has('ask:difference') || growsByUnit) && periods.length >= 2;
}

const HOW_MUCH = /\bhow (?:much|many)\b/;

const MORE_DONE = /(?:多|比[^,，]{2,16}少)(?![少大长久远高次])\p{Script=Han}{1,3}[了出](?:多少|好多|几)/u;

const TO_GO = /\bhow (?:much|many)\b.*\b(?:to go|left|needed|lacking|missing|short)\b/;

// "How low has it fallen, to 1,640?" asks.
function asksAmount({ cues }: Described): boolean {
  return cues.has('amount') || cues.has('ask:gap') || asksFact({ cues });
}

/** Years are told in four figures without a mark. */
function isNoYear({ number, text }: StatedNumber): boolean {
  return (
    number.form === 'plain' && Number(number.value) >= LEAST_LEVEL && !/^(?:19|20)\d\d$/.test(text.trim())
  );
}

/** Lower numbers are as often items or days as levels. */
const LEAST_LEVEL = 100;

/** A plain number from here on counts something. */
const LARGE = 1000;

function isLarge({ number }: StatedNumber): boolean {
  return Number(number.value) >= LARGE;
}

// 破300万了吗, "did visits reach 1.2 million": the number is a mark, whatever is counted.
function asksIfReached({ number }: StatedNumber, text: string): boolean {
  if (markAsked(text, number) !== undefined) return true;
  return (number.bound === 'over' || number.bound === 'under') && isYesOrNo(text);
}

/** 44家排第几: of the number beside it nothing is asked. */
const WHICH_PLACE =
  /第(?:几|多少)|排(?:到|在|名)?(?:多少|哪)|\b(?:what|which) (?:rank|place|position)\b|\bwhere (?:does|did|do) .* (?:rank|place|stand)\b/;

const OPENS_BE = /^\s*(?:(?:so|and|hi|hey|ok)[\s,]+)*(?:is|was|are|were)\b/;

/** More than a list has items. */
const MOST_ITEMS = 20;

// 三项城市试点: how many items the list has that is named behind, with nothing to confirm.
function countsItems({ number }: StatedNumber, { cues, statements, text }: Described): boolean {
  if (cues.has('ask:claim') || number.form !== 'plain' || Number(number.value) > MOST_ITEMS) return false;
  return statements.some(
    ({ mention }) =>
      !mention.nested &&
      (number.end <= mention.start
        ? IS_CLASSIFIER.test(text.text.slice(number.unitAt, mention.start))
        : mention.end <= number.start && SO_MANY_SIDES.test(text.text.slice(number.unitAt))),
  );
}

// "Its first ten-billion industry": a thing is called by its size, and nothing is said to have it.
function isOfSize({ text: said, number }: StatedNumber, { cues, text }: Described): boolean {
  return !cues.has('ask:claim') && /[a-z]-[a-z]+$/.test(said) && /^\s[a-z]/.test(text.text.slice(number.end));
}

const SO_MANY_SIDES = /^[个大]?(?:方面|部分|内容|环节|要求)[?？。]*$/;
const IS_CLASSIFIER = /^(?:个|项|条|点|大)(?:方面的?)?$/;

/** A noun for a count, which asks for none by itself: 数量排全省第七？ */
const NAMES_COUNT = /^(?:(?:总|的)?数量?|个数|家数|总数|number of|total number)$/;

function isClaim(query: Described): boolean {
  const { cues, numbers, mentions, periods, text } = query;
  // 三个点给我, of three times: the points are counted, and nothing is said to differ by them.
  const isCount = ({ number }: StatedNumber) =>
    number.form === 'points' && Number(number.value) === periods.length && !cues.has('ask:claim');
  const figures = numbers.filter(
    (stated) =>
      !isCount(stated) &&
      !countsItems(stated, query) &&
      !isOfSize(stated, query) &&
      (stated.number.form !== 'plain' ||
        stated.units.length > 0 ||
        stated.number.precision >= 8 ||
        stated.number.value === '0'),
  );
  if (figures.length > 0 && isYesOrNo(text.text)) return true;
  if (numbers.some((stated) => isLarge(stated) && asksIfReached(stated, text.text))) return true;
  // "Is the fare 1.80": what is written to the hundredth counts nothing off.
  if (OPENS_BE.test(text.text) && isYesOrNo(text.text) && numbers.some(({ number }) => number.precision < 0))
    return true;
  // "Its bill fell to 1,640 in 2024?": where a change ended is told, and the amount asked of nobody.
  if (
    !asksAmount(query) &&
    numbers.some((stated) => isNoYear(stated) && levelReached(text.text, stated.number))
  )
    return true;
  // "They had 200k riders, no?"
  if (TAG.test(text.text) && isYesOrNo(text.text) && numbers.some(isLarge)) return true;
  const asksOpenly =
    mentions.some(
      ({ text, nested }) => !nested && /^(?:.*多少钱|多少亿|几亿|how much|how many)$/.test(text),
    ) ||
    mentions.some((mention) => hasCue(mention, 'measure:count') && !NAMES_COUNT.test(mention.text)) ||
    WHICH_PLACE.test(text.text) ||
    cues.has('ask:points') ||
    cues.has('ask:multiple') ||
    cues.has('ask:who');
  const isAsked = asksOpenly || cues.has('amount') || asksFact({ cues });
  if (
    !isAsked &&
    tellsCourse(
      text.text,
      numbers.map(({ number }) => number),
    )
  )
    return true;
  if (figures.length === 0)
    return cues.has('ask:claim') && numbers.length > 0 && !asksOpenly && !cues.has('amount');
  return (
    cues.has('ask:claim') || !(asksOpenly || cues.has('amount') || cues.has('ask:gap') || asksFact({ cues }))
  );
}
