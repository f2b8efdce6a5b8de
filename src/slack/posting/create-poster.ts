// Posting to channels so that nothing is posted twice and nothing is lost in silence: owns the pace of a channel,
// rate limits, lost answers and refused blocks. What a message says is left to `blocks`.
import type { Block, KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Logger } from '../../observability/logger.ts';
import { blockVersions, type Message, type MessageBlock } from '../blocks/message.ts';
import type { Clock } from '../clock.ts';
import { type ChannelTurn, createChannelQueues } from './channel-queues.ts';
import { readFailure } from './failure.ts';
import { findPost, POST_EVENT_TYPE } from './find-post.ts';

export interface Post {
  readonly channel: string;
  /** Absent: in the conversation itself. */
  readonly threadTs?: string;
  readonly message: Message;
  /** Names this post for good: by it a post whose answer was lost is found again. */
  readonly key: string;
  /** Sent once and no more: who posts it comes again in a time of their own. */
  readonly isSingle?: boolean;
  /** Once it is aborted nothing more is sent. */
  readonly signal?: AbortSignal;
}

export type PostResult =
  | { readonly kind: 'posted'; readonly ts: string }
  /** Slack does not take this message. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Slack could not be reached, or was too busy, for as long as was tried; and how long it asked to be left alone. */
  | { readonly kind: 'given_up'; readonly reason: string; readonly waitMs?: number }
  /** The answer was lost, and whether the post arrived could not be found out. */
  | { readonly kind: 'in_doubt'; readonly reason: string };

export type PostMessage = (post: Post) => Promise<PostResult>;

export interface PosterOptions {
  /** Must neither retry nor pause by itself: `retryConfig.retries` 0 and `rejectRateLimitedCalls`. */
  readonly client: WebClient;
  readonly botUserId: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Between two posts in one channel. */
  readonly spacingMs: number;
}

const MOST_ATTEMPTS = 8;
/** Slack takes a moment to show what was posted: two looks, so long after the loss and after one another. */
const LOOKS_AFTER_MS = [1_000, 3_000] as const;
/** Blocks that this workspace does not take. */
export const BLOCK_ERRORS: ReadonlySet<string> = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
]);

/** A function that posts messages at each channel's pace and says what became of each; it never rejects. */
export function createPoster(options: PosterOptions): PostMessage {
  const { client, botUserId, clock, logger, spacingMs } = options;
  const inChannel = createChannelQueues(clock, spacingMs);

  return (post) => inChannel(post.channel, (turn) => deliver(post, turn));

  async function deliver(post: Post, turn: ChannelTurn): Promise<PostResult> {
    const { channel, key } = post;
    const since = clock.now() - 60_000;
    const versions = blockVersions(post.message);
    let version = 0;
    let repeated = false;
    let reason = '';
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      await turn.ready();
      if (post.signal?.aborted) return { kind: 'given_up', reason: 'aborted' };
      try {
        return { kind: 'posted', ts: await send(post, versions[version] ?? []) };
      } catch (error) {
        const failure = readFailure(error);
        reason = failure.reason;
        logger.warn({ channel, key, attempt, failure }, 'post failed');
        if (failure.kind === 'later') {
          turn.holdFor(failure.waitMs);
          if (post.isSingle) return { kind: 'given_up', reason, waitMs: failure.waitMs };
        } else if (failure.kind === 'refused') {
          version += 1;
          if (!BLOCK_ERRORS.has(reason) || version >= versions.length) return failure;
        } else {
          const found = await lookFor(post, since);
          if (found.kind === 'found') return { kind: 'posted', ts: found.ts };
          if (found.kind === 'unknown' || repeated || post.isSingle) return failure;
          repeated = true;
        }
      }
    }
    return { kind: 'given_up', reason };
  }

  async function send(post: Post, blocks: readonly MessageBlock[]): Promise<string> {
    const { ts = '' } = await client.chat.postMessage({
      channel: post.channel,
      ...(post.threadTs !== undefined && { thread_ts: post.threadTs }),
      text: post.message.text,
      blocks: [...blocks] as (KnownBlock | Block)[],
      mrkdwn: false,
      unfurl_links: false,
      unfurl_media: false,
      metadata: { event_type: POST_EVENT_TYPE, event_payload: { key: post.key } },
    });
    return ts;
  }

  async function lookFor(
    { channel, threadTs, key }: Post,
    since: number,
  ): Promise<{ kind: 'found'; ts: string } | { kind: 'absent' | 'unknown' }> {
    const place = { channel, ...(threadTs !== undefined && { threadTs }), key, since };
    for (const ms of LOOKS_AFTER_MS) {
      await clock.wait(ms);
      try {
        const ts = await findPost(client, place, botUserId);
        if (ts !== undefined) return { kind: 'found', ts };
      } catch (error) {
        logger.warn({ channel, key, err: error }, 'lost post could not be looked for');
        return { kind: 'unknown' };
      }
    }
    return { kind: 'absent' };
  }
}
