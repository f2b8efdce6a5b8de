/** How late posts were, in milliseconds. */
export interface Lateness {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

const STEP = 100;

/** Counts lateness in steps of a tenth of a second, so that a year of posts takes no room. */
export function createLateness(): { readonly add: (ms: number) => void; readonly read: () => Lateness } {
  const counts = new Map<number, number>();
  let count = 0;
  let most = 0;
  return {
    add: (ms) => {
      const step = Math.ceil(Math.max(0, ms) / STEP);
      counts.set(step, (counts.get(step) ?? 0) + 1);
      count += 1;
      most = Math.max(most, ms);
    },
    read: () => {
      const steps = [...counts].sort(([a], [b]) => a - b);
      const percentile = (share: number) => {
        let left = count * share;
        for (const [step, times] of steps) {
          left -= times;
          if (left <= 0) return step * STEP;
        }
        return 0;
      };
      return { count, p50: percentile(0.5), p99: percentile(0.99), most };
    },
  };
}
