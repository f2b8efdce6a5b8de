// The thread of an answer that was put right is told so, once: by the run that put it right, or by a later one where that
// could not.
import {
  advanceCorrection,
  type Correction,
  finishCorrection,
  releaseCorrection,
  takeNote,
} from '../../store/corrections.ts';
import { buildCorrectionNote } from '../blocks/correction.ts';
import type { RecordedAnswer } from '../conversation/ledger.ts';
import { inReplyTurn } from '../conversation/reply-turn.ts';
import { readFailure } from '../posting/failure.ts';
import { findPost } from '../posting/find-post.ts';
import { readHindrance } from '../posting/hindrance.ts';
import type { CorrectionOutcome, CorrectionTools } from './correct-answer.ts';
import { LEASE_MS, turnOf } from './correction-turn.ts';
import type { CorrectionPlan } from './plan-correction.ts';

/** Slack's clock and ours may differ by this much. */
const CLOCKS_APART_MS = 60_000;

/** Tells the thread of a correction that an earlier run could not tell it of. */
export async function tellThreadLater(
  tools: CorrectionTools,
  entry: RecordedAnswer,
  owed: Pick<Correction, 'number' | 'plan'>,
): Promise<CorrectionOutcome> {
  return inReplyTurn(tools, entry.question, LEASE_MS, async () => {
    const taken = await takeNote(tools.store, entry, owed.number, turnOf(tools));
    if (taken === undefined) return { kind: 'gone' };
    if (taken === 'busy') return { kind: 'busy' };
    const outcome = await tellThread(tools, entry, JSON.parse(taken.plan) as CorrectionPlan, taken);
    return outcome.kind === 'corrected' ? { kind: 'noted' } : outcome;
  });
}

/** Tells the thread of a correction that this process holds. */
export async function tellThread(
  tools: CorrectionTools,
  entry: RecordedAnswer,
  plan: CorrectionPlan,
  correction: Correction,
): Promise<CorrectionOutcome> {
  const { store, post, clock } = tools;
  const { channel, threadTs = entry.replyTs } = entry.place;
  const note = { channel, threadTs, key: `correction:${entry.id}:${correction.number}` };

  if (correction.state === 'noting') {
    const known = await lookForNote(tools, note, correction.createdAt);
    if (known.kind === 'later') return owe(tools, correction, { ...known, kind: 'in_doubt' });
    if (known.kind !== 'absent') {
      await finishCorrection(store, correction, clock.now());
      return { kind: known.kind === 'found' ? 'corrected' : 'in_doubt' };
    }
  }
  await advanceCorrection(store, correction, 'noting', turnOf(tools));
  const result = await post({ ...note, message: buildCorrectionNote(plan, entry.id, entry.lang) });
  if (result.kind !== 'posted') return owe(tools, correction, result);
  await finishCorrection(store, correction, clock.now());
  return { kind: 'corrected' };
}

// What may have arrived is looked for before it is posted again.
async function owe(
  { store }: CorrectionTools,
  correction: Correction,
  result: { readonly kind: 'refused' | 'given_up' | 'in_doubt'; readonly reason: string },
): Promise<CorrectionOutcome> {
  await releaseCorrection(store, correction, result.kind === 'in_doubt' ? 'noting' : 'updated');
  const isHindered = readHindrance(result) !== undefined;
  return { kind: 'without_note', reason: result.reason, isHindered };
}

type Known =
  | { readonly kind: 'found' | 'absent' | 'unknown' }
  /** Looked for in vain this time. */
  | { readonly kind: 'later'; readonly reason: string };

// The process that began this may have died just after it posted, or not heard whether it did.
async function lookForNote(
  { client, botUserId, logger }: CorrectionTools,
  note: { readonly channel: string; readonly threadTs: string; readonly key: string },
  begunAt: number,
): Promise<Known> {
  try {
    const found = await findPost(client, { ...note, since: begunAt - CLOCKS_APART_MS }, botUserId);
    return { kind: found === undefined ? 'absent' : 'found' };
  } catch (error) {
    logger.warn({ err: error, key: note.key }, 'note could not be looked for');
    const { kind, reason } = readFailure(error);
    const isFinal = kind === 'refused' || reason === 'unknown';
    return isFinal ? { kind: 'unknown' } : { kind: 'later', reason };
  }
}
