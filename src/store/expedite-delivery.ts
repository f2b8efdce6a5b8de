import type { Store } from './open-store.ts';
import type { StoredSubscription } from './subscriptions.ts';

/** Whether a date's delivery will be made at once, or what had become of it before. */
export type Expedited = 'due' | 'under_way' | 'posted' | 'in_doubt';

/** How a delivery may have ended without anything in the channel. */
const NOT_POSTED: readonly string[] = ['empty', 'skipped', 'refused', 'stopped'];

/** Makes the delivery of a date due now. There is one a date: one that was posted, or may have been, stays as it is. */
export async function expediteDelivery(
  store: Store,
  { subscription, date }: { readonly subscription: StoredSubscription; readonly date: string },
  now: number,
): Promise<Expedited> {
  const { id, team, channel } = subscription;
  const due = {
    due_at: now,
    state: 'open',
    attempts: 0,
    posting_since: null,
    retry_at: now,
    updated_at: now,
  };
  const free = { holder: null, lease_until: 0, pack: null, shown: null, ts: null, code: null };
  return store.write(async (trx) => {
    const { numInsertedOrUpdatedRows = 0n } = await trx
      .insertInto('deliveries')
      .values({ subscription: id, date, team, channel, ...due, ...free })
      .onConflict((conflict) =>
        conflict
          .columns(['subscription', 'date'])
          .doUpdateSet({ ...due, ...free })
          .where('deliveries.state', 'in', NOT_POSTED),
      )
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows > 0n) return 'due';
    const { state } = await trx
      .selectFrom('deliveries')
      .select('state')
      .where('subscription', '=', id)
      .where('date', '=', date)
      .executeTakeFirstOrThrow();
    return state === 'posted' || state === 'in_doubt' ? state : 'under_way';
  });
}
