import { type Edit, isLater } from './edits.ts';

/** Edits that this process is to follow, so that of several the last alone is. */
export interface WaitingEdits {
  /** Counts an edit of a question until it has been followed. */
  readonly during: <T>(question: string, edit: Edit, work: () => Promise<T>) => Promise<T>;
  /** Whether a later edit of the question is counted. */
  readonly isOvertaken: (question: string, edit: Edit) => boolean;
}

export function createWaitingEdits(): WaitingEdits {
  const waiting = new Map<string, Set<Edit>>();
  return {
    during: async (question, edit, work) => {
      const edits = waiting.get(question) ?? new Set();
      waiting.set(question, edits.add(edit));
      try {
        return await work();
      } finally {
        edits.delete(edit);
        if (edits.size === 0) waiting.delete(question);
      }
    },
    isOvertaken: (question, edit) => [...(waiting.get(question) ?? [])].some((other) => isLater(other, edit)),
  };
}
