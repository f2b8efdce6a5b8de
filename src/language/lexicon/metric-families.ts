// How people ask for metrics of a sort without their name, by field of life: appointments not kept, stock that lasts so
// many days, posts nobody fills. A family is tried where one metric of the pack is of it.
import type { Measure, UnitKind } from '../../knowledge/types.ts';

/**
 * What is asked is put as the metric's name. A `noun` or `verb` of a pattern must be the metric's own word, and a `keep`
 * (of whom it is asked) stays.
 */
export interface MetricFamily {
  /** What its names and terms say. */
  readonly names: RegExp;
  /** What its name in either language does not say. */
  readonly except?: RegExp;
  readonly measures: readonly Measure[];
  readonly unit?: UnitKind;
  /** What its unit is called in Chinese. */
  readonly counted?: RegExp;
  readonly said: readonly RegExp[];
}

const HOW_MANY = '(?:多少|好多|几多|几)';
const HOW_LONG = `(?:多久|多长时间|好久|${HOW_MANY}(?:天|个?小时|个?钟头|分钟))`;
const MONEY = `${HOW_MANY}(?:块?钱|元|块)`;
const TIME = /^(?:秒|分|分钟|小时|天|日|工作日)$/;
const ONE_OF = '一[份次件个张顿趟本起桩宗]';
/** The year may stand within. */
const WHEN = '(?<keep>(?:(?:20)?\\d\\d年|[去今前]年)(?:[上下]半年|[一二三四]季度)?)?';
const HAN = '\\p{Script=Han}';

