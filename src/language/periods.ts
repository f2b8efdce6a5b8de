// Finds the times a question names, as intervals of days. A year and a part of a year (quarter, half, months,
// the whole of it) are found apart and joined where they stand together, in either order and either language;
// a part that stands alone keeps its year open. Which observation is meant is left to `answering`.
import { addDays } from 'date-fns/addDays';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import type { Period } from '../knowledge/types.ts';
import { matches } from './matches.ts';

/** Months of a year, both ends included (1 to 12, beyond 12 in the year after); with days when a single day is meant. */
export interface YearPart {
  readonly fromMonth: number;
  readonly toMonth: number;
  readonly day?: number;
  /** The year that the day may be instead: feb 25 is a day, or the month of 2025. */
  readonly orYear?: number;
}

export interface PeriodMention {
  readonly start: number;
  readonly end: number;
  /** The interval meant; absent where the year is left open. */
  readonly period?: Period | undefined;
  /** The part of an open year: 一季度 is 1 to 3, 全年 1 to 12. */
  readonly part?: YearPart | undefined;
  /** So many years from the time spoken of before (前一年, the year before); `period` is then as seen from today. */
  readonly yearsFromThere?: number | undefined;
  /** True where it leans on the day of asking (去年, last quarter). */
  readonly relative: boolean;
  /** True where the end of the interval is meant: by the end of 2024, 年底. */
  readonly atEnd?: true | undefined;
  /** True where the text runs from this one to the next (2020到2022, from 2020 to 2022). */
  readonly opensRange: boolean;
}

interface YearSpan {
  start: number;
  end: number;
  year: number;
  relative: boolean;
  yearsFromThere?: number;
}
interface PartSpan {
  start: number;
  end: number;
  part: YearPart;
  /** Stands for the current year when no year is beside it (年底). */
  thisYear?: boolean;
}
interface WholeSpan {
  start: number;
  end: number;
  period: Period;
  relative: boolean;
}

const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 俩: 2, 仨: 3,
}; // biome-ignore format: one row
const CN = '零〇一二三四五六七八九';

const YEAR_DIGITS =
  /(?<!\d|\d\.)((?:19|20)\d{2})(?:\s*(?:年度?|财年))?(?![\d%]|\.\d|件(?!数)|套(?!数)|户(?![数籍均])|人次(?!数)|人(?![均口数员才次])|[台辆艘株册袋](?![数均])|公里|公顷|分钟|小时|\s*(?:余|多[^少几了出多]|亿|万|家|亩|元|个|位|bn|billion|million|yuan|rmb|mu\b))/g;
const YEAR_HAN = new RegExp(
  `([一二][${CN}]{3})年?(?:度)?|(?<![${CN}十百第])(一[五六七八九]|二[〇零一二])年(?:度)?|(?<![${CN}十百第这那近过去头前后约满有要了用花再历经每隔])(二[三四五六])年(?:度)?(?!多|半|以|之|前|后|内|来|间|里|左右|上下|才|就)`,
  'g',
);
const YEAR_SHORT =
  /(?=[\df'])(?:(?<=[a-z]{3} )(?<!\b(?:line|route|bus|berth|berths|pier|dock|quay|number|phase|top|section|paragraph|page|room|aged?|under|over|about|around|than|the|and|plus|least|most|week|day|was|were|are|equals|roughly|nearly|almost|only|just|exactly|lines|routes|unit|gate|zone|ward|district|stage|part|step|item|had|has|have|every|each|of|to|into|at|by|reached|hit|from) )([12]\d)(?=\s*\??$)|(?<=\b20\d{2} (?:to|till|until|through) )([0-4]\d)\b(?!,\d)(?=\s*(?:$|[,;?!)\p{Script=Han}]|\.(?!\d)|(?:for|how|what|please|pls|and)\b))|(?<=(?:-|–|—|to\s)\s?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s'?)(\d{2})\b(?!\s*(?:%|percent))|(?<!\d|\d[.,-])([0-4]\d)\s*年(?:度)?(?!底?(?:前(?![进移])|后(?![退移])|来(?![了过])|[内间]))|(?<!\d|\d[.,-])([0-4]\d)(?=\s*(?:到|至|-|–|—|~|～)\s*[0-4]\d\s*年(?:度)?(?!底?(?:前(?![进移])|后(?![退移])|来(?![了过])|[内间])))|(?<=(?<!\d|\d[.,-])[0-4]\d-)([0-4]\d)\s*年(?:度)?(?!底?(?:前(?![进移])|后(?![退移])|来(?![了过])|[内间]))|(?<=\p{Script=Han} )(?<![为是达有约到近超共计] )([12]\d)(?=\s*$)|(?<!\d|\d[.,-])([0-4]\d)(?=全年|末|上半年|下半年|[一二三四]季|q[1-4]|h[12])|\bfy\s?'?((?:20)?\d{2})\b|(?<=\b(?:quarter|qtr|half|year|eoy)\s'?)(\d{2})\b(?!\s*(?:%|percent|mu|yuan|projects?|centres?|firms?))|(?<!\w)'([0-4]\d)\b)/gu;
