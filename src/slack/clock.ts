/** The time and the wait that the edges are handed, so that tests can hold them. */
export interface Clock {
  readonly now: () => number;
  /** Resolves after `ms`, or at once when the signal is or becomes aborted. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const finish = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', finish);
        resolve();
      };
      const timer = setTimeout(finish, ms);
      signal?.addEventListener('abort', finish);
    }),
};
