/** The messages of one conversation as they are shown: in the channel, in a thread, grouped by who and when. */
import type { Ephemeral, Message } from '../../../types.ts';
import type { Workspace } from './workspace.ts';

export type Shown = Message & { for_user?: string };

export type Thread = { replies: Shown[]; people: string[]; last: Shown };

/** What stands in the channel itself, oldest first: no thread's replies. */
export function channelMessages(workspace: Workspace, channel: string): Shown[] {
  return everythingIn(workspace, channel).filter(
    ({ thread_ts, ts }) => thread_ts === undefined || thread_ts === ts,
  );
}

/** A thread with its first message, oldest first. */
export function threadMessages(workspace: Workspace, channel: string, rootTs: string): Shown[] {
  return everythingIn(workspace, channel).filter(
    ({ thread_ts, ts }) => ts === rootTs || thread_ts === rootTs,
  );
}

/** The replies below each message that has any, by its timestamp. */
export function threadsIn(workspace: Workspace, channel: string): Map<string, Thread> {
  const threads = new Map<string, Thread>();
  for (const message of everythingIn(workspace, channel)) {
    const { thread_ts: root, ts, user } = message;
    if (root === undefined || root === ts) continue;
    const known = threads.get(root);
    threads.set(root, {
      replies: [...(known?.replies ?? []), message],
      people: [...new Set([...(known?.people ?? []), user])],
      last: message,
    });
  }
  return threads;
}

function everythingIn({ messages, ephemerals }: Workspace, channel: string): Shown[] {
  const all: (Message | Ephemeral)[] = [...messages, ...ephemerals];
  return all.filter((message) => message.channel === channel).sort((a, b) => Number(a.ts) - Number(b.ts));
}

const togetherMs = 5 * 60_000;

/** True where a message goes on under the one before it: same author, soon after, as public as that. */
export function continues(message: Shown, before: Shown | undefined): boolean {
  return (
    before !== undefined &&
    before.user === message.user &&
    before.for_user === message.for_user &&
    before.subtype === message.subtype &&
    timeOf(message) - timeOf(before) < togetherMs
  );
}

export function timeOf({ ts }: { ts: string }): number {
  return Number(ts) * 1000;
}
