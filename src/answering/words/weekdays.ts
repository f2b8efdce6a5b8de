// The days of the week that a text names, in either language: Monday to Friday, 周一至周四, on Saturdays.
import { matches } from '../../language/matches.ts';

const ENGLISH = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const HAN = '一二三四五六日';
const DAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thu(?:rs)?|fri|(?:周|星期|礼拜)[一二三四五六日天末]';
const DAYS = new RegExp(
  `(?<![a-z])(${DAY})(?![a-z])(?:\\s*(?:to|till|until|through|[-–—~到至])\\s*(${DAY}|[一二三四五六日天])(?![a-z]))?`,
  'g',
);

/** The days named, Monday as 0, a stretch as each of its days; undefined where none is. */
export function weekdaysIn(text: string): ReadonlySet<number> | undefined {
  const days = matches(DAYS, text.toLowerCase()).flatMap(([, first = '', last]) => {
    if (first.endsWith('末')) return [5, 6];
    const from = dayOf(first);
    const to = last === undefined ? from : dayOf(last);
    return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, step) => (from + step) % 7);
  });
  return days.length === 0 ? undefined : new Set(days);
}

function dayOf(word: string): number {
  const han = HAN.indexOf(word.slice(-1).replace('天', '日'));
  return han >= 0 ? han : ENGLISH.indexOf(word.slice(0, 3));
}
