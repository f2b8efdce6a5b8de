import { expect, it } from 'vitest';
import type { DeliveryStore, SubscriptionPlan } from '../../src/digest/delivery-store.ts';
import type { PackSnapshot } from '../../src/digest/pack-snapshot.ts';
import { createDeliveryStore } from '../../src/store/deliveries.ts';
import { expediteDelivery } from '../../src/store/expedite-delivery.ts';
import type { Store } from '../../src/store/open-store.ts';
import { skipOpenDeliveries } from '../../src/store/skip-open-deliveries.ts';
import { findSubscription, putSubscription } from '../../src/store/subscriptions.ts';
import { describeStores } from '../store/dialects.ts';
import { makeSubscription } from './newsroom.ts';

const T0 = Date.parse('2026-07-29T01:00:00Z');
const DATE = '2026-07-29';

// That the store keeps what the deliveries need is held by the types here.
const deliveriesOf = (store: Store): DeliveryStore => createDeliveryStore<PackSnapshot>(store, () => T0);

const plan = (id: string, parts: Partial<SubscriptionPlan> = {}): SubscriptionPlan => ({
  ...{ subscription: id, wasDueAt: T0, due: { date: DATE, at: T0 }, missed: [], nextRunAt: T0 + 86_400_000 },
  ...parts,
});

const request = (holder: string, now = T0, parts: { limit?: number; perTeam?: number } = {}) => ({
  ...{ holder, now, leaseUntil: now + 45_000, limit: 100, perTeam: 100, running: new Map() },
  ...parts,
});

async function add(store: Store, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    const subscription = makeSubscription(id, '2026-07-28T12:00:00Z');
    await putSubscription(store, { ...subscription, nextRunAt: T0 }, T0);
  }
}

