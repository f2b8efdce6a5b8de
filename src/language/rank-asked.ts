// "Where did the port come on that coast by passengers", "in the table it finished ...": a place in a ranking, asked for
// by verbs that say many other things as well.

const OF_TIME =
  '(?:the )?(?:end|start|close|middle|mid|summer|autumn|winter|spring|year|month|quarter|first|second|third|fourth|last|next|early|late|now|then|today|time|\\d|[qh]\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const VERB = '(?:stands?|stood|comes?|came|placed?|finish(?:ed)?|land(?:ed)?|figured?|sits?|end(?:ed)? up)';
const BY = `(?:by|for|on|as to|regarding|in terms of|when it comes to) (?!${OF_TIME})`;
const AREA = `(?:in|within|across|among|amongst|on|out of) (?!${OF_TIME})[^;.?!]{2,60}?`;

const WHERE = new RegExp(
  `\\b(where (?:does|did|do|has|had|will|would|is|was|are|were) [^,;.?!]{1,60}?) ${VERB}(?= (?:by (?!${OF_TIME})|(?:nationally|nationwide|regionally|overall|province-?wide|county-?wide|statewide) ${BY}|${AREA}\\b${BY}))`,
);
/** Where did it come in the appraisal: what it came in is a ranking. */
const IN_RANKING = new RegExp(
  `\\b(where (?:does|did|do|has|had|will|would) [^,;.?!]{1,60}?) ${VERB}(?= (?:in|on) (?:the |its |a )?[^,;.?!]{0,40}?\\b(?:appraisals?|assessments?|rankings?|ratings|standings|league(?: table)?|leaderboard|tables?)\\b)`,
);
/** "Going by how many were graded, where in the county did it land": the ranking is named first. */
const BY_COUNT =
  /\b((?:going|judging|judged|ranked|measured) by )how many ([^,;?!]{3,60}, where )((?:in|within|across) [^,;.?!]{2,30} )?(do|does|did) ([^,;.?!]{1,40}?) (?:stand|come|place|finish|land|end up|rank)\b/;
/** "…, what place in the county": behind a pause, a place in a ranking. */
const WHAT_PLACE =
  /([,:–—-] ?)(?:in )?(?:what|which) (?:place|position|spot)(?= (?:in|within|across|among|nationally|out of)\b)/;
/** "Which place did the city take in water quality". */
const PLACE_TAKEN =
  /\b(?:which|what) (?:place|position|spot) (did|does|do|has|have) ([^,;.?!]{2,40}?) (?:take|taken|hold|held|get|got|occupy|finish in|come in)(?= (?:in|for|by|on|among)\b)/;
const LEFT_BLANK =
  /\b(?:league|table|ranking|rankings|standings)\b[^;?!]*\b(?:came|finished|placed|stood|landed|sits|stands)(?= ?(?:\.{2,}|…|_{2,}))/;

/** A longer message is a story, in which these verbs say other things. */
const LONGEST = 400;

/** The text asking what it ranks; undefined where no such verb asks for a place in a ranking. */
export function withRankAsked(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  if (BY_COUNT.test(text)) return text.replace(BY_COUNT, '$1number of $2$4 $5 rank $3');
  if (IN_RANKING.test(text)) return text.replace(IN_RANKING, '$1 rank');
  if (PLACE_TAKEN.test(text)) return text.replace(PLACE_TAKEN, 'what rank $1 $2 have');
  if (WHAT_PLACE.test(text)) return text.replace(WHAT_PLACE, '$1what rank');
  if (WHERE.test(text)) return text.replace(WHERE, '$1 rank');
  return LEFT_BLANK.test(text)
    ? text.replace(LEFT_BLANK, (said) => said.replace(/\S+$/, 'ranks'))
    : undefined;
}
