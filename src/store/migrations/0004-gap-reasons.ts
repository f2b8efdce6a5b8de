import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

/** Since when a reason is kept, so that it is forgotten in time however often its question is asked. */
export async function dateGapReasons(db: Kysely<Tables>): Promise<void> {
  await db.schema.alterTable('gaps').addColumn('reason_at', 'bigint').execute();
  await db
    .updateTable('gaps')
    .set(({ ref }) => ({ reason_at: ref('last_at') }))
    .where('reason', 'is not', null)
    .execute();
}
