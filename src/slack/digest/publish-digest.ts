// The way from the digest to the channels: posts with the delivery key in the metadata, finds what was posted, tells
// owners what they must know.
import type { WebClient } from '@slack/web-api';
import type { DigestPublisher } from '../../digest/digest-publisher.ts';
import type { Catalog } from '../../knowledge/catalog.ts';
import { renderDigestPost } from '../../wording/render-digest-post.ts';
import { buildDigest } from '../blocks/digest.ts';
import { buildNotice } from '../blocks/notice.ts';
import type { PostMessage } from '../posting/create-poster.ts';
import { readFailure } from '../posting/failure.ts';
import { findPost } from '../posting/find-post.ts';
import { STRINGS } from '../strings/strings.ts';

/** Slack's clock and ours may differ by this much. */
const CLOCKS_APART_MS = 60_000;

export function createDigestPublisher(options: {
  readonly client: WebClient;
  readonly post: PostMessage;
  readonly catalog: Catalog;
  readonly botUserId: string;
}): DigestPublisher {
  const { client, post, catalog, botUserId } = options;
  return {
    publish: async ({ channel, lang }, content, key, signal) => {
      if (signal.aborted) return { kind: 'retry', reason: 'aborted' };
      const message = buildDigest(renderDigestPost(content, catalog, lang));
      // The runner comes again by itself: an attempt that went on behind its back would post a second time.
      const result = await post({ channel, message, key, isSingle: true, signal });
      switch (result.kind) {
        case 'posted':
          return { kind: 'posted', ts: result.ts };
        case 'refused':
          return { kind: 'refused', code: result.reason };
        case 'given_up':
          return {
            kind: 'retry',
            reason: result.reason,
            ...(result.waitMs !== undefined && { after: result.waitMs }),
          };
        case 'in_doubt':
          return { kind: 'lost', reason: result.reason };
      }
    },
    findPosted: async ({ channel }, key, since) => {
      try {
        const wanted = { channel, key, since: since - CLOCKS_APART_MS };
        const ts = await findPost(client, wanted, botUserId);
        return ts === undefined ? { kind: 'absent' } : { kind: 'found', ts };
      } catch (error) {
        const failure = readFailure(error);
        return failure.kind === 'later'
          ? { kind: 'retry', after: failure.waitMs, reason: failure.reason }
          : { kind: 'unknown', reason: failure.reason };
      }
    },
    tellOwner: async ({ id, owner, channel, lang }, notice) => {
      // Whoever was taken out of the store is told nothing.
      if (owner === '') return;
      const { digest } = STRINGS[lang];
      const line =
        notice.kind === 'stopped'
          ? digest.stopped(channel, notice.code)
          : digest.inDoubt(channel, notice.date);
      const key = `digest-notice:${id}:${notice.kind === 'stopped' ? notice.code : notice.date}`;
      const result = await post({ channel: owner, message: buildNotice(line, 'mentions'), key });
      if (result.kind !== 'posted') throw new Error(`${owner} could not be told (${result.reason}).`);
    },
  };
}
