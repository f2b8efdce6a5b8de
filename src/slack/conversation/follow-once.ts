// What became of a question, followed once: told of twice it is followed once, and where the process dies over it
// another takes it over. What is done then is `follow-edit`'s and `follow-deletion`'s.
import type { WebClient } from '@slack/web-api';
import type { Services } from '../listeners/services.ts';
import { OVERTAKEN_BY_MS } from './as-it-stands.ts';
import { type DeletedQuestion, followDeletion } from './follow-deletion.ts';
import { type EditedQuestion, followEdit } from './follow-edit.ts';
import { postKey } from './place.ts';

/** Plain data, so that another process can take it over. */
export type QuestionChange = EditedQuestion | DeletedQuestion;

/** A message that was written no longer ago may be told of after what became of it: Slack promises no order. */
const YOUNG_MS = 60_000;

/** Claims a change and follows it; nothing where the message was no question, or the change is claimed. Never rejects. */
export async function followOnce(
  services: Services,
  client: WebClient,
  change: QuestionChange,
): Promise<void> {
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
  await followClaimed(services, client, key, change);
}

/** Follows a change that this process has claimed. Never rejects. */
export async function followClaimed(
  services: Services,
  client: WebClient,
  key: string,
  change: QuestionChange,
): Promise<void> {
  const { claims, logger } = services;
  try {
    if ('isDeleted' in change) await followDeletion(services, client, change);
    else await followEdit(services, change);
    await claims.finish(key);
  } catch (error) {
    logger.error({ err: error, key }, 'change of a question put off');
    claims.abandon(key);
  }
}

function keyOf(change: QuestionChange): string {
  return 'isDeleted' in change ? `${postKey(change)}:deleted` : `${postKey(change)}:edited:${change.event}`;
}