describeStores('the deliveries', (create) => {
  it('find what is due, and move a subscription on once', async () => {
    const test = await create();
    const [one, two] = [await test.open(), await test.open()];
    await add(one, 'a', 'b');
    const [first, second] = [deliveriesOf(one), deliveriesOf(two)];
    expect((await first.findDue(T0 - 1, 10)).map(({ id }) => id)).toEqual([]);
    expect((await first.findDue(T0, 10)).map(({ id }) => id).sort()).toEqual(['a', 'b']);

    const recorded = await Promise.all([first.recordPlans([plan('a')]), second.recordPlans([plan('a')])]);

    expect(recorded.map(({ size }) => size).sort()).toEqual([0, 1]);
    expect((await first.findDue(T0, 10)).map(({ id }) => id)).toEqual(['b']);
  });

  it('are worked on by one process at a time, whoever asks', async () => {
    const test = await create();
    const stores = await Promise.all([test.open(), test.open(), test.open()]);
    const ids = Array.from({ length: 40 }, (_, at) => `s${at}`);
    await add(stores[0], ...ids);
    await deliveriesOf(stores[0]).recordPlans(ids.map((id) => plan(id)));

    const claimed = await Promise.all(
      stores.map((store, at) => deliveriesOf(store).claim(request(`p${at}`, T0, { limit: 20 }))),
    );

    const taken = claimed.flat().map(({ subscription }) => subscription.id);
    expect(new Set(taken).size).toBe(taken.length);
    expect(taken.length).toBeGreaterThanOrEqual(20);
  });

  it('pass to another when the lease is over, with what is known of a post', async () => {
    const store = await (await create()).open();
    await add(store, 'a');
    const deliveries = deliveriesOf(store);
    await deliveries.recordPlans([plan('a')]);
    const held = { subscription: 'a', date: DATE, holder: 'dead' };
    await deliveries.claim(request('dead'));
    const record = { since: T0 + 1, leaseUntil: T0 + 45_000, pack: 'p', shown: ['x'] };
    expect(await deliveries.beginPosting(held, record)).toBe(true);

    expect(await deliveries.claim(request('next', T0 + 44_000))).toEqual([]);
    const [taken] = await deliveries.claim(request('next', T0 + 46_000));

    expect(taken).toMatchObject({ date: DATE, dueAt: T0, attempts: 1, postingSince: T0 + 1 });
    expect(await deliveries.settle(held, { state: 'posted', ts: '1' })).toBe(false);
    expect(await deliveries.settle({ ...held, holder: 'next' }, { state: 'posted', ts: '1' })).toBe(true);
    expect(await deliveries.claim(request('later', T0 + 200_000))).toEqual([]);
    expect(await deliveries.historyOf('a')).toEqual({ pack: 'p', shown: new Map([['x', DATE]]) });
  });

  it('come again at the instant they were put off to', async () => {
    const store = await (await create()).open();
    await add(store, 'a');
    const deliveries = deliveriesOf(store);
    await deliveries.recordPlans([plan('a')]);
    await deliveries.claim(request('p'));
    await deliveries.settle(
      { subscription: 'a', date: DATE, holder: 'p' },
      { state: 'open', retryAt: T0 + 5_000 },
    );
    expect(await deliveries.claim(request('p', T0 + 4_000))).toEqual([]);
    expect(await deliveries.claim(request('p', T0 + 5_000))).toHaveLength(1);
  });

  it('leave room for other teams', async () => {
    const store = await (await create()).open();
    await add(store, 'a', 'b', 'c');
    const deliveries = deliveriesOf(store);
    await deliveries.recordPlans([plan('a'), plan('b'), plan('c')]);
    const claimed = await deliveries.claim({
      ...request('p', T0, { perTeam: 3 }),
      running: new Map([['T1', 1]]),
    });
    expect(claimed).toHaveLength(2);
  });

  it('end with their subscription, which stops for one caller', async () => {
    const store = await (await create()).open();
    await add(store, 'a');
    const deliveries = deliveriesOf(store);
    await deliveries.recordPlans([plan('a')]);
    expect([await deliveries.stop('a', 'is_archived'), await deliveries.stop('a', 'is_archived')]).toEqual([
      true,
      false,
    ]);
    expect(await deliveries.claim(request('p'))).toEqual([]);
    expect(await findSubscription(store, { team: 'T1', channel: 'C-a' })).toMatchObject({
      ...{ isOn: false, stoppedBy: 'is_archived' },
    });
  });

  it('are made due now on request, one a date', async () => {
    const store = await (await create()).open();
    await add(store, 'a');
    const deliveries = deliveriesOf(store);
    const subscription = makeSubscription('a', '2026-07-28T12:00:00Z');
    const expedite = (now: number) => expediteDelivery(store, { subscription, date: DATE }, now);
    const held = { subscription: 'a', date: DATE, holder: 'p' };

    expect(await expedite(T0 - 5_000)).toBe('due');
    expect(await expedite(T0 - 4_000)).toBe('under_way');
    expect(await deliveries.claim(request('p', T0 - 4_000))).toMatchObject([{ dueAt: T0 - 5_000 }]);
    await deliveries.settle(held, { state: 'posted', ts: '1' });
    expect(await expedite(T0 - 3_000)).toBe('posted');
    // The run of that date finds its delivery made.
    await deliveries.recordPlans([plan('a')]);
    expect(await deliveries.claim(request('p'))).toEqual([]);
  });

  it.each([
    [{ state: 'empty', pack: 'p' }, 'due'],
    [{ state: 'skipped' }, 'due'],
    [{ state: 'refused', code: 'msg_too_long' }, 'due'],
    [{ state: 'in_doubt' }, 'in_doubt'],
  ] as const)('that ended as %o are on request %s', async (ending, outcome) => {
    const store = await (await create()).open();
    await add(store, 'a');
    const deliveries = deliveriesOf(store);
    await deliveries.recordPlans([plan('a')]);
    await deliveries.claim(request('p'));
    await deliveries.settle({ subscription: 'a', date: DATE, holder: 'p' }, ending);
    const subscription = makeSubscription('a', '2026-07-28T12:00:00Z');

    expect(await expediteDelivery(store, { subscription, date: DATE }, T0 + 1_000)).toBe(outcome);
    expect(await deliveries.claim(request('p', T0 + 1_000))).toHaveLength(outcome === 'due' ? 1 : 0);
  });

  it('that are open end with a pause, and those being posted do not', async () => {
    const store = await (await create()).open();
    await add(store, 'a', 'b');
    const deliveries = deliveriesOf(store);
    await deliveries.recordPlans([plan('a'), plan('b')]);
    await deliveries.claim(request('p', T0, { limit: 1 }));

    await skipOpenDeliveries(store, 'a', '2026-08-01', T0);
    await skipOpenDeliveries(store, 'b', '2026-08-01', T0);

    expect(await deliveries.claim(request('q', T0))).toEqual([]);
    expect(await deliveries.claim(request('q', T0 + 46_000))).toMatchObject([{ subscription: { id: 'a' } }]);
  });

  it('keep a subscription as it was set, and one for each channel', async () => {
    const store = await (await create()).open();
    const set = makeSubscription('a', '2026-07-28T12:00:00Z', { topics: ['x'], onlyNews: true, lang: 'zh' });
    expect(await putSubscription(store, set, T0)).toEqual(set);
    const again = await putSubscription(store, { ...set, id: 'other', topics: [] }, T0);
    expect(again).toEqual({ ...set, topics: [] });
  });

  it('remember the packs they were built on', async () => {
    const deliveries = deliveriesOf(await (await create()).open());
    const snapshot = { pack: 'p', hash: 'h', figures: [] };
    await deliveries.keepSnapshot(snapshot);
    await deliveries.keepSnapshot(snapshot);
    expect(await deliveries.readSnapshot('h')).toEqual(snapshot);
    expect(await deliveries.readSnapshot('other')).toBeUndefined();
  });
});
