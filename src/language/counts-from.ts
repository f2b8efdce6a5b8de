// The time that a change is counted from: since 2022, more than in 2021, 比2021年.
import type { PeriodMention } from './periods.ts';

const BEFORE =
  /\b(?:than|since|compared (?:with|to)|from|against)(?: (?:in|it was in|they were in|at(?: the end of)?))? $|(?:比起?|较|自从?|从)$/;

/** True where a change is counted from that time, which stands in normalized `text`. */
export function countsFrom({ start, opensRange }: PeriodMention, text: string): boolean {
  return opensRange || BEFORE.test(text.slice(0, start));
}
