// Finds the numbers a question states, as exact decimals in the base unit, with the words that bound them
// (突破, about, less than) and the sort of number their own form shows (percent, rank, times, points).
// A numeral with nothing beside it to count (一下, 三 in a name) is not a number.
import { Decimal } from 'decimal.js';
import type { Bound } from '../knowledge/types.ts';
import { amountsInWords } from './amounts-in-words.ts';
import { HAN_DIGIT, hanValue } from './han-numerals.ts';
import { matches } from './matches.ts';
import { multiplesInWords } from './multiples-in-words.ts';
import { beforeSign, isNearly, readBoundAfter, readBoundBefore } from './number-bounds.ts';

/** What a number's own form says it is; `plain` leaves it to the unit word beside it. */
export type NumberForm = 'percent' | 'points' | 'rank' | 'times' | 'plain';

export interface NumberMention {
  readonly start: number;
  readonly end: number;
  /** Exact decimal without exponent: 1500亿 is 150000000000, 一成半 is 15. */
  readonly value: string;
  readonly form: NumberForm;
  readonly bound: Bound;
  /** The last decimal place that was written, as a power of ten of `value`'s unit: 1500亿 is 8, 1.07 is -2. */
  readonly precision: number;
  /** True where the text denies it: 不是44家, wasn't 15%. */
  readonly negated: boolean;
  /** True for 1400多亿: it goes on from the place written last, and not to the next. */
  readonly roundedDown?: boolean;
  /** True for "just over 1000": it goes on from there by little. */
  readonly close?: boolean;
  /** True for "well over 1000": it does not lie near it. */
  readonly far?: boolean;
  /** True for "nearly 1000": it has not quite been reached. */
  readonly nearly?: boolean;
  /** True where the question is whether it was reached, however far what is on record lies beyond. */
  readonly isMark?: boolean;
  /** Where the unit word starts, for `plain`: the text from here may name a unit. */
  readonly unitAt: number;
}

const HAN_RUN = '[零〇一二两俩三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?';

const WORD_NUMBERS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
  thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100,
}; // biome-ignore format: rows
const ORDINAL_WORDS: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
}; // biome-ignore format: one row
const WORD = `(?:${Object.keys(WORD_NUMBERS).join('|')})`;

const SCALE_POWER: readonly (readonly [RegExp, number])[] = [
  [/^\s*万亿/, 12],
  [/^\s*千亿/, 11],
  [/^\s*百亿/, 10],
  [/^\s*十亿/, 9],
  [/^\s*个?亿/, 8],
  [/^\s*千万/, 7],
  [/^\s*百万/, 6],
  [/^\s*万/, 4],
  [/^\s*千/, 3],
  [/^\s*百/, 2],
  [/^[\s-]*(?:trillion|trn|tn)\b/, 12],
  [/^[\s-]*(?:billion|bln|bn|b)\b/, 9],
  [/^[\s-]*(?:million|mln|mn)\b|^m\b/, 6],
  [/^[\s-]*(?:thousand|k)\b/, 3],
  [/^[\s-]*hundred\b/, 2],
  [/^yi\b/, 8],
];

