import type { SlotName } from '../../answering/answer.ts';
import type { Bound, Status } from '../../knowledge/types.ts';
import type { FigureWords, Phrases } from '../phrases.ts';

const STATUS: Readonly<Record<Status, string>> = { actual: '', forecast: '（预计）', planned: '（计划）' };

const STANDS = { higher: '高', lower: '低', ahead: '靠前', behind: '靠后' } as const;
const STATUS_VERB: Readonly<Record<Status, string>> = { actual: '', forecast: '预计', planned: '计划' };
/** Bounds after which a figure takes 为; 超过 and 不到 are verbs themselves. */
const LINKED: ReadonlySet<Bound> = new Set(['exact', 'over', 'at_least', 'about']);

/** What a question word asks for. */
const FACTS: Readonly<Record<string, string>> = {
  ...{ who: '所问的人', when: '所问的时间', where: '所问的地点', why: '所问的原因', how: '所问的办法' },
  ...{ which: '所问的是哪些', meaning: '所问的是什么', amount: '所问的数' },
};

/** How what is missing is named, where it is more than the word asked for. */
const MISSING: Readonly<Partial<Record<SlotName, (asked: string) => string>>> = {
  speaker: () => '报道没有写明这个数是谁说的',
  definition: (asked) => (asked === '' ? '这个数是怎么算的' : `这个数算不算“${asked}”`),
  measure: (asked) => (asked === '' ? '这一口径的数' : `“${asked}”这一口径的数`),
  value: (asked) => `数值为${asked}的指标`,
  fact: (asked) => FACTS[asked] ?? '所问的内容',
};

const STEP = { year: '年', half: '个半年', quarter: '季度', month: '月' } as const;

const about = ({ entity, period, condition, metric }: FigureWords) =>
  `${entity}${period ?? ''}${condition ?? ''}${metric}`;

