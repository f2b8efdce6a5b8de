// The time that a change is counted from: since 2022, more than in 2021, 比2021年.
import type { PeriodMention } from './periods.ts';

const BEFORE =
  /\b(?:than|since|compared (?:with|to)|from|against)(?: (?:in|it was in|they were in|at(?: the end of)?))? $|(?:比起?|较|自从?|从)$/;

/** 跟2020年比, with what it is held against said before it. */
const WITH = /[跟和与同]$/;
const HELD = /^年?相?比(?![例重率])/;

/** True where a change is counted from that time, which stands in normalized `text`. */
export function countsFrom({ start, end, opensRange }: PeriodMention, text: string): boolean {
  const before = text.slice(0, start);
  return opensRange || BEFORE.test(before) || (WITH.test(before) && HELD.test(text.slice(end)));
}
