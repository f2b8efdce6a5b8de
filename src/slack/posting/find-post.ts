import type { WebClient } from '@slack/web-api';

/** The `event_type` of the metadata on every post, by which a post is found again. */
export const POST_EVENT_TYPE = 'footnote_post';

/**
 * Looks among the posts since a moment for one with that key in its metadata; undefined where there is none.
 * Rejects when it cannot look. 15 is the most that every kind of app may ask for.
 */
export async function findPost(
  client: WebClient,
  post: {
    readonly channel: string;
    readonly threadTs?: string;
    readonly key: string;
    readonly since: number;
  },
  botUserId: string,
): Promise<string | undefined> {
  const { channel, threadTs, key, since } = post;
  const oldest = (since / 1000).toFixed(6);
  const options = { channel, oldest, include_all_metadata: true, limit: 15 };
  const { messages = [] } =
    threadTs === undefined
      ? await client.conversations.history(options)
      : await client.conversations.replies({ ...options, ts: threadTs });
  for (const message of messages) {
    const metadata: unknown = 'metadata' in message ? message.metadata : undefined;
    if (readKey(metadata) === key) return message.ts;
    // Every post of ours carries metadata: where it is not shown, the post looked for cannot be told apart.
    if (message.user === botUserId && metadata === undefined)
      throw new Error('Posts are shown without metadata.');
  }
  return undefined;
}

function readKey(metadata: unknown): unknown {
  if (!isObject(metadata) || metadata.event_type !== POST_EVENT_TYPE) return undefined;
  return isObject(metadata.event_payload) ? metadata.event_payload.key : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
