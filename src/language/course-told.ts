// Which way a claim says that something went from one number to another: 从54分钟降到61分钟, "rose from 12% to 15%".
import { beganAt } from './change-told.ts';
import type { NumberMention } from './numerals.ts';
import { isYesOrNo } from './yes-or-no.ts';

export interface Course {
  readonly from: NumberMention;
  readonly to: NumberMention;
}

/** The course that a number begins or ends; undefined where it is told by itself. */
export function courseOf(
  text: string,
  number: NumberMention,
  numbers: readonly NumberMention[],
): Course | undefined {
  const prior = numbers.findLast(({ end }) => end <= number.start);
  if (prior && beganAt(text, prior, numbers)) return { from: prior, to: number };
  const next = numbers.find(({ start }) => start >= number.end);
  return next && beganAt(text, number, numbers) ? { from: number, to: next } : undefined;
}

const BACK = 40;

const DOWN_ZH = /[降减跌缩退落低短少]\p{Script=Han}{0,2}[到至]/u;
const UP_ZH = /[升增涨扩高延多攀]\p{Script=Han}{0,2}[到至]/u;
const DOWN_EN =
  /\b(?:fell|fall(?:en|s|ing)?|dropp?(?:ed|s|ing)?|declin(?:ed?|es|ing)|decreas(?:ed?|es|ing)|shr[aiu]nk|slipped|slumped|cut|trimmed|lowered|reduced|reduction|shortened|narrowed|eased|slashed|down) $/;
const UP_EN =
  /\b(?:rose|ris(?:en?|es|ing)|gr[eo]wn?|gain(?:ed|s)?|climb(?:ed|s)?|jump(?:ed|s)?|increas(?:ed?|es|ing)|raised|lifted|boosted|widened|extended|lengthened|up) $/;
const WENT = /\b(?:went|gone|moved|changed|swung|came) $/;

/** True where a sentence tells from what to what something went, and asks nothing but whether it did. */
export function tellsCourse(text: string, numbers: readonly NumberMention[]): boolean {
  if (/[?？]/.test(text) && !isYesOrNo(text)) return false;
  return numbers.some((number) => {
    const course = courseOf(text, number, numbers);
    if (course?.from !== number) return false;
    const before = text.slice(Math.max(0, number.start - BACK), number.start).replace(/\bfrom .*$/, '');
    return WENT.test(before) || wayOf(text, course) !== undefined;
  });
}

const WAY_BETWEEN = /\b(up|down) to\b/;

/** The way that the words beside a course say it went; undefined where they say none. */
export function wayOf(text: string, { from, to }: Course): 'up' | 'down' | undefined {
  const between = text.slice(from.end, to.start);
  const before = text.slice(Math.max(0, from.start - BACK), from.start).replace(/\bfrom .*$/, '');
  const [down, up] = [
    DOWN_ZH.test(between) || DOWN_EN.test(before),
    UP_ZH.test(between) || UP_EN.test(before),
  ];
  if (down !== up) return down ? 'down' : 'up';
  const [, way] = WAY_BETWEEN.exec(between) ?? [];
  return way === 'up' || way === 'down' ? way : undefined;
}
