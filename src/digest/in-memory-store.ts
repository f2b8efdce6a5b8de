// A delivery store in memory: what simulations play against, and the contract in its simplest form. Of deliveries
// that have ended it keeps only what later ones lean on, so that a year fits.
import type {
  ClaimedDelivery,
  ClaimRequest,
  DeliveryStore,
  HeldDelivery,
  SubscriptionPlan,
} from './delivery-store.ts';
import type { PackSnapshot } from './pack-snapshot.ts';
import type { Subscription } from './subscription.ts';

/** Dates remembered of a subscription, so that none gets a second delivery: more than a grace of some days reaches back. */
const DATES_KEPT = 8;

interface Delivery {
  readonly subscription: string;
  readonly date: string;
  readonly dueAt: number;
  attempts: number;
  postingSince: number | undefined;
  retryAt: number;
  holder: string | undefined;
  leaseUntil: number;
  pack: string | undefined;
  shown: readonly string[];
}

interface Row {
  subscription: Subscription;
  isOn: boolean;
  readonly dates: string[];
  pack: string | undefined;
  readonly shown: Map<string, string>;
}

export interface InMemoryStore extends DeliveryStore {
  /** Adds a subscription, or changes it. */
  readonly put: (subscription: Subscription) => void;
  /** How many deliveries have not ended. */
  readonly openCount: () => number;
  /** The next instant at which a subscription or an open delivery is due; undefined where there is none. */
  readonly nextDueAt: () => number | undefined;
}

export function createInMemoryStore(): InMemoryStore {
  const rows = new Map<string, Row>();
  const open = new Map<string, Delivery>();
  /** Who is due when: thousands of subscriptions share a few instants. */
  const dueAt = new Map<number, Set<string>>();
  const snapshots = new Map<string, PackSnapshot>();
  const keyOf = ({ subscription, date }: { subscription: string; date: string }) => `${subscription} ${date}`;

  function put(subscription: Subscription): void {
    const row = rows.get(subscription.id);
    if (row) schedule(row, subscription);
    else {
      const added = { subscription, isOn: true, dates: [], pack: undefined, shown: new Map() };
      rows.set(subscription.id, added);
      schedule(added, subscription);
    }
  }

  function schedule(row: Row, subscription: Subscription): void {
    const { id, nextRunAt: before } = row.subscription;
    if (before !== undefined) {
      const others = dueAt.get(before);
      others?.delete(id);
      if (others?.size === 0) dueAt.delete(before);
    }
    row.subscription = subscription;
    const { nextRunAt } = subscription;
    if (nextRunAt === undefined || !row.isOn) return;
    const due = dueAt.get(nextRunAt);
    if (due) due.add(id);
    else dueAt.set(nextRunAt, new Set([id]));
  }

  async function findDue(now: number, limit: number): Promise<Subscription[]> {
    const due: Subscription[] = [];
    for (const at of [...dueAt.keys()].filter((instant) => instant <= now).sort((a, b) => a - b))
      for (const id of dueAt.get(at) ?? []) {
        if (due.length >= limit) return due;
        const row = rows.get(id);
        if (row) due.push(row.subscription);
      }
    return due;
  }

  async function recordPlans(plans: readonly SubscriptionPlan[]): Promise<Set<string>> {
    const recorded = new Set<string>();
    for (const { subscription: id, wasDueAt, due, missed, nextRunAt } of plans) {
      const row = rows.get(id);
      if (!row || row.subscription.nextRunAt !== wasDueAt) continue;
      recorded.add(id);
      schedule(row, { ...row.subscription, nextRunAt });
      if (due && !row.dates.includes(due.date)) {
        open.set(keyOf({ subscription: id, date: due.date }), {
          subscription: id,
          date: due.date,
          dueAt: due.at,
          attempts: 0,
          postingSince: undefined,
          retryAt: due.at,
          holder: undefined,
          leaseUntil: 0,
          pack: undefined,
          shown: [],
        });
      }
      for (const { date } of missed) row.dates.push(date);
      if (due) row.dates.push(due.date);
      if (row.dates.length > DATES_KEPT) row.dates.splice(0, row.dates.length - DATES_KEPT);
    }
    return recorded;
  }

  async function claim(request: ClaimRequest): Promise<ClaimedDelivery[]> {
    const { holder, now, leaseUntil, limit, perTeam } = request;
    const running = new Map(request.running);
    const claimed: ClaimedDelivery[] = [];
    // A map keeps the order in which deliveries came due.
    for (const delivery of open.values()) {
      if (claimed.length >= limit) break;
      if (delivery.retryAt > now || (delivery.holder !== undefined && delivery.leaseUntil > now)) continue;
      const row = rows.get(delivery.subscription);
      if (!row?.isOn) continue;
      const { team } = row.subscription;
      const ofTeam = running.get(team) ?? 0;
      if (ofTeam >= perTeam) continue;
      running.set(team, ofTeam + 1);
      delivery.holder = holder;
      delivery.leaseUntil = leaseUntil;
      const { date, dueAt, attempts, postingSince } = delivery;
      claimed.push({ subscription: row.subscription, date, dueAt, attempts, postingSince });
    }
    return claimed;
  }

  /** The delivery where it is still held by who says so. */
  function held(by: HeldDelivery): Delivery | undefined {
    const delivery = open.get(keyOf(by));
    return delivery?.holder === by.holder ? delivery : undefined;
  }

  return {
    put,
    findDue,
    recordPlans,
    claim,
    openCount: () => open.size,
    nextDueAt: () => {
      let next = Math.min(...dueAt.keys());
      for (const { retryAt, holder, leaseUntil } of open.values())
        next = Math.min(next, Math.max(retryAt, holder === undefined ? 0 : leaseUntil));
      return next === Number.POSITIVE_INFINITY ? undefined : next;
    },
    beginPosting: async (by, { since, leaseUntil, pack, shown }) => {
      const delivery = held(by);
      if (!delivery || delivery.leaseUntil <= since) return false;
      delivery.postingSince = since;
      delivery.leaseUntil = leaseUntil;
      delivery.pack = pack;
      delivery.shown = shown;
      delivery.attempts += 1;
      return true;
    },
    settle: async (by, settlement) => {
      const delivery = held(by);
      const row = rows.get(by.subscription);
      if (!delivery || !row) return false;
      if (settlement.state === 'open' || settlement.state === 'posting') {
        delivery.holder = undefined;
        delivery.retryAt = settlement.retryAt;
        if (settlement.state === 'open') delivery.postingSince = undefined;
        return true;
      }
      open.delete(keyOf(by));
      if (settlement.state === 'empty') row.pack = settlement.pack;
      if (settlement.state === 'posted') {
        row.pack = delivery.pack;
        for (const key of delivery.shown) row.shown.set(key, by.date);
      }
      return true;
    },
    historyOf: async (id) => {
      const row = rows.get(id);
      return { pack: row?.pack, shown: row?.shown ?? new Map() };
    },
    readSnapshot: async (hash) => snapshots.get(hash),
    keepSnapshot: async (snapshot) => void snapshots.set(snapshot.hash, snapshot),
    stop: async (id) => {
      const row = rows.get(id);
      if (!row?.isOn) return false;
      row.isOn = false;
      schedule(row, { ...row.subscription, nextRunAt: undefined });
      for (const [key, { subscription }] of open) if (subscription === id) open.delete(key);
      return true;
    },
  };
}
