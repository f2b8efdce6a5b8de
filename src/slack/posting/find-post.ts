import type { WebClient } from '@slack/web-api';

/** The `event_type` of the metadata on every post, by which a post is found again. */
export const POST_EVENT_TYPE = 'footnote_post';

/** 15 is the most that every kind of app may ask for at once. */
const PAGE = 15;
/** A place where more was said since is not read to its end: then it cannot be told. */
const MOST_PAGES = 20;

export interface WantedPost {
  readonly channel: string;
  readonly threadTs?: string;
  readonly key: string;
  /** By Slack's clock, which may differ from ours. */
  readonly since: number;
}

/**
 * Looks among all posts since a moment for one with that key in its metadata; undefined where there is none.
 * Rejects when it cannot tell.
 */
export async function findPost(
  client: WebClient,
  wanted: WantedPost,
  botUserId: string,
): Promise<string | undefined> {
  let cursor = '';
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { messages = [], response_metadata: next } = await readPage(client, wanted, cursor);
    for (const message of messages) {
      const metadata: unknown = 'metadata' in message ? message.metadata : undefined;
      if (readKey(metadata) === wanted.key) return message.ts;
      // Every post of ours carries metadata: where it is not shown, the post looked for cannot be told apart. What
      // Slack says of us (that we have joined) has a subtype.
      if (message.user === botUserId && metadata === undefined && !('subtype' in message))
        throw new Error('Posts are shown without metadata.');
    }
    cursor = next?.next_cursor ?? '';
    if (cursor === '') return undefined;
  }
  throw new Error(`More than ${MOST_PAGES * PAGE} messages since the post; it cannot be told apart.`);
}

async function readPage(client: WebClient, { channel, threadTs, since }: WantedPost, cursor: string) {
  const oldest = (since / 1000).toFixed(6);
  const options = {
    channel,
    oldest,
    include_all_metadata: true,
    limit: PAGE,
    ...(cursor !== '' && { cursor }),
  };
  return threadTs === undefined
    ? await client.conversations.history(options)
    : await client.conversations.replies({ ...options, ts: threadTs });
}

function readKey(metadata: unknown): unknown {
  if (!isObject(metadata) || metadata.event_type !== POST_EVENT_TYPE) return undefined;
  return isObject(metadata.event_payload) ? metadata.event_payload.key : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
