/** What the page knows of the workspace, and how each change from the server makes it different. */
import type { Ephemeral, Message } from '../../../types.ts';
import type { Change, Snapshot } from '../../protocol.ts';

export type Workspace = Snapshot & {
  /** What the bot says it is doing, by channel and thread. */
  statuses: Record<string, string>;
};

/** The workspace after a change; a change that comes before the first snapshot says nothing. */
export function applyChange(workspace: Workspace | undefined, change: Change): Workspace | undefined {
  if (change.kind === 'snapshot') return { ...change.snapshot, statuses: {} };
  if (!workspace) return undefined;
  switch (change.kind) {
    case 'message':
      return {
        ...workspace,
        messages: put(workspace.messages, change.message),
        statuses: answered(workspace, change.message),
      };
    case 'message_gone':
      return { ...workspace, messages: without(workspace.messages, change) };
    case 'ephemeral':
      return { ...workspace, ephemerals: put(workspace.ephemerals, change.message) };
    case 'ephemeral_gone':
      return { ...workspace, ephemerals: without(workspace.ephemerals, change) };
    case 'views':
      return { ...workspace, views: change.views };
    case 'home':
      return { ...workspace, home: change.home };
    case 'status':
      return {
        ...workspace,
        statuses: { ...workspace.statuses, [threadKey(change.channel, change.threadTs)]: change.status },
      };
    case 'connected':
      return { ...workspace, connected: change.connected };
    case 'content':
      return { ...workspace, content: change.content };
  }
}

export function threadKey(channel: string, threadTs: string): string {
  return `${channel}:${threadTs}`;
}

type Place = { channel: string; ts: string };

function isAt({ channel, ts }: Place): (message: Message) => boolean {
  return (message) => message.channel === channel && message.ts === ts;
}

function put<T extends Message | Ephemeral>(messages: T[], message: T): T[] {
  const at = messages.findIndex(isAt(message));
  return at < 0 ? [...messages, message] : messages.with(at, message);
}

function without<T extends Message>(messages: T[], place: Place): T[] {
  const is = isAt(place);
  return messages.filter((message) => !is(message));
}

/** A status ends with the app's next message in its thread. */
function answered(workspace: Workspace, message: Message): Workspace['statuses'] {
  if (message.bot_id === undefined || message.thread_ts === undefined) return workspace.statuses;
  const { [threadKey(message.channel, message.thread_ts)]: _, ...others } = workspace.statuses;
  return others;
}
