// Every posted answer that no longer holds put right, one after another at a pace that Slack takes.
import { listOpenCorrections } from '../../store/corrections.ts';
import { findAnswer } from '../../store/posted-answers.ts';
import { type RecordedAnswer, readEntry } from '../conversation/ledger.ts';
import { type CorrectionOutcome, type CorrectionTools, correctAnswer, LEASE_MS } from './correct-answer.ts';
import { findStaleAnswers, type StaleAnswer } from './find-stale-answers.ts';
import type { CorrectionPlan } from './plan-correction.ts';

export interface Corrected {
  readonly entry: RecordedAnswer;
  readonly plan: CorrectionPlan;
  readonly outcome: CorrectionOutcome;
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
  const correct = async ({ entry, plan }: StaleAnswer): Promise<Corrected> => {
    if (!isFirst) await clock.wait(PACE_MS);
    isFirst = false;
    let outcome = await correctAnswer(tools, entry, plan);
    if (outcome.kind === 'busy') {
      // Left by a process that died, it is free when its lease has passed.
      onBusy(entry);
      await clock.wait(LEASE_MS);
      outcome = await correctAnswer(tools, entry, plan);
    }
    return { entry, plan, outcome };
  };
  for (const begun of await findBegun(tools, team)) yield await correct(begun);
  for await (const stale of findStaleAnswers(store, catalog))
    if (stale.entry.team === team) yield await correct(stale);
}

// The record may have changed back since: what was begun is ended all the same, or the answer would say one thing
// and the ledger another.
async function findBegun({ store }: CorrectionTools, team: string): Promise<readonly StaleAnswer[]> {
  const open = await listOpenCorrections(store);
  const begun: StaleAnswer[] = [];
  for (const { answer, plan } of open) {
    const posted = await findAnswer(store, { id: answer });
    if (posted?.team === team && posted.state === 'live')
      begun.push({ entry: readEntry(posted), plan: JSON.parse(plan) as CorrectionPlan });
  }
  return begun;
}
