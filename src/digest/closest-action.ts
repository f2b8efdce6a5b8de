import { editDistance } from '../language/edit-distance.ts';
import { DIGEST_ACTIONS, type DigestAction } from './digest-command.ts';

/** Words up to this long stand for another with one slip only: `of` is as near to `on` as to `off`. */
const SHORT = 4;

/** The action that a word was probably meant as; undefined where it is near none, or to two alike. */
export function closestAction(word: string): DigestAction | undefined {
  // What was typed without a space (pause7d) begins with the action.
  const typed = /^[a-z]+/.exec(word)?.[0] ?? '';
  const near = DIGEST_ACTIONS.map((action) => ({ action, slips: editDistance(typed, action) }))
    .filter(({ slips }) => slips <= (typed.length <= SHORT ? 1 : 2))
    .sort((a, b) => a.slips - b.slips);
  const [first, second] = near;
  return first && first.slips !== second?.slips ? first.action : undefined;
}
