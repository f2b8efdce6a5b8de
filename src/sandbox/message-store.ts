/**
 * The messages of every conversation, in order, and the ephemerals of every person. It stores and finds;
 * who may post and what is told to the bot is decided by its callers.
 */
import type { Ephemeral, Message } from './types.ts';

export type MessageStore = {
  add(message: Message): void;
  find(channel: string, ts: string): Message | undefined;
  /** Puts a new version in the place of the old one. */
  replace(message: Message): void;
  remove(channel: string, ts: string): void;
  /** Everything in a conversation, thread replies included, oldest first. */
  all(channel: string): Message[];
  thread(channel: string, rootTs: string): Message[];
  addEphemeral(message: Ephemeral): void;
  findEphemeral(channel: string, ts: string): Ephemeral | undefined;
  replaceEphemeral(message: Ephemeral): void;
  removeEphemeral(channel: string, ts: string): void;
  ephemerals(user: string, channel: string): Ephemeral[];
};

export function createMessageStore(): MessageStore {
  const messages = new Map<string, Map<string, Message>>();
  const ephemerals = new Map<string, Map<string, Ephemeral>>();

  return {
    add: (message) => bucket(messages, message.channel).set(message.ts, message),
    find: (channel, ts) => messages.get(channel)?.get(ts),
    replace: (message) => bucket(messages, message.channel).set(message.ts, message),
    remove: (channel, ts) => messages.get(channel)?.delete(ts),
    all: (channel) => [...(messages.get(channel)?.values() ?? [])],
    thread: (channel, rootTs) =>
      [...(messages.get(channel)?.values() ?? [])].filter(
        (message) => message.ts === rootTs || message.thread_ts === rootTs,
      ),
    addEphemeral: (message) => bucket(ephemerals, message.channel).set(message.ts, message),
    findEphemeral: (channel, ts) => ephemerals.get(channel)?.get(ts),
    replaceEphemeral: (message) => bucket(ephemerals, message.channel).set(message.ts, message),
    removeEphemeral: (channel, ts) => ephemerals.get(channel)?.delete(ts),
    ephemerals: (user, channel) =>
      [...(ephemerals.get(channel)?.values() ?? [])].filter((message) => message.for_user === user),
  };
}

function bucket<T>(store: Map<string, Map<string, T>>, channel: string): Map<string, T> {
  const known = store.get(channel) ?? new Map<string, T>();
  store.set(channel, known);
  return known;
}
