// "Is it first in output": a place in a ranking, which only a rank tells.
import type { Variable } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import { isOwn } from '../words/own-words.ts';
import { saidOutsideNames } from '../words/said-outside-names.ts';

const YES_OR_NO =
  /^(?:(?:and|but|so|ok|then) )*(?:is|was|are|were|does|did|do|has|have|had|isn't|wasn't|will) /;
const PLACE =
  /\b(?:first|second|third|last|top|leading|leader|beats?|number one|no\.? ?1|ahead of|best|worst|highest|lowest|largest|biggest|smallest)\b/g;
/** What is first in time, or the top of a scale. */
const OF_OTHER_THINGS =
  /\bfirst (?:time|round|half|quarter|phase|year|six|three|of all)\b|\bat (?:first|last)\b|\blast (?:year|month|quarter|week|time)\b|\btop (?:up|of)\b/;

const SEVERAL =
  /\btop (?:three|five|ten|\d+) (?:places|cities|towns|counties|districts|regions|firms|branches|lines|libraries)\b|前面(?:还)?有几/g;

/** The place that a yes-or-no question gives to what the metric, whose words are `own`, does not rank. */
export function ranksFirst(query: Query, { measure }: Variable, own: string): string[] {
  const { text } = query.text;
  const several = saidOutsideNames(query, SEVERAL).map(([said]) => said);
  if (several.length > 0) return several;
  if (measure === 'rank' || query.numbers.length > 0 || !YES_OR_NO.test(text)) return [];
  return saidOutsideNames(query, PLACE)
    .filter(
      ({ 0: said, index }) =>
        !isOwn(own, said) &&
        !OF_OTHER_THINGS.test(text.slice(Math.max(0, index - 3), index + said.length + 9)),
    )
    .map(([said]) => said);
}
