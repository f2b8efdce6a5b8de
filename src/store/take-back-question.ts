import type { Store } from './open-store.ts';

export interface QuestionTakenBack {
  /** The id of its answer. */
  readonly answer: string;
  /** How the list of gaps names it. */
  readonly gap: string;
  /** It was counted there when it was asked. */
  readonly isInVain: boolean;
}

/**
 * Forgets the words of a question beside its answer and what was thought of that, and counts it off the list of gaps as
 * often as it was counted on; nothing where that was done before.
 */
export async function takeBackQuestion(
  store: Store,
  { answer, gap, isInVain }: QuestionTakenBack,
): Promise<void> {
  await store.write(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('posted_answers')
      .set({ asked: null })
      .where('id', '=', answer)
      .where('asked', 'is not', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    const { numDeletedRows } = await trx
      .deleteFrom('feedback')
      .where('answer', '=', answer)
      .where('rating', '=', 'unhelpful')
      .executeTakeFirst();
    await trx.deleteFrom('feedback').where('answer', '=', answer).execute();
    const times = Number(numDeletedRows) + (isInVain ? 1 : 0);
    await trx
      .updateTable('gaps')
      .set(({ eb }) => ({ times: eb('times', '-', times) }))
      .where('id', '=', gap)
      .execute();
    await trx.deleteFrom('gaps').where('id', '=', gap).where('times', '<=', 0).execute();
  });
}
