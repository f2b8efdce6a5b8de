// One posted answer put right: the answer itself, then a note in its thread. Every step is written down, so that a
// correction that was cut short goes on where it stood, and no note is posted twice.
import type { WebClient } from '@slack/web-api';
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Logger } from '../../observability/logger.ts';
import {
  advanceCorrection,
  type Correction,
  finishCorrection,
  releaseCorrection,
  takeCorrection,
} from '../../store/corrections.ts';
import type { Store } from '../../store/open-store.ts';
import { setAnswerState } from '../../store/posted-answers.ts';
import { formatDate } from '../../wording/format-period.ts';
import { buildCorrected, buildCorrectionNote } from '../blocks/correction.ts';
import { buildShared } from '../blocks/share.ts';
import { type RecordedAnswer, storeTold } from '../conversation/ledger.ts';
import { inReplyTurn, type ReplyTurns } from '../conversation/reply-turn.ts';
import { localDate } from '../local-date.ts';
import type { PostChanger } from '../posting/change-post.ts';
import type { PostMessage } from '../posting/create-poster.ts';
import { findPost } from '../posting/find-post.ts';
import { readHindrance } from '../posting/hindrance.ts';
import type { CorrectionPlan } from './plan-correction.ts';

export interface CorrectionTools extends ReplyTurns {
  readonly store: Store;
  readonly catalog: Catalog;
  readonly client: WebClient;
  readonly post: PostMessage;
  readonly changer: PostChanger;
  readonly logger: Logger;
  readonly botUserId: string;
  /** This process, as no other is named. */
  readonly holder: string;
}

export type CorrectionOutcome =
  | { readonly kind: 'corrected' }
  /** The answer is put right; its thread could not be told, for this reason. */
  | { readonly kind: 'without_note'; readonly reason: string }
  /** The answer was deleted in Slack, or changed in the meantime: nothing to put right. */
  | { readonly kind: 'gone' }
  /** Another process is at work on it. */
  | { readonly kind: 'busy' }
  /** Its channel is archived or no more, or the bot is not in it any longer. */
  | { readonly kind: 'out_of_reach' }
  /** Slack does not let it be changed, however often it is asked. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Slack would not take it now; a later run tries again. */
  | { readonly kind: 'not_reached'; readonly reason: string };

/** How long a process may be silent before its correction is another's. */
export const LEASE_MS = 60_000;
/** Slack's clock and ours may differ by this much. */
const CLOCKS_APART_MS = 60_000;
/** Results that rest on what was told. */
const WORKED_OUT = new Set(['body:derived', 'body:claim', 'body:underivable']);

/** Puts a posted answer right by `plan`, or goes on with the correction of it that was begun. */
export async function correctAnswer(
  tools: CorrectionTools,
  entry: RecordedAnswer,
  plan: CorrectionPlan,
): Promise<CorrectionOutcome> {
  return inReplyTurn(tools, entry.question, LEASE_MS, () => correctInTurn(tools, entry, plan));
}

async function correctInTurn(
  tools: CorrectionTools,
  entry: RecordedAnswer,
  plan: CorrectionPlan,
): Promise<CorrectionOutcome> {
  const { store } = tools;
  const taken = await takeCorrection(store, entry, JSON.stringify(plan), turnOf(tools));
  if (taken === undefined) return { kind: 'gone' };
  if (taken === 'busy') return { kind: 'busy' };
  // Written above alone, by this process or one before.
  const begun = JSON.parse(taken.plan) as CorrectionPlan;
  if (taken.state === 'planned') {
    const stopped = await updateAnswer(tools, entry, begun, taken);
    if (stopped) return stopped;
  }
  return tellThread(tools, entry, begun, taken);
}

async function updateAnswer(
  tools: CorrectionTools,
  entry: RecordedAnswer,
  plan: CorrectionPlan,
  correction: Correction,
): Promise<CorrectionOutcome | undefined> {
  const { store, changer, clock, catalog } = tools;
  const date = formatDate(localDate(new Date(clock.now()), catalog.pack.timeZone), entry.lang);
  const isWorkedOut = entry.receipt.path.some((step) => WORKED_OUT.has(step));
  const corrected = buildCorrected({ receipt: entry.id, plan, isWorkedOut, date }, entry.lang);
  const message = isShared(entry) ? buildShared(corrected, entry.asker, entry.lang) : corrected;
  const place = { channel: entry.place.channel, ts: entry.replyTs, key: entry.question };
  const result = await changer.update(place, message);
  if (result.kind === 'done') {
    await advanceCorrection(store, correction, 'updated', turnOf(tools));
    return undefined;
  }
  await releaseCorrection(store, correction);
  if (result.kind !== 'gone') {
    const hindrance = readHindrance(result);
    if (hindrance === undefined) return { kind: 'not_reached', reason: result.reason };
    return hindrance === 'forbidden' ? { kind: 'refused', reason: result.reason } : { kind: 'out_of_reach' };
  }
  await setAnswerState(store, entry.id, 'removed', clock.now());
  return { kind: 'gone' };
}

async function tellThread(
  tools: CorrectionTools,
  entry: RecordedAnswer,
  plan: CorrectionPlan,
  correction: Correction,
): Promise<CorrectionOutcome> {
  const { store, post, clock } = tools;
  const { channel, threadTs = entry.replyTs } = entry.place;
  const note = { channel, threadTs, key: `correction:${entry.id}:${correction.number}` };
  const corrected = { facts: plan.after.map(storeTold), pack: plan.pack };
  const finish = () => finishCorrection(store, correction, corrected, clock.now());

  if (correction.state === 'noting') {
    const known = await lookForNote(tools, note, correction.createdAt);
    if (known !== 'absent') {
      await finish();
      return known === 'found' ? { kind: 'corrected' } : { kind: 'without_note', reason: 'in_doubt' };
    }
  }
  await advanceCorrection(store, correction, 'noting', turnOf(tools));
  const result = await post({ ...note, message: buildCorrectionNote(plan, entry.id, entry.lang) });
  if (result.kind === 'given_up') {
    await advanceCorrection(store, correction, 'updated', turnOf(tools));
    await releaseCorrection(store, correction);
    return { kind: 'not_reached', reason: result.reason };
  }
  await finish();
  return result.kind === 'posted' ? { kind: 'corrected' } : { kind: 'without_note', reason: result.reason };
}

// Who shared it still stands above it; whoever was taken out of the store does not.
function isShared({ receipt, asker }: RecordedAnswer): boolean {
  return asker !== '' && receipt.path.some((step) => step.startsWith('shared:'));
}

// The process that began this may have died just after it posted.
async function lookForNote(
  { client, botUserId, logger }: CorrectionTools,
  note: { readonly channel: string; readonly threadTs: string; readonly key: string },
  begunAt: number,
): Promise<'found' | 'absent' | 'unknown'> {
  try {
    const found = await findPost(client, { ...note, since: begunAt - CLOCKS_APART_MS }, botUserId);
    return found === undefined ? 'absent' : 'found';
  } catch (error) {
    logger.warn({ err: error, key: note.key }, 'note could not be looked for');
    return 'unknown';
  }
}

function turnOf({ holder, clock }: CorrectionTools) {
  const now = clock.now();
  return { holder, now, leaseUntil: now + LEASE_MS };
}
