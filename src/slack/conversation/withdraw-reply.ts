// Takes back what was posted: for good, or marked in its place.
import { buildNotice } from '../blocks/notice.ts';
import type { Services } from '../listeners/services.ts';
import type { ChangeResult } from '../posting/change-post.ts';
import { readHindrance } from '../posting/hindrance.ts';
import type { LedgerEntry, RecordedAnswer } from './ledger.ts';
import { postKey } from './place.ts';
import { inReplyTurn } from './reply-turn.ts';
import { removeStaleNotice } from './stale-notice.ts';

/** The message that asked. */
export interface AskedAt {
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
}

/** What came of a change of the question: 'owed' where Slack would not take it now, and it is to be tried again. */
export type Followed = 'done' | 'owed';

/** A question whose process is killed is answered by another within a minute. */
const ANSWERED_WITHIN_MS = 75_000;
/** The turn of a process that is killed ends within a minute. */
const TURN_WITHIN_MS = 75_000;
const LOOK_EVERY_MS = 500;

/**
 * Does something with the reply to a message, apart from all else that is done with it by whichever process: of two edits
 * the later one must be the last to show. Where it is being answered still, that is waited for, also where the process
 * has died over it.
 */
export async function withReply(
  services: Services,
  asked: AskedAt,
  work: (entry: RecordedAnswer) => Promise<Followed>,
): Promise<Followed> {
  const { claims, ledger, clock, inTurn } = services;
  const { team, channel, ts } = asked;
  const question = postKey(asked);
  const until = clock.now() + ANSWERED_WITHIN_MS;
  const find = () => ledger.find({ team, channel, questionTs: ts });
  // Before the turn is taken: the answer may be waiting for it.
  while (clock.now() < until && (await claims.isUnderWay(question))) await clock.wait(LOOK_EVERY_MS);
  return inTurn(question, async () => {
    // Most of what people edit was no question: nobody need wait for it.
    if (!(await find())) return 'done';
    const workInTurn = async () => {
      const entry = await find();
      return entry ? work(entry) : 'done';
    };
    // Slack may keep whoever is at it waiting for minutes.
    return inReplyTurn(services, question, TURN_WITHIN_MS, workInTurn, 'owed');
  });
}

/** Takes a reply back for good, apart from all else that is done with it; what became of it in Slack. */
export async function removeInTurn(services: Services, { id, question }: LedgerEntry): Promise<ChangeResult> {
  const removeNow = async (): Promise<ChangeResult> => {
    const entry = await services.ledger.find({ id });
    if (!entry || entry.state === 'removed') return { kind: 'done' };
    return removeReply(services, entry);
  };
  const held = { kind: 'given_up', reason: 'changed by another' } as const;
  return inReplyTurn(services, question, TURN_WITHIN_MS, removeNow, held);
}

/** Takes a reply back for good, in a turn that is taken; what became of it in Slack. */
export async function removeReply(services: Services, entry: LedgerEntry): Promise<ChangeResult> {
  const { changer, ledger, logger, threads } = services;
  const { place, replyTs, question } = entry;
  const result = await changer.remove({ channel: place.channel, ts: replyTs, key: question });
  if (result.kind !== 'done' && result.kind !== 'gone') {
    logger.warn({ key: question, outcome: result.kind, reason: result.reason }, 'reply not removed');
    return result;
  }
  await removeStaleNotice(services, entry);
  await ledger.setState(entry.id, 'removed');
  const [memoryKey] = place.memoryKeys;
  if ((await threads.recall([memoryKey]))?.question === question) await threads.forget(memoryKey);
  return result;
}

/**
 * Leaves a line in the place of a reply that is not to be read any more; nothing where one stands there already. What
 * became of it in Slack.
 */
export async function withdrawReply(
  services: Services,
  entry: LedgerEntry,
  line: string,
): Promise<ChangeResult> {
  const { changer, ledger, logger } = services;
  const { place, replyTs, question, state } = entry;
  if (state === 'withdrawn') return { kind: 'done' };
  const result = await changer.update(
    { channel: place.channel, ts: replyTs, key: question },
    buildNotice(line),
  );
  if (result.kind === 'done') {
    await removeStaleNotice(services, entry);
    await ledger.setState(entry.id, 'withdrawn');
  } else if (result.kind === 'gone') await ledger.setState(entry.id, 'removed');
  else logger.warn({ key: question, outcome: result.kind, reason: result.reason }, 'reply not withdrawn');
  return result;
}

/** What is left to do with a reply after a change of it; what Slack never takes is left in place. */
export function settleChange(
  { logger }: Pick<Services, 'logger'>,
  { question }: Pick<LedgerEntry, 'question'>,
  result: ChangeResult,
): Followed {
  if (result.kind === 'done' || result.kind === 'gone') return 'done';
  if (readHindrance(result) === undefined) return 'owed';
  logger.error({ key: question, reason: result.reason }, 'reply left in place');
  return 'done';
}
