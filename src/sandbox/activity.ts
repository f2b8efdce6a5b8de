/**
 * Who wants to know what happened: the sandbox tells, listeners hear, `waitFor` looks again after every
 * change. It keeps nothing itself; state and logs do.
 */
import type { CallRecord, EnvelopeRecord, Ephemeral, Message, ResponseRecord, View } from './types.ts';

export type ActivityEvents = {
  message: Message;
  message_changed: Message;
  message_deleted: Message;
  ephemeral: Ephemeral;
  ephemeral_changed: Ephemeral;
  ephemeral_deleted: Ephemeral;
  view: { user: string; view: View };
  view_closed: { user: string };
  home: { user: string; view: View };
  assistant: { channel: string; threadTs: string; kind: 'status' | 'prompts' | 'title'; value: unknown };
  call: CallRecord;
  response: ResponseRecord;
  envelope: EnvelopeRecord;
  connected: { connections: number };
  disconnected: { connections: number };
};

export type ActivityName = keyof ActivityEvents;

type Listener<Name extends ActivityName> = (detail: ActivityEvents[Name]) => void;

export type Activity = {
  /** Tells every listener of this name, then everyone who is waiting. */
  emit<Name extends ActivityName>(name: Name, detail: ActivityEvents[Name]): void;
  /** Calls `listener` on each event of this name until the returned function is called. */
  on<Name extends ActivityName>(name: Name, listener: Listener<Name>): () => void;
  /** Resolves with the first truthy answer of `look`, asked now, often, and after every event; else rejects. */
  waitFor<T>(look: () => T | undefined | null | false, timeoutMs?: number, what?: string): Promise<T>;
};

const pollMs = 15;

export function createActivity(): Activity {
  const listeners = new Map<ActivityName, Set<(detail: never) => void>>();
  const lookers = new Set<() => void>();

  return {
    emit(name, detail) {
      for (const listener of [...(listeners.get(name) ?? [])]) (listener as Listener<typeof name>)(detail);
      for (const look of [...lookers]) look();
    },
    on(name, listener) {
      const known = listeners.get(name) ?? new Set();
      listeners.set(name, known);
      known.add(listener as (detail: never) => void);
      return () => known.delete(listener as (detail: never) => void);
    },
    waitFor(look, timeoutMs = 3000, what = 'what was waited for') {
      return new Promise((resolve, reject) => {
        const settle = (): boolean => {
          try {
            const found = look();
            if (!found) return false;
            stop();
            resolve(found);
          } catch (error) {
            stop();
            reject(error);
          }
          return true;
        };
        const timer = setTimeout(() => {
          stop();
          reject(new Error(`The sandbox saw no sign of ${what} within ${timeoutMs} ms.`));
        }, timeoutMs);
        // What is waited for may lie outside the sandbox, in the app: nothing tells of that.
        const polls = setInterval(settle, pollMs);
        const stop = () => {
          clearTimeout(timer);
          clearInterval(polls);
          lookers.delete(settle);
        };
        if (!settle()) lookers.add(settle);
      });
    },
  };
}
