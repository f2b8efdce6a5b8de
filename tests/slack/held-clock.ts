import type { Clock } from '../../src/slack/clock.ts';

/** A clock that stands still until someone waits; it then jumps to the end of the shortest wait. */
export function createHeldClock(start = 1_000_000): Clock {
  let now = start;
  const waits: { until: number; resolve: () => void }[] = [];
  let scheduled = false;

  function jump(): void {
    scheduled = false;
    waits.sort((a, b) => a.until - b.until);
    const next = waits.shift();
    if (!next) return;
    now = Math.max(now, next.until);
    next.resolve();
    schedule();
  }
  // After the work that is already due, so that everyone who will wait does.
  function schedule(): void {
    if (scheduled || waits.length === 0) return;
    scheduled = true;
    setTimeout(jump, 0);
  }
  return {
    now: () => now,
    wait: (ms) =>
      new Promise((resolve) => {
        waits.push({ until: now + ms, resolve });
        schedule();
      }),
  };
}
