// Whether someone belongs to a channel, asked with nothing but the scope to write: Slack takes a note that only they
// see where both they and the bot are in the channel, and says which of them is not.
import type { WebClient } from '@slack/web-api';
import { escapeText } from '../blocks/text.ts';
import type { Clock } from '../clock.ts';
import { readFailure } from '../posting/failure.ts';
import { readHindrance } from '../posting/hindrance.ts';
import { within } from '../within.ts';

export type Membership =
  | { readonly kind: 'member' }
  | { readonly kind: 'not_member' }
  | { readonly kind: 'bot_not_member' }
  | { readonly kind: 'archived' }
  /** Slack takes no post there, whoever is in it. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Slack did not say in time. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** Tells someone in a channel what is being done, and says whether they are in it. It never rejects. */
export type CheckMembership = (
  place: { readonly channel: string; readonly user: string },
  note: string,
) => Promise<Membership>;

/** A window that was sent off waits three seconds for its answer. */
const LONGEST_MS = 2_000;

export function createMembershipCheck(client: WebClient, clock: Clock): CheckMembership {
  return async ({ channel, user }, note) => {
    const text = escapeText(note);
    const call = client.chat.postEphemeral({ channel, user, text });
    try {
      const answer = await within(clock, LONGEST_MS, call);
      return answer ? { kind: 'member' } : { kind: 'unknown', reason: 'no answer in time' };
    } catch (error) {
      const failure = readFailure(error);
      const { reason } = failure;
      if (reason === 'user_not_in_channel') return { kind: 'not_member' };
      const hindrance = readHindrance(failure);
      if (hindrance === undefined) return { kind: 'unknown', reason };
      if (hindrance === 'archived') return { kind: 'archived' };
      return hindrance === 'outside' ? { kind: 'bot_not_member' } : { kind: 'refused', reason };
    }
  };
}
