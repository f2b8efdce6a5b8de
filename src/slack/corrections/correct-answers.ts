// Every posted answer that no longer holds put right, one after another at a pace that Slack takes.
import { type Correction, listOpenCorrections } from '../../store/corrections.ts';
import type { Store } from '../../store/open-store.ts';
import { findAnswer } from '../../store/posted-answers.ts';
import { type RecordedAnswer, readEntry } from '../conversation/ledger.ts';
import { type CorrectionOutcome, type CorrectionTools, correctAnswer } from './correct-answer.ts';
import { LEASE_MS } from './correction-turn.ts';
import { findStaleAnswers, type StaleAnswer } from './find-stale-answers.ts';
import type { CorrectionPlan } from './plan-correction.ts';
import { tellThreadLater } from './tell-thread.ts';

export interface Corrected {
  readonly entry: RecordedAnswer;
  readonly plan: CorrectionPlan;
  readonly outcome: CorrectionOutcome;
  /** The answer was put right by an earlier run. */
  readonly isNoteAlone: boolean;
}

/** Slack takes about 50 changed messages a minute. */
const PACE_MS = 1_200;

/**
 * Ends what was begun, then corrects what no longer holds, within one workspace; yields each with what became of it.
 * `onBusy` is called before an answer is waited for that another process has taken.
 */
export async function* correctAnswers(
  tools: CorrectionTools,
  team: string,
  onBusy: (entry: RecordedAnswer) => void = () => undefined,
): AsyncGenerator<Corrected> {
  const { clock, store, catalog } = tools;
  let isFirst = true;
  const correct = async ({ entry, plan, owed }: Begun): Promise<Corrected> => {
    if (!isFirst) await clock.wait(PACE_MS);
    isFirst = false;
    const attempt = () => (owed ? tellThreadLater(tools, entry, owed) : correctAnswer(tools, entry, plan));
    let outcome = await attempt();
    if (outcome.kind === 'busy') {
      // Left by a process that died, it is free when its lease has passed.
      onBusy(entry);
      await clock.wait(LEASE_MS);
      outcome = await attempt();
    }
    return { entry, plan, outcome, isNoteAlone: owed !== undefined };
  };
  for (const begun of await findBegun(store, team)) yield await correct(begun);
  for await (const stale of findStaleAnswers(store, catalog))
    if (stale.entry.team === team) yield await correct(stale);
}

interface Begun extends StaleAnswer {
  /** The answer is put right, and its thread is still to be told. */
  readonly owed?: Correction;
}

/**
 * Corrections that were begun and have not ended, of answers that stand, the oldest first. The record may have changed
 * back since: what was begun is ended all the same, or the answer would say one thing and the ledger another.
 */
export async function findBegun(store: Store, team?: string): Promise<readonly Begun[]> {
  const open = await listOpenCorrections(store);
  const begun: Begun[] = [];
  for (const correction of open) {
    const posted = await findAnswer(store, { id: correction.answer });
    if (posted?.state !== 'live' || (team !== undefined && posted.team !== team)) continue;
    const plan = JSON.parse(correction.plan) as CorrectionPlan;
    const isOwed = correction.state !== 'planned';
    begun.push({ entry: readEntry(posted), plan, ...(isOwed && { owed: correction }) });
  }
  return begun;
}
