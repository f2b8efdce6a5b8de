// Whether a passage of a draft speaks of what is expected, planned or wanted, and not of what is.
import type { Passage } from './read-passages.ts';

/** True where a passage speaks of what is expected or planned; 2022e and 2022(f) are how a table marks it. */
export function tellsForecast({ cues, text, start, end }: Passage): boolean {
  const words = text.text.slice(start, end);
  return cues.has('status:forecast') || ESTIMATED.test(words) || INTENDED.test(words) || EXPECTED.test(words);
}

/** True where what is came about by now; 达到, to reach, is told of plans as well. */
export function tellsFact({ mentions }: Passage): boolean {
  return mentions.some(
    ({ senses, text }) =>
      !REACHES.test(text) && senses.some((sense) => sense.type === 'cue' && sense.cue === 'status:actual'),
  );
}

const REACHES = /^(?:达到?|完成|reach(?:es)?|deliver(?:s)?)$/;

/** True where a figure is what somebody wanted, promised or planned: no figure of what came about. */
export function tellsIntent({ text, start }: Passage, before: number): boolean {
  return INTENDED.test(text.text.slice(start, before));
}

const ESTIMATED = /(?:19|20)\d{2}\s?[(（]?(?:e|f|est|fcst|proj)\b/;

const INTENDED =
  /\b(?:wants?|wanted|wish(?:es|ed)?|inten(?:ds?|ded|tion)|seeks?|sought|aspires?|aspired|aspiration|aim(?:s|ed|ing)? (?:for|to|at)|hop(?:es?|ed|ing) (?:for|to)|plann(?:ed|ing)|targeting|promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|propos(?:es?|ed|ing|al)|committed to|(?:working|building|heading) (?:towards?|for)|sights on|eye(?:s|ing)|budgeted|ambition|goal|means to|set to|(?:on|in) (?:course|track) (?:to|for))\b|想要|希望|打算|争取|冲刺|瞄准|剑指|锁定|拟(?!合)|规划|设想|愿景/;

const EXPECTED =
  /\b(?:due (?:to|by)|scheduled|slated|pencilled|earmarked|anticipat(?:es?|ed|ing)|would|could|might|may (?:have|be|reach|pass|hit|see|get|rise|grow|come|well)|should (?!(?:read|be|say|have)\b)|should have (?!been|read|said)|(?:is|are) to (?:have|reach|rise|grow|spend|get|hit|come|deliver|carry|open|add|run|cost)|likely to|prospect|outlook|budgets?)\b|预算|可[达占望到]|或[达将可超破占]|料[将可]|在望|展望|打造|努力|力求|确保|奋力|奋斗|冲击|迈向|朝着|奔向/;