const DIGIT_NUMBER =
  /(?:(?<=rmb|cny|usd|\b(?:gbp|eur|jpy|hkd|twd|aud|nzd|cad|chf|inr|krw|sgd|sek|nok|dkk|zar|brl)|\bno\.)|(?<![\w.])|(?<=[a-z]{2})(?=[\d,.]+\s*(?:万|亿|%)))[#№]?(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?/g;
const HAN_NUMBER = new RegExp(HAN_RUN, 'g');
const ENGLISH_NUMBER = new RegExp(
  `\\b(?:(?:a|${WORD})(?:[- ](?:and )?${WORD})*)\\b(?=[\\s-]*(?:percent|per cent|pct|%|percentage|points?|times|fold|thousand|million|billion|bn|[a-z]))|(?<=\\b(?:had|has|have|was|were|is|are|at|to|from|only|just|about|over|under|than|numbered|totall?ed|nearly|almost) )(?!one\\b)${WORD}(?:[- ](?:and )?${WORD})*\\b(?=\\s*(?:$|[.,;!)]))`,
  'g',
);
const RANK_WORD = new RegExp(
  `(?:(?<=\\b(?:rank(?:s|ed|ing)?|came|comes?|placed?|sits|stands|positioned|finished|at|is|was|are|were|been|remain(?:s|ed)?)\\s(?:the\\s)?)\\b(${Object.keys(ORDINAL_WORDS).join('|')})\\b(?=[\\s]*(?:$|[,.?!]|in\\b|on (?:the|this|that)\\b|among|nation|province|place|overall|across|out\\b|for\\b|by\\b|right|correct))|\\b(${Object.keys(ORDINAL_WORDS).join('|')})\\b(?=\\s+(?:in (?:the )?(?:province|country|city|nation)|place\\b|nationally|provincially|province-?wide|nationwide)))`,
  'g',
);

// Up from fifth in 2023, to third in the county.
const RANK_MOVED = new RegExp(
  `(?<=\\bfrom (?:${Object.keys(ORDINAL_WORDS).join('|')}|\\d{1,2}(?:st|nd|rd|th)) to |\\b(?:up|down|climb(?:s|ed)?|rose|rising|moved?|jump(?:s|ed)?|slipp?(?:s|ed)?|fell|dropp?(?:s|ed)?|improved) (?:up |down |back )?(?:from|to) )(${Object.keys(ORDINAL_WORDS).join('|')})\\b(?=\\s*(?:$|[,.?!)]|(?:in|to|among|for|across)\\b|place\\b))`,
  'g',
);

// Fourth in Northshore, ninth in 2022: by itself, where "first in 2022" may tell the order of time.
const RANK_ALONE = new RegExp(
  `(?<=^\\s*|[,:;.] |\\b(?:and|but|the city|the county|it|only|in (?:19|20)\\d{2}) )(${Object.keys(ORDINAL_WORDS).slice(2).join('|')})\\b(?=\\s+in (?:(?:19|20)\\d{2}\\b|(?:[a-z]+ ){0,2}[a-z]+\\s*(?:$|[,.;:)]))|\\s*$)`,
  'g',
);

// Ranked the city fourth for, ... and seventh for.
const RANKED_AS = new RegExp(
  `(?<=\\b(?:rank(?:s|ed|ing)?|plac(?:es|ed|ing)|puts?|putting)\\s(?:[a-z]+\\s){1,3}|\\b(?:and|so|but|then|also|still|again)\\s)(${Object.keys(ORDINAL_WORDS).join('|')})\\b(?=\\s+(?:for|by)\\b)`,
  'g',
);

const RANKS: readonly RegExp[] = [RANK_WORD, RANK_MOVED, RANK_ALONE, RANKED_AS];
/** What each of them has in it. */
const ORDINAL = new RegExp(Object.keys(ORDINAL_WORDS).join('|'));

const RANK_BEFORE =
  /(?:第|排名?|位列|位居|居|列|\bno\.?\s*|\bnumber\s*|#|№|\branked?\s*(?:at\s*)?|\branking\s*|\bplaces?\s*|\bposition\s*)\s*$/;
const RANK_AFTER = /^\s*(?:st|nd|rd|th)\b|^\s*(?:位|名)(?!员)/;
// 第7页, 第一轮, 第二季度: an ordinal of something else than a ranking.
const NOT_A_RANK =
  /^\s*(?:页|段|章|节|期|次|届|版|代|批|步|条|轮|个|天|年|月|周|季|张|幅|部|方|版|点|产业|-?(?:tier|hand|quarter|half|round|phase|time|page))/;
const PERCENT_AFTER = /^\s*(?:%|percent\b|per cent\b|pct\b|个百分之)(?!\s*(?:points?|pts?)\b)/;
const POINTS_AFTER =
  /^\s*(?:个?百分点|个点|percentage[- ]points?|percent(?:age)? pts?|(?:%|pct|per cent|percent)\s*(?:points?|pts?)\b|points?\b|pts?\b|ppts?\b|pp\b)/;
const TIMES_AFTER = /^\s*(?:倍|times\b|-?fold\b|x\b|×)/;
const PERCENT_BEFORE = /百分之\s*$/;
const TENTHS_AFTER =
  /^\s*成(?!立|为|果|效|绩|长|员|功|本|品)(半|[一二三四五六七八九])?([一二三四五六七八九](?![成年月日季个家]))?/;

const MORE_AFTER = /^\s*(?:多(?![少几了出多])|余|来|几)(?!少)/;
const PRICE_TAIL = /^块([1-9])(?![\d%个块元十百千万亿]|[.,]\d)/;
const TAIL = /^[1-9](?![\d.,十百千万亿年月日季度%家个])/;
/** Finds every number in normalized text that counts or measures something, left to right, without overlaps. */
export function findNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = noneIn(text);
  for (const match of matches(DIGIT_NUMBER, text)) {
    const digits = `${(match[1] ?? '').replaceAll(',', '')}${match[2] ?? ''}`;
    const start = match.index + (/^[#№]/.test(match[0]) ? 1 : 0);
    found.push(readNumber(text, start, match.index + match[0].length, new Decimal(digits), false));
  }
  for (const match of matches(HAN_NUMBER, text)) {
    const mention = readHan(text, match.index, match[0]);
    if (mention) found.push(mention);
  }
  for (const match of matches(ENGLISH_NUMBER, text)) {
    const value = englishValue(match[0]);
    if (value !== undefined)
      found.push(readNumber(text, match.index, match.index + match[0].length, new Decimal(value), false));
  }
  for (const { start, end, value } of amountsInWords(text))
    found.push(readNumber(text, start, end, value, false));
  for (const { start, end, value } of multiplesInWords(text)) {
    const bound = readBoundBefore(text, start);
    found.push({
      start: bound?.start ?? start,
      end,
      value,
      form: 'times',
      bound: bound?.bound ?? 'exact',
      precision: 0,
      unitAt: end,
      negated: isNegated(text, start),
    });
  }
  const ranks = ORDINAL.test(text) ? RANKS.flatMap((rank) => matches(rank, text)) : [];
  for (const match of ranks) {
    const value = String(ORDINAL_WORDS[match[1] ?? match[2] ?? ''] ?? 0);
    const end = match.index + match[0].length;
    found.push({
      start: match.index,
      end,
      value,
      form: 'rank',
      bound: 'exact',
      precision: 0,
      unitAt: end,
      negated: isNegated(text, match.index),
    });
  }
  for (const [pattern, read] of FRACTIONS) {
    for (const match of matches(pattern, text)) {
      const value = read(match);
      const start = match.index;
      const end = start + match[0].length;
      const bound = readBoundBefore(text, start);
      found.push({
        start: bound?.start ?? start,
        end,
        value,
        form: 'percent',
        bound: bound?.bound ?? readBoundAfter(text, end) ?? (IS_ROUGH.test(match[0]) ? 'about' : 'exact'),
        precision: 0,
        unitAt: end,
        negated: isNegated(text, match.index),
        ...(bound?.bound === 'about' && isNearly(text, bound.start) && { nearly: true }),
      });
    }
  }
  for (const match of matches(TOP_RANKS, text)) {
    const value = match[1] ?? match[2] ?? '';
    const rank = /^\d+$/.test(value)
      ? Number(value)
      : (WORD_NUMBERS[value] ?? hanValue(value)?.toNumber() ?? Number.NaN);
    if (!Number.isInteger(rank)) continue;
    const end = match.index + match[0].length;
    found.push({
      start: match.index,
      end,
      value: String(rank),
      form: 'rank',
      bound: 'at_most',
      precision: 0,
      unitAt: end,
      negated: isNegated(text, match.index),
    });
  }
  return withoutOverlaps(found);
}

/** What is counted one by one: 一条都没有. */
const COUNTED = '[个条家座处所艘辆台起例件人名位次只项间株栋块口]';
/**
 * None of a thing, in words; what stands behind is what there is none of. Each opens with its own first letters: what
 * stands before is looked at where they are, and not at every letter.
 */
const NONE_OF: readonly RegExp[] = [
  /(?=零)(?<=[为是成到至清剩]了?)零(?=$|[^\p{Script=Han}]|[了吧吗呢啊的嘛么没不])/gu,
  new RegExp(`[一半]${COUNTED}(?=\\p{Script=Han}{0,8}?[都也](?:没|不剩|无))`, 'gu'),
  new RegExp(`(?:没有?|无)(?:任何)?一${COUNTED}`, 'g'),
  /(?<!\b(?:resets?|resetting|net|from|back) (?:to )?)\bzero\b(?!-|\s+(?:waste|carbon|emissions?|tolerance|hours?|sum|cost|point|based))/g,
  /\bnot (?:a single|one)\b(?= [a-z])/g,
  /(?=no)(?<=\bthere (?:is|are|was|were) )no\b(?! (?:more|less|fewer|later|longer|data|figures?|one|need|doubt|problem|way|reason|such|point|record)\b)/g,
  /(?=none)(?<=\b(?:is|are|was|were) )none\b(?=\s*(?:left|remaining|at all|[,.;?!]|$))/g,
];

/** 还没清零, "not down to zero": there is some. */
const SOME =
  /(?:不|没有?|未|没能|未能|并非|不是)\p{Script=Han}{0,3}$|(?:\b(?:not|never|cannot)|n['’]t)\b[^.,;!?]{0,24}$/u;

function noneIn(text: string): NumberMention[] {
  return NONE_OF.flatMap((pattern) =>
    matches(pattern, text).map(({ index, 0: { length } }): NumberMention => {
      const end = index + length;
      const negated = SOME.test(text.slice(Math.max(0, index - 32), index));
      return { start: index, end, value: '0', form: 'plain', bound: 'exact', precision: 0, negated, unitAt: end };
    }),
  );
} // biome-ignore format: one row

type FractionRule = readonly [RegExp, (match: RegExpExecArray) => string];
const ENGLISH_PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  eighth: 8,
  tenth: 10,
};

/** Two-thirds and one in five round what they tell. */
const IS_ROUGH = /\b(?:in|out of)\b|[a-z]s$/;
const UP_TO_TEN = Object.keys(WORD_NUMBERS).slice(0, 10);
const PARTED = UP_TO_TEN.map(
  (part, at) => `${part} (?:in|out of)(?: every)? (?:${UP_TO_TEN.slice(at + 1).join('|')})`,
).slice(0, -1);
/** "One in five", "nine out of ten"; in four years something comes about, and no share is told. */
const SO_MANY_IN = new RegExp(
  `\\b(?:${PARTED.join('|')})\\b(?! (?:years?|months?|weeks?|days?|hours?|minutes?|quarters?|places|stages|phases|languages)\\b)`,
  'g',
);

// Fractions are shares of a hundred: a fifth is 20 percent.
const FRACTIONS: readonly FractionRule[] = [
  [
    /([二三四五六七八九十])分之([一二三四五六七八九])/g,
    (m) => share(hanValue(m[2] ?? ''), hanValue(m[1] ?? '')),
  ],
  [/一半(?!年)|(?<![上下])半数/g, () => '50'],
  [
    /\b(?:by )?(?:a |one )?half\b(?!\s*(?:year|of (?:the year|20)|20))(?<!first half|second half|1st half|2nd half)/g,
    () => '50',
  ],
  [
    /\b(?:a|one)[- ](third|quarter|fifth|tenth)\b(?! of (?:the year|20\d\d))/g,
    (m) => share(new Decimal(1), new Decimal(ENGLISH_PARTS[m[1] ?? ''] ?? 1)),
  ],
  [
    /\b(two|three|four|five|seven|eight|nine)[- ](third|quarter|fifth|eighth|tenth)s\b(?! of (?:the year|20\d\d|an? ))/g,
    (m) => share(new Decimal(WORD_NUMBERS[m[1] ?? ''] ?? 1), new Decimal(ENGLISH_PARTS[m[2] ?? ''] ?? 1)),
  ],
  [
    SO_MANY_IN,
    (m) => {
      const [part, whole] = [/^[a-z]+/, /[a-z]+$/].map((end) => WORD_NUMBERS[end.exec(m[0])?.[0] ?? ''] ?? 1);
      return share(new Decimal(part ?? 1), new Decimal(whole ?? 1));
    },
  ],
];

function share(part: Decimal | undefined, whole: Decimal | undefined): string {
  if (!part || !whole || whole.isZero()) return '0';
  return part.dividedBy(whole).times(100).toDecimalPlaces(1).toFixed();
}

/** 前五, top five: a rank no lower than that. */
const TOP_RANKS =
  /(?<![目之以提空眼])前([一二三四五六七八九十]|[1-9]\d?)(?!个|季|月|天|年|次|期|任|后|者|方|\d)(?:名|位|强)?|\btop[- ]?(one|two|three|four|five|six|seven|eight|nine|ten|[1-9]\d?)\b(?!\s*%|[.,]\d|\s*per\s?cent)/g;

/** Idioms that count nothing. */
const NO_NUMBER = /^(?:一五一十|七七八八|三三两两|三五|十有八九|百十)$/;

function readHan(text: string, start: number, run: string): NumberMention | undefined {
  const end = start + run.length;
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 6);
  if (NO_NUMBER.test(run)) return undefined;
  const hasScale = /[十百千万亿]/.test(run) && run.length > 1;
  const isCounted =
    RANK_BEFORE.test(before) ||
    PERCENT_BEFORE.test(before) ||
    TENTHS_AFTER.test(after) ||
    TIMES_AFTER.test(after);
  const hasUnit =
    run === '俩' ||
    /^\s*(?:多|余)?(?:个|家|项|亩|元|位|名|倍|所|座|条|次|吨|人|台|辆|户|只|艘|栋|株|公里|平方)/.test(after);
  if (!hasScale && !isCounted && !hasUnit) return undefined;
  const value = hanValue(run);
  if (value === undefined) return undefined;
  return readNumber(text, start, end, value, true);
}

function englishValue(words: string): number | undefined {
  let total = 0;
  for (const word of words.split(/[- ]/)) {
    if (word === 'and' || word === 'a') continue;
    const value = WORD_NUMBERS[word];
    if (value === undefined) return undefined;
    total = value === 100 ? Math.max(total, 1) * 100 : total + value;
  }
  if (total === 0 && /^a hundred/.test(words)) return 100;
  return total === 0 ? undefined : total;
}

function readNumber(
  text: string,
  start: number,
  end: number,
  digits: Decimal,
  isHan: boolean,
): NumberMention {
  let value = digits;
  let precision = -digits.decimalPlaces();
  let position = end;
  let bound: Bound = 'exact';
  const boundBefore = readBoundBefore(text, start);
  if (boundBefore) bound = boundBefore.bound;

  const more = MORE_AFTER.exec(text.slice(position));
  let roundedDown = false;
  if (more && digits.greaterThanOrEqualTo(10)) {
    bound = 'over';
    roundedDown = true;
    position += more[0].length;
  }
  if (isHan || roundedDown) precision = trailingPower(digits);
  const scale = readScale(text.slice(position, position + 12), isHan && !more);
  if (scale) {
    value = value.times(new Decimal(10).pow(scale.power));
    precision += scale.power;
    position += scale.length;
    // 3亿2 is 3.2亿.
    const tail = /^(?:亿|万|千)/.test(text.slice(position - 1, position))
      ? TAIL.exec(text.slice(position))
      : null;
    if (tail) {
      value = value.plus(new Decimal(tail[0]).times(new Decimal(10).pow(scale.power - 1)));
      precision = scale.power - 1;
      position += tail[0].length;
    }
    const moreAfterScale = MORE_AFTER.exec(text.slice(position));
    if (moreAfterScale) {
      bound = 'over';
      roundedDown = true;
      position += moreAfterScale[0].length;
    }
  }
  // 7块5 is 7.5 of it.
  const change = isHan || scale || roundedDown ? null : PRICE_TAIL.exec(text.slice(position, position + 4));
  if (change) {
    value = value.plus(new Decimal(change[1] ?? 0).dividedBy(10));
    precision = -1;
    position += change[0].length;
  }
  const form = readForm(text, start, position);
  if (form.tenths !== undefined) {
    value = value.times(10).plus(form.tenths);
    precision = Number.isInteger(form.tenths) ? (form.tenths === 0 ? 1 : 0) : -1;
  }
  const unitAt = position;
  position = form.end;
  // 第四多 is the place from the top, and no more than fourth.
  const isFromTop = text[start - 1] === '第' && /^\s*多/.test(text.slice(position));
  const boundAfter = isFromTop ? undefined : readBoundAfter(text, position);
  if (boundAfter) bound = boundAfter;
  // 未达到5000余吨: what was not reached stays so.
  if (boundBefore?.bound === 'under' && bound === 'over') bound = 'under';
  // 四成多: from forty on, and short of fifty.
  if (form.tenths !== undefined && boundAfter === 'over' && /^\s*[多余]/.test(text.slice(position)))
    roundedDown = true;
  const ordinalStart = text[start - 1] === '第' ? start - 1 : start;
  const just = distanceAt(text, boundBefore?.start, JUST_BEFORE);
  const far = distanceAt(text, boundBefore?.start, FAR_BEFORE);
  return {
    start: just ?? far ?? boundBefore?.start ?? ordinalStart,
    end: position,
    value: value.toFixed(),
    form: form.form,
    bound,
    precision,
    unitAt,
    negated: isNegated(text, boundBefore?.start ?? ordinalStart),
    ...(roundedDown && bound === 'over' && { roundedDown }),
    ...((just !== undefined || LITTLE_AFTER.test(text.slice(position, position + 12))) && { close: true }),
    ...(far !== undefined && { far: true }),
    ...(bound === 'about' && boundBefore && isNearly(text, boundBefore.start) && { nearly: true }),
  };
}

/** 刚过, "just over", 出头: beyond the number, and near it. */
const JUST_BEFORE =
  /(?:刚刚?|才刚刚?|将将|堪堪|勉强|稍微?|略微?|稍稍|略略|\b(?:only |just )?(?:just|barely|scarcely|slightly|fractionally|marginally|narrowly|a (?:little|bit|touch|shade|whisker|fraction)))\s*$/;
const LITTLE_AFTER = /^\s*(?:[\p{Script=Han}%]{0,3}?(?:出头|挂零)|and (?:a bit|change)\b)/u;

/** 远超, "well over": beyond the number, and not near it. */
const FAR_BEFORE = /(?:远远?|大大|大幅)$|\b(?:well|far|way)\s$/;

// Where the words begin that say how far beyond the number it is.
function distanceAt(text: string, boundAt: number | undefined, pattern: RegExp): number | undefined {
  if (boundAt === undefined) return undefined;
  const from = Math.max(0, boundAt - 24);
  const match = pattern.exec(text.slice(from, boundAt));
  return match ? from + match.index : undefined;
}

function readScale(rest: string, isHan: boolean): { power: number; length: number } | undefined {
  if (isHan) return undefined;
  for (const [pattern, power] of SCALE_POWER) {
    const match = pattern.exec(rest);
    if (match) return { power, length: match[0].length };
  }
  return undefined;
}

function readForm(
  text: string,
  start: number,
  position: number,
): { form: NumberForm; end: number; tenths?: number } {
  const after = text.slice(position, position + 24);
  const before = text.slice(Math.max(0, start - 12), start);
  const points = POINTS_AFTER.exec(after);
  if (points) return { form: 'points', end: position + points[0].length };
  const percent = PERCENT_AFTER.exec(after);
  if (percent) return { form: 'percent', end: position + percent[0].length };
  if (PERCENT_BEFORE.test(before)) return { form: 'percent', end: position };
  const tenths = TENTHS_AFTER.exec(after);
  if (tenths) {
    const rest = tenths[1] === '半' ? 5 : (HAN_DIGIT[tenths[1] ?? ''] ?? 0);
    // 三成八五 is 38.5%.
    const hundredths = (HAN_DIGIT[tenths[2] ?? ''] ?? 0) / 10;
    return { form: 'percent', end: position + tenths[0].length, tenths: rest + hundredths };
  }
  const times = TIMES_AFTER.exec(after);
  if (times) return { form: 'times', end: position + times[0].length };
  if (NOT_A_RANK.test(after)) return { form: 'plain', end: position };
  const rank = RANK_AFTER.exec(after);
  if (rank && countsPeople(text, start, position, rank[0])) return { form: 'plain', end: position };
  if (rank) return { form: 'rank', end: position + rank[0].length };
  if (RANK_BEFORE.test(before)) return { form: 'rank', end: position };
  return { form: 'plain', end: position };
}

/** No ranking on record goes so far. */
const LOWEST_RANK = 200;

// 有5名, 2316位: people who are counted, and no place in a ranking.
function countsPeople(text: string, start: number, position: number, after: string): boolean {
  if (!/[名位]/.test(after)) return false;
  const before = text.slice(Math.max(0, start - 4), start);
  if (RANK_BEFORE.test(before)) return false;
  const value = Number(text.slice(start, position).replaceAll(',', ''));
  return value > LOWEST_RANK || /(?<![没排])有[了过]?$/.test(before);
}

const DENIED =
  /(?:并不是|不是|并非|没有|没|未|并未|绝非)(?:排在?|进入?|达到|有|到)?(?:全[省国市])?\s*$|(?<!有)(?:没有?|并?未)(?:[降升涨跌增减提]|下降|上升|增加|增长|减少|回落|缩短|提高)[到至]\s*$|(?:\bnot|\bnever|\b(?:is|was|are|were|do|does|did|has|have|had|ca|could|would|wo)n['’ ]?t)\s+(?:[a-z]+\s+){0,3}$/;

/** 不是绵阳市第4位: the area of a rank stands between. */
const RANK_DENIED = /(?<!是)(?:并?不是|并非|绝非)(?![^，。]*[排列居错])\p{Script=Han}{1,8}$/u;

// 不是34家吗, isn't it 34: so asked, it is held to be so.
const ASSERTS = /^[^，。,;；!！?？\n]*(?:吗|么|嘛)/;
const INVERTED = /(?:^|[.,;!?\n]\s*)(?:(?:is|was|are|were|do|does|did|has|have)n['’ ]?t)\b[^.;!?\n]*$/;

// 是不是 asks and does not deny; neither does 没错.
function isNegated(text: string, start: number): boolean {
  const before = beforeSign(text.slice(Math.max(0, start - 32), start));
  if (ASSERTS.test(text.slice(start, start + 40)) && /不是\D{0,4}$/.test(before)) return false;
  if (INVERTED.test(before)) return false;
  if (text[start] === '第' && RANK_DENIED.test(before)) return true;
  return DENIED.test(before) && !/是不是(?:排在?|进入?|达到|有|到)?(?:全[省国市])?\s*$/.test(before);
}

function trailingPower(value: Decimal): number {
  if (value.decimalPlaces() > 0) return -value.decimalPlaces();
  let power = 0;
  let rest = value;
  while (!rest.isZero() && rest.modulo(10).isZero()) {
    rest = rest.dividedBy(10);
    power += 1;
  }
  return power;
}

function withoutOverlaps(found: NumberMention[]): NumberMention[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NumberMention[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
  }
  return kept;
}
