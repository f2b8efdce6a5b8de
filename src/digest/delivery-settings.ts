import { DEFAULT_GRACE } from './plan-runs.ts';

/** The time and the wait that the deliveries are handed, so that tests can hold them. */
export interface DigestClock {
  readonly now: () => number;
  /** Resolves after `ms`, or at once when the signal is or becomes aborted. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export interface DeliverySettings {
  /** Milliseconds that a post may be late. */
  readonly grace: number;
  /**
   * How long a process holds a delivery. Longer than a post may take, or another takes it over meanwhile; shorter
   * than a minute, since that is how long the work of a killed process may lie.
   */
  readonly lease: number;
  /** When an attempt to post is given up as lost. */
  readonly publishTimeout: number;
  /** How long after a lost answer the channel is looked into: Slack takes a moment to show a post. */
  readonly lookAfter: number;
  /** Between two posts in one channel. */
  readonly spacing: number;
  /** Between two looks at the store. */
  readonly interval: number;
  /** Most deliveries at work at once; each is an open request and little else. */
  readonly concurrency: number;
  /** Of one team, so that a team whose posts hang leaves room for the others. */
  readonly perTeam: number;
  /** Most subscriptions planned in one transaction. */
  readonly planned: number;
}

export const DEFAULT_SETTINGS: DeliverySettings = {
  grace: DEFAULT_GRACE,
  lease: 45_000,
  publishTimeout: 20_000,
  lookAfter: 10_000,
  spacing: 1_000,
  interval: 1_000,
  concurrency: 200,
  perTeam: 50,
  planned: 500,
};

const FIRST_BACKOFF = 2_000;
const LONGEST_BACKOFF = 5 * 60_000;

/** How long to wait before another attempt: what Slack asked for, else twice as long each time; spread by chance. */
export function backoffAfter(attempts: number, asked: number | undefined, random: () => number): number {
  if (asked !== undefined) return Math.ceil(asked + random() * FIRST_BACKOFF);
  const longest = Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** Math.min(attempts, 20));
  return Math.ceil(longest * (0.5 + random() / 2));
}
