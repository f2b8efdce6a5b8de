// What a question wants reckoned otherwise than the figure on record was: an average or an extreme of it, without some
// part, at other prices, by another body's rules.
import type { Catalog } from '../../knowledge/catalog.ts';
import { granularityOf, periodsOverlap } from '../../knowledge/period.ts';
import type { Observation, Variable } from '../../knowledge/types.ts';
import { PART_OF_REPLY_EN } from '../../language/lexicon/parts-of-a-reply.ts';
import type { Query } from '../../language/query.ts';
import type { Slots } from '../slots/slots.ts';
import { isAnAverage } from '../words/an-average.ts';
import { onceFor } from '../words/once-for.ts';
import { isOwn } from '../words/own-words.ts';
import { saidOutsideNames } from '../words/said-outside-names.ts';

/** The words of the question that ask for another reckoning; `own` are the metric's names, its definition and its unit. */
export function reckonedOtherwise(
  { query, periods }: Slots,
  variable: Variable,
  own: string,
  catalog: Catalog,
): string[] {
  const said = reckoningsIn(query);
  if (said.length === 0) return [];
  const observations = meant(query, periods, variable, catalog);
  return said
    .filter(({ word, allows }) => !isOwn(own, word) && !allows?.(observations, variable))
    .map(({ asked }) => asked);
}

// What is on record of whom and when the question names.
function meant(
  { entities }: Query,
  periods: Slots['periods'],
  { id }: Variable,
  catalog: Catalog,
): readonly Observation[] {
  const ofNamed = entities.flatMap((entity) => catalog.observationsFor(id, entity.id));
  const all = ofNamed.length > 0 ? ofNamed : catalog.observationsOf(id);
  const stated = periods.flatMap(({ period }) => period ?? []);
  const then = all.filter(({ period }) => stated.some((one) => period && periodsOverlap(one, period)));
  return then.length > 0 ? then : all;
}

interface Reckoning {
  /** As it is told back. */
  readonly asked: string;
  /** What the metric's own words would have to say. */
  readonly word: string;
  readonly allows?: (observations: readonly Observation[], variable: Variable) => boolean;
}

// Each question is held against several metrics, and says the same of each.
const reckoningsIn = onceFor((query: Query): readonly Reckoning[] => [
  ...plainly(query, MEAN, (_, variable) => isAnAverage(variable)),
  ...plainly(query, STATISTIC),
  ...plainly(query, PACE_OF_CHANGE),
  ...plainly(query, HIGH, (observations) => observations.some(({ bound }) => bound === 'at_most')),
  ...plainly(query, LOW, (observations) => observations.some(({ bound }) => bound === 'at_least')),
  ...plainly(query, RUNNING_TOTAL, isOfOwnSpan),
  ...plainly(query, ADJUSTED),
  ...plainly(query, FIRST_FORESEEN, (observations) => observations.some(({ status }) => status !== 'actual')),
  ...plainly(query, REVISED, isPrintedTwice),
  ...plainly(
    query,
    FIRST_PRINTED,
    (found) =>
      isPrintedTwice(found) || found.some(({ note }) => note !== undefined && TELLS_FIRST.test(note.en)),
  ),
  ...plainly(query, LIMIT, (found) => found.some(({ bound }) => bound === 'at_most')),
  ...plainly(query, BEST_SPELL),
  ...plainly(query, COUNTED_BY),
  ...plainly(query, TO_KEEP_GOING),
  ...leftOut(query),
  ...byOthers(query),
]);

function plainly(query: Query, pattern: RegExp, allows?: Reckoning['allows']): Reckoning[] {
  return saidOutsideNames(query, pattern).map(({ 0: said, 1: word }) => ({
    asked: said,
    word: word ?? said,
    ...(allows && { allows }),
  }));
}

const MEAN = /\bon (average)\b|平均/g;
const STATISTIC =
  /\b(?:(?<!\bon )averages?|averaged|medians?|(?<=\b(?:the|annual|weighted|arithmetic) )mean|mean(?= (?:of|over|across)\b)|typical(?:ly)?|peak|all-time (?:high|low)|record (?:high|low)|percentiles?|quartiles?|trend (?:values?|figures?|levels?|lines?|estimates?)|range (?:from|between)|spread (?:from|between)|(?:highs?|lows?|peaks?|troughs?|crests?) (?:to|and|or|minus) (?:highs?|lows?|peaks?|troughs?|crests?)|standard deviation|margin of error|additional|(?:mean|top|bottom|extreme) (?:value|figure|level)|the usual(?! (?:format|form|way|style|drill|thing|caveats?|units?)\b))\b|均值|均数|中位数?|众数|峰值|谷值|极值|分子|分母|加权|标准差|方差|误差|一般[是为有]|通常[是为有]/g;