export const CHINESE_PHRASES: Phrases = {
  figure: (words, status) => `${words.value}${STATUS[status]}：${about(words)}。`,
  row: (period, value, status) => `${period}：${value}${STATUS[status]}`,
  entityRow: (words, status) => `${about(words)}：${words.value}${STATUS[status]}`,
  seriesHead: (entity, metric, value, period) =>
    `${value}${period ? `（${period}）` : ''}：${entity}${metric}。有记录的有：`,
  extremeHead: (entity, metric, value, times, { end, of }) =>
    `${value}（${times.join('、')}）：${entity}${metric}，在有记录的各${of ? STEP[of] : '期'}中最${end === 'highest' ? '高' : '低'}。有记录的有：`,
  extremeAmong: (words, count, end) =>
    `${words.value}：${about(words)}，在有记录的${count}个中最${end === 'highest' ? '高' : '低'}。`,
  names: (names) => names.join('、'),
  metricHead: (metric) => `${metric}，有记录的各期如下。`,
  listHead: (count) => `共${count}项：`,
  metricsOf: (entity, total, shown, isLatest) => {
    const counted =
      entity === undefined
        ? isLatest
          ? `有记录的指标共${total}项，各列最新一期`
          : `属于所问时期的数字，有记录的${total}项`
        : isLatest
          ? `与${entity}有关的指标，有记录的${total}项，各列最新一期`
          : `与${entity}有关、属于所问时期的数字，有记录的${total}项`;
    return shown < total ? `${counted}（只列前${shown}项）。` : `${counted}。`;
  },
  scope: (entity, rank) => `${entity}${rank}`,
  saidBy: (speaker) => `说法出自${speaker}。`,
  definition: (text) => `口径：${text}`,
  defined: (metric, text) => `${metric}的口径：${text}`,
  placeThen: (entity, time) => `${entity}${time}`,
  metricThen: (metric, time) => `${time}${metric}`,
  difference: (result, entity, metric, later, earlier, stands) =>
    `${result}：${entity}${metric}，${later}比${earlier}${STANDS[stands]}。`,
  part: (result, metric, part, whole) => `${result}：${metric}，${part}占${whole}的比例。`,
  multiple: (result, entity, metric, later, earlier) =>
    `${result}：${entity}${metric}，${later}相当于${earlier}的倍数。`,
  gap: (result, entity, benchmark, period) =>
    `${result}：${entity}${period ?? ''}距离${benchmark}的水平（100%）。`,
  inverse: (result, entity, benchmark, period) =>
    `${result}：${period ?? ''}${benchmark}相当于${entity}的倍数。`,
  working: (left, sign, right, result) => `算式：${left} ${sign} ${right} = ${result}`,
  total: (operands, result) => `算式：${operands} = ${result}`,
  rounded: '商保留两位小数。',
  underivable: {
    units: '这两个数单位不同，不能比较，也不能加减乘除。',
    bounds: '这两个数都只报道了上限或下限，差多少算不出来。',
    operands: '能参与计算的数不够，算不出来。',
    shares: '比例和名次不能相加。',
    stocks: '平均数和不同日子的存量不能相加。',
    overlap: '这些数有重叠，相加会重复计算。',
    areas: '这两个名次不在同一个范围里排，不能相减。',
    sources: '几个来源给出的数不一致，不能拿来计算。',
  },
  sum: (result, metric) => `${result}：${metric}合计。`,
  sourcesDiffer: (latest, date) => `几个来源的数不一致，刊出较晚的是${latest}（${date}）。`,
  printed: (value, publisher, date) => `${value}（${publisher}，${date}刊出）`,
  superseded: (value, publisher, date) => `${publisher}${date}曾刊出${value}，现以较晚刊出的为准。`,
  onRecord: (what, list) => `有记录的${what === 'period' ? '时期' : '对象'}：${list.join('、')}。`,
  claimMatches: (publisher, date) => `与${publisher}${date}的报道一致。`,
  claimDiffers: (publisher, date) => `与${publisher}${date}的报道不一致。`,
  claimLeftOpen: (stated) => `报道里的数既不能证实“${stated}”，也不能否定它。`,
  claimNotOnRecord: (stated) => `“${stated}”这个数没有可以核对的记录。`,
  claimToldBy: {
    said: (publisher, date) => `${publisher}${date}登过这个数；是不是您提到的人说的，没有记录。`,
    printed: (publisher, date) => `登这个数的是${publisher}（${date}）；您提到的那家登没登过，没有记录。`,
  },
  claimStated: (stated) => `您写的是：${stated}`,
  claimReason: {
    period: '您写的这个数报道里也有，但属于另一个时期。',
    forecast: '报道里这是预计数，不是已经实现的数。',
    bound: '数相同，但报道的说法不是这样：请看“超过”“以上”这类字样。',
    denied: '您否定的正是报道刊出的数。',
    direction: '数相同，但按记录，变动方向与您写的不同。',
    unit: '报道里这个指标的单位与您写的不同。',
  },
  factClaim: {
    matches: (publisher, date) => `与${publisher}${date}的报道一致。记录所载：`,
    differs: (publisher, date) => `与${publisher}${date}的报道不一致。记录所载：`,
    not_on_record: () => '记录里没有这个说法，无从核实。相关的记录：',
  },
  clarify: {
    variable: '您问的是哪一项指标？记录里有这些：',
    entity: '您问的是哪里（哪家）的数？记录里有这些：',
    other: '您问的是哪一个？记录里有这些：',
  },
  noData: (missing, context) =>
    missing.length === 0
      ? `没有记录：${context.join('')}。`
      : `没有记录：${missing.join('、')}${context.length > 0 ? `（${context.join('')}）` : ''}。`,
  missing: (slot, asked) => MISSING[slot]?.(asked) ?? asked,
  onTheMatter: (fact) => `相关的记录（不是您问的）：${fact}`,
  nearest: (figure) => `最接近的记录（不是您问的）：${figure}`,
  unknown: (covers) => `这个问题不在记录范围内。${covers}`,
  unknownOf: (asked) => `不在记录范围内：“${asked}”`,
  closestMetrics: '没有叫这个名字的指标。名字相近的有：',
  unknownMetric: (covers) => `没有叫这个名字的指标。${covers}`,
  tryAsking: '可以这样问：',
  help: (covers) => `${covers}用中文或英文提问都可以，每个数都附出处；没有记录的，我会直说。`,
  greeting: (covers) => `您好。${covers}`,
  welcome: '不客气，有数要核对随时问我。',
  allRight: '好的，有数要核对随时问我。',
  entityHead: (name, post, within, isPlace) =>
    post
      ? `${name}，${within ?? ''}${post}。`
      : within
        ? `${name}，${isPlace ? '位于' : '属于'}${within}。`
        : `${name}。`,
  carried: (slot, value) =>
    `${slot === 'period' ? '时间' : slot === 'variable' ? '指标' : '对象'}沿用上一问：${value}。`,
  assumedPeriod: (value) => `您没有说年份，按有记录的${value}回答。`,
  assumedEntity: (value) => `您没有说是哪里，按${value}回答。`,
  spelling: (written, readAs) => `“${written}”按“${readAs}”理解。`,
  truncated: '问题太长，只读了开头一部分。',
  onlyPeriod: (period) => `有记录的只有${period}。`,
  converted: (recorded, asked, isExact, one, makes) =>
    `${recorded}${isExact ? '合' : '约合'}${asked}（${one}＝${makes}）。`,
  periodNotStated: '报道没有写明这个数是哪一时期的。',
  citation: (publisher, title, date, section, paragraph) =>
    `来源：${publisher}《${title}》，${date}，“${section}”部分第${paragraph}段`,
  question: (entity, metric, period) => `${entity}${period ?? ''}${metric}${period ? '是多少' : ''}？`,
  whereIs: (entity) => `${entity}在哪里？`,
  also: '相关问题：',
  columns: {
    entity: '对象',
    metric: '指标',
    period: '时期',
    value: '数值',
    status: '性质',
    noPeriod: '未写明',
    statuses: { actual: '实际', forecast: '预计', planned: '计划' },
  },
  scoreboard: {
    title: '与标杆的差距',
    empty: '记录里没有与标杆对比的指标。',
    against: (entity, benchmark, metric) => `${entity}对标${benchmark}：${metric}`,
    latest: (value, period) => `最新：${value}${period ? `（${period}）` : ''}`,
    left: (points) => `距标杆水平（100%）：${points}`,
    change: (size, earlier, isDrop) => `走势：比${earlier}${isDrop ? '低' : '高'}${size}`,
    ahead: (value, period, status) =>
      `${status === 'forecast' ? '预计' : '计划'}：${value}${period ? `（${period}）` : ''}`,
  },
  quotation: ({ publisher, date }, words, { bound, status, isUndated, speaker }) => {
    const link = LINKED.has(bound) && !words.value.startsWith('超过') ? '为' : '';
    const said = speaker === undefined ? '' : `${speaker}介绍，`;
    const undated = isUndated ? '（报道未注明时间）' : '';
    return `据${publisher}${date}报道，${said}${about(words)}${STATUS_VERB[status]}${link}${words.value}${undated}。`;
  },
  quotedFact: ({ publisher, date }, text, items) =>
    `据${publisher}${date}报道，${items.length > 0 ? `${text.replace(/[。：]$/u, '')}（${items.join('、')}）。` : text}`,
  draft: {
    title: (all, wrong, matches, notOnRecord) =>
      `核对了${all}个数：${wrong}个与报道有出入，${matches}个一致，${notOnRecord}个没有记录。`,
    noFigures: '文中没有可以核对的数。',
    heads: {
      differs: '数与报道不同',
      forecast_as_fact: '报道里是预计或计划，文中写成了事实',
      period_mismatch: '时间对不上',
      unit_mismatch: '单位对不上',
      matches: '与报道一致',
      not_on_record: '没有记录，无从核对',
    },
    recorded: (stated, figure) => `“${stated}” → 记录：${figure}`,
    stated: (figures) => figures.map((figure) => `“${figure}”`).join('、'),
    noTime: '文中没有写明是什么时候的数。',
    otherTime: '文中所写的那个时间没有记录。',
    instead: (figure) => `文中所写的那个时间，记录是：${figure}`,
    truncated: '文稿较长，只核对了开头一部分。',
  },
  passage: (section, paragraph) => `“${section}”部分第${paragraph}段`,
  credits: (names) => `采编：${names.join('、')}`,
  comparison: '两项指标对照',
  sourcesTitle: '记录依据的报道',
  topicCount: (topic, metrics) => `${topic}：${metrics}项指标`,
  coverageCounts: ({ metrics, figures, facts, sources }) =>
    `指标${metrics}项、数字${figures}个、事实${facts}条，出自${sources}篇报道。`,
  coverageTime: (period) => `数字涉及的时间：${period}。`,
  coveragePrinted: (date) => `最近一篇报道刊于${date}。`,
  sourceCounts: (figures, statements) => `据此记录数字${figures}个、事实${statements}条`,
};
