import { forgetRatings, rateAnswer } from '../../src/store/feedback.ts';
import { countGap, type Gap } from '../../src/store/gaps.ts';
import type { Store } from '../../src/store/open-store.ts';

let presses = 0;

/** Counts a question once more, for a press that is forgotten again. */
export async function noteGap(
  store: Store,
  gap: Pick<Gap, 'id' | 'text' | 'lang' | 'kind'>,
  now: number,
): Promise<void> {
  presses += 1;
  const press = { answer: `rated-${presses}`, team: 'T9', person: 'U9' };
  await rateAnswer(store, { ...press, rating: 'unhelpful', at: now });
  await countGap(store, press, gap, now);
  await forgetRatings(store, press.answer);
}
