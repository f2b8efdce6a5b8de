import type { Clock } from '../clock.ts';
import type { AnswerClaims } from './answer-claims.ts';

/** What a turn at a reply is taken with, among all processes. */
export interface ReplyTurns {
  readonly claims: Pick<AnswerClaims<unknown>, 'takeTurn' | 'endTurn'>;
  readonly clock: Clock;
}

const LOOK_EVERY_MS = 500;

/**
 * Changes the reply to a question while no other process does: an edit, a deletion and a correction must not overtake
 * one another. Whoever holds the turn longer than `patienceMs` has most likely died: then it goes on without.
 */
export async function inReplyTurn<T>(
  { claims, clock }: ReplyTurns,
  question: string,
  patienceMs: number,
  work: () => Promise<T>,
): Promise<T> {
  let isOurs = await claims.takeTurn(question);
  for (let waited = 0; !isOurs && waited < patienceMs; waited += LOOK_EVERY_MS) {
    await clock.wait(LOOK_EVERY_MS);
    isOurs = await claims.takeTurn(question);
  }
  try {
    return await work();
  } finally {
    if (isOurs) await claims.endTurn(question);
  }
}
