// The posts of the digest, one row for each subscription and local date, so that none comes twice. Work on a row is
// done under a lease: any number of processes may share it, and what a dead one held is taken up by another.
import type { Transaction } from 'kysely';
import type { Store } from './open-store.ts';
import type { Tables } from './schema.ts';
import { readSubscription, readTexts, type StoredSubscription, stopSubscription } from './subscriptions.ts';

export interface StoredRun {
  readonly date: string;
  readonly at: number;
}

/** What a look at the clock comes to for one subscription. */
export interface StoredPlan {
  readonly subscription: string;
  /** The next run as it was read: where another process has moved it on, the plan is void. */
  readonly wasDueAt: number;
  readonly due: StoredRun | undefined;
  readonly missed: readonly StoredRun[];
  readonly nextRunAt: number | undefined;
}

export interface StoredDelivery {
  readonly subscription: StoredSubscription;
  readonly date: string;
  readonly dueAt: number;
  readonly attempts: number;
  /** Since when it may stand in the channel. */
  readonly postingSince: number | undefined;
}

export interface LeaseRequest {
  readonly holder: string;
  readonly now: number;
  readonly leaseUntil: number;
  readonly limit: number;
  readonly perTeam: number;
  readonly running: ReadonlyMap<string, number>;
}

export interface HeldRow {
  readonly subscription: string;
  readonly date: string;
  readonly holder: string;
}

export type Ending =
  | { readonly state: 'posted'; readonly ts: string }
  | { readonly state: 'empty'; readonly pack: string }
  | { readonly state: 'skipped' }
  | { readonly state: 'refused'; readonly code: string }
  | { readonly state: 'in_doubt' }
  | { readonly state: 'open' | 'posting'; readonly retryAt: number };

/** A pack's figures as they were, by its hash. */
export interface StoredSnapshot {
  readonly hash: string;
}

/** Everything the delivery of digests asks of a store; `now` stamps the rows. */
export function createDeliveryStore<Snapshot extends StoredSnapshot>(store: Store, now: () => number) {
  return {
    findDue: (at: number, limit: number) => findDue(store, at, limit),
    recordPlans: (plans: readonly StoredPlan[]) => recordPlans(store, plans, now()),
    claim: (request: LeaseRequest) => claimDeliveries(store, request),
    beginPosting: (
      held: HeldRow,
      record: {
        readonly since: number;
        readonly leaseUntil: number;
        readonly pack: string;
        readonly shown: readonly string[];
      },
    ) => beginPosting(store, held, record),
    settle: (held: HeldRow, ending: Ending) => settleDelivery(store, held, ending, now()),
    historyOf: (subscription: string) => historyOf(store, subscription),
    readSnapshot: (hash: string) => readSnapshot<Snapshot>(store, hash),
    keepSnapshot: (snapshot: Snapshot) => keepSnapshot(store, snapshot),
    stop: (subscription: string, code: string) => stopSubscription(store, subscription, code, now()),
  };
}

/** Subscriptions that are on and whose next run has come, earliest first. */
async function findDue(store: Store, now: number, limit: number): Promise<readonly StoredSubscription[]> {
  const rows = await store.read((db) =>
    db
      .selectFrom('subscriptions')
      .selectAll()
      .where('is_on', '=', 1)
      .where('next_run_at', '<=', now)
      .orderBy('next_run_at')
      .limit(limit)
      .execute(),
  );
  return rows.map(readSubscription);
}