const PACE_OF_CHANGE =
  /\b(?:month|quarter|week|day)[ -](?:on|over)[ -](?:month|quarter|week|day)\b|环比|\b(?:national|provincial|regional|global|world|state|industry) average\b|(?:全[国省市]|行业)平均/g;
/** A limit from above is a highest value; from below, a lowest. */
const HIGH = /\b(?:maximum|highest|ceiling)\b|最[高多大](?!限)|上限|封顶/g;
const LOW = /\b(?:minimum|lowest)\b|最[低少小](?!限)|下限|保底/g;

/** All that there was up to a time, which a year's figure is not. */
const RUNNING_TOTAL =
  /\b(?:cumulative(?:ly)?|running total|lifetime|since records began)\b|历年(?:累计|合计|总)|有史以来|(?:截至|截止)[^,，。?？]{1,14}累计/g;

function isOfOwnSpan(observations: readonly Observation[]): boolean {
  return observations.some(
    ({ period }) => period !== undefined && /^(?:day|range)$/.test(granularityOf(period)),
  );
}

const ADJUSTED =
  /\b(?:(?:inflation|seasonally)[ -]adjusted|adjusted for [a-z]+|(?:in|at) (?:real terms|(?:constant|comparable) prices)|preliminary|provisional|unofficial|unaudited|audited|(?:before|after|pre|post)[ -]tax)\b|不变价|可比价|(?:价格|季节|通胀|物价)因素|季调|初步核算|初核|初步统计|快报数|调整[后前]|审计|非官方|内部(?:数据|口径)|不是官方|第三方|理论上|\b(?:in theory|theoretically|not the official|third[ -]party|draft (?:figure|number|value)s?)\b|税[前后]/g;
/** What a thing costs to build is not what it costs to run. */
const TO_KEEP_GOING =
  /(?=to )(?<=\bcosts?\b[^?.!,;]{0,40} )to (?:run|operate|maintain|staff|keep (?:up|going|running))\b|(?:运营|运行|维护|日常|养护)(?:费用?|成本|支出|开支)/g;
const FIRST_FORESEEN = /\boriginal(?:ly)? (?:estimated?|forecast|targets?|plan(?:ned)?|budget(?:ed)?)\b/g;
const REVISED = /\b(?:revised|restated|corrected)\b|修订|修正|更正/g;

/** As it stood before somebody put it right. */
const FIRST_PRINTED =
  /\b(?:as|when) (?:it was |they were |that was )?(?:first|originally|initially|previously) (?:reported|printed|published|announced|released|stated|recorded|given|counted|put)\b|\b(?:first|original|initial|uncorrected|unrevised|unadjusted|superseded|withdrawn|old) (?:(?:reported|published|printed|official) )?(?:figure|number|value|count|estimate|version|print)\b|\b(?:before|prior to|ahead of|until) (?:(?:it|they|that|somebody|someone|anyone|the [a-z]+) )?(?:(?:was|were|got|had|been|then|later) )*(?:the |any |its )?(?:revis|correct|amend|restat|updat|fix|adjust)(?:ed|ion|ions|ment|ement|e|ing)\b|\bpre-(?:revision|correction)\b/g;
const TELLS_FIRST = /\b(?:first|earlier|initially|originally|revised|corrected)\b/i;
/** What it may come to by law or agreement is not what it came to. */
const LIMIT =
  /\b(?:(?:legal|statutory|permitted|allowed|allowable|regulatory|contractual|agreed|safe|upper|lower) )?(?:limits?|caps?|thresholds?|quotas?|tolerances?|(?<=\b(?:legal|statutory|permitted|regulatory) )(?:level|value|figure|maximum|minimum)s?) (?:on|for|of)\b/g;
/** The best day of it, or its longest night, within a time of which one figure is on record. */
const BEST_SPELL =
  /\b(?:(?!(?:lat|earli|new|r|t|w|gu)est\b)[a-z]+est|best|worst|record|peak|top|single) (?:(?:and|or|versus|vs\.?|to) (?:the )?(?:[a-z]+est|best|worst) )?(?:(?:single|ever|individual|recorded) )?(?:days?|weeks?|months?|hours?|nights?|mornings?|evenings?|shifts?|weekends?|weekdays?)\b/g;

function isPrintedTwice(observations: readonly Observation[]): boolean {
  const told = observations.map(
    ({ entity, benchmark, status, period }) =>
      `${entity} ${benchmark} ${status} ${period?.start} ${period?.end}`,
  );
  return new Set(told).size < told.length;
}

const COUNTED_BY =
  /\bby (?:weight|mass|volume|value|headcount|floor area)\b|按(?:重量|体积|价值|金额|人头|人口|面积)(?=算|计|统计|来|是|为|的|多|有|呢|[?？]|$)/g;