/** How many years ahead of today a year may be that is written '26. */
const FARTHEST_SHORT_YEAR = 10;
/** 22 23 24 三年, 20 21 22q1, 24比23: years of two digits that stand beside one another. */
const YEARS_IN_A_ROW =
  /(?<![\d.,])[12]\d(?:[\s、,和/]+[12]\d)*(?=[\s、,和/]+[12]\d(?:q[1-4]|h[12]|全年|[上下]半年|[一二三四]季))|(?<![\d.,])[12]\d(?:[\s、,和/]+[12]\d)+(?=\s*(?:年|[两三四五几各]年|分别))|(?<![\d.,])[12]\d年?\s*(?:[比较]|→|->)\s*[12]\d(?![\d.%:]|\s*(?:家|个|亩|亿|万))/g;
const YEAR_SHORT_AFTER = /(?:\bq[1-4]|\b[1-4]q|\bh[12]|\b[12]h)\s?'?((?:20)?[0-4]\d)(?!\d|%|\.)/g;

/** Years told from another that was spoken of. */
const YEARS_FROM_THERE: readonly (readonly [RegExp, number])[] = [
  [
    // 2024年比上年: the year before the one said, whatever year it is now.
    /(?=上)(?<=20\d{2}年?(?!\d*年?(?:[一二三四上下前第]|q|h|\d+月))[^，。,.;；]{0,24}[比较])上一?年度?[底末终]?(?![^，。]{0,12}百分之[几多])|(?=[上当年])(?<=20\d{2}年?[^，。,.;；]{0,24}[比较])(?:上一?年度?[底末终]|当?年初)|(?=the)(?<=\b(?:than|with|from|since|against|versus|vs) (?:at |in )?)the (?:start|beginning) of (?:the|that) year|the (?:end|close) of (?:the )?(?:year before(?! last)|(?:previous|preceding|prior) year)|(?:再往前|往前|早)一年(?!前)|(?<=[比较跟和与])一年[之以]?前|(?:^|[那再呢的，, 是比较跟和与对])前一年|the (?:year before(?! last)|(?:previous|prior|preceding) (?:year|yr))|(?:a|one|1) year (?:earlier|before)|year earlier/g,
    -1,
  ],
  [
    /(?:再往后|往后|晚)一年|(?:^|[那再呢的，, ])后一年|第二年|次年|翌年|转年|the (?:year after|(?:following|subsequent|next) (?:year|yr))|(?:a|one|1) year later/g,
    1,
  ],
];

const RELATIVE_YEARS: readonly (readonly [RegExp, number])[] = [
  [/大前年/g, -3],
  [/一年前|(?<!\d)1年前/g, -1],
  [/两年前|(?<!\d)2年前|二年前/g, -2],
  [/三年前|(?<!\d)3年前|three years ago/g, -3],
  [/前年|the year before last|two years ago|2 years ago/g, -2],
  [
    /去年[底末终]?|上年度?[底末终]?|上一年|(?<!the )last (?:year|yr)|previous year|prior year|a year ago|last year'?s/g,
    -1,
  ],
  [
    /今年[底末终]?|本年[底末终]|本年度?|当年|(?<![\d一二三四五六七八九十两几半今去本当明前后近全整多])年内|this (?:year|yr)|current year/g,
    0,
  ],
  [/明年[底末终]?|next (?:year|yr)/g, 1],
  // 达产过后年产值: after it, the yearly output.
  [/(?<![产过以之])后年/g, 2],
];

