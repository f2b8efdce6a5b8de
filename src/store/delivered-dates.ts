import type { Store } from './open-store.ts';

/** The dates that have a delivery, whatever became of it, by subscription. */
export async function listDeliveredDates(
  store: Store,
  team: string,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await store.read((db) =>
    db.selectFrom('deliveries').select(['subscription', 'date']).where('team', '=', team).execute(),
  );
  const dates = new Map<string, Set<string>>();
  for (const { subscription, date } of rows) {
    const known = dates.get(subscription) ?? new Set();
    dates.set(subscription, known.add(date));
  }
  return dates;
}
