import type { Lang } from '../knowledge/types.ts';
import type { Schedule } from './schedule.ts';

/** A channel's setting of its digest. */
export interface Subscription {
  readonly id: string;
  readonly team: string;
  readonly channel: string;
  /** Who is told when it stops. */
  readonly owner: string;
  readonly lang: Lang;
  readonly schedule: Schedule;
  /** Ids of topics; none is all. */
  readonly topics: readonly string[];
  readonly onlyNews: boolean;
  /** The local date on which a paused digest comes again. */
  readonly pausedUntil?: string | undefined;
  /** When it is due next, in milliseconds since 1970; absent where it never is. */
  readonly nextRunAt?: number | undefined;
}

/** What names a delivery for good: by it a post whose answer was lost is found again. */
export function deliveryKey(subscription: string, date: string): string {
  return `digest:${subscription}:${date}`;
}
