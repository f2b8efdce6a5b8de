/** What a person has not seen yet: how far they have read each conversation and thread, and what came after. */
import type { Shown } from './conversation.ts';
import type { Workspace } from './workspace.ts';

/** Timestamps up to which was read, by person and conversation or thread. `from` is where the page was opened. */
export type ReadMarks = { from: number; upTo: Record<string, number> };

export type Where = { channel: string; thread?: string };

export function markKey(me: string, { channel, thread }: Where): string {
  return thread === undefined ? `${me}:${channel}` : `${me}:${channel}:${thread}`;
}

export function readUpTo(marks: ReadMarks, me: string, where: Where): number {
  return marks.upTo[markKey(me, where)] ?? marks.from;
}

/** The newest timestamp of all. */
export function newest(messages: readonly { ts: string }[]): number {
  return messages.reduce((latest, { ts }) => Math.max(latest, Number(ts)), 0);
}

/** How many messages somebody else wrote in a conversation, or in threads this person takes part in, since it was read. */
export function countUnread(workspace: Workspace, marks: ReadMarks, channel: string): number {
  const me = workspace.me.id;
  const all: Shown[] = [...workspace.messages, ...workspace.ephemerals].filter(
    (one) => one.channel === channel,
  );
  const mine = new Set(all.filter(({ user }) => user === me).map(({ thread_ts, ts }) => thread_ts ?? ts));
  return all.filter((message) => {
    const { ts, thread_ts: thread, user } = message;
    if (user === me) return false;
    const isReply = thread !== undefined && thread !== ts;
    if (isReply && !mine.has(thread)) return false;
    return Number(ts) > readUpTo(marks, me, isReply ? { channel, thread } : { channel });
  }).length;
}
