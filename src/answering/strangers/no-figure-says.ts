// What people ask about a figure that no figure says: whether it is good, what it would have been, how it is reckoned and
// how often, when it was made public, what it is made up of, how it stood before something began.
import type { Variable } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import { onceFor } from '../words/once-for.ts';
import { isOwn } from '../words/own-words.ts';
import { saidOutsideNames } from '../words/said-outside-names.ts';
import { saysWord } from '../words/says-word.ts';

/** What the question asks about the figure; `own` are the metric's names, its definition and its unit. */
export function noFigureSays(
  query: Query,
  variable: Variable,
  own: string,
  {
    carried,
    isForeseen,
    isForeseenThen,
  }: { readonly carried: boolean; readonly isForeseen: boolean; readonly isForeseenThen: boolean },
): string[] {
  const said = remarksIn(query);
  if (said.length === 0) return [];
  return said
    .filter(({ word, unless }) => {
      if (isOwn(own, word)) return false;
      // "What share of them were happy with it" is what a satisfaction tells.
      if (SATISFIED.test(own) && HAPPY.test(word) && isShareOfThem(query, own)) return false;
      if (unless === 'carried') return !carried;
      if (unless === 'defined') return variable.definition === undefined;
      if (unless === 'foreseen') return !isForeseen;
      if (unless === 'foreseen then') return !isForeseenThen;
      return true;
    })
    .map(({ word }) => word);
}

const SATISFIED = /\bsatisf|满意/;
const HAPPY = /\b(?:happy|pleased|content|satisfied)\b/;
const SHARE_ASKED =
  /\b(?:percent|per cent|percentage|share|proportion|fraction) of (?:the |all )?(people|users|them|[a-z]+)\b/;

function isShareOfThem({ text: { text } }: Query, own: string): boolean {
  const who = SHARE_ASKED.exec(text)?.[1];
  return who !== undefined && (/^(?:people|users|them)$/.test(who) || saysWord(own, who));
}

interface Remark {
  readonly word: string;
  /** Where the record can answer it all the same. */
  readonly unless?: 'carried' | 'defined' | 'foreseen' | 'foreseen then';
}

const remarksIn = onceFor((query: Query): readonly Remark[] => {
  const isClaim = query.intent === 'claim';
  return [
    ...(isClaim ? [] : remarks(query, JUDGES)),
    ...(isClaim ? [] : remarks(query, FEELS)),
    ...(isClaim ? [] : movedBy(query)),
    ...(isClaim ? [] : remarks(query, NOT_SO)),
    ...(isClaim ? [] : remarks(query, SWINGS)),
    ...(isClaim || query.periods.length === 0 ? [] : remarks(query, AROUND_THEN)),
    ...(isClaim || query.numbers.length > 0 ? [] : remarks(query, TRUSTS, 'carried')),
    ...remarks(query, SUPPOSES),
    ...remarks(query, GOES_ON, 'foreseen'),
    ...remarks(query, RECKONS, 'defined'),
    ...remarks(query, HOW_SURE),
    ...(isClaim ? [] : remarks(query, WROTE_IT)),
    ...remarks(query, OFTEN),
    ...remarks(query, REVISED),
    ...remarks(query, WHERE_RECKONED),
    ...remarks(query, MADE_PUBLIC, 'carried'),
    ...remarks(query, COMES_ABOUT, 'carried'),
    ...remarks(query, CAME_OF),
    ...(isClaim ? [] : remarks(query, BLAMES)),
    ...(isClaim ? [] : remarks(query, WISHES, 'foreseen then')),
    ...remarks(query, ASKED_OF_PEOPLE, 'defined'),
    ...remarks(query, IN_CHARGE),
    ...remarks(query, MADE_UP_OF),
    ...(query.periods.length === 0 ? remarks(query, BEFORE_IT_BEGAN) : []),
    ...(isClaim ? [] : remarks(query, BEFORE_AND_AFTER)),
    ...(query.intent === 'series' || query.periods.length > 1 ? [] : remarks(query, OVER_YEARS)),
    ...remarks(query, OF_A_WEEK),
    ...remarks(query, NEXT_OF_A_ROW),
    ...(query.cues.has('ask:when') || WHICH_YEAR.test(query.text.text) ? remarks(query, GOES_PAST) : []),
  ];
});

