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
 * one another. Where another holds the turn longer than `patienceMs`, it comes to `held`; without that it goes on, since
 * the holder may have died and no bot be there to end its turn.
 */
export async function inReplyTurn<T>(
  { claims, clock }: ReplyTurns,
  question: string,
  patienceMs: number,
  work: () => Promise<T>,
  held?: T,
): Promise<T> {
  let isOurs = await claims.takeTurn(question);
  for (let waited = 0; !isOurs && waited < patienceMs; waited += LOOK_EVERY_MS) {
    await clock.wait(LOOK_EVERY_MS);
    isOurs = await claims.takeTurn(question);
  }
  if (!isOurs && held !== undefined) return held;
  try {
    return await work();
  } finally {
    if (isOurs) await claims.endTurn(question);
  }
}
