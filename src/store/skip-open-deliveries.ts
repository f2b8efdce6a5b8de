import type { Store } from './open-store.ts';

/** Ends what a subscription still had to post for dates before one; what is being posted goes on. */
export async function skipOpenDeliveries(
  store: Store,
  subscription: string,
  before: string,
  now: number,
): Promise<void> {
  await store.write((trx) =>
    trx
      .updateTable('deliveries')
      .set({ state: 'skipped', updated_at: now })
      .where('subscription', '=', subscription)
      .where('date', '<', before)
      .where('state', '=', 'open')
      .where('lease_until', '<=', now)
      .execute(),
  );
}
