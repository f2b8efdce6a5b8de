// What became of a question, followed once: told of twice it is followed once, and where the process dies over it
// another takes it over. What is done then is `follow-edit`'s and `follow-deletion`'s.
import type { WebClient } from '@slack/web-api';
import type { Services } from '../listeners/services.ts';
import { OVERTAKEN_BY_MS } from './as-it-stands.ts';
import { type DeletedQuestion, followDeletion } from './follow-deletion.ts';
import { type EditedQuestion, followEdit } from './follow-edit.ts';
import { type OwedRemoval, removeOwed } from './owed-removal.ts';
import { postKey } from './place.ts';
import type { Followed } from './withdraw-reply.ts';

type ToldChange = EditedQuestion | DeletedQuestion;

/** Plain data, so that another process can take it over. */
export type QuestionChange = ToldChange | OwedRemoval;

/** What Slack would not take is tried again after so long at first, then whenever as much time has gone by again. */
export const OWED_AFTER_MS = 30_000;
const OWED_EVERY_MS = 60 * 60_000;
/** Then it stays as it is. */
const OWED_FOR_MS = 24 * 60 * 60_000;

/** A message that was written no longer ago may be told of after what became of it: Slack promises no order. */
const YOUNG_MS = 60_000;

/** Claims a change and follows it; nothing where the message was no question, or the change is claimed. Never rejects. */
export async function followOnce(services: Services, client: WebClient, change: ToldChange): Promise<void> {
  const { claims, ledger, logger, clock } = services;
  const { team, channel, ts } = change;
  const key = keyOf(change);
  try {
    const isQuestion = async () =>
      (await claims.isUnderWay(postKey(change))) ||
      (await ledger.find({ team, channel, questionTs: ts })) !== undefined;
    let isAsked = await isQuestion();
    if (!isAsked && clock.now() - Number(ts) * 1_000 < YOUNG_MS) {
      await clock.wait(OVERTAKEN_BY_MS);
      isAsked = await isQuestion();
    }
    if (!isAsked || !(await claims.claim([key], change))) return;
  } catch (error) {
    logger.error({ err: error, channel }, 'change of a question not followed');
    return;
  }
  await followClaimed(services, client, { key, change, claimedAt: clock.now() });
}

/** Follows a change that this process has claimed; what Slack would not take is owed for a day. Never rejects. */
export async function followClaimed(
  services: Services,
  client: WebClient,
  claimed: { readonly key: string; readonly change: QuestionChange; readonly claimedAt: number },
): Promise<void> {
  const { claims, logger, clock } = services;
  const { key, change, claimedAt } = claimed;
  try {
    const outcome = await follow(services, client, change);
    const owedMs = clock.now() - claimedAt;
    if (outcome === 'owed' && owedMs < OWED_FOR_MS)
      return await claims.putOff(key, Math.min(OWED_EVERY_MS, Math.max(OWED_AFTER_MS, owedMs)));
    if (outcome === 'owed') logger.error({ key, owedMs }, 'reply left in place');
    await claims.finish(key);
  } catch (error) {
    logger.error({ err: error, key }, 'change of a question put off');
    claims.abandon(key);
  }
}

function follow(services: Services, client: WebClient, change: QuestionChange): Promise<Followed> {
  if ('removed' in change) return removeOwed(services, change);
  return 'isDeleted' in change ? followDeletion(services, client, change) : followEdit(services, change);
}

function keyOf(change: ToldChange): string {
  return 'isDeleted' in change ? `${postKey(change)}:deleted` : `${postKey(change)}:edited:${change.event}`;
}
