// Questions whose process died between taking them and posting: each is looked for where its reply would stand, and
// answered where it does not.
import type { WebClient } from '@slack/web-api';
import type { Services } from '../listeners/services.ts';
import { readFailure } from '../posting/failure.ts';
import { findPost } from '../posting/find-post.ts';
import type { ClaimedWork } from './answer-claims.ts';
import { answerClaimed, type PlacedQuestion } from './answer-in-place.ts';
import { followClaimed, type QuestionChange } from './follow-once.ts';

/** Slack's clock and ours may differ by this much. */
const CLOCKS_APART_MS = 60_000;
/** Tried by so many processes, a question may be what ends them. */
const MOST_ATTEMPTS = 3;

/** Ends every question left by others. Never rejects. */
export async function takeOver(services: Services, client: WebClient): Promise<void> {
  const { claims, logger } = services;
  try {
    const left = await claims.sweep();
    await Promise.all(left.map((one) => takeOne(services, client, one)));
  } catch (error) {
    logger.error({ err: error }, 'questions not taken over');
  }
}

async function takeOne(
  services: Services,
  client: WebClient,
  { question, work, claimedAt, attempts }: ClaimedWork<PlacedQuestion | QuestionChange>,
): Promise<void> {
  const { claims, logger, botUserId } = services;
  try {
    if (!work) return await claims.finish(question);
    if (!('claimKeys' in work))
      return await takeChange(services, client, { key: question, change: work, claimedAt, attempts });
    const found = await lookFor(
      client,
      work,
      { key: question, since: claimedAt - CLOCKS_APART_MS },
      botUserId,
    );
    logger.warn({ key: question, attempts, found: found.kind }, 'question taken over');
    if (found.kind === 'posted') return void (await answerClaimed(services, work, found.ts));
    if (attempts >= MOST_ATTEMPTS || found.kind === 'unknown') {
      // A second reply would be worse than none.
      logger.error({ key: question, attempts, found }, 'question dropped');
      return await claims.finish(question);
    }
    if (found.kind === 'later') return claims.abandon(question);
    await answerClaimed(services, work);
  } catch (error) {
    logger.error({ key: question, err: error }, 'question put off');
    claims.abandon(question);
  }
}

async function takeChange(
  services: Services,
  client: WebClient,
  left: {
    readonly key: string;
    readonly change: QuestionChange;
    readonly claimedAt: number;
    readonly attempts: number;
  },
): Promise<void> {
  const { claims, logger } = services;
  const { key, attempts } = left;
  logger.warn({ key, attempts }, 'change of a question taken over');
  if (attempts >= MOST_ATTEMPTS) return claims.finish(key);
  // It may wait for a turn that the next sweep gives back, and the sweep does not wait for it.
  void followClaimed(services, client, left);
}

type Found =
  | { readonly kind: 'posted'; readonly ts: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'later' | 'unknown'; readonly reason: string };

async function lookFor(
  client: WebClient,
  { place: { channel, threadTs } }: PlacedQuestion,
  post: { readonly key: string; readonly since: number },
  botUserId: string,
): Promise<Found> {
  const place = { channel, ...(threadTs !== undefined && { threadTs }), ...post };
  try {
    const ts = await findPost(client, place, botUserId);
    return ts === undefined ? { kind: 'absent' } : { kind: 'posted', ts };
  } catch (error) {
    const { kind, reason } = readFailure(error);
    // Looking changes nothing: what was merely not answered may be asked again.
    const isFinal = kind === 'refused' || reason === 'unknown';
    return { kind: isFinal ? 'unknown' : 'later', reason };
  }
}
