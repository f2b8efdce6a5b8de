// What a number of a claim tells of a change, and of no level: by how much it went up or down (少了471件, up 240,000), by how
// many places it rose in a ranking (升了三位), or where it came from (从第9升到第6, from 9th to 6th).
import { isLimitReached } from './level-reached.ts';
import type { NumberMention } from './numerals.ts';

export interface ChangeTold {
  readonly direction: 'up' | 'down';
  /** True for places in a ranking, where up is a smaller number. */
  readonly ofPlaces: boolean;
}

const BACK = 40;
const ON = 64;

const DOWN_ZH =
  /(?:下降|减少|降低|下跌|下滑|缩短|缩减|回落|后退|退步|倒退|后移)了?(?:足足|整整)?$|(?:(?<![最至不减缺])少|降|跌|减|缩|退|掉|(?<!最)[短低])了(?:足足|整整)?$|(?<![最至不减缺])少\p{Script=Han}{1,2}了$|[比较][^,，。;；]{1,16}(?:(?<![最至不减缺])少|降|跌|减|低|短)$/u;
const UP_ZH =
  /(?:(?<!的)增长|增加|上升|提高|上涨|提升|延长|扩大|净增|前进|前移|进步|跃升|攀升)了?(?:足足|整整)?$|(?:(?<![最至不许很])多|涨|升|(?<!新)增|进|(?<!最)[长高])了(?:足足|整整)?$|(?<![最至不许很])多\p{Script=Han}{1,2}了$|[比较][^,，。;；]{1,16}(?:(?<![最至不许很])多|涨|升|(?<!新)增|高|长)$/u;

const STOOD =
  '(?:^|[,;:(–—-] ?|\\b(?:is|are|was|were|went|gone|be|been|came|come|moved|moving|edged|ticked) )';
const UP_EN = new RegExp(
  `(?:\\b(?:rose|risen|grew|grown|gained?|climb(?:ed|s)?|jump(?:ed|s)?|increased?|improved|moved up|(?:raised|lifted|boosted|widened|extended|lengthened)(?= by)|(?:a )?(?:rise|gain|jump|increase) of)|${STOOD}up)(?: by)? $`,
);
const DOWN_EN = new RegExp(
  `(?:\\b(?:fell|fallen|slipped|slumped|shrank|shrunk|dropped|drop|declined?|decreased?|lost|moved down|(?:cut|trimmed|lowered|reduced|shortened|narrowed|eased|slashed)(?= by)|(?:a )?(?:fall|drop|cut|decline|decrease) of)|${STOOD}down)(?: by)? $`,
);
/** What may stand between a verb and its number. */
const LOOSE_EN =
  /(?:(?:about|around|nearly|almost|roughly|some|over|under|more than|less than|just) )?(?:the )?\s*(?:(?:rmb|cny|usd|gbp|eur|us dollars?|dollars?|pounds?|euros?|yuan|[$£€¥])\s*)?$/;
const THAN =
  /^[\s-]?(?:(?!than)[a-z-]+ ){0,3}?(?:(more|higher|longer|up)|(fewer|less|lower|shorter|down)) (?:(?!than)[a-z\d]+ ){0,5}?(?:than (?:in )?(?:the (?:year|one) before|the previous|a year|last|(?:19|20)\d\d|before)|on (?:the year|a year|last year|20\d\d))/;

/** The change that a number tells; undefined where it tells a level. */
export function changeTold(text: string, number: NumberMention): ChangeTold | undefined {
  const before = text.slice(Math.max(0, number.start - BACK), number.start);
  const after = text.slice(number.end, number.end + ON);
  const direction = directionOf(before, after);
  const ofPlaces = countsPlaces(text, number);
  if (direction === undefined || (number.form === 'rank' && !ofPlaces) || isLimitReached(text, number))
    return undefined;
  return { direction, ofPlaces };
}

function directionOf(before: string, after: string): ChangeTold['direction'] | undefined {
  if (/\p{Script=Han}\s?$/u.test(before)) {
    const bare = before.trimEnd();
    return DOWN_ZH.test(bare) ? 'down' : UP_ZH.test(bare) ? 'up' : undefined;
  }
  const verb = `${before.replace(LOOSE_EN, '').trimEnd()} `;
  if (DOWN_EN.test(verb)) return 'down';
  if (UP_EN.test(verb)) return 'up';
  const [, more, fewer] = THAN.exec(after) ?? [];
  return more ? 'up' : fewer ? 'down' : undefined;
}

/** True for 三位, 三个位次, "three places": how many of them, and none by its number. */
export function countsPlaces(text: string, { start, end, form }: NumberMention): boolean {
  const said = text.slice(start, end);
  const after = text.slice(end, end + 16);
  if (/^\s?个?(?:位次|名次|位置)/.test(after) || /^[\s-](?:places?|spots?|positions?|rungs?)\b/.test(after))
    return true;
  return (
    (form === 'rank' && /[位名]$/.test(said) && !said.includes('第')) ||
    /^个?[位名](?![^\p{P}\s对是吧吗没的])/u.test(after)
  );
}

const FROM =
  /(?:\bfrom (?:the |about |around |an? (?:fall|drop|decline|rise|increase) of )?(?:rmb ?|[$£€¥] ?)?|[从由自](?:\p{Script=Han}{0,4}的|下降|减少|增长|上升)?第?)[-–−负]?$/u;
const TO = /^[^\d,，。;；!！?？]{0,24}?(?:\bto\b|[到至])[^\d,，。;；!！?？]{0,8}$/;

/** True where a number tells where a change began, and the next one of its form where it ended. */
export function beganAt(text: string, number: NumberMention, numbers: readonly NumberMention[]): boolean {
  const next = numbers.find(({ start }) => start >= number.end);
  return (
    next !== undefined &&
    next.form === number.form &&
    FROM.test(text.slice(Math.max(0, number.start - 16), number.start).replace(YEAR, '')) &&
    TO.test(text.slice(number.end, next.start).replace(YEAR, ''))
  );
}

/** "From 27 in 2023 to 19 in 2024": the time of the one stands before the other. */
const YEAR = /(?:\bin )?(?:19|20)\d{2}(?!\d)(?:年的?)?/;

const STOPS = /[,，。;；!！?？]/;

/** True where a number tells where a change began, and the next one by how many per cent it went from there: 从27起少了近三成. */
export function changedFrom(text: string, number: NumberMention, numbers: readonly NumberMention[]): boolean {
  const next = numbers.find(({ start }) => start >= number.end);
  return (
    next?.form === 'percent' &&
    number.form !== 'percent' &&
    FROM.test(text.slice(Math.max(0, number.start - 16), number.start)) &&
    !STOPS.test(text.slice(number.end, next.start)) &&
    changeTold(text, next) !== undefined
  );
}

const STARTED = /\b(up|down|rising|falling|increase|decrease|rise|fall) from (?:the )?(?:rmb ?|[$£€¥] ?)?$/;

/** The way from a number told behind a level to that level: 6,320 homes, up from 5,100; undefined where it is none. */
export function startTold(
  text: string,
  number: NumberMention,
  numbers: readonly NumberMention[],
): 'up' | 'down' | undefined {
  const before = text.slice(Math.max(0, number.start - 24), number.start);
  const isBehind = numbers.some(({ end }) => end <= number.start);
  const [, way] = isBehind ? (STARTED.exec(before) ?? []) : [];
  if (way === undefined) return undefined;
  return /^(?:up|ris|increase)/.test(way) ? 'up' : 'down';
}
