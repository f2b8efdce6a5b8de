import { nextDigest } from '../digest/next-digest.ts';
import { listDeliveredDates } from '../store/delivered-dates.ts';
import type { Store } from '../store/open-store.ts';
import { listSubscriptions } from '../store/subscriptions.ts';

/** Finds in a store the digest of a team that comes next, and its channel. */
export async function findNextDigest(
  store: Store,
  team: string,
): Promise<{ readonly at: number; readonly channel: string } | undefined> {
  const settings = await listSubscriptions(store, team);
  const delivered = await listDeliveredDates(store, team);
  return nextDigest(
    settings.filter(({ isOn }) => isOn).map(({ subscription }) => subscription),
    (id, date) => delivered.get(id)?.has(date) ?? false,
  );
}
