// One posted answer put right: the answer itself, then a note in its thread. Every step is written down, so that a
// correction that was cut short goes on where it stood, and no note is posted twice.
import type { WebClient } from '@slack/web-api';
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Logger } from '../../observability/logger.ts';
import {
  type Correction,
  releaseCorrection,
  settleCorrection,
  takeCorrection,
} from '../../store/corrections.ts';
import type { Store } from '../../store/open-store.ts';
import { setAnswerState } from '../../store/posted-answers.ts';
import { formatDate } from '../../wording/format-period.ts';
import { buildCorrected } from '../blocks/correction.ts';
import { buildShared } from '../blocks/share.ts';
import { type RecordedAnswer, storeTold } from '../conversation/ledger.ts';
import { inReplyTurn, type ReplyTurns } from '../conversation/reply-turn.ts';
import { localDate } from '../local-date.ts';
import type { PostChanger } from '../posting/change-post.ts';
import type { PostMessage } from '../posting/create-poster.ts';
import { readHindrance } from '../posting/hindrance.ts';
import { LEASE_MS, turnOf } from './correction-turn.ts';
import type { CorrectionPlan } from './plan-correction.ts';
import { tellThread } from './tell-thread.ts';

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
  /** The answer is put right, by this run or one before; its thread is still to be told, and another run tries again. */
  | { readonly kind: 'without_note'; readonly reason: string; readonly isHindered: boolean }
  /** The answer is put right; whether its thread was told will never be known. */
  | { readonly kind: 'in_doubt' }
  /** The thread of an answer that was put right before is told now. */
  | { readonly kind: 'noted' }
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
  return (await updateAnswer(tools, entry, begun, taken)) ?? tellThread(tools, entry, begun, taken);
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
    const corrected = { facts: plan.after.map(storeTold), pack: plan.pack };
    await settleCorrection(store, correction, corrected, turnOf(tools));
    return undefined;
  }
  await releaseCorrection(store, correction, 'planned');
  if (result.kind !== 'gone') {
    const hindrance = readHindrance(result);
    if (hindrance === undefined) return { kind: 'not_reached', reason: result.reason };
    return hindrance === 'forbidden' ? { kind: 'refused', reason: result.reason } : { kind: 'out_of_reach' };
  }
  await setAnswerState(store, entry.id, 'removed', clock.now());
  return { kind: 'gone' };
}

// Who shared it still stands above it; whoever was taken out of the store does not.
function isShared({ receipt, asker }: RecordedAnswer): boolean {
  return asker !== '' && receipt.path.some((step) => step.startsWith('shared:'));
}