/** Records runs and moves subscriptions on, and returns whose plans were not void. */
async function recordPlans(
  store: Store,
  plans: readonly StoredPlan[],
  now: number,
): Promise<ReadonlySet<string>> {
  if (plans.length === 0) return new Set();
  return store.write(async (trx) => {
    const ids = plans.map(({ subscription }) => subscription).sort();
    const reading = trx
      .selectFrom('subscriptions')
      .select(['id', 'team', 'channel', 'next_run_at'])
      .where('id', 'in', ids)
      .where('is_on', '=', 1)
      .orderBy('id');
    const rows = await (store.dialect === 'postgres' ? reading.forUpdate() : reading).execute();
    const places = new Map(rows.map((row) => [row.id, row]));
    const valid = plans.filter((plan) => places.get(plan.subscription)?.next_run_at === plan.wasDueAt);
    const runs = valid.flatMap((plan) => [
      ...(plan.due ? [{ plan, run: plan.due, state: 'open' }] : []),
      ...plan.missed.map((run) => ({ plan, run, state: 'skipped' })),
    ]);
    const deliveries = runs.map(({ plan, run, state }) => ({
      subscription: plan.subscription,
      date: run.date,
      team: places.get(plan.subscription)?.team ?? '',
      channel: places.get(plan.subscription)?.channel ?? '',
      due_at: run.at,
      state,
      attempts: 0,
      posting_since: null,
      retry_at: run.at,
      holder: null,
      lease_until: 0,
      pack: null,
      shown: null,
      ts: null,
      code: null,
      updated_at: now,
    }));
    for (const part of inParts(deliveries))
      await trx
        .insertInto('deliveries')
        .values(part)
        .onConflict((conflict) => conflict.columns(['subscription', 'date']).doNothing())
        .execute();
    for (const [nextRunAt, moved] of byNextRun(valid))
      await trx
        .updateTable('subscriptions')
        .set({ next_run_at: nextRunAt ?? null })
        .where('id', 'in', moved)
        .execute();
    return new Set(valid.map(({ subscription }) => subscription));
  });
}

/** A statement takes only so many values. */
const PART = 500;

function inParts<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / PART) }, (_, at) =>
    rows.slice(at * PART, (at + 1) * PART),
  );
}

// Thousands of subscriptions share a few instants: one statement each.
function byNextRun(plans: readonly StoredPlan[]): Map<number | undefined, string[]> {
  const groups = new Map<number | undefined, string[]>();
  for (const { subscription, nextRunAt } of plans) {
    const group = groups.get(nextRunAt);
    if (group) group.push(subscription);
    else groups.set(nextRunAt, [subscription]);
  }
  return groups;
}

/** Leases deliveries whose time has come and that nobody alive holds, longest due first. */
async function claimDeliveries(store: Store, request: LeaseRequest): Promise<readonly StoredDelivery[]> {
  const { holder, now, leaseUntil, limit, perTeam, running } = request;
  const busy = [...running].filter(([, count]) => count >= perTeam).map(([team]) => team);
  // A look that finds nothing costs no write lock.
  if (!(await hasWork(store, now))) return [];
  return store.write(async (trx) => {
    let waiting = trx
      .selectFrom('deliveries')
      .selectAll()
      .where('state', 'in', ['open', 'posting'])
      .where('retry_at', '<=', now)
      .where('lease_until', '<=', now)
      .orderBy('due_at')
      .orderBy('subscription')
      .limit(limit);
    if (busy.length > 0) waiting = waiting.where('team', 'not in', busy);
    const rows = await (store.dialect === 'postgres' ? waiting.forUpdate().skipLocked() : waiting).execute();
    const counts = new Map(running);
    const taken = rows.filter(({ team }) => {
      const count = counts.get(team) ?? 0;
      if (count >= perTeam) return false;
      counts.set(team, count + 1);
      return true;
    });
    if (taken.length === 0) return [];
    const subscriptions = await subscriptionsOf(trx, taken);
    await trx
      .updateTable('deliveries')
      .set({ holder, lease_until: leaseUntil })
      .where(({ eb, refTuple, tuple }) =>
        eb(
          refTuple('subscription', 'date'),
          'in',
          taken.map(({ subscription, date }) => tuple(subscription, date)),
        ),
      )
      .execute();
    return taken.flatMap((row) => {
      const subscription = subscriptions.get(row.subscription);
      if (!subscription) return [];
      const { date, attempts } = row;
      return [
        { subscription, date, dueAt: row.due_at, attempts, postingSince: row.posting_since ?? undefined },
      ];
    });
  });
}

async function hasWork(store: Store, now: number): Promise<boolean> {
  const row = await store.read((db) =>
    db
      .selectFrom('deliveries')
      .select('date')
      .where('state', 'in', ['open', 'posting'])
      .where('retry_at', '<=', now)
      .where('lease_until', '<=', now)
      .limit(1)
      .executeTakeFirst(),
  );
  return row !== undefined;
}

