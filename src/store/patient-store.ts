// A store for work that must not be lost because the database is away or full for a moment: it is tried again until
// that has passed, or patience ends.
import { readPassingFault } from './faults.ts';
import type { Store } from './open-store.ts';

export interface Patience {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Called once when the store fails and once when it works again. */
  readonly onAway: (error: unknown) => void;
  readonly onBack: (awayMs: number) => void;
}

/** How long it is waited for: longer than a database takes to restart, shorter than anyone waits for an answer. */
const PATIENCE_MS = 120_000;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5_000;

/** The same store, waiting out its absences. */
export function waitForStore(store: Store, { now, wait, onAway, onBack }: Patience): Store {
  let away: { readonly since: number; readonly fault: 'unavailable' | 'full' } | undefined;

  const patiently = async <T>(kind: 'read' | 'write', work: () => Promise<T>): Promise<T> => {
    const until = now() + PATIENCE_MS;
    for (let pause = FIRST_WAIT_MS; ; pause = Math.min(LONGEST_WAIT_MS, pause * 2)) {
      try {
        const result = await work();
        noteSuccess(kind);
        return result;
      } catch (error) {
        const fault = readPassingFault(error);
        if (!fault) throw error;
        if (!away) onAway(error);
        away ??= { since: now(), fault };
        if (now() >= until) throw error;
        await wait(pause);
      }
    }
  };

  // What is full can still be read: only a write shows that there is room again.
  function noteSuccess(kind: 'read' | 'write'): void {
    if (!away || (away.fault === 'full' && kind === 'read')) return;
    onBack(now() - away.since);
    away = undefined;
  }

  return {
    dialect: store.dialect,
    read: (work) => patiently('read', () => store.read(work)),
    write: (work) => patiently('write', () => store.write(work)),
    close: store.close,
  };
}
