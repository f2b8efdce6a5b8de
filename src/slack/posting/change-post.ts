// Changing and taking back what was posted. Both may be done twice without harm, so that a lost answer is no worry.
import type { Block, KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Logger } from '../../observability/logger.ts';
import { blockVersions, type Message, type MessageBlock } from '../blocks/message.ts';
import type { Clock } from '../clock.ts';
import { BLOCK_ERRORS } from './create-poster.ts';
import { readFailure } from './failure.ts';
import { POST_EVENT_TYPE } from './find-post.ts';

export interface PostPlace {
  readonly channel: string;
  readonly ts: string;
  /** Names the post for good, as when it was made. */
  readonly key: string;
}

export type ChangeResult =
  | { readonly kind: 'done' }
  /** Somebody has deleted it before. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused' | 'given_up'; readonly reason: string };

export interface PostChanger {
  readonly update: (place: PostPlace, message: Message) => Promise<ChangeResult>;
  readonly remove: (place: PostPlace) => Promise<ChangeResult>;
}

const MOST_ATTEMPTS = 6;
const GONE = 'message_not_found';

/** `client` must neither retry nor pause by itself. */
export function createPostChanger(options: {
  readonly client: WebClient;
  readonly clock: Clock;
  readonly logger: Logger;
}): PostChanger {
  const { client, clock, logger } = options;

  const persist = async (place: PostPlace, work: () => Promise<unknown>): Promise<ChangeResult> => {
    let reason = '';
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      try {
        await work();
        return { kind: 'done' };
      } catch (error) {
        const failure = readFailure(error);
        reason = failure.reason;
        if (reason === GONE) return { kind: 'gone' };
        logger.warn({ channel: place.channel, attempt, failure }, 'post not changed');
        if (failure.kind === 'refused') return { kind: 'refused', reason };
        await clock.wait(failure.kind === 'later' ? failure.waitMs : attempt * 1_000);
      }
    }
    return { kind: 'given_up', reason };
  };
  const send = ({ channel, ts, key }: PostPlace, text: string, blocks: readonly MessageBlock[]) =>
    client.chat.update({
      channel,
      ts,
      text,
      blocks: [...blocks] as (KnownBlock | Block)[],
      metadata: { event_type: POST_EVENT_TYPE, event_payload: { key } },
    });

  return {
    update: async (place, message) => {
      let result: ChangeResult = { kind: 'done' };
      for (const blocks of blockVersions(message)) {
        result = await persist(place, () => send(place, message.text, blocks));
        if (result.kind !== 'refused' || !BLOCK_ERRORS.has(result.reason)) break;
      }
      return result;
    },
    remove: (place) => persist(place, () => client.chat.delete({ channel: place.channel, ts: place.ts })),
  };
}
