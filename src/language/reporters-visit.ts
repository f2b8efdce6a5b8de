// "What stage was it at when the reporter visited", 记者去的时候建到哪步: the visit only says that it was as printed, so
// the question is what stands beside it.
const VISIT =
  /\b(?:when|the (?:day|time)|at the time|by the time|on the day)(?: that| when)? (?:the |your |a )?(?:reporters?|journalists?|correspondents?|paper|press|media) (?:(?:had )?(?:visited|came|went|called(?: by| in)?|arrived|dropped (?:by|in)|stopped by|looked in|got there|was there|were there|turned up|toured|saw it))(?: (?:there|it|the (?:site|place|spot|scene)|on site))?|(?:当时)?记者(?:前)?(?:去|到|来|采访|走访|到访|探访|赶到|抵达)(?:了|的)?(?:现场|工地|那里|那儿|那边|园区)?(?:采访|的)?(?:的?时候|当天|那天|那阵|那会儿?|那时|时)[,，]?/i;
/** What is asked of the visit itself. */
const OF_VISIT =
  /\b(?:what|which) (?:day|date|time|year|month)\b|\b(?:who|whom)\b|\bwhen (?:did|was|were|is)\b|几号|哪[一]?天|哪年|几时|什么时候|啥时候|何时|日期|谁|哪位|记者.*记者/i;

/** The question without the clause that tells of a reporter's visit; as it was where it asks of that visit. */
export function withoutVisit(text: string): string {
  if (text.length > LONGEST) return text;
  const found = VISIT.exec(text);
  if (found === null || OF_VISIT.test(text)) return text;
  const rest =
    `${text.slice(0, found.index).replace(/[\s,，]{1,4}$/, '')} ${text.slice(found.index + found[0].length)}`.trim();
  return rest.length < SHORTEST ? text : rest;
}

/** A message longer than this many characters says more than a question and a visit. */
const LONGEST = 400;
/** Less than this many characters ask nothing by themselves. */
const SHORTEST = 4;
