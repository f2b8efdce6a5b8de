import type { Clock } from '../clock.ts';

/** How long a process may be silent before its correction is another's. */
export const LEASE_MS = 60_000;

/** What a correction is held with from now on. */
export function turnOf({ holder, clock }: { readonly holder: string; readonly clock: Clock }) {
  const now = clock.now();
  return { holder, now, leaseUntil: now + LEASE_MS };
}
