import type { Catalog } from '../../knowledge/catalog.ts';
import type { Store } from '../../store/open-store.ts';
import { listAnswersOfOtherPacks } from '../../store/posted-answers.ts';
import { type RecordedAnswer, readEntry } from '../conversation/ledger.ts';
import { type CorrectionPlan, planCorrection } from './plan-correction.ts';

export interface StaleAnswer {
  readonly entry: RecordedAnswer;
  readonly plan: CorrectionPlan;
}

/** Read at once. */
const PAGE = 200;

/** Every posted answer that tells something the record no longer says, in the order of their receipts. */
export async function* findStaleAnswers(store: Store, catalog: Catalog): AsyncGenerator<StaleAnswer> {
  let after: string | undefined;
  for (;;) {
    const page = { limit: PAGE, ...(after !== undefined && { after }) };
    const posted = await listAnswersOfOtherPacks(store, catalog.pack.hash, page);
    for (const answer of posted) {
      const entry = readEntry(answer);
      const plan = planCorrection(entry.told, catalog, entry.lang);
      if (plan) yield { entry, plan };
    }
    after = posted.at(-1)?.id;
    if (posted.length < PAGE) return;
  }
}
