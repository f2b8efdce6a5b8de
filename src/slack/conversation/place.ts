/** Where something was asked, by Slack's ids. */
export interface Spot {
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
  readonly threadTs?: string;
}

/** Where the reply goes and where the conversation is remembered. */
export interface Place {
  readonly channel: string;
  /** Absent: in the conversation itself. */
  readonly threadTs?: string;
  /** Keys of the thread memory: written to the first, read from the first that knows something. */
  readonly memoryKeys: readonly [string, ...string[]];
}

/** In a channel always the thread; in a direct message the thread only where the question stands in one. */
export function findPlace({ team, channel, ts, threadTs }: Spot): Place {
  if (!isDirectMessage(channel)) {
    const thread = threadTs ?? ts;
    return { channel, threadTs: thread, memoryKeys: [threadKey(team, channel, thread)] };
  }
  const direct = directKey(team, channel);
  if (threadTs === undefined) return { channel, memoryKeys: [direct] };
  return { channel, threadTs, memoryKeys: [threadKey(team, channel, threadTs), direct] };
}

/** Where a direct message is remembered as a whole. */
export function directKey(team: string, channel: string): string {
  return `${team}:${channel}`;
}

export function threadKey(team: string, channel: string, threadTs: string): string {
  return `${team}:${channel}:${threadTs}`;
}

/** The key by which one post is answered once. */
export function postKey({ team, channel, ts }: Spot): string {
  return `post:${team}:${channel}:${ts}`;
}

/** Slack's ids of direct messages begin with D. */
export function isDirectMessage(channel: string): boolean {
  return channel.startsWith('D');
}
