// What a load balancer is told: that the process lives, and whether it may be sent anything.
import type { Clock } from '../clock.ts';
import { within } from '../within.ts';

export interface Health {
  readonly status: 200 | 503;
  readonly state: 'alive' | 'ready' | 'stopping' | 'store away';
}

export interface HealthOptions {
  readonly isStopping: () => boolean;
  readonly isStoreReachable: () => Promise<boolean>;
  readonly clock: Clock;
}

/** Longer, and whoever asks has given up. */
const LOOK_MS = 2_000;
/** Anybody may ask, and often: the store is asked no more than this often. */
const FRESH_MS = 1_000;

/** Answers GET /health/live and GET /health/ready; undefined for any other path. */
export function createHealth({ isStopping, isStoreReachable, clock }: HealthOptions) {
  let looked: { readonly at: number; readonly isReachable: Promise<boolean> } | undefined;

  const look = (): Promise<boolean> => {
    if (looked && clock.now() - looked.at < FRESH_MS) return looked.isReachable;
    const isReachable = within(clock, LOOK_MS, isStoreReachable()).then(
      (reached) => reached === true,
      () => false,
    );
    looked = { at: clock.now(), isReachable };
    return isReachable;
  };

  return async (path: string): Promise<Health | undefined> => {
    if (path === '/health/live') return { status: 200, state: 'alive' };
    if (path !== '/health/ready') return undefined;
    if (isStopping()) return { status: 503, state: 'stopping' };
    return (await look()) ? { status: 200, state: 'ready' } : { status: 503, state: 'store away' };
  };
}