export const METRIC_FAMILIES: readonly MetricFamily[] = [
  {
    names: /发车间隔|班次间隔|\bheadway\b/,
    measures: ['level'],
    counted: TIME,
    said: [
      new RegExp(`(?:每隔?)?${HOW_LONG}(?:就?(?:来|发|开|有|能?等到)|才(?:来|有))?一[趟班辆](?:车)?`, 'u'),
      /\bhow many minutes between (?:buses|trains|trams|ferries|services|departures)\b/,
    ],
  },
  {
    names: /里程|行驶距离|distance|mileage/,
    measures: ['level'],
    counted: /公里|千米|英里/,
    said: [
      /\bhow far (?:did|does|has|have) (?<keep>[a-z0-9][a-z0-9 ]{1,30}?) (?:drive|driven|travel|travelled|traveled|go|gone|sail|sailed|fly|flown|run)\b/,
      new RegExp(`(?:跑|开|行驶|走)了(?:多远|${HOW_MANY}(?:公里|里|千米))(?:路)?`, 'u'),
    ],
  },
  {
    names: /工期|建设周期|construction time|time to build/,
    measures: ['level'],
    said: [
      /\bhow (?:long|many months) (?:will|would|does|did|is) (?<keep>[a-z0-9][a-z0-9 -]{1,40}?) (?:take|going to take) to (?:build|construct|complete|finish)\b/,
      new RegExp(`(?:要|得|需要?)(?:建|修|盖|施工)${HOW_MANY}个?月`, 'u'),
    ],
  },
  {
    names: /座位|座席|\bseats\b/,
    measures: ['count'],
    said: [
      new RegExp(
        `(?:最多|同时)?(?:能|可以?)(?:同时)?坐得?下?${HOW_MANY}(?:个|位|名)?(?:人|读者|客人|观众)?`,
        'u',
      ),
      /\bhow many (?:people|readers|visitors) can sit(?: down)?(?: and (?:read|work|study))?\b/,
    ],
  },
  {
    names: /月补贴|月薪|月工资|月津贴|monthly [a-z ]*(?:allowance|pay|wage|salary)/,
    measures: ['level'],
    unit: 'currency',
    said: [
      /\b(?:what|how much) (?:does|do|did|is|are|was|were) (?:an? |the |each |every )?(?<noun>[a-z]+) (?:gets?|got|paid|earns?|makes?|takes? home|receives?|given)(?: paid)?(?: in (?:allowances?|pay))? (?:a|per|each|every) month\b/,
      new RegExp(
        `(?<noun>${HAN}{2,3}?)(?:现在|如今|目前)?[一每]个?月(?:能|可以)?(?:拿|领|给|发|补|挣)${MONEY}(?:补贴|津贴)?`,
        'u',
      ),
      /(?<noun>\p{Script=Han}{2,3}?)(?:现在|如今|目前)?(?:的)?[一每]个?月的?(?:补贴|津贴|工资)/u,
    ],
  },
  {
    names: /首次|first-time/,
    measures: ['share'],
    said: [
      /(?:第一次|头一[次回]|初次)(?:来|去|参加)?(?<noun>\p{Script=Han}{2})的(?:人)?/u,
      /\bfirst[- ]timers?\b/,
    ],
  },
  {
    names: /准点率|正点率|\bon time\b|punctuality/,
    measures: ['share'],
    said: [
      /\bhow often (?:(?:is|was|were|are|did|does|do) (?<keep>[a-z0-9 ]{2,30}?) )?(?:(?:run|arrive|come|turn up|been|be) )?on time\b/,
    ],
  },
  {
    names: /爽约|no-show|missed appointment/,
    measures: ['share'],
    said: [
      /(?:预?约|挂|订|报)[了好过](?:个|上)?(?:号|时间|位子?|名)?,?(?:却|又|但|可|结果|最后|到时候?|然后)*(?:没有?|不|未|没能)(?:来|去|到场?|出现|露面|赴约|现身|就诊)(?:的人|的)?/u,
      /放了?鸽子(?:的人|的)?/u,
      /\b(?:(?:people|patients|donors|visitors|customers|those|who|that|but|then|booked|with an? (?:appointment|booking)) )*(?:didn['’]?t|did not|don['’]?t|never|failed to) (?:turn up|show up|show(?= *(?:[,.?!]|$|in\b|for\b|on\b|last\b))|appear(?! (?:in|on|as)\b(?! \d))|attend|keep their appointments?)\b/,
    ],
  },
  {
    names: /库存|存量|储备|\bstock\b|\breserve/,
    measures: ['level', 'count'],
    counted: /^[天日]$/,
    said: [
      new RegExp(
        `(?:库里|库房里?|仓里|手头|现有)?的?(?<noun>[^\\P{Script=Han}年月底末初日度季的]{0,3}?)还?(?:够|能够?|可以?)(?:用|撑|顶|维持|坚持|支撑)得?上?${HOW_MANY}[天日]`,
        'u',
      ),
      /\bhow many days(?:['’]s?)?(?: worth)? of (?:the )?(?<noun>[a-z]+)(?: supply| supplies| cover)?(?: (?:was|were|is|are) there|(?: (?:was|were|is|are))?(?: still)? (?:left|in hand|on hand|in the bank|in the fridges?))\b/,
      /\bhow (?:long|many days) (?:would|will|could|can|did|does|do) (?:the )?(?<noun>[a-z]+)(?: supply| supplies| stocks?| reserves?| bank)? (?:last|hold out)\b/,
    ],
  },
  {
    names: /空缺|缺口|缺编|vacan|unfilled/,
    measures: ['count', 'level'],
    unit: 'count',
    said: [
      new RegExp(
        `(?:还|尚|仍)?有?${HOW_MANY}个?(?<noun>${HAN}{0,2}?)(?:岗位?|位子|位置|坑|职位)(?:还|都)?(?:空着|没人[干做]?|招不[到满]人?|没招[到满]人?|缺人)`,
        'u',
      ),
      /\bhow short of (?<noun>[a-z]+) (?:was|were|is|are) [^,.?]{1,30}?(?= (?:at|in|by|on|as|back)\b|[,.?]|$)/,
      /\bhow many (?:(?<noun>[a-z]+) )?(?:jobs|posts|positions|roles) (?:(?:were|are|was|is|had|stayed|remained|lay|sat) )?(?:still )?(?:going )?(?:begging|unfilled|open|empty|vacant|unstaffed|to fill|to be filled)\b/,
      /\b(?:unfilled|empty|open|vacant|unstaffed) (?<noun>[a-z]+) (?:jobs|posts|positions|roles)\b/,
    ],
  },
  {
    names: /票款|票务收入|门票收入|fare revenue|ticket (?:revenue|income)/,
    measures: ['level'],
    unit: 'currency',
    said: [
      new RegExp(
        `(?:卖票|售票|票)(?:一共|总共)?(?:卖|收|进账|赚)[了得](?:${MONEY}|${HOW_MANY}(?:英镑|美元|万))`,
        'u',
      ),
      /\b(?:takes?|took|taken|taking|comes?|came|coming|brings?|brought|raked?|pull(?:s|ed)?|haul(?:s|ed)?|collect(?:s|ed)?|earn(?:s|ed)?|made|makes?) (?:in )?(?:through |from |in |by |on |via )?(?:the )?(?:fares|tickets|ticket sales|farebox)\b/,
    ],
  },
  {
    names: /价格|票价|餐价|\bprice\b|\bfare\b/,
    measures: ['level'],
    unit: 'currency',
    said: [
      /\b(?:what|how much) (?:do|did|does|have|has|are|were|will|would) (?:the )?(?:people|you|we|they|families|parents|passengers|riders|customers|households|residents|locals|visitors|users|pupils|students) (?:been )?(?:pay|paying|paid|charged|asked) for (?:an?|the|one|each|their) (?:single )?(?<noun>[a-z]+(?: [a-z]+)?)\b(?! to\b)/,
    ],
  },
  {
    names: /每.{0,3}(?:成本|费用)|次均.{0,4}费用|unit cost|cost (?:per|of (?:making|an?)\b)|average cost per/,
    measures: ['level'],
    unit: 'currency',
    said: [
      new RegExp(
        `(?:做|办|看|治|生产|造|出|供|弄)${ONE_OF}(?<noun>${HAN}{1,3}?)${WHEN}(?:平均)?(?:下来)?(?:要|得|需要?)?(?:平均)?(?:花费?|用|付|掏)?[掉了]?${MONEY}`,
        'u',
      ),
    ],
  },
  {
    names: /办结|处理时间|答复|回复|办理时|handling time|settle|time to (?:answer|resolve)|response time/,
    measures: ['level'],
    counted: TIME,
    said: [
      new RegExp(
        `(?:办结|办完|办|处理完?|解决|答复|回复|了结)${ONE_OF}(?<noun>${HAN}{1,3}?)(?:平均)?(?:要|得|需要?|花|用)*${HOW_LONG}`,
        'u',
      ),
      /\b(?:how long (?:did|does|do|will|would) (?:it|they|the [a-z]+) take to|how long to|how many (?:working )?(?:days|hours) (?:did|does|do) (?:it|they|the [a-z]+) (?:take|need) to|(?:avg|average|mean) (?:hrs|hours|days|time) to) (?:close|settle|resolve|deal with|sort out|handle|clear|answer|reply to|process) (?:an?|each|every|one) (?:(?<verb>[a-z]+) )?(?<noun>[a-z]+)\b/,
    ],
  },
  {
    names: /到场|到达时间|响应时间|response time/,
    measures: ['level'],
    counted: TIME,
    said: [
      new RegExp(
        `(?:报警|报案|报险|接警|接报|接到(?:报警|电话)|起火|着火|出事|出险)(?:以|之)?后,?(?:平均)?(?:要|得|需要?)?${HOW_LONG}(?:人|队伍|消防员?|救援队?|队员|救护车|警察)?才?(?:能|就|可以|会)?(?:赶到|到场|抵达|到位|到)(?:现场|火场)?`,
        'u',
      ),
      /\b(?:average|avg|mean) time (?:it (?:took|takes) )?to (?:reach|get to|arrive at) (?:an? |the )?(?:forest |wild)?(?:fires?|blazes?|scene|incidents?)\b/,
      /\bhow (?:long|many minutes|fast|quickly) (?:did|does|do|would|will|were|are|before|until)? ?(?:it )?(?:take |took |takes )?(?:for )?(?:the )?(?:first )?(?:crews?|teams?|firefighters?|(?:fire )?engines?|ambulances?|help|responders?) (?:to )?(?:reach|get to|arrive at|turn up at|be at|on the scene of|at) (?:an? |the )?(?:forest |wild)?(?:fires?|blazes?|scene|incidents?|emergenc(?:y|ies)|calls?|alarms?)\b/,
    ],
  },
  {
    names: /火情起数|火灾起数|火灾次数|\bfires\b/,
    measures: ['count'],
    said: [
      new RegExp(`(?:着|起|失|发生|闹)了?${HOW_MANY}(?:回|次|场|起|把)(?:山|森林|大)?火(?:情|灾)?`, 'u'),
      /\bhow many (?:wildfires|blazes|outbreaks of fire)(?: (?:were there|broke out))?\b/,
    ],
  },
  {
    names: /过火面积|烧毁面积|area burn|burn(?:ed|t) area/,
    measures: ['level'],
    said: [
      new RegExp(`(?:火灾?)?烧[掉了毁着]*${HOW_MANY}(?:公顷|亩|平方公里|山?林子?|林地|面积|地)`, 'u'),
      /\bhow much (?:(?:land|forest|ground|woodland|bush) )?(?:(?:did|do) (?:the |forest |wild)?fires? (?:burn|scorch|destroy|consume|eat up)|(?:was|got|went up|has been) (?:burn(?:ed|t)|scorched|in flames)(?: by (?:the |forest |wild)?fires?)?|burn(?:ed|t))(?: (?:through|up|down))?\b/,
    ],
  },
  {
    names: /拖欠|欠费|欠缴|unpaid|arrears/,
    measures: ['level'],
    unit: 'currency',
    said: [
      new RegExp(
        `还?有?${HOW_MANY}(?:万|个?亿)?(?:块|元)?的?(?<noun>${HAN}{0,3}?)(?:钱|费|款|账)?还?(?:没有?|未)(?:收[上回]来|收齐|收到|交上来|交|缴|付清?|结清?|还上|给)`,
        'u',
      ),
      /\bhow much (?:(?:do|did|were|are) )?(?:the )?(?:families|parents|people|households|customers|residents|tenants|users|they) (?:still )?(?:owe|owed|owing|behind (?:on|with))\b/,
      /\bhow much (?:was|is|were) (?:still )?(?:owed|owing|outstanding|unpaid)\b/,
    ],
  },
  {
    names: /处理能力|接待能力|生产能力|capacity/,
    measures: ['level'],
    counted: /\/[日天]$/,
    said: [
      new RegExp(
        `(?:一天|每天|一日|每日)(?:最多|顶多)?(?:能|可以?)?(?:最多)?(?:处理|treat|净化|消化|吃下)(?:得了)? ?${HOW_MANY}(?:万)? ?(?:吨|方|立方米?|tonnes?|tons?) ?的?(?<noun>${HAN}{0,2})(?=[^${HAN}]|$)`,
        'u',
      ),
      /\bhow (?:many|much) (?:tonnes?|tons?|cubic metres?|water|sewage) ?(?:of (?<noun>[a-z]+) ?)?(?:a|per|\/|each|every) ?day (?:can|could|will|would) (?<keep>[a-z0-9][a-z0-9 -]*?) (?:be able to )?(?:handle|treat|process|take|cope with|deal with|clean)\b/,
    ],
  },
  {
    names: /客运量|乘坐人次|\bboardings\b|\bridership\b/,
    except: /均|每|average|daily|weekday|\bper\b/,
    measures: ['count'],
    said: [
      /\bhow many (?:(?<noun>[a-z]+) )?(?:trips|rides|journeys) (?:(?:were|got) (?:taken|made)|did (?:people|passengers|riders|residents|they|we) (?:take|make))\b/,
      /\bnumber of (?:(?<noun>[a-z]+) )?(?:trips|rides|journeys) (?:taken|made)\b/,
    ],
  },
  {
    names: /新办|\bnew (?:[a-z]+ )?(?:cards|members|accounts|users)\b/,
    measures: ['count'],
    said: [
      /\bhow many (?:people|residents|readers|locals|folks) (?:signed up for|took out|got themselves|applied for|registered for) (?:an? |a new |their (?:first )?)(?<noun>(?:library )?[a-z]+)\b/,
    ],
  },
  {
    names: /造价|投资额|\bproject cost\b|\bbuilding cost\b|\binvestment\b/,
    measures: ['level'],
    unit: 'currency',
    said: [
      /\b(?:what(?:['’]s| is| was| will| did| does| would)?|how much (?:is|was|will|did|does|would)) (?<keep>(?:the |that |this )?[a-z][a-z -]{2,40}?) (?:going to |gonna )?(?:set (?:us|them|you|the (?:city|county|council|town|taxpayers?)|taxpayers|everyone) back|run (?:us |them )?to)\b/,
      /\b(?:the )?price tag(?: (?:of|for|on))?\b/,
    ],
  },
  {
    names: /减排|减少的.{0,6}排放|\bavoided\b|emissions saved/,
    measures: ['level'],
    said: [
      /\b(?:keep|kept|keeping|stop|stopped|prevent|prevented) (?:out of|from (?:entering|going into|reaching)) the (?:air|atmosphere|skies)\b/,
      new RegExp(`少排(?:放|出)?了?${HOW_MANY}吨?(?<noun>二氧化碳|碳)?`, 'u'),
    ],
  },
  {
    names: /每[份餐].{0,3}(?:剩|浪费)|(?:waste|leftovers) per (?:meal|plate)/,
    measures: ['level'],
    said: [
      /\b(?:how (?:much|many)(?: (?:grams?|food))? (?:was|were|is|are|got|gets) |grams? (?:of food )?)?(?:chucked|binned|scraped|dumped|wasted|left uneaten|thrown (?:away|out))(?: away| out)? (?:per|from each|from every|off each|off every) (?:plate|meal|portion|serving)\b/,
      new RegExp(
        `(?:一|每)(?:份|顿|餐)(?:校?[饭餐])?(?:平均)?(?:要|会)?(?:剩下?|倒掉?|扔掉?|浪费)[了掉]?${HOW_MANY}克?`,
        'u',
      ),
    ],
  },
  {
    names: /取消率|停开率|脱班率|\bcancel/,
    measures: ['share'],
    said: [
      /(?:开不出来?|没开出来?|没开成|没跑成|跑不出来)的(?:班次|班车|班|车次|车|航班|航次)?/u,
      /\bof (?:the )?(?:trips|buses|services|sailings|trains|runs) (?:that |which )?(?:didn['’]?t|did not|never|failed to) (?:run|leave|depart|happen|go)\b/,
    ],
  },
  {
    names: /就诊率|seen within/,
    measures: ['share'],
    said: [
      /(?:半个?(?:小时|钟头)|三十分钟|30分钟)(?:[之以]?内)就?(?:能|可以)?(?:看上?(?:病|医生|大夫)?|见[到上]?(?:医生|大夫)|轮到|叫到号)(?:的(?:病人|患者|人))?/u,
    ],
  },
];
