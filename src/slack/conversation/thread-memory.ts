import type { ThreadContext } from '../../answering/answer.ts';
import { createBoundedMap } from './bounded-map.ts';

/** What the bot knows of a thread it answered in, or of a direct message conversation. */
export interface ThreadState {
  readonly context: ThreadContext;
  /** The person answered last. */
  readonly asker: string;
}

/** Kept behind these calls so that a store can take its place. */
export interface ThreadMemory {
  readonly recall: (key: string) => ThreadState | undefined;
  readonly remember: (key: string, state: ThreadState) => void;
  readonly forget: (key: string) => void;
}

/** Threads kept in memory. `limit` is how many; the one answered in longest ago goes first. */
export function createThreadMemory(limit = 5_000): ThreadMemory {
  const threads = createBoundedMap<ThreadState>(limit);
  return { recall: threads.get, remember: threads.set, forget: threads.remove };
}
