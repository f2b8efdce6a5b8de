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

const ON =
  /\b(?:on|versus|vs\.?|relative to|compared (?:with|to)|than) $|(?:同比|环比|相较于?|相比于?|相对于?|对比)$/;
const CHANGED_ON =
  /(?:\b(?:up|down|gr[eo]wn?|r[io]se|risen|f[ae]ll|fallen|increased?|decreased?|declined?|dropped?|changed?|climbed|jumped|higher|lower|more|fewer|less|percent)|%)(?: [a-z]+){0,2} on $/;

/** True where a change is measured against that time, and no range of time begins there. */
export function isBaseOfChange(mention: PeriodMention, text: string): boolean {
  if (mention.opensRange) return false;
  const before = text.slice(0, mention.start);
  return countsFrom(mention, text) || (/\bon $/.test(before) ? CHANGED_ON.test(before) : ON.test(before));
}

/** Since 2022, 2022年以来: from then on, to whatever time is the last. */
export function saysSince({ start, end }: PeriodMention, text: string): boolean {
  return /\bsince $/.test(text.slice(0, start)) || /^年?以来/.test(text.slice(end));
}