async function subscriptionsOf(
  trx: Transaction<Tables>,
  rows: readonly { readonly subscription: string }[],
): Promise<ReadonlyMap<string, StoredSubscription>> {
  const found = await trx
    .selectFrom('subscriptions')
    .selectAll()
    .where('id', 'in', [...new Set(rows.map(({ subscription }) => subscription))])
    .execute();
  return new Map(found.map((row) => [row.id, readSubscription(row)]));
}

/** Records that a post is about to leave; false where the lease has passed to another. */
async function beginPosting(
  store: Store,
  { subscription, date, holder }: HeldRow,
  record: {
    readonly since: number;
    readonly leaseUntil: number;
    readonly pack: string;
    readonly shown: readonly string[];
  },
): Promise<boolean> {
  const { numUpdatedRows } = await store.write((trx) =>
    trx
      .updateTable('deliveries')
      .set(({ eb }) => ({
        state: 'posting',
        posting_since: record.since,
        lease_until: record.leaseUntil,
        pack: record.pack,
        shown: JSON.stringify(record.shown),
        attempts: eb('attempts', '+', 1),
        updated_at: record.since,
      }))
      .where('subscription', '=', subscription)
      .where('date', '=', date)
      .where('holder', '=', holder)
      .where('lease_until', '>', record.since)
      .where('state', 'in', ['open', 'posting'])
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

/** Ends or puts off the work on a delivery and gives the lease back; false where it has passed to another. */
async function settleDelivery(
  store: Store,
  { subscription, date, holder }: HeldRow,
  ending: Ending,
  now: number,
): Promise<boolean> {
  const { numUpdatedRows } = await store.write((trx) =>
    trx
      .updateTable('deliveries')
      .set({
        state: ending.state,
        holder: null,
        lease_until: 0,
        updated_at: now,
        ...('retryAt' in ending && { retry_at: ending.retryAt }),
        ...(ending.state === 'open' && { posting_since: null }),
        ...('ts' in ending && { ts: ending.ts }),
        ...('code' in ending && { code: ending.code }),
        ...('pack' in ending && { pack: ending.pack }),
      })
      .where('subscription', '=', subscription)
      .where('date', '=', date)
      .where('holder', '=', holder)
      .where('state', 'in', ['open', 'posting'])
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

/** Dates looked back over for what was shown: a round of the topics of any pack that people follow. */
const HISTORY = 400;

async function historyOf(
  store: Store,
  subscription: string,
): Promise<{ readonly pack: string | undefined; readonly shown: ReadonlyMap<string, string> }> {
  const rows = await store.read((db) =>
    db
      .selectFrom('deliveries')
      .select(['date', 'state', 'pack', 'shown'])
      .where('subscription', '=', subscription)
      .where('state', 'in', ['posted', 'empty'])
      .orderBy('date', 'desc')
      .limit(HISTORY)
      .execute(),
  );
  const shown = new Map<string, string>();
  for (const { date, state, shown: keys } of [...rows].reverse())
    if (state === 'posted') for (const key of readTexts(keys)) shown.set(key, date);
  return { pack: rows.find(({ pack }) => pack !== null)?.pack ?? undefined, shown };
}

async function readSnapshot<Snapshot extends StoredSnapshot>(
  store: Store,
  hash: string,
): Promise<Snapshot | undefined> {
  const row = await store.read((db) =>
    db.selectFrom('pack_snapshots').select('snapshot').where('hash', '=', hash).executeTakeFirst(),
  );
  // Written by `keepSnapshot` alone, and of the same type.
  return row ? (JSON.parse(row.snapshot) as Snapshot) : undefined;
}

async function keepSnapshot(store: Store, snapshot: StoredSnapshot): Promise<void> {
  await store.write((trx) =>
    trx
      .insertInto('pack_snapshots')
      .values({ hash: snapshot.hash, snapshot: JSON.stringify(snapshot) })
      .onConflict((conflict) => conflict.column('hash').doNothing())
      .execute(),
  );
}
