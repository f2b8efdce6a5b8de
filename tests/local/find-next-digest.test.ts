import { expect, it } from 'vitest';
import type { PackSnapshot } from '../../src/digest/pack-snapshot.ts';
import { findNextDigest } from '../../src/local/find-next-digest.ts';
import { createDeliveryStore } from '../../src/store/deliveries.ts';
import type { Store } from '../../src/store/open-store.ts';
import { putSubscription, stopSubscription } from '../../src/store/subscriptions.ts';
import { makeSubscription } from '../digest/newsroom.ts';
import { describeStores } from '../store/dialects.ts';

// 09:00 in Shanghai.
const T0 = Date.parse('2026-07-29T01:00:00Z');
const DAY = 86_400_000;

async function add(store: Store, id: string, at: number): Promise<void> {
  await putSubscription(store, { ...makeSubscription(id, '2026-07-28T12:00:00Z'), nextRunAt: at }, T0);
}

describeStores('the next digest of a team', (create) => {
  it('is the earliest of those that are on, on a date without a delivery', async () => {
    const store = await (await create()).open();
    const next = async () => (await findNextDigest(store, 'T1'))?.channel;
    expect(await next()).toBeUndefined();

    await add(store, 'later', T0 + DAY);
    await add(store, 'a', T0);
    expect(await findNextDigest(store, 'T1')).toEqual({ at: T0, channel: 'C-a' });
    expect(await findNextDigest(store, 'T2')).toBeUndefined();

    const deliveries = createDeliveryStore<PackSnapshot>(store, () => T0);
    const plan = { subscription: 'a', wasDueAt: T0, missed: [], nextRunAt: T0 };
    await deliveries.recordPlans([{ ...plan, due: { date: '2026-07-29', at: T0 } }]);
    expect((await findNextDigest(store, 'T1'))?.at).toBe(T0 + DAY);

    await stopSubscription(store, 'a', undefined, T0);
    expect(await next()).toBe('C-later');
  });
});
