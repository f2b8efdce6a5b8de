import type { Period } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import type { ThreadContext } from '../answer.ts';

const TWO_DIGITS = /^(?:and |so |in |what about |how about )?(?:那)?'?(\d{2})(?:的)?(?:呢)?\s*[?？]*$/;

/** The year that two digits alone name in a thread that spoke of a time: “21?” after 2020. */
export function bareYear({ text, periods }: Query, context: ThreadContext | undefined): Period | undefined {
  if (periods.length > 0 || context?.variable === undefined || context.periods.length === 0) return undefined;
  const digits = TWO_DIGITS.exec(text.text)?.[1];
  return digits === undefined ? undefined : { start: `20${digits}-01-01`, end: `20${digits}-12-31` };
}
