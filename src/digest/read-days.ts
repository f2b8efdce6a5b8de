import { hanValue } from '../language/han-numerals.ts';
import { matchAt, type ReadPart } from './command-part.ts';
import { WEEKDAYS, type Weekday, WORKING_DAYS } from './schedule.ts';

const END = '(?![a-z0-9])';
const EVERY_DAY = new RegExp(`(?:daily|every ?day)${END}|每一?天|每日(?!简报)|天天`);
const WORKING = new RegExp(
  `(?:on )?(?:every )?(?:week ?days?|work(?:ing)? ?days?|business days?)${END}|(?:每个)?(?:工作日|平日)`,
);
const WEEKEND = new RegExp(`(?:on )?(?:weekends?)${END}|周末`);
const ENGLISH_DAY =
  '(mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?';
const ENGLISH = new RegExp(
  `${ENGLISH_DAY}${END}(?:\\s*(?:-|–|—|~|to${END}|through${END}|thru${END}|till?${END}|until${END})\\s*${ENGLISH_DAY}${END})?`,
);
const HAN_DAY = '[一二三四五六日天](?![点时十])';
const WEEK = '(?:周|星期|礼拜)';
const HAN_RANGE = new RegExp(`每?${WEEK}(${HAN_DAY})\\s*(?:至|到|-|–|—|~)\\s*${WEEK}?(${HAN_DAY})`);
const HAN_LIST = new RegExp(`每?${WEEK}((?:${HAN_DAY})(?:\\s*[、,和及]?\\s*${WEEK}?${HAN_DAY})*)`);
const NO_DAY = new RegExp(`每${WEEK}|${WEEK}|(?:weekly)${END}`);

const ENGLISH_DAYS: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const HAN_DAYS = '一二三四五六日天';

/** Reads days of the week: weekdays, daily, mon-fri, 每天, 周一三五. */
export function readDays(text: string, at: number): ReadPart | undefined {
  for (const [pattern, days] of [
    [EVERY_DAY, WEEKDAYS],
    [WORKING, WORKING_DAYS],
    [WEEKEND, [6, 7]],
  ] as const) {
    const match = matchAt(pattern, text, at);
    if (match) return daysPart(days, at + match[0].length);
  }
  const english = matchAt(ENGLISH, text, at);
  if (english) {
    const first = englishDay(english[1]);
    return daysPart(
      daysFrom(first, english[2] === undefined ? first : englishDay(english[2])),
      at + english[0].length,
    );
  }
  const range = matchAt(HAN_RANGE, text, at);
  if (range) return daysPart(daysFrom(hanDay(range[1]), hanDay(range[2])), at + range[0].length);
  const list = matchAt(HAN_LIST, text, at);
  if (list) {
    const days = [...(list[1] ?? '')].filter((character) => HAN_DAYS.includes(character)).map(hanDay);
    return daysPart(days, at + list[0].length);
  }
  const none = matchAt(NO_DAY, text, at);
  return none && { part: { kind: 'fault', problem: 'days' }, end: at + none[0].length };
}

const LENGTH = new RegExp(
  `(?:(\\d{1,4})|([一二两三四五六七八九十]{1,3})|(?:a|one)(?= (?:day|week)))\\s*(?:(d|days?)${END}|(w|wks?|weeks?)${END}|(天|日)|(?:个)?(周|星期|礼拜)(?!${HAN_DAY}))`,
);

/** Reads a length in days: 7d, two weeks as 2w, 7天, 两周. */
export function readLength(text: string, at: number): ReadPart | undefined {
  const match = matchAt(LENGTH, text, at);
  if (!match) return undefined;
  const [whole, digits, han, , englishWeek, , hanWeek] = match;
  const count =
    digits !== undefined ? Number(digits) : han !== undefined ? (hanValue(han)?.toNumber() ?? 0) : 1;
  const days = count * ((englishWeek ?? hanWeek) ? 7 : 1);
  return { part: { kind: 'length', days }, end: at + whole.length };
}

function daysPart(days: readonly Weekday[], end: number): ReadPart {
  return { part: { kind: 'days', days }, end };
}

// Friday to Monday is a range too.
function daysFrom(first: Weekday, last: Weekday): Weekday[] {
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, at) => weekday(first - 1 + at));
}

function englishDay(name = ''): Weekday {
  return weekday(ENGLISH_DAYS.indexOf(name.slice(0, 3)));
}

function hanDay(character = ''): Weekday {
  return weekday(Math.min(HAN_DAYS.indexOf(character), 6));
}

function weekday(index: number): Weekday {
  return WEEKDAYS[index % 7] ?? 1;
}
