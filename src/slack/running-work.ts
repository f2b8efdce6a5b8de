import type { Logger } from '../observability/logger.ts';
import type { Clock } from './clock.ts';

/** What was begun by events that came in, counted so that a stop can wait for it. */
export interface RunningWork {
  /** Counts work until it ends; it must not reject. */
  readonly add: (work: Promise<void>) => void;
  /** Resolves when all of it has ended, or after the time it is given. */
  readonly drain: () => Promise<void>;
}

export function createRunningWork(options: {
  readonly clock: Clock;
  readonly logger: Logger;
  /** How long is waited at most. */
  readonly drainMs: number;
}): RunningWork {
  const { clock, logger, drainMs } = options;
  const running = new Set<Promise<void>>();
  return {
    add: (work) => {
      const counted = work.finally(() => running.delete(counted));
      running.add(counted);
    },
    drain: async () => {
      const drained = new AbortController();
      const ended = Promise.allSettled(running).then(() => drained.abort());
      await Promise.race([ended, clock.wait(drainMs, drained.signal)]);
      if (running.size > 0) logger.warn({ running: running.size }, 'stopped before all work ended');
    },
  };
}
