// What became of a question, followed once: told of twice it is followed once, and where the process dies over it
// another takes it over. What is done then is `follow-edit`'s and `follow-deletion`'s.
import type { WebClient } from '@slack/web-api';
import type { Services } from '../listeners/services.ts';
import { type DeletedQuestion, followDeletion } from './follow-deletion.ts';
import { type EditedQuestion, followEdit } from './follow-edit.ts';
import { postKey } from './place.ts';

/** Plain data, so that another process can take it over. */
export type QuestionChange = EditedQuestion | DeletedQuestion;

/** Claims a change and follows it; nothing where the message was no question, or the change is claimed. Never rejects. */
export async function followOnce(
  services: Services,
  client: WebClient,
  change: QuestionChange,
): Promise<void> {
  const { claims, ledger, logger } = services;
  const { team, channel, ts } = change;
  const key = keyOf(change);
  try {
    const isQuestion =
      (await claims.isUnderWay(postKey(change))) ||
      (await ledger.find({ team, channel, questionTs: ts })) !== undefined;
    if (!isQuestion || !(await claims.claim([key], change))) return;
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
  return `${postKey(change)}:${'isDeleted' in change ? 'deleted' : `edited:${change.editedTs}`}`;
}
