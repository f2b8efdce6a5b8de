// Limits of time as people write them: within half an hour, under 30 mins, 三十分钟内, 半个钟头以内.
import { hanValue } from './han-numerals.ts';

/** A limit that a text states. */
export interface TimeLimit {
  readonly start: number;
  readonly text: string;
  readonly minutes: number;
}

const LATIN =
  /\b(?:within|inside(?: of)?|under|in under|in less than|less than) (?:(half an?|an? half|a quarter of an?|an?|one|two|three|five|ten|fifteen|twenty|thirty|forty|sixty|ninety|\d{1,3})[ -])(minutes?|mins?|hours?|hrs?)\b/g;
const HAN =
  /(半个?|[一二三四五六七八九十两]{1,3}个?半?|\d{1,3}个?)(分钟|钟头|小时|刻钟)(?:[之以]?内|不到|之?以?下|(?=的?\p{Script=Han}{1,4}率))/gu;

const WORDS: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, five: 5, ten: 10, fifteen: 15, twenty: 20, thirty: 30, forty: 40, sixty: 60, ninety: 90,
}; // biome-ignore format: one row

/** The limits stated in a comparable text, in minutes. */
export function timeLimitsIn(text: string): TimeLimit[] {
  return [
    ...[...text.matchAll(LATIN)].map((found) => limitOf(found, latinCount(found[1] ?? ''), found[2] ?? '')),
    ...[...text.matchAll(HAN)].map((found) => limitOf(found, hanCount(found[1] ?? ''), found[2] ?? '')),
  ].filter(({ minutes }) => minutes > 0);
}

function limitOf({ 0: text, index }: RegExpExecArray, count: number, unit: string): TimeLimit {
  const each = /^m|^分/.test(unit) ? 1 : unit === '刻钟' ? 15 : 60;
  return { start: index, text, minutes: count * each };
}

function latinCount(said: string): number {
  if (/half/.test(said)) return 0.5;
  if (/quarter/.test(said)) return 0.25;
  return WORDS[said] ?? Number(said);
}

function hanCount(said: string): number {
  const bare = said.replace('个', '').replace('两', '二');
  if (bare === '半') return 0.5;
  const whole = bare.replace(/半$/, '');
  const value = /^\d/.test(whole) ? Number(whole) : Number(hanValue(whole) ?? Number.NaN);
  return value + (bare === whole ? 0 : 0.5);
}
