/** Runs work that shares a key one after another, in the order asked for. */
export type RunInTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** What is read and what is written of one thread must not be mixed between two questions. */
export function createTurns(): RunInTurn {
  const tails = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = tails.get(key) ?? Promise.resolve();
    const result = before.then(work);
    const tail = result.catch(() => undefined);
    tails.set(key, tail);
    try {
      return await result;
    } finally {
      if (tails.get(key) === tail) tails.delete(key);
    }
  };
}
