// The words that bound a number: 突破, at least, about, or more.
import type { Bound } from '../knowledge/types.ts';

const OVER_BEFORE =
  /(?<![a-z](?=[a-z]))(?:超过?[了咗]?|突破[了咗]?|逾|多于|高于|大于|不止|过[了嘞咗]?|[升涨增]?破[了嘞咗]?|冲破[了咗]?|越过|跨过|迈过|站上|迈上|over|more than|above|exceed(?:ed|ing|s)?|surpass(?:ed|es|ing)?|beat(?:s|en)?|clear(?:s|ed)?|past|top(?:ped|s|ping)|(?<!\b(?:the|in|of|s|its|our|their|a|among|is|are)\s)top|passed|crossed|beyond|greater than|north of|broke|broken|>)(?:[\p{Script=Han}]{1,6}的)?\s*(?:the\s*)?(?:rmb|¥|￥|cny|yuan)?\s*$/u;
const AT_LEAST_BEFORE =
  /(?:(?:没有?|未|不会)(?:[跌降掉]破|跌穿)|至少|不少于|不低于|不小于|起码|at least|no less than|not (?:less|fewer|lower) than|not (?:below|under)|≥|>=)\s*(?:rmb|¥|￥)?\s*$/;
const UNDER_BEFORE =
  /(?:还|尚|仍)?(?:[跌降掉]破了?|跌穿了?|不到|不足|未到|未达到?|没到|没有?达到|少于|低于|小于|未满|没过|没破|没突破|没有突破|没有超过|没有破|没有过|未突破|未破|没超过?|未超过?|(?:did not|didn't|does not|has not|hasn't|not) (?:exceed|top|pass|reach|surpass|break|cross)(?:ed)?|(?:fail(?:s|ed|ing)? to|never) (?:exceed|top|pass|reach|surpass|break|cross|hit)(?:ed)?|under|below|less than|fewer than|short of|shy of|<)(?:[\p{Script=Han}]{1,6}的)?\s*(?:rmb|¥|￥)?\s*$/u;
const AT_MOST_BEFORE =
  /(?:至多|最多|不超过?|不多于|不高于|at most|no more than|not (?:more|greater|higher) than|not (?:above|over|beyond|exceeding)|(?<!\b(?:went|go|goes|gone|going|came|come|moved|shot|crept|edged|inched) )up to|≤|<=)\s*(?:rmb|¥|￥)?\s*$/;
const ABOUT_BEFORE =
  /(?:大约|约|大概|差不多|将近|接近|近|几乎|around|about|roughly|approx\.?|approximately|circa|some|nearly|almost|close to|~|≈)\s*(?:rmb|¥|￥)?\s*$/;
/** 近, nearly: so much has not quite been reached. */
const NEARLY = /^(?:将近|几乎|近|nearly|almost)/;

/** True where the bound that begins at `start` says that the number is not quite reached. */
export function isNearly(text: string, start: number): boolean {
  return NEARLY.test(text.slice(start, start + 8));
}

const OVER_AFTER =
  /^\s*(?:以上|多(?!多?少)|余|\+|开外|出头|挂零|打底|起步|or more|and (?:a bit|change)\b|plus\b|and above|or above)/;
const ABOUT_AFTER = /^\s*(?:左右|上下|前后|or so|ish\b|-ish\b|or thereabouts)/;
const UNDER_AFTER = /^\s*(?:以下|以内|or less)/;
/** 48小时都不到, 44家都没有: behind the unit, whichever it is. */
const NOT_EVEN_AFTER = /^[^\d,.;:!?，。；：！？]{0,6}?(?:都|也|还)(?:[不没未](?:到|满|足|够|达到)|没有)/;

const BOUNDS_BEFORE: readonly (readonly [RegExp, Bound])[] = [
  // 不低于 holds 低于 and 不超过 holds 超过: the longer reading goes first.
  [AT_LEAST_BEFORE, 'at_least'],
  [AT_MOST_BEFORE, 'at_most'],
  [UNDER_BEFORE, 'under'],
  [ABOUT_BEFORE, 'about'],
  [OVER_BEFORE, 'over'],
];

/** 超过百分之, over £, under -: what may stand between a bound and its number. */
const MONEY_BEFORE =
  /(?:百分之|\b(?:us )?dollars?|\b(?:usd|gbp|eur)|[$£€]|(?<=[a-z\p{Script=Han}]\s?)[-–−负])\s*$/u;

/** What stands before a number, without its sign. */
export function beforeSign(before: string): string {
  return before.replace(MONEY_BEFORE, '');
}

/** The bound that stands before a number beginning at `start`, and where it begins. */
export function readBoundBefore(text: string, start: number): { bound: Bound; start: number } | undefined {
  const from = Math.max(0, start - 24);
  const before = beforeSign(text.slice(from, start));
  for (const [pattern, bound] of BOUNDS_BEFORE) {
    const match = pattern.exec(before);
    if (match) return { bound, start: from + match.index };
  }
  return undefined;
}

const UNIT_BETWEEN =
  /^\s*(?:(?:元|人民币|亩|家|个|项|件|人次?|名|起|天|分钟|小时|辆|吨|册次?|公里|%|yuan|rmb|mu|percent)\s*|[\p{Script=Han}]{1,4}?(?=左右|上下(?!班|车|游|学)|出头|挂零|开外))/u;

/** The bound that stands behind a number and its unit, from `end` on. */
export function readBoundAfter(text: string, end: number): Bound | undefined {
  // The unit may stand between the number and its bound: 100亿元以上, 1,000 mu or more, 800件左右.
  const after = text.slice(end, end + 16).replace(UNIT_BETWEEN, '');
  if (OVER_AFTER.test(after)) return 'over';
  if (ABOUT_AFTER.test(after)) return 'about';
  if (UNDER_AFTER.test(after) || NOT_EVEN_AFTER.test(after)) return 'under';
  return undefined;
}
