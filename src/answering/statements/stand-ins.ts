// Where the statement that a question is nearest to does not settle it, one that shares much less does not stand in: the
// award of another year is not told by what else the library did.
import type { Query } from '../../language/query.ts';
import type { Slots } from '../slots/slots.ts';
import type { StatementCandidate } from './rank-statements.ts';
import { asksSpeaker } from './speaker-asked.ts';

/**
 * How much more of the question the one refused covers, where the other stands in for it.
 * Effect: higher tells more statements beside the one that was meant. Range 0.1 to 0.5.
 */
const MUCH_MORE = 0.3;
/** How far behind the one refused by its score. Effect: the same. Range 0.3 to 1.5. */
const FAR_BEHIND = 0.6;

/** Those that settle the question, without such as only stand in for a nearer one, refused by something it says. */
export function withoutStandIns(
  settling: readonly StatementCandidate[],
  ranked: readonly StatementCandidate[],
  { query }: Slots,
): readonly StatementCandidate[] {
  const [best] = settling;
  const [nearest] = ranked;
  if (best === undefined || nearest === undefined || best === nearest) return settling;
  if (!nearest.identified || settling.includes(nearest) || query.intent === 'claim' || asksSpeaker(query))
    return settling;
  return settling.filter(
    (one) =>
      one.coverage > nearest.coverage - MUCH_MORE &&
      (one.coverage > nearest.coverage ||
        one.named ||
        !isCalled(nearest, query) ||
        nearest.score - one.score < FAR_BEHIND),
  );
}

const ASKS = /什么时候|何时|哪天|哪里|哪儿|\b(?:when|where)\b/;

// By a name, and not by the question that it is asked in: “when did the reporter go”, of two places.
function isCalled({ statement }: StatementCandidate, { statements }: Query): boolean {
  return statements.some(({ id, mention }) => id === statement.id && !ASKS.test(mention.text));
}
