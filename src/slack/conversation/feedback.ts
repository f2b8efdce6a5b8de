// What people think of answers: the last press of each counts, and a question that was badly answered goes on the
// list of gaps without who asked it.
import { explainRating, forgetRatings, type Rating, rateAnswer } from '../../store/feedback.ts';
import type { Store } from '../../store/open-store.ts';
import type { Clock } from '../clock.ts';
import type { Gaps } from './gaps.ts';
import type { SlackPerson } from './languages.ts';
import type { Ledger, RecordedAnswer } from './ledger.ts';

export interface Feedback {
  /** False where nothing that people write may be kept. */
  readonly takesReasons: boolean;
  readonly rate: (answer: string, by: SlackPerson, rating: Rating) => Promise<void>;
  /** Adds why an answer did not help, where that is what they last said of it. */
  readonly explain: (answer: string, by: SlackPerson, reason: string) => Promise<void>;
  /** Forgets what was thought of an answer in whose place another stands. */
  readonly forget: (answer: string) => Promise<void>;
}

/** An answer is written down a moment after it stands. */
const RECORDED_WITHIN_MS = 1_000;

/** `keepsText`: whether what people write may be kept. */
export function createFeedback(
  store: Store,
  clock: Clock,
  { ledger, gaps, keepsText }: { readonly ledger: Ledger; readonly gaps: Gaps; readonly keepsText: boolean },
): Feedback {
  const questionOf = async (answer: string, team: string): Promise<RecordedAnswer | undefined> => {
    let entry = await ledger.find({ id: answer });
    if (!entry) {
      await clock.wait(RECORDED_WITHIN_MS);
      entry = await ledger.find({ id: answer });
    }
    return entry?.team === team && entry.asked !== undefined ? entry : undefined;
  };
  return {
    takesReasons: keepsText,
    rate: async (answer, { team, user }, rating) => {
      const press = { answer, team, person: user };
      const before = await rateAnswer(store, { ...press, rating, at: clock.now() });
      if (before === rating || (before === undefined && rating === 'helpful')) return;
      const entry = await questionOf(answer, team);
      if (entry?.asked === undefined) return;
      if (rating === 'unhelpful') await gaps.note(press, entry.asked, entry.lang, 'unhelpful');
      else await gaps.takeBack(press);
    },
    forget: (answer) => forgetRatings(store, answer),
    explain: async (answer, { team, user }, reason) => {
      if (!keepsText || !(await explainRating(store, { answer, team, person: user }, reason))) return;
      const entry = await questionOf(answer, team);
      if (entry?.asked !== undefined) await gaps.explain(entry.asked, reason);
    },
  };
}
