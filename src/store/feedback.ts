// What people thought of an answer: the last press of each counts.
import type { Store } from './open-store.ts';

export type Rating = 'helpful' | 'unhelpful';

export interface Press {
  /** The id of the answer. */
  readonly answer: string;
  readonly team: string;
  readonly person: string;
  readonly rating: Rating;
  readonly at: number;
}

/** Keeps the press in place of an earlier one, whose reason goes with it; returns what the earlier one was. */
export async function rateAnswer(store: Store, press: Press): Promise<Rating | undefined> {
  const { answer, team, person, rating, at } = press;
  const values = { rating, reason: null, at };
  return store.write(async (trx) => {
    const before = await trx
      .selectFrom('feedback')
      .select('rating')
      .where('answer', '=', answer)
      .where('team', '=', team)
      .where('person', '=', person)
      .executeTakeFirst();
    await trx
      .insertInto('feedback')
      .values({ answer, team, person, ...values })
      .onConflict((conflict) => conflict.columns(['answer', 'team', 'person']).doUpdateSet(values))
      .execute();
    if (!before) return undefined;
    return before.rating === 'unhelpful' ? 'unhelpful' : 'helpful';
  });
}

/** Adds why an answer did not help; false where the press is gone, or another came after it. */
export async function explainRating(
  store: Store,
  press: Pick<Press, 'answer' | 'team' | 'person'>,
  reason: string,
): Promise<boolean> {
  const { numUpdatedRows } = await store.write((trx) =>
    trx
      .updateTable('feedback')
      .set({ reason })
      .where('answer', '=', press.answer)
      .where('team', '=', press.team)
      .where('person', '=', press.person)
      .where('rating', '=', 'unhelpful')
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

/** Forgets every press: what they were about is not said any more. */
export async function forgetRatings(store: Store, answer: string): Promise<void> {
  await store.write((trx) => trx.deleteFrom('feedback').where('answer', '=', answer).execute());
}

export async function countRatings(
  store: Store,
  answer: string,
): Promise<{ readonly helpful: number; readonly unhelpful: number }> {
  const rows = await store.read((db) =>
    db.selectFrom('feedback').select('rating').where('answer', '=', answer).execute(),
  );
  const unhelpful = rows.filter(({ rating }) => rating === 'unhelpful').length;
  return { helpful: rows.length - unhelpful, unhelpful };
}
