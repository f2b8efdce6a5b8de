// What someone, or a channel, is told once and never again.
import type { Store } from './open-store.ts';

/** `subject` is a person or a channel, by Slack's id. */
export interface ToldOnce {
  readonly team: string;
  readonly subject: string;
  readonly kind: 'greeting' | 'mention_again';
}

/** True for the first to note it, and never again. */
export async function noteTold(
  store: Store,
  { team, subject, kind }: ToldOnce,
  now: number,
): Promise<boolean> {
  return store.write(async (trx) => {
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('told_once')
      .values({ team, subject, kind, told_at: now })
      .onConflict((conflict) => conflict.columns(['team', 'subject', 'kind']).doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  });
}

/** Takes it back where it could not be told after all. */
export async function forgetTold(store: Store, { team, subject, kind }: ToldOnce): Promise<void> {
  await store.write((trx) =>
    trx
      .deleteFrom('told_once')
      .where('team', '=', team)
      .where('subject', '=', subject)
      .where('kind', '=', kind)
      .execute(),
  );
}
