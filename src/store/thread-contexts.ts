// What a thread was last about, so that a follow-up may leave it unsaid: ids and periods, no one's words.
import type { Store } from './open-store.ts';

export interface StoredThread {
  /** The person answered last. */
  readonly asker: string;
  /** JSON. */
  readonly context: string;
}

/** What is kept under the first of the keys that has something. */
export async function recallThread(store: Store, keys: readonly string[]): Promise<StoredThread | undefined> {
  const rows = await store.read((db) =>
    db
      .selectFrom('thread_contexts')
      .select(['key', 'asker', 'context'])
      .where('key', 'in', [...keys])
      .execute(),
  );
  for (const key of keys) {
    const row = rows.find((one) => one.key === key);
    if (row) return { asker: row.asker, context: row.context };
  }
  return undefined;
}

export async function rememberThread(
  store: Store,
  key: string,
  { asker, context }: StoredThread,
  now: number,
): Promise<void> {
  const values = { asker, context, updated_at: now };
  await store.write((trx) =>
    trx
      .insertInto('thread_contexts')
      .values({ key, ...values })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(values))
      .execute(),
  );
}

export async function forgetThread(store: Store, key: string): Promise<void> {
  await store.write((trx) => trx.deleteFrom('thread_contexts').where('key', '=', key).execute());
}
