// A store for work that must not be lost because the database is away for a moment: it is tried again until the
// database is back, or patience ends.
import { isStoreAway, type Store } from './open-store.ts';

export interface Patience {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Called once when the store goes away and once when it is back. */
  readonly onAway: (error: unknown) => void;
  readonly onBack: (awayMs: number) => void;
}

/** How long it is waited for: longer than a database takes to restart, shorter than anyone waits for an answer. */
const PATIENCE_MS = 120_000;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5_000;

/** The same store, waiting out its absences. */
export function waitForStore(store: Store, { now, wait, onAway, onBack }: Patience): Store {
  let awaySince: number | undefined;
  const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
    const until = now() + PATIENCE_MS;
    for (let pause = FIRST_WAIT_MS; ; pause = Math.min(LONGEST_WAIT_MS, pause * 2)) {
      try {
        const result = await work();
        if (awaySince !== undefined) onBack(now() - awaySince);
        awaySince = undefined;
        return result;
      } catch (error) {
        if (!isStoreAway(error)) throw error;
        if (awaySince === undefined) onAway(error);
        awaySince ??= now();
        if (now() >= until) throw error;
        await wait(pause);
      }
    }
  };
  return {
    dialect: store.dialect,
    read: (work) => patiently(() => store.read(work)),
    write: (work) => patiently(() => store.write(work)),
    close: store.close,
  };
}
