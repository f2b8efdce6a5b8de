// Questions whose process died between taking them and posting: each is looked for where its reply would stand, and
// answered where it does not.
import type { WebClient } from '@slack/web-api';
import type { Services } from '../listeners/services.ts';
import { findPost } from '../posting/find-post.ts';
import type { ClaimedWork } from './answer-claims.ts';
import { answerClaimed, type PlacedQuestion } from './answer-in-place.ts';

/** Slack's clock and ours may differ by this much. */
const CLOCKS_APART_MS = 60_000;

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
  { question, work, claimedAt }: ClaimedWork<PlacedQuestion>,
): Promise<void> {
  const { claims, logger, botUserId } = services;
  try {
    if (!work) return await claims.finish(question);
    const { channel, threadTs } = work.place;
    const place = { channel, ...(threadTs !== undefined && { threadTs }), key: question };
    const since = claimedAt - CLOCKS_APART_MS;
    const found = await findPost(client, { ...place, since }, botUserId);
    logger.warn({ key: question, isPosted: found !== undefined }, 'question taken over');
    if (found !== undefined) return await claims.finish(question);
    await answerClaimed(services, work);
  } catch (error) {
    // Whether it was answered cannot be found out: a second reply would be worse than none.
    logger.error({ key: question, err: error }, 'question in doubt');
    await claims.finish(question).catch(() => undefined);
  }
}