function remarks(query: Query, pattern: RegExp, unless?: Remark['unless']): Remark[] {
  return saidOutsideNames(query, pattern).map(([word]) => ({ word, ...(unless && { unless }) }));
}

const MOVED =
  /\b(?:did|does|has|have|had) ([^?,.]{2,60}?) (?:boost|boosted|raise|lift|lifted|cut|push(?:ed)? (?:up|down)|drive (?:up|down)|hurt|help(?:ed)?|cause|caused|worsen|worsened|dent|dented|affect|affected|influence|influenced|impact|impacted|bring (?:up|down)|brought (?:up|down)|speed up|slow down|change|changed|improve|improved)\b/g;

// "Did free parking boost it": what is no name on record stands as the cause, and a figure tells of none.
function movedBy(query: Query): Remark[] {
  return saidOutsideNames(query, MOVED).flatMap(({ 0: said, 1: cause = '', index }) => {
    const start = index + said.indexOf(cause);
    const isKnown =
      OF_THE_FIGURE.test(cause) ||
      query.mentions.some(
        (one) =>
          one.start < start + cause.length &&
          start < one.end &&
          (one.kind === 'period' || one.senses.some(({ type }) => type !== 'cue' && type !== 'unit')),
      );
    return isKnown ? [] : [{ word: cause }];
  });
}

/** Whoever is spoken of, or the figure itself. */
const OF_THE_FIGURE =
  /\b(?:it|its|they|this|that|we|i|you|he|she|there|figures?|numbers?|values?|totals?|rates?|shares?|level|things?|anything|something|what|who|which|how)\b/;