const LEAVES_OUT =
  /\b(?:excluding|excludes|excluded|except(?: for)?|not (?:counting|including)|leaving (?:out|aside)|apart from|aside from|setting aside|omitting|disregarding|stripping out|net of|without|incl\.?|excl\.?|(?:in|ex)clusive of) ((?:the |any |its |all )?[a-z0-9'-]+)|(?:不含|不包括|不包含|不算|不计入?|除去|除开|除掉|扣除|扣掉|扣去|剔除|剔掉|去掉|撇开|抛开|排除|刨去|刨除|刨开)了?([^,，。?？]{1,8})/g;
/** What is to be put to it: 把退货也算上, "throw in the repeats". */
const TAKES_IN =
  /\b(?:include|including|count(?:ing)? in|add(?:ing)?(?: in)?|factor(?:ing)? in|throw(?:ing)? in) ((?:the |any |all |its )?[a-z0-9'-]+)|(?:把|连|要是|如果|假如|再)([^,，。?？]{1,10}?)(?:也|一并|一起|都|全)?(?:算上|算进(?:去|来)?|[计加并]进去|包括进(?:去|来)|一并算|一起算)/g;
/** What a reply is to leave out, rather than the figure. */
const OF_THE_REPLY = new RegExp(
  `^(?:(?:the |any |its |all |much |further )?${PART_OF_REPLY_EN}\\b|(?:the |any |its |all )?(?:forecast|project|predict|estimate|plan|target|date|page|publish|definition|round|sign|chart|having|look|doing|change|doubt|fail|question|more|further|saying|me|it|that|this|an?$|\\d|q[1-4])|预|计划|规划|目标|小数|单位|来源|出处|说明|解释|口径|文字|废话|其[他它]|别的|在内|什么|数|\\d|[去今前明]年|百分|上)`,
);

/** Told to leave out something, which as a metric or a place would be no part of the question. */
const BIDS_LEAVE_OUT =
  /\b(?:leave out|leave aside|exclude|discount(?:ing)?|disregard|ignoring|subtract(?:ing)?|deduct(?:ing)?|minus|strip out|take (?:out|away|off)|taking (?:out|away|off)|knock(?:ing)? off|net out|factor out|(?:do not|don['’]?t|never) count|if you (?:ignore|exclude|drop|remove|take (?:out|away))) ((?:the |any |all |its )?[a-z0-9'-]+)/g;

// Without schools, 扣除补贴后的: what the figure on record has in it.
function leftOut(query: Query): Reckoning[] {
  const bidden = saidOutsideNames(query, BIDS_LEAVE_OUT).filter(({ 0: said, index }) =>
    query.unknown.some(({ start, end }) => index < start && end <= index + said.length),
  );
  const taken = saidOutsideNames(query, TAKES_IN).filter(
    ({ 0: said, index, 2: zh }) =>
      zh !== undefined || query.unknown.some(({ start, end }) => index < start && end <= index + said.length),
  );
  return [...saidOutsideNames(query, LEAVES_OUT), ...bidden, ...taken].flatMap(
    ({ 0: asked, 1: en, 2: zh }) => {
      const what = (en ?? zh ?? '').replace(/^(?:the|any|its|all) /, '');
      return OF_THE_REPLY.test(what) ? [] : [{ asked, word: en === undefined ? what.slice(0, 2) : what }];
    },
  );
}

const BY_OTHERS =
  /\b(?:according to|as (?:estimated|reported|measured|counted|calculated|published) by) [^,?.]+|\bby (?:the )?[a-z-]+ (?:definition|standards?|criteria|methodology)\b|按照?[^,，。?？]{2,8}?的?(?:统计|口径|标准|定义|算法|测算|估算|说法)/g;
const BY_RULES = /^(?:by |按照?(?:国际|世界|国家|联合国|欧盟|[新老旧]))/;
const ASSESSES = /^(?:估计|估算|测算|声称|认为)/;

// By the rules or the word of a body that nobody here knows.
function byOthers(query: Query): Reckoning[] {
  const { unknown, respelled, text } = query;
  const rules = saidOutsideNames(query, BY_OTHERS).filter(({ 0: said, index }) => {
    const end = index + said.length;
    return (
      BY_RULES.test(said) || [...unknown, ...respelled].some((word) => index < word.start && word.end <= end)
    );
  });
  const assessors = unknown.filter(
    (word) => word.text.length > 1 && ASSESSES.test(text.text.slice(word.end, word.end + 2)),
  );
  return [...rules.map(([said]) => said), ...assessors.map((word) => word.text)].map((asked) => ({
    asked,
    word: asked,
  }));
}