// 十四五开局之年: the five years that a plan is named after begin in a year that ends in 1 or 6.
const YEAR_OF_PLAN =
  /"?“?十([一二三四五六])五[”"]?(?:规划|计划|时期|期间)?的?(?:(开局(?:之年|那?一?年)|起步(?:之年|那?一?年)|第一年|头一年|首年)|(?:收官|收尾|末尾)(?:之年|那?一?年)|最后一年|末年)/g;
const TENTH_PLAN_YEAR = 2001;

function yearOfPlan(plan: string, isFirst: boolean): number {
  return TENTH_PLAN_YEAR + 5 * (DIGITS[plan] ?? 0) + (isFirst ? 0 : 4);
}

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1, feb: 2, mar: 3, apr: 4, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, oct: 10, nov: 11, dec: 12,
}; // biome-ignore format: one row
/** A month by its English name, in full or for short. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const TO = '\\s*(?:-|–|—|~|～|到|至|to|through|thru)+\\s*';
/** A month by its number, as Chinese writes it. */
export const HAN_MONTH = '(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';

type PartRule = readonly [
  RegExp,
  (match: RegExpExecArray) => YearPart | undefined,
  ('thisYear' | undefined)?,
];

// Longer readings stand first: a rule never takes characters that an earlier one has.
const PART_RULES: readonly PartRule[] = [
  [
    new RegExp(
      `截[至止到]\\s*${HAN_MONTH}月(?:份)?[底末]?(?!\\s*(?:\\d|[一二三四五六七八九十])+[日号])`,
      'g',
    ),
    (m) => monthsPart(1, hanNumber(m[1])),
  ],
  [
    // 截至去年10月底累计: what the year had come to by then.
    new RegExp(
      `(?=[\\d十一二三四五六七八九])(?<=截[至止到]\\s*(?:20)?(?:\\d{2}年|[去今前上]年)的?)${HAN_MONTH}月(?:份)?[底末]?(?=的?(?:累计|累积|总共|共计|一共|合计))`,
      'g',
    ),
    (m) => monthsPart(1, hanNumber(m[1])),
  ],
  [
    new RegExp(`\\b(${MONTH})\\.?${TO}(${MONTH})\\b`, 'g'),
    (m) => monthsPart(monthNumber(m[1]), monthNumber(m[2])),
  ],
  [
    new RegExp(`(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|%)`, 'g'),
    (m) => dayOrYear(dayPart(monthNumber(m[1]), Number(m[2])), m[0]),
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})\\b`, 'g'),
    (m) => dayPart(monthNumber(m[2]), Number(m[1])),
  ],
  [
    new RegExp(
      `${HAN_MONTH}月(?:份)?\\s*([0-3]?\\d|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?:日|号)`,
      'g',
    ),
    (m) => dayPart(hanNumber(m[1]), hanNumber(m[2])),
  ],
  [
    new RegExp(`${HAN_MONTH}月?(?:份)?${TO}${HAN_MONTH}月(?:份)?`, 'g'),
    (m) => monthsPart(hanNumber(m[1]), hanNumber(m[2])),
  ],
  [
    /(?:[前头]|(?:开年|年初|打头)[前头这]?|开头|首)\s*([两俩仨]|[一二三四五六七八九十]|[1-9]|1[01])\s*个?月/g,
    (m) => monthsPart(1, hanNumber(m[1])),
  ],
  [
    /(?:first|frist|opening|initial) (two|three|four|five|six|seven|eight|nine|ten|eleven|1[01]|[2-9]) months/g,
    (m) => monthsPart(1, englishCount(m[1])),
  ],
  [
    // Of a year that stands beside it: by itself it is counted back from today.
    /(?<=(?:年度?|(?<!\d)(?:19|20)\d\d)的?)(?:最[后末]|末尾?|后)的?([两俩仨]|[一二三四五六七八九十]|[1-9]|1[01])\s*个?月/g,
    (m) => lastMonths(hanNumber(m[1])),
  ],
  [
    /(?:last|final|closing) (two|three|four|five|six|seven|eight|nine|ten|eleven|1[01]|[2-9]) months(?= (?:of|in) (?:19|20)\d\d)/g,
    (m) => lastMonths(englishCount(m[1])),
  ],
  [/[前头首](?:两个?|二个|2个?)季度?|first (?:two|2) quarters/g, () => monthsPart(1, 6)],
  [/前[三3]个?季度?|first (?:three|3) quarters/g, () => monthsPart(1, 9)],
  [/(?:最[后末]|末尾?)的?[那这]?一?个?季度?(?!节)/g, () => quarterPart(4)],
  [
    /(?:第?\s*([一二三四1-4])\s*个?季[度渡]?|([首末])季度?)(?!节)/g,
    (m) => quarterPart(m[2] ? (m[2] === '首' ? 1 : 4) : hanNumber(m[1])),
  ],
  [
    /(?<![a-z])q\s?([1-4])(?!\d*[a-z])|(?<![\d.])([1-4])\s?q(?![a-z])/g,
    (m) => quarterPart(Number(m[1] ?? m[2])),
  ],
  [
    // With the slips that fingers make of these words.
    /(first|frist|fisrt|second|secnod|third|thrid|fourth|foruth|1st|2nd|3rd|4th|last|final|opening) (?:quarter|quater|qaurter|quartr|qtr)/g,
    (m) => quarterPart(englishOrdinal(m[1])),
  ],
  [/上半年|(?<![a-z])h1(?![a-z])|(?<!\d)1h(?![a-z])|first[- ]half|1st half/g, () => monthsPart(1, 6)],
  [/下半年|(?<![a-z])h2(?![a-z])|(?<!\d)2h(?![a-z])|second[- ]half|2nd half/g, () => monthsPart(7, 12)],
  [
    /(?:全年度|全年|整年|(?<![\d零〇一二三四五六七八九])年度(?!考核)|full[- ]?(?:year|yr)|whole year|whole of (?:that|the|this) year|annual(?= 20\d\d)|year as a whole)/g,
    () => monthsPart(1, 12),
  ],
  [
    /(?<![去今明后前上本])(?:年底|年末|年终)|岁末|(?:by )?(?:the )?(?:year[- ]end(?!ing)|eoy|end of (?:the|this) year(?! (?:before|earlier|prior))|end[- ]of[- ]year|(?:end|close|finish|tail end) of(?= (?:20\d\d|last year|this year))|end[- ](?=20\d\d))/g,
    () => monthsPart(1, 12),
    'thisYear',
  ],
  // The day in the middle, as what is counted at the end of June is told.
  [
    /(?:the )?(?:mid(?:-| )|middle of )(?=(?:19|20)\d\d\b|last year|this year)|(?<=\d年|[今去前明]年)年中(?![国])/g,
    () => ({ fromMonth: 6, toMonth: 6, day: 30 }),
  ],
  [/(?:the )?spring(?= (?:of )?20\d\d)|(?<=20\d\d年?)春[天季]/g, () => monthsPart(3, 5)],
  [/(?:the )?summer(?= (?:of )?20\d\d)|(?<=20\d\d年?)夏[天季]/g, () => monthsPart(6, 8)],
  [/(?:the )?autumn(?= (?:of )?20\d\d)|(?<=20\d\d年?)秋[天季]/g, () => monthsPart(9, 11)],
  [
    new RegExp(`(?<![\\d.])${HAN_MONTH}月(?:份)?(?:底|末)?`, 'g'),
    (m) => monthsPart(hanNumber(m[1]), hanNumber(m[1])),
  ],
  [
    new RegExp(`\\b(${MONTH.replace('|may', '')})\\b|\\b(may)(?= (?:19|20)\\d\\d)`, 'g'),
    (m) => monthsPart(monthNumber(m[1] ?? m[2]), monthNumber(m[1] ?? m[2])),
  ],
];

const ISO_DATE = /(?<!\d)((?:19|20)\d{2})[-/.](0?[1-9]|1[0-2])[-/.](0?[1-9]|[12]\d|3[01])(?!\d)/g;
const ISO_MONTH = /(?<!\d)((?:19|20)\d{2})[-/](0[1-9]|1[0-2])(?![\d-])/g;
// 2021 q1 22: the quarter is that of the year behind it.
const ISO_QUARTER = /(?<!\d)((?:19|20)?\d{2})[- ]?q([1-4])(?!\d|\s?'?[0-4]\d(?!\d|%|\.))/g;

// What may stand between a year and its part without parting them.
const JOINT = /^(?:\s|年|的|之|of|in|the|'s\b|'|,|-|\(|（)*$/;
const RANGE =
  /^(?:\s|年|的|全年|起|开始)*(?:(?:到|至|--?|–|—|~|～|to|through|thru|until|till|→|->)\s*)+(?:\s|the|end of)*$/;

/** Finds every time named in normalized text, in order of appearance; `today` is an ISO date. */
export function findPeriods(text: string, today: string): PeriodMention[] {
  const taken = new Uint8Array(text.length);
  const wholes = [...findIsoPeriods(text, taken), ...findRelativePeriods(text, today, taken)];
  // Two-digit years beside a quarter (22q1, q1 22) are read before the quarter takes its letters.
  const shortAfter = findShortYearsAfterPart(text, taken);
  const parts = findParts(text, taken);
  const years = [...shortAfter, ...findYears(text, today, taken)].sort((a, b) => a.start - b.start);
  const joined = joinYearsAndParts(text, years, parts, yearOf(today));
  const mentions = [...wholes.map((whole) => ({ ...whole, opensRange: false })), ...joined].sort(
    (a, b) => a.start - b.start,
  );
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    const opensRange =
      next === undefined
        ? mentions.length === 1 && isSince(text, mention)
        : RANGE.test(text.slice(mention.end, next.start)) ||
          (mentions.length === 2 && isSince(text, mention) && isTargetBeside(text, mention, next));
    const atEnd = AT_END.test(text.slice(Math.max(0, mention.start - 12), mention.end));
    return { ...mention, opensRange, ...(atEnd && { atEnd }) };
  });
}

// The start of a year is the close of the one before, which is what a count then stands at.
const AT_END =
  /(?:年|月|度)?[底末终]$|年初$|\b(?:start|beginning) of (?:the|that) year$|\b(?:end|close|finish|eoy|year-end)[- ](?:of )?(?:the )?[\w ]*$/;

// 2020年以来, since 2020, from 2020 on: to the end of the record.
function isSince(text: string, { start, end }: PeriodMention): boolean {
  return (
    /(?:since|从|自从?)\s*$/.test(text.slice(Math.max(0, start - 6), start)) ||
    /^\s*(?:以来|至今|到现在|到今天|之后|以后|起(?![^的至到，,。\s])|on\b|onwards?|to (?:now|date|today|the present))/.test(
      text.slice(end, end + 16),
    )
  );
}

const BESIDE =
  /^[,\s]*(?:(?:plus|and|with|&|\+|along with|as well as|和|与|及|以及|加上?|连同)\s*)+(?:the |its |their )?(?:(?:target|goal|plan|forecast)s? (?:for|of|in) (?:the end of )?)?$/;
const FORESEEN =
  /^(?:\s|年|的|底|末|'s)*(?:targets?|goals?|plans?|forecasts?|projections?|目标|计划|规划|预计|预测)/;

// "Since 2022 plus the 2026 target": the one beside it is where the course is to lead.
function isTargetBeside(text: string, since: PeriodMention, next: PeriodMention): boolean {
  const between = text.slice(since.end, next.start);
  return (
    BESIDE.test(between) &&
    (/target|goal|plan|forecast/.test(between) || FORESEEN.test(text.slice(next.end, next.end + 16)))
  );
}

/** The interval that a part of `year` covers. */
export function partOfYear(year: number, part: YearPart): Period {
  if (part.day !== undefined) {
    const day = isoDate(year, part.fromMonth, part.day);
    return { start: day, end: day };
  }
  const end = lastDayOfMonth(new Date(year, part.toMonth - 1, 1));
  return {
    start: isoDate(year, part.fromMonth, 1),
    end: isoDate(end.getFullYear(), end.getMonth() + 1, end.getDate()),
  };
}

function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function yearOf(isoDay: string): number {
  return Number(isoDay.slice(0, 4));
}

function monthIn(isoDay: string): number {
  return Number(isoDay.slice(5, 7));
}

function take(taken: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (taken[index]) return false;
  taken.fill(1, start, end);
  return true;
}

function findIsoPeriods(text: string, taken: Uint8Array): WholeSpan[] {
  const spans: WholeSpan[] = [];
  const add = (match: RegExpExecArray, period: Period) => {
    const end = match.index + match[0].length;
    if (take(taken, match.index, end)) spans.push({ start: match.index, end, period, relative: false });
  };
  for (const match of matches(ISO_DATE, text)) {
    const part = dayPart(Number(match[2]), Number(match[3]));
    if (part) add(match, partOfYear(Number(match[1]), part));
  }
  for (const match of matches(ISO_MONTH, text)) {
    add(match, partOfYear(Number(match[1]), { fromMonth: Number(match[2]), toMonth: Number(match[2]) }));
  }
  for (const match of matches(ISO_QUARTER, text)) {
    const part = quarterPart(Number(match[2]));
    if (part) add(match, partOfYear(fullYear(match[1] ?? ''), part));
  }
  return spans;
}

function findRelativePeriods(text: string, today: string, taken: Uint8Array): WholeSpan[] {
  const spans: WholeSpan[] = [];
  for (const [pattern, resolve, offset] of RELATIVE_PERIODS) {
    for (const match of matches(pattern, text)) {
      const end = match.index + match[0].length;
      if (take(taken, match.index, end))
        spans.push({ start: match.index, end, period: resolve(today, offset), relative: true });
    }
  }
  return spans;
}

function monthAt(today: string, offset: number): Period {
  const index = yearOf(today) * 12 + (monthIn(today) - 1) + offset;
  return partOfYear(Math.floor(index / 12), { fromMonth: (index % 12) + 1, toMonth: (index % 12) + 1 });
}

function quarterAt(today: string, offset: number): Period {
  const index = yearOf(today) * 4 + (Math.ceil(monthIn(today) / 3) - 1) + offset;
  const first = (index % 4) * 3 + 1;
  return partOfYear(Math.floor(index / 4), { fromMonth: first, toMonth: first + 2 });
}

function dayAt(today: string, offset: number): Period {
  const date = addDays(new Date(yearOf(today), monthIn(today) - 1, Number(today.slice(8, 10))), offset);
  const iso = isoDate(date.getFullYear(), date.getMonth() + 1, date.getDate());
  return { start: iso, end: iso };
}

const RELATIVE_PERIODS: readonly (readonly [RegExp, (today: string, offset: number) => Period, number])[] = [
  [/上个?季度?|last quarter|previous quarter/g, quarterAt, -1],
  [/本季度?|这个?季度?|当季|this quarter|current quarter/g, quarterAt, 0],
  [/下个?季度?|next quarter/g, quarterAt, 1],
  [/上个?月|last month/g, monthAt, -1],
  [/本月|这个月|this month/g, monthAt, 0],
  [/前天/g, dayAt, -2],
  [/昨[天日]|yesterday/g, dayAt, -1],
  [/今[天日]|today|tonight/g, dayAt, 0],
  [/明[天日]|tomorrow|\btmrw\b|\btmr\b/g, dayAt, 1],
];

function findShortYearsAfterPart(text: string, taken: Uint8Array): YearSpan[] {
  const spans: YearSpan[] = [];
  for (const match of matches(YEAR_SHORT_AFTER, text)) {
    const digits = match[1] ?? '';
    const end = match.index + match[0].length;
    const start = end - digits.length;
    if (take(taken, start, end)) spans.push({ start, end, year: fullYear(digits), relative: false });
  }
  return spans;
}

function findYears(text: string, today: string, taken: Uint8Array): YearSpan[] {
  const spans: YearSpan[] = [];
  const add = (start: number, end: number, year: number, relative: boolean) => {
    if (take(taken, start, end)) spans.push({ start, end, year, relative });
  };
  for (const [pattern, offset] of YEARS_FROM_THERE) {
    for (const { index, 0: found } of matches(pattern, text)) {
      const end = index + found.length;
      if (!take(taken, index, end)) continue;
      spans.push({ start: index, end, year: yearOf(today) + offset, relative: true, yearsFromThere: offset });
    }
  }
  for (const [pattern, offset] of RELATIVE_YEARS) {
    for (const match of matches(pattern, text))
      add(match.index, match.index + match[0].length, yearOf(today) + offset, true);
  }
  for (const { index, 0: found, 1: plan = '', 2: isFirst } of matches(YEAR_OF_PLAN, text))
    add(index, index + found.length, yearOfPlan(plan, isFirst !== undefined), false);
  for (const match of matches(YEAR_DIGITS, text)) {
    // The 年 of 2020年底 belongs to 年底, which has taken it.
    const end = match.index + (taken[match.index + 4] ? 4 : match[0].length);
    add(match.index, end, Number(match[1]), false);
  }
  for (const match of matches(YEAR_HAN, text)) {
    const written = match[1] ?? `二〇${match[2] ?? match[3] ?? ''}`;
    const digits = [...written].map((character) => DIGITS[character] ?? 0).join('');
    const year = Number(digits);
    // The 年 of 二四年底 belongs to 年底 as well.
    const last = match.index + match[0].length - 1;
    const end = match[0].endsWith('年') && taken[last] ? last : last + 1;
    if (year >= 1900 && year < 2100) add(match.index, end, year, false);
  }
  for (const { index, 0: row } of matches(YEARS_IN_A_ROW, text)) {
    for (const { index: at, 0: digits } of row.matchAll(/\d\d/g))
      add(index + at, index + at + 2, fullYear(digits), false);
  }
  for (const match of matches(YEAR_SHORT, text)) {
    const digits = match.slice(1).find((group) => group !== undefined) ?? '';
    // '44 centres' opens a quotation; nobody writes a year that far off so.
    if (match[0].startsWith("'") && fullYear(digits) > yearOf(today) + FARTHEST_SHORT_YEAR) continue;
    const end = match.index + match[0].length;
    add(match.index, taken[end - 1] ? match.index + digits.length : end, fullYear(digits), false);
  }
  return spans.sort((a, b) => a.start - b.start);
}

// A rule is tried only where the text has a script that it reads.
const HAN_RULE = /\p{Script=Han}/u;
const LATIN_RULE = /[a-z]{2}|q\\s|h[12]/;
const HAN_PARTS = PART_RULES.filter(([{ source }]) => HAN_RULE.test(source));
const LATIN_PARTS = PART_RULES.filter(([{ source }]) => LATIN_RULE.test(source));
const BOTH_PARTS = HAN_PARTS.filter((rule) => LATIN_PARTS.includes(rule));

function partRulesFor(text: string): readonly PartRule[] {
  const hasLatin = /[a-z]/.test(text);
  const hasHan = HAN_RULE.test(text);
  if (hasHan) return hasLatin ? PART_RULES : HAN_PARTS;
  return hasLatin ? LATIN_PARTS : BOTH_PARTS;
}

function findParts(text: string, taken: Uint8Array): PartSpan[] {
  const spans: PartSpan[] = [];
  for (const [pattern, read, lean] of partRulesFor(text)) {
    for (const match of matches(pattern, text)) {
      const part = read(match);
      const end = match.index + match[0].length;
      if (!part || !take(taken, match.index, end)) continue;
      spans.push({ start: match.index, end, part, ...(lean === 'thisYear' ? { thisYear: true } : {}) });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

function joinYearsAndParts(
  text: string,
  years: YearSpan[],
  parts: PartSpan[],
  thisYear: number,
): PeriodMention[] {
  const mentions: PeriodMention[] = [];
  const joinedYears = new Set<YearSpan>();
  const apart = yearApart(text, years, parts);
  for (const part of parts) {
    const beside = years.filter(
      (candidate) => !joinedYears.has(candidate) && standTogether(text, candidate, part),
    );
    const year =
      beside.find(({ start, end }) => end - start === 2 && start >= part.end) ??
      beside.find((candidate) => !LISTED.test(between(text, candidate, part))) ??
      beside[0];
    if (year) {
      joinedYears.add(year);
      mentions.push({
        start: Math.min(year.start, part.start),
        end: Math.max(year.end, part.end),
        period: partOfYear(year.year, part.part),
        relative: year.relative,
        ...(year.yearsFromThere !== undefined && { yearsFromThere: year.yearsFromThere }),
        opensRange: false,
      });
    } else if (part.thisYear) {
      const period = partOfYear(thisYear, part.part);
      mentions.push({ start: part.start, end: part.end, period, relative: true, opensRange: false });
    } else if (apart) {
      const period = partOfYear(apart.year, part.part);
      joinedYears.add(apart);
      for (const { start, end } of [apart, part])
        mentions.push({ start, end, period, relative: apart.relative, opensRange: false });
    } else {
      mentions.push({
        start: part.start,
        end: part.end,
        part: part.part,
        relative: false,
        opensRange: false,
      });
    }
  }
  for (const year of years) {
    if (joinedYears.has(year)) continue;
    const period = partOfYear(year.year, { fromMonth: 1, toMonth: 12 });
    mentions.push({
      start: year.start,
      end: year.end,
      period,
      relative: year.relative,
      ...(year.yearsFromThere !== undefined && { yearsFromThere: year.yearsFromThere }),
      opensRange: false,
    });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

// "2021, Q1 2022": what a comma parts from it is another time, where a year stands nearer.
const LISTED = /[,，、]/;

// Visits in 2023 please, Q2 only: the one year said is that of the one part of a year said in a clause of its own.
function yearApart(text: string, years: YearSpan[], parts: PartSpan[]): YearSpan | undefined {
  const [year] = years;
  const [part] = parts;
  if (!year || !part || years.length > 1 || parts.length > 1) return undefined;
  if (year.yearsFromThere !== undefined) return undefined;
  const joint = text.slice(year.end, part.start);
  const isLast = year.end <= part.start && AT_CLOSE.test(text.slice(part.end));
  return isLast && OWN_CLAUSE.test(joint) && !HELD_BESIDE.test(joint) ? year : undefined;
}

const OWN_CLAUSE = /^[^\d,，、;；:：.。?？!！(（—–]{0,12}[,，、;；:：.。?？!！(（—–][^\d,，;；.。?？]{0,12}$/;
const AT_CLOSE = /^[^\p{L}\d]*(?:only|的|就行|即可|please|pls|thanks|figure|data)?[^\p{L}\d]*$/u;
const HELD_BESIDE =
  /\b(?:and|or|vs|versus|than|to|with|against|from|plus|also|then|by|not)\b|[和与跟比到至较及或非不]|还有|以及|同期|去年|上年/;

function standTogether(text: string, year: YearSpan, part: PartSpan): boolean {
  const joint = between(text, year, part);
  return joint.length <= 12 && JOINT.test(joint) && (year.end <= part.start || part.end <= year.start);
}

function between(text: string, year: YearSpan, part: PartSpan): string {
  return year.end <= part.start ? text.slice(year.end, part.start) : text.slice(part.end, year.start);
}

const TWO_DIGITS = /\s(\d{2})$/;

// Feb 25: without a st or th behind it, two digits may be a year.
function dayOrYear(part: YearPart | undefined, said: string): YearPart | undefined {
  const digits = TWO_DIGITS.exec(said)?.[1];
  return part && digits !== undefined ? { ...part, orYear: 2000 + Number(digits) } : part;
}

function dayPart(month: number | undefined, day: number | undefined): YearPart | undefined {
  if (!month || !day || month > 12 || day > 31) return undefined;
  return { fromMonth: month, toMonth: month, day };
}

function lastMonths(count: number | undefined): YearPart | undefined {
  return count === undefined ? undefined : monthsPart(13 - count, 12);
}

function monthsPart(from: number | undefined, to: number | undefined): YearPart | undefined {
  if (!from || !to || from > to || to > 12) return undefined;
  return { fromMonth: from, toMonth: to };
}

function quarterPart(quarter: number | undefined): YearPart | undefined {
  if (!quarter || quarter > 4) return undefined;
  return { fromMonth: quarter * 3 - 2, toMonth: quarter * 3 };
}

/** The year that two or four digits write. */
export function fullYear(digits: string): number {
  return digits.length === 4 ? Number(digits) : 2000 + Number(digits);
}

/** 1 to 12 for a name that `MONTH` matches. */
export function monthNumber(name: string | undefined): number | undefined {
  return MONTHS[(name ?? '').slice(0, 3)];
}

/** The number up to 99 that digits or Chinese numerals write. */
export function hanNumber(text: string | undefined): number | undefined {
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  const ten = text.indexOf('十');
  if (ten === -1) return DIGITS[text];
  const tens = ten === 0 ? 1 : (DIGITS[text.slice(0, ten)] ?? 0);
  return tens * 10 + (DIGITS[text.slice(ten + 1)] ?? 0);
}

const ENGLISH_COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
};
function englishCount(word: string | undefined): number | undefined {
  return ENGLISH_COUNTS[word ?? ''] ?? (Number(word) || undefined);
}

const ENGLISH_ORDINALS: Readonly<Record<string, number>> = {
  first: 1, frist: 1, fisrt: 1, '1st': 1, opening: 1, secnod: 2, thrid: 3, foruth: 4, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4, last: 4, final: 4,
}; // biome-ignore format: one row
function englishOrdinal(word: string | undefined): number | undefined {
  return ENGLISH_ORDINALS[word ?? ''];
}
