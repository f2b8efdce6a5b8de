// What becomes of a reply when the message that asked is deleted: it goes along, or stays marked where others have
// written below it.
import type { WebClient } from '@slack/web-api';
import type { Services } from '../listeners/services.ts';
import { readFailure } from '../posting/failure.ts';
import { STRINGS } from '../strings/strings.ts';
import { DELETION } from './edits.ts';
import type { LedgerEntry, RecordedAnswer } from './ledger.ts';
import { postKey } from './place.ts';
import {
  type AskedAt,
  type Followed,
  removeReply,
  settleChange,
  withdrawReply,
  withReply,
} from './withdraw-reply.ts';

export interface DeletedQuestion extends AskedAt {
  readonly isDeleted: true;
}

/**
 * Takes the reply to a deleted question along where nobody has written below it, and else marks it as withdrawn; what was
 * asked is forgotten with it.
 */
export async function followDeletion(
  services: Services,
  client: WebClient,
  asked: DeletedQuestion,
): Promise<Followed> {
  return services.waitingEdits.during(postKey(asked), DELETION, () =>
    withReply(services, asked, (found) => followInTurn(services, client, found)),
  );
}

async function followInTurn(services: Services, client: WebClient, found: RecordedAnswer): Promise<Followed> {
  await services.gaps.forget(found);
  if (found.state === 'removed') return 'done';
  // An edit may be told of after it, and must not bring the reply back.
  if (!(await services.ledger.beginEdit(found, DELETION))) return 'done';
  const entry = { ...found, edit: DELETION };
  const result = (await isWrittenBelow(client, entry))
    ? await withdrawReply(services, entry, STRINGS[entry.lang].withdrawn)
    : await removeReply(services, entry);
  return settleChange(services, entry, result);
}

// Where it cannot be looked, somebody may have: the reply stays, marked.
async function isWrittenBelow(
  client: WebClient,
  { place, replyTs, noticeTs }: LedgerEntry,
): Promise<boolean> {
  try {
    const { messages = [] } = await client.conversations.replies({
      channel: place.channel,
      // A reply that stands in no thread may have begun one.
      ts: place.threadTs ?? replyTs,
      oldest: replyTs,
      limit: 15,
    });
    return messages.some(({ ts = '' }) => ts > replyTs && ts !== noticeTs);
  } catch (error) {
    // The question was gone before its reply stood: no thread is there to be written in.
    return readFailure(error).reason !== 'thread_not_found';
  }
}
