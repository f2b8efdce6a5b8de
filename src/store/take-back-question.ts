import { uncountIn } from './gaps.ts';
import type { Store } from './open-store.ts';

/**
 * Forgets the words of a question beside its answer and what was thought of that, and counts it off the list of gaps as
 * often as it is counted there; nothing where that was done before.
 */
export async function takeBackQuestion(store: Store, answer: string): Promise<void> {
  await store.write(async (trx) => {
    const presses = await trx
      .selectFrom('feedback')
      .select(['answer', 'team', 'person'])
      .where('answer', '=', answer)
      .execute();
    for (const counted of [{ answer }, ...presses]) await uncountIn(trx, counted);
    await trx.deleteFrom('feedback').where('answer', '=', answer).execute();
    await trx.updateTable('posted_answers').set({ asked: null }).where('id', '=', answer).execute();
  });
}
