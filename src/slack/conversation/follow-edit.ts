// What becomes of a reply when the message that asked is edited or deleted. The reply follows the question: it is
// updated in place, or goes along with it.
import type { WebClient } from '@slack/web-api';
import { factsTold } from '../../answering/told-facts.ts';
import { buildNotice } from '../blocks/notice.ts';
import type { Services } from '../listeners/services.ts';
import { STRINGS } from '../strings/strings.ts';
import { buildReply } from './answer-in-place.ts';
import type { LedgerEntry } from './ledger.ts';
import { postKey } from './place.ts';

export interface EditedQuestion {
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
  readonly text: string;
  /** Slack's stamp of the edit: a later one is greater. */
  readonly editedTs: string;
}

/** A question whose process is killed is answered by another within a minute. */
const ANSWERED_WITHIN_MS = 75_000;
const LOOK_EVERY_MS = 500;

export type AskedAt = Pick<EditedQuestion, 'team' | 'channel' | 'ts'>;

/** Updates the reply to an edited question; nothing where it was not answered or a later edit was seen. Never rejects. */
export async function followEdit(services: Services, edited: EditedQuestion): Promise<void> {
  const { inTurn, logger } = services;
  const { team, channel, ts } = edited;
  try {
    await inTurn(postKey({ team, channel, ts }), async () => {
      const entry = await findAnswered(services, { team, channel, ts });
      if (entry?.state !== 'live' || (entry.editedTs ?? '') >= edited.editedTs) return;
      if (entry.asked === edited.text) return;
      await answerAgain(services, entry, edited);
    });
  } catch (error) {
    logger.error({ err: error, channel }, 'edit not followed');
  }
}

// Another process may be answering still: its reply is waited for, also where the process has died over it.
async function findAnswered(
  { claims, ledger, clock }: Services,
  { team, channel, ts }: AskedAt,
): Promise<LedgerEntry | undefined> {
  const question = postKey({ team, channel, ts });
  const until = clock.now() + ANSWERED_WITHIN_MS;
  while (clock.now() < until && (await claims.isUnderWay(question))) await clock.wait(LOOK_EVERY_MS);
  return ledger.find({ team, channel, questionTs: ts });
}

async function answerAgain(services: Services, entry: LedgerEntry, edited: EditedQuestion): Promise<void> {
  const { questions, threads, languages, ledger, changer, clock, inTurn } = services;
  const { place, question, before } = entry;
  if (edited.text === '') return;
  const chosen = await languages.chosenBy({ team: entry.team, user: entry.asker });
  const reply = questions.ask(edited.text, { context: before, chosen });
  const [memoryKey] = place.memoryKeys;
  // Before the reply changes: whoever sees it may ask on at once.
  await inTurn(memoryKey, async () => {
    const thread = await threads.recall([memoryKey]);
    // Where the thread has gone on, what it is about now is not this question.
    if (thread?.question === question)
      await threads.remember(memoryKey, { ...thread, context: reply.answer.context });
  });
  const result = await changer.update(
    { channel: place.channel, ts: entry.replyTs, key: question },
    buildReply(reply, entry.id),
  );
  if (result.kind !== 'done') return tellNotUpdated(services, entry, edited, result.reason);
  const { answer, lang } = reply;
  const changed = {
    ...entry,
    asked: edited.text,
    editedTs: edited.editedTs,
    lang,
    pack: answer.receipt.pack,
    receipt: answer.receipt,
    postedAt: clock.now(),
  };
  await ledger.record(changed, { status: answer.status, told: factsTold(answer, services.catalog) });
}

// Below a question that says something else now, the old reply would mislead.
async function tellNotUpdated(
  { post, logger, createFaultId }: Services,
  { place, question, lang }: LedgerEntry,
  { editedTs }: EditedQuestion,
  reason: string,
): Promise<void> {
  const id = createFaultId();
  logger.error({ id, key: question, reason }, 'reply not updated');
  const message = buildNotice(STRINGS[lang].notUpdated(id));
  await post({ ...place, message, key: `${question}:edit:${editedTs}` });
}

/**
 * Takes the reply to a deleted question along where nobody has written below it, and else marks it as withdrawn.
 * Never rejects.
 */
export async function followDeletion(services: Services, client: WebClient, asked: AskedAt): Promise<void> {
  const { logger, inTurn } = services;
  const { team, channel, ts } = asked;
  try {
    await inTurn(postKey({ team, channel, ts }), async () => {
      const entry = await findAnswered(services, { team, channel, ts });
      if (entry?.state !== 'live') return;
      if (await isWrittenBelow(client, entry)) await withdraw(services, entry);
      else await removeReply(services, entry);
    });
  } catch (error) {
    logger.error({ err: error, channel }, 'deletion not followed');
  }
}

/** Takes a reply back for good; false where Slack did not do it. */
export async function removeReply(services: Services, entry: LedgerEntry): Promise<boolean> {
  const { changer, ledger, logger, threads } = services;
  const { place, replyTs, question } = entry;
  const result = await changer.remove({ channel: place.channel, ts: replyTs, key: question });
  if (result.kind !== 'done') {
    logger.error({ key: question, outcome: result.kind, reason: result.reason }, 'reply not removed');
    return false;
  }
  await ledger.setState(entry.id, 'removed');
  const [memoryKey] = place.memoryKeys;
  if ((await threads.recall([memoryKey]))?.question === question) await threads.forget(memoryKey);
  return true;
}

async function withdraw(services: Services, entry: LedgerEntry): Promise<void> {
  const { changer, ledger, logger } = services;
  const { place, replyTs, question, lang } = entry;
  const result = await changer.update(
    { channel: place.channel, ts: replyTs, key: question },
    buildNotice(STRINGS[lang].withdrawn),
  );
  if (result.kind === 'done') await ledger.setState(entry.id, 'withdrawn');
  else logger.error({ key: question, outcome: result.kind, reason: result.reason }, 'reply not withdrawn');
}

// Where it cannot be looked, somebody may have: the reply stays, marked.
async function isWrittenBelow(client: WebClient, { place, replyTs }: LedgerEntry): Promise<boolean> {
  try {
    const { messages = [] } = await client.conversations.replies({
      channel: place.channel,
      // A reply that stands in no thread may have begun one.
      ts: place.threadTs ?? replyTs,
      oldest: replyTs,
      limit: 15,
    });
    return messages.some(({ ts = '' }) => ts > replyTs);
  } catch {
    return true;
  }
}
