// 全省第四长, "fourth longest": from which end a claim counts a place in a ranking. The metric's definition tells it; where it
// does not, the most comes first of what is counted, and of all else nothing is told.
import type { Observation, Variable } from '../../knowledge/types.ts';
import type { Query, StatedNumber } from '../../language/query.ts';

/** Words for the end from which a ranking is counted; of a time, slow is long. */
const MUCH = /^(?:位)?[多高大强]|^[\s-]?(?:most|highest|largest|biggest|greatest)\b/;
const LONG = /^(?:位)?[长慢久贵重远]|^[\s-]?(?:longest|slowest|dearest|heaviest|farthest)\b/;
const LITTLE =
  /^(?:位)?[短少低小快轻近弱]|^[\s-]?(?:fewest|least|lowest|smallest|shortest|fastest|quickest|cheapest|lightest)\b/;
const LITTLE_FIRST =
  /[由从][短少低小快轻近]到|最[短少低小快轻近]|\b(?:shortest|fewest|lowest|smallest|fastest|least)\b/;
const MUCH_FIRST =
  /[由从][长多高大慢]到|最[长多高大慢]|\b(?:longest|most|highest|largest|biggest|slowest|greatest) first\b/;

/** True where the claim counts a rank from another end than the record does, or from one that the record does not tell. */
export function ranksOtherwise(
  { number }: StatedNumber,
  { note }: Observation,
  { name, definition }: Variable,
  { text: { text } }: Query,
): boolean {
  if (number.form !== 'rank') return false;
  const behind = text.slice(number.unitAt, number.unitAt + 16);
  const [isMuch, isLong, isLittle] = [MUCH, LONG, LITTLE].map((end) => end.test(behind));
  if (!isMuch && !isLong && !isLittle) return false;
  const told = [name, definition, note].flatMap((one) => (one ? [one.zh, one.en.toLowerCase()] : []));
  const [littleFirst, muchFirst] = [LITTLE_FIRST, MUCH_FIRST].map((first) =>
    told.some((one) => first.test(one)),
  );
  if (littleFirst !== muchFirst) return isLittle === muchFirst;
  return !isMuch;
}
