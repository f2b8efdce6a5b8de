// What the delivery of digests needs of a store. Everything here is atomic, so that any number of processes may work
// on one store: rows are unique by subscription and date, and worked on under a lease that ends by itself.
import type { PackSnapshot } from './pack-snapshot.ts';
import type { Run } from './schedule.ts';
import type { Subscription } from './subscription.ts';

/** What a look at the clock comes to for one subscription. */
export interface SubscriptionPlan {
  readonly subscription: string;
  /** The next run as it was read: where another process has moved it on, the plan is void. */
  readonly wasDueAt: number;
  readonly due: Run | undefined;
  readonly missed: readonly Run[];
  readonly nextRunAt: number | undefined;
}

/** A delivery that this process may work on until its lease ends. */
export interface ClaimedDelivery {
  readonly subscription: Subscription;
  readonly date: string;
  readonly dueAt: number;
  /** How often it was tried before. */
  readonly attempts: number;
  /** Since when it may stand in the channel: an attempt was begun whose end nobody recorded. */
  readonly postingSince: number | undefined;
}

export interface ClaimRequest {
  readonly holder: string;
  readonly now: number;
  readonly leaseUntil: number;
  readonly limit: number;
  /** Most deliveries of one team at work at once, and how many of each are. */
  readonly perTeam: number;
  readonly running: ReadonlyMap<string, number>;
}

/** What is recorded before a post leaves, so that it is known even where nobody records its end. */
export interface PostingRecord {
  readonly since: number;
  readonly leaseUntil: number;
  readonly pack: string;
  readonly shown: readonly string[];
}

export type Settlement =
  | { readonly state: 'posted'; readonly ts: string }
  /** There was nothing to post; on which pack that was found. */
  | { readonly state: 'empty'; readonly pack: string }
  /** Too late to be worth a post. */
  | { readonly state: 'skipped' }
  | { readonly state: 'refused'; readonly code: string }
  /** Whether it was posted could not be found out. */
  | { readonly state: 'in_doubt' }
  /** It was not posted: again at an instant. */
  | { readonly state: 'open'; readonly retryAt: number }
  /** It may have been posted: to be looked for at an instant. */
  | { readonly state: 'posting'; readonly retryAt: number };

/** A delivery by its subscription and date, and who holds it. */
export interface HeldDelivery {
  readonly subscription: string;
  readonly date: string;
  readonly holder: string;
}

export interface DeliveryHistory {
  /** The hash of the pack that the last post, or the last empty one, was built on. */
  readonly pack: string | undefined;
  /** When each figure was last shown, by its key. */
  readonly shown: ReadonlyMap<string, string>;
}

export interface DeliveryStore {
  /** Subscriptions that are on and whose next run has come, earliest first. */
  readonly findDue: (now: number, limit: number) => Promise<readonly Subscription[]>;
  /** Records runs and moves subscriptions on; a date that has a delivery already keeps it. Returns whose plans were not void. */
  readonly recordPlans: (plans: readonly SubscriptionPlan[]) => Promise<ReadonlySet<string>>;
  /** Leases deliveries whose time has come and that nobody alive holds, longest due first. */
  readonly claim: (request: ClaimRequest) => Promise<readonly ClaimedDelivery[]>;
  /** Records that a post is about to leave; false where the lease has passed to another. */
  readonly beginPosting: (delivery: HeldDelivery, record: PostingRecord) => Promise<boolean>;
  /** Ends or puts off the work on a delivery and gives the lease back; false where it has passed to another. */
  readonly settle: (delivery: HeldDelivery, settlement: Settlement) => Promise<boolean>;
  readonly historyOf: (subscription: string) => Promise<DeliveryHistory>;
  readonly readSnapshot: (hash: string) => Promise<PackSnapshot | undefined>;
  readonly keepSnapshot: (snapshot: PackSnapshot) => Promise<void>;
  /** Switches a subscription off; true for the one caller who did. */
  readonly stop: (subscription: string, code: string) => Promise<boolean>;
}
