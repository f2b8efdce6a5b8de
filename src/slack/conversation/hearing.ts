// Whether the bot hears what is written in a channel's threads without a mention.
import type { WebClient } from '@slack/web-api';
import type { Clock } from '../clock.ts';
import { readFailure } from '../posting/failure.ts';
import { within } from '../within.ts';
import { isDirectMessage } from './place.ts';

export interface Hearing {
  /** What the scopes that were granted say of a conversation; undefined where they differ by kind of channel. */
  readonly byScopes: (channel: string) => boolean | undefined;
  /** What Slack says when asked for the channel's last message; undefined where it did not say. Never rejects. */
  readonly ask: (channel: string) => Promise<boolean | undefined>;
}

const HISTORY = ['channels:history', 'groups:history'];
/** The reply waits for it, once a channel. */
const LONGEST_MS = 2_000;

/** `scopes` as Slack names them; undefined, where it did not say, counts as all of them. */
export function createHearing(
  client: WebClient,
  clock: Clock,
  scopes: readonly string[] | undefined,
): Hearing {
  return {
    byScopes: (channel) => {
      if (scopes === undefined || isDirectMessage(channel)) return true;
      const granted = HISTORY.filter((scope) => scopes.includes(scope)).length;
      return granted === 1 ? undefined : granted === HISTORY.length;
    },
    // The id of a private channel looks like that of a public one; the scope that is missing tells them apart.
    ask: async (channel) => {
      try {
        const read = await within(clock, LONGEST_MS, client.conversations.history({ channel, limit: 1 }));
        return read && true;
      } catch (error) {
        return readFailure(error).reason === 'missing_scope' ? false : undefined;
      }
    },
  };
}