const JUDGES =
  /\b(?:(?:good|high|low|big|fast|strong|ambitious) enough|too (?:high|low|much(?! (?:trouble|bother|hassle|work|to ask))|little|few|many|slow|fast|big|small|expensive|cheap|long)|worth (?:it|while)|worthwhile|plausible|realistic|(?:is|was|are|were) [^?,.]{1,90} (?:a|an) (?:good|bad|poor|great|strong|weak|nice|decent|surprise|disappointment|success|failure)|(?:do|does|did) [^?,.]{1,90} matter|are you happy|happy with|proud of|how would you rate|impressive|disappointing|satisfactory|acceptable|adequate|sufficient|reasonable|justified|would you (?:call|describe|consider)|(?:beat|meet|met|exceed(?:ed)?) expectations|your (?:view|opinion|thoughts)|what (?:do|does|did) (?:[a-z]+ ){1,3}(?:think|feel|make) (?:of|about)|should (?:[a-z0-9' -]{1,40} )?(?:aim|try|raise|increase|improve|cut|reduce|lower|spend more|expand|be (?:higher|lower|more)))\b|算不算|算(?:[高低多少好大快慢])(?=吗|么|不|[?？]|$)|[偏太过][高低多少快慢大小贵]|算(?:是)?(?:什么|啥)水平|(?:达到|超过?|低于|高于|符合|不及)了?预期|比[^,，。?？]{0,6}(?:水平|平均)[高低]|好吗|有意义|(?:好|坏)事|怎么评|评价|满意吗|值不?值|值得|合理|应不应该|该不该|怎么(?:看(?!出|到|懂)|评价)|如何(?:看待?|评价)|(?:正常|理想|乐观|成功|失败|可喜|丢人)[吗么]|水分|掺水|注水|造假|猫腻|算[好高快大强](?:还是)?算?[差低慢小弱坏]|[好]还是算?[差坏]|(?:网友|网民|市民|群众|外界|公众|舆论|媒体|专家|读者|居民|百姓|老百姓|同行|对手|业内|各方)\p{Script=Han}{0,6}?(?:怎么(?:说|看|想|评)|咋[说看]|说[啥什]|什么(?:看法|反应|意见)|反响|反应|议论|吐槽|点评)|反响|骂声|口碑/gu;
/** What people felt or said of it, of which a figure tells nothing. */
const FEELS =
  /(?:^|[,.;:] ?|\b(?:and|but|so|ok) )(?:did|do|does|didn['’]t|don['’]t|doesn['’]t) [^?,.]{1,60}? (?:like|love|hate|mind|enjoy|welcome|approve of|object to|complain about|care about|dislike|resent|regret|appreciate|applaud|criticise|criticize|grumble about|agree with|buy|believe|trust|fear)\b(?! to\b)|\b(?:was|were|is|are) [^?,.]{1,60}? (?:happy|unhappy|pleased|angry|annoyed|upset|thrilled|delighted|shocked|relieved|worried|embarrassed|impressed|disappointed|surprised|ashamed|proud|content|cross|furious) (?:with|about|at|by|over|of|that)\b|\bhow (?:did|do|does|has|have) [^?,.]{1,60}? (?:feel|react|respond|take the news)\b|\b(?:reactions?|responses?|verdicts?|opinions?|opinion|thoughts|stance|attitudes?|feelings?|feedback|objections?|backlash|outcry|(?:['’]s?|your|their|his|her|any|the) (?:take|views?|comments?|remarks?)) (?:to|on|about|over|towards?|regarding)\b(?! (?:an?|my|our|your|me|us)\b)/g;
/** Of whom or of how many it was not so. */
const NOT_SO =
  /\b(?:how (?:many|much)|what|which|who) (?:(?!(?:i|we|you)\b)[a-z-]+ ){0,4}?(?:did|does|was|were|is|are|had|has|have|could|would|can)(?:n['’]t| not| never)\b|\bhow (?:many|much) (?:(?!(?:i|we|you)\b)[a-z-]+ ){0,3}?(?:fail(?:ed|s)?|lack(?:ed|s)?|miss(?:ed|es)?|never)\b/g;
/** How far it went to and fro within a time. */
const SWINGS =
  /\b(?:by (?:what|how much)|how (?:much|far|widely|wildly|often)) (?:did|does|has|have|had|was|were|is) [^?,.]{1,80}? (?:swing|fluctuate|vary|varied|seesaw|oscillate|wobble|yo-yo|bounce|range|dip|spike)\b/g;
/** Before or behind the time that is named, and not within it. */
const AROUND_THEN =
  /\bthe (?:[a-z]+ )?(?:years?|months?|quarters?|weeks?|days?|season|winter|spring|summer|autumn|period) (?:following|preceding|succeeding|leading up to|running up to|prior to) (?=\d|[a-z]+ \d)/g;
const TRUSTS = /\b(?:reliable|trustworthy|credible|trusted)\b|可信|靠谱|可靠/g;
const SUPPOSES =
  /(?<!\b(?:what|which|how|who|whom|where|when|why|much|many|far|high)\b[^,.;?]{0,60} )\bhad (?:it|they|he|she|nobody|no one|everybody|everyone|people|(?:the|its|their|that) [a-z-]+) (?:not |never |only |all |just )*(?:[a-z]{2,}(?:ed|en|[nlpf]t|old|ost|ought|aught)|gone|come|been|shut|cut|run|begun|won|sunk)\b|\bwhat (?:comes?|came|follows?|followed|happens|happened) (?:after|next|before|then)\b|\bhad there been\b|\bin a (?:good|bad|normal|dry|wet) year\b|\bcould (?!(?:you|u|someone|anyone|we|i) )[^?,.]{1,90} (?:reach|become|hit)\b|要不是|再过[几多]年|\b(?:would|should|could|might) (?!(?:i|we|you) )[^?,.]{0,80}?have (?:been|had|reached|hit|got|come|seen|stood|managed|achieved|made)\b|\bif (?:[a-z]+ ){1,4}(?:hadn't|had not|weren't|were not|wasn't|was not)\b|(?:^|[.;:,] ?)had [^?,.]{2,80},|\b(?:if not|were it not|but) for (?:the|its|their|those|an?)\b|\bwould [^?]{1,160} (?:then|in that case|otherwise)(?=\s*\?)|(?:如果|要是|假如|假设|倘若|若)(?:没有?|不)(?:[这那该此本]|[^就的,，]{0,4}(?:活动|改革|计划|项目|行动|政策))/g;
/** What goes on as it does leads where a forecast says, and nowhere else. */
const GOES_ON =
  /\bif [a-z' ]{2,30}(?:continues?|keeps? (?:up|on|going))\b|\bat this (?:rate|pace)\b|[照按以](?:[^,，。]{0,12}?[这那])?(?:个|样的?|种|目前的?|现在的?|当前的?|此)?(?:速度|趋势|势头|节奏|增速)|以后(?=会|能|将|是|有)|将来|今后|往后/g;
const RECKONS =
  /\bhow (?:is|are|was|were|do|does|did) [^?,.]{1,90}?\b(?:calculated?|measured?|computed?|worked out|determined?|derived?|compiled?|defined?|collected?)\b|(?:怎么|如何|怎样)(?:计算|统计|测算|测定|测量|核算|定义|采集|监测)|(?:怎么|如何|怎样|咋)(?:数|测|算|量|统计|收集|采集|得|查|评|估|调查|摸)(?:出|得)?(?:来|到)?的|(?:计算|统计|测算)(?:方法|方式|公式)|公式|仪器|(?:用|拿)的?(?:是)?(?:什么|啥|哪种|哪套)(?:设备|仪器|方法|工具|软件|系统|办法|标准|口径)|\b(?:what|which) (?:formula|equation|method|model)s?\b/g;
/** How sure it is, of how many it was drawn and with what in hand, which no definition tells. */
const HOW_SURE =
  /\b(?:sample sizes?|sampling|response rates?|(?:confidence|credible|uncertainty|error) (?:intervals?|ranges?|bands?|levels?|limits?)|error bars?|standard (?:errors?|deviations?)|margins? of error|p-values?|plus or minus|(?:what|which) (?:[a-z-]+ )?(?:instrument|tool|device|sensor|software|program|app|gadget|kit|equipment|spreadsheet|form|questionnaire)s?)\b|±|样本|抽样|问卷|误差|置信/g;
/** Who put it down on paper, and no publication. */
const WROTE_IT =
  /\b(?:which|what|whose) (?!(?:[a-z-]+ )?(?:papers?|reports?|sources?|documents?|articles?|publications?|yearbooks?|outlets?|stor(?:y|ies)|pages?|files?|newspapers?)\b)(?:(?!(?:is|was|are|were|be|been|has|have|had|do|does|did|can|should|i|we|you)\b)[a-z-]+ ){1,3}(?:typed|keyed|entered|signed|compiled|wrote|penned|authored|drafted|drew up|put together|prepared|tallied|tabulated|filed|submitted|edited|approved|calculated|computed|worked out|double-checked|audited|leaked)\b|谁[^,，。?？有知晓清记能可帮给手那懂告在要需用说讲介提写登刊引发印家高多]{1,3}的(?![^,，。?？]*多少)/g;
const OFTEN =
  /\bhow often (?:is|are|was|were|do|does) [^?,.]{1,90}?\b(?:updated?|published?|measured?|released?|counted?|reported?|checked?|surveyed)\b|多久(?:更新|统计|公布|发布|测|查|评|核|检)/g;
const REVISED =
  /(?:改|修订|更正|调整|修正|推迟|延期)过?(?:了)?(?:几|多少|好几)(?:次|回|遍)|\bhow (?:many times|often) (?:was|were|has|have|did) [^?,.]{1,90}?\b(?:revised?|corrected?|changed?|restated?|postponed?|amended?)\b/g;
const WHERE_RECKONED =
  /\bwhere (?:is|are|was|were|do|does|did) [^?,.]{1,90}?\b(?:measured?|counted?|recorded|surveyed|sampled|registered|calculated)\b|在?(?:哪里|哪儿|哪个地方|什么地方|何处)(?:统计|测|监测|计算|算|采样|登记|调查)/g;
const MADE_PUBLIC =
  /\b(?:when|on what (?:day|date)|on which (?:day|date)|what date) (?:is|are|was|were|did) [^?,.]{1,90}?\b(?:announced?|released?|published?|made public|disclosed?|signed(?: off)?|approved?|finali[sz]ed?|audited?|certified)\b|(?:哪一?天|几号|什么时候|何时|啥时候?)(?:对外)?(?:公布|发布|披露|宣布|公开|出炉)|(?<![及和与跟、带附加])(?:公布|发布)(?:日期|时间)/g;
const COMES_ABOUT =
  /\bhow (?:is|are|was|were|did|has|have) [^?,.]{1,90}?\b(?:achieved|possible|attained|accomplished|come about|happen)\b|(?:怎么|如何|怎样)(?:做到|实现|取得|办到)|咋做到|是什么让|靠什么|什么(?:导致|使得?|造成)|背后的?原因|多亏|归功|受什么影响|\bwhat (?:explains|is behind|lies behind|accounts for)\b|\bowes? (?:its|his|her|their)\b|\bgets? the credit\b|得益于什么|什么原因/g;
/** Of what something came, told beside a figure or a claim of one. */
const CAME_OF =
  /\b(?:thanks to|because of|owing to|on account of|as a result of|on the back of|courtesy of|by virtue of|in the wake of|due to (?:the|an?|its|their|his|her|new|more|fewer|better|lower|higher))\b|\bit took (?!(?:\d|place|part|(?:about |over )?(?:[a-z]+ )?(?:minutes|hours|days|weeks|months|years)))[^?,.]{2,60}? (?:for|before|until|till|to (?:get|bring|push|lift|drive|make))\b|(?:\bnot|n['’]t) until (?:the |an? |its |their |after |when |somebody |someone )|\bonly (?:because|when|after|once|thanks)\b|\b(?:can|could|may|should|must) be (?:put down|attributed|ascribed|traced|credited) to\b|\b(?:is|was|were|are|much|many) (?:down|attributable|attributed) to (?!what\b|which\b|how\b|\d)/g;
const BLAMES =
  /\bwhose (?:fault|idea|doing|merit|credit|achievement|responsibility|job|mistake|decision|work|handiwork|watch|failure|success|victory)\b|\b(?:to blame|at fault|to thank|to be thanked|the (?:blame|culprits?|credit|praise)|(?:deserves?|takes?|took|gets?|got|bears?|claims?) (?:the |most of the |any )?(?:blame|credit|praise))\b/g;
/** Where it is wanted is where a plan says, and nowhere else. */
const WISHES =
  /\b(?:where|how (?:high|low|far|many|much)|what) (?:does|do|did|would) [^?,.]{1,90}? (?:want|hope|aim|intend|wish|like|aspire)\b(?! to (?:know|see|hear|find|say|print|report|use|quote|ask))|\b(?:was|were|is|are|had|has|have)(?: been)? (?!(?:i|we|you) )[^?,.]{1,60}? (?:aiming|hoping|shooting|striving|gunning|pushing|bidding|wishing) (?:for|at|to)\b(?! (?:know|see|hear|find|say|print|report|use|quote|ask))/g;
const ASKED_OF_PEOPLE =
  /\b(?:which|what) (?:questions?|methods?|methodology|techniques?|samples?|questionnaires?|forms?|respondents?) (?:was|were|is|are|did|do|does|lies?|went)\b|\b(?:by|with|using) what (?:methods?|means|procedure|yardstick|instruments?)\b|\bwording of the (?:question|survey)\b/g;
/** Under somebody else, whose time no figure says it is. */
const IN_CHARGE =
  /\bunder (?:(?:its|the|their|our|his|her|a|an|that|this) )?(?:[a-z-]+ )?(?:previous|former|last|old|new|next|current|outgoing|incoming|late|first|earlier|present|then)(?:-| )(?:[a-z-]+ )?[a-z]+\b|\b(?:back )?when [^?,.]{1,50}? (?:was|were) (?:still )?(?:in charge|at the helm|in office|in power|(?:the )?(?:boss|chief|head|mayor|manager|director|leader)|running (?:it|things|the))\b/g;
const MADE_UP_OF =
  /\b(?:break (?:it |them |this )?down|breakdown|broken down) (?!(?:[a-z0-9' ]+ )?by (?:year|quarter|period|time|date|source|phase|month))|\bby (?:type|category|gender|sex|age|ethnicity|genre|weekday|day of the week|income)\b|\bitemi[sz]ed\b|\b(?:composition|make-?up) of\b|\b(?:day by day|week by week|the names behind)\b|^(?:please )?name (?:me )?(?:all )?(?:of )?(?:the|those|every|each)\b|\bname names\b|\bsplit (?:by|between|of)\b|\b[a-z]+\/[a-z]+ split\b|点(?:个|一?下)名|男女|by (?:性别|年龄|行业)|组成|构成|各占|分男女|逐日|按(?:类型|类别|种类|行业|年龄|性别|产业|部门|用途|原因|等级)|明细|名单|名录|花名册/g;
const BEFORE_IT_BEGAN =
  /\b(?:before|prior to|ahead of) (?:the |this |its )?(?:[a-z]+ ){0,2}?(?:campaign|programme|program|reform|action|scheme|drive|launch|project|pilot)\b|(?:活动|改革|行动|计划|项目|试点|启动|实施|开展)(?:开始|启动|实施|开展)?(?:之前|以前|前(?![三后期景沿年月列进]))/g;
/** On either side of something within the time of a figure. */
const BEFORE_AND_AFTER =
  /\bbefore (?:and|or|vs\.?|versus|to|&) after\b|\bbefore\/after\b|\b(?:before|prior to) (?!i |we |you |it['’]s )[^?.;\d]{2,50}? (?:and|or|vs\.?|versus)(?: then)? (?:after(?:wards)?|since)\b|\bafter (?!i |we |you )[^?.;\d]{2,50}? (?:and|or|vs\.?|versus) (?:before|beforehand)\b|\b(?:on )?(?:either|both|each) sides? of (?:the|its|that) |\bpre-? ?(?:and|or|\/|&|vs\.?) ?post\b|\b(?:before|after|since|until|once) (?:the|its|their|that) (?:[a-z-]+ ){1,4}?(?:opened|closed|began|started|came in|ended|kicked in|kicked off|took (?:effect|over|office)|shut|reopened|arrived|got going|went (?:live|up|down)|(?:was|were) (?:built|opened|closed|shut|introduced|installed|launched|brought in|scrapped|cut|raised|finished|completed|rebuilt|resurfaced|replaced|repaired|hired|fired|sacked|elected|lifted))\b(?!,? (?:i|we|you|my|our|it['’]s)\b)/g;
const OVER_YEARS =
  /\b(?:over|during|in|for) the (?:last|past) (?:[a-z]+|\d+) (?:years|decades|months)\b|\b(?:\d+|[a-z]+) (?:years|months|weeks|decades) (?:ago|earlier|before|later)\b|[近这过][去]?(?:[五六七八九]|十|几十|\d{2})年/g;
const OF_A_WEEK =
  /第[一二三四五六七八九十\d]+周|头[十\d]+天|[上本这]周[一二三四五六日天]?|\bin the first (?:week|days?)\b|\blast (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g;
/** The second of its sort is none of the first, which is the one on record. */
const NEXT_OF_A_ROW =
  /第(?:[二三四五六七八九十]|\d+)(?:[家座处项]|条(?![:,.说写里讲是提报]|\s)|个(?!季度|月|年|半年|五年|百分点))(?!位次)/g;
/** That a value was over a mark in a year does not say when it went past it. */
const GOES_PAST =
  /\b(?:doubles?|doubled|triples?|tripled|halved?)\b|\bfirst (?:pass|exceed|reach|hit|top|cross)(?:ed)?\b|翻番|翻[一两]番|(?:首次|第一次|最早)(?:突破|超过|达到|跨过|迈过)/g;
const WHICH_YEAR = /哪一?年|\b(?:what|which) year\b/;

const NO_STATEMENT_SAYS: readonly RegExp[] = [JUDGES, TRUSTS, GOES_ON, OFTEN, WHERE_RECKONED, GOES_PAST];

/** True where the question asks of a metric what only a statement that speaks of just that could say. */
export const asksRemark = onceFor(
  (query: Query): boolean =>
    query.intent !== 'claim' &&
    NO_STATEMENT_SAYS.some((pattern) => saidOutsideNames(query, pattern).length > 0),
);
export const asksHowCome = onceFor(
  (query: Query): boolean => saidOutsideNames(query, COMES_ABOUT).length > 0,
);
