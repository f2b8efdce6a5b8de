import type { ThreadContext } from '../../answering/answer.ts';
import type { Store } from '../../store/open-store.ts';
import { forgetThread, recallThread, rememberThread } from '../../store/thread-contexts.ts';

/** What the bot knows of a thread it answered in, or of a direct message conversation. */
export interface ThreadState {
  readonly context: ThreadContext;
  /** The person answered last. */
  readonly asker: string;
  /** The claim of the question answered last. */
  readonly question: string;
  /** What was known before that question, for whoever has to answer it once more. */
  readonly before?: Omit<ThreadState, 'before'>;
  /** More than one person has asked there, or people have talked with one another. */
  readonly isAmongPeople?: boolean;
}

export interface ThreadMemory {
  /** What is known under the first of the keys that has something. */
  readonly recall: (keys: readonly string[]) => Promise<ThreadState | undefined>;
  readonly remember: (key: string, state: ThreadState) => Promise<void>;
  readonly forget: (key: string) => Promise<void>;
}

export function createThreadMemory(store: Store, now: () => number): ThreadMemory {
  return {
    recall: async (keys) => {
      const found = await recallThread(store, keys);
      // Written by `remember` alone, and of the same type.
      return found && { asker: found.asker, ...(JSON.parse(found.context) as Omit<ThreadState, 'asker'>) };
    },
    remember: (key, { asker, ...rest }) =>
      rememberThread(store, key, { asker, context: JSON.stringify(rest) }, now()),
    forget: (key) => forgetThread(store, key),
  };
}
