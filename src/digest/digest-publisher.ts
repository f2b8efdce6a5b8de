import type { DigestPost } from './digest-post.ts';
import type { Subscription } from './subscription.ts';

/** What became of an attempt to post. */
export type PublishResult =
  | { readonly kind: 'posted'; readonly ts: string }
  /** It was not posted, and may be later: after so many milliseconds where that is known. */
  | { readonly kind: 'retry'; readonly after?: number; readonly reason: string }
  /** The answer was lost: whether it was posted is unknown. */
  | { readonly kind: 'lost'; readonly reason: string }
  /** It was not posted and will not be. */
  | { readonly kind: 'refused'; readonly code: string };

/** Whether a delivery stands in its channel. */
export type FindResult =
  | { readonly kind: 'found'; readonly ts: string }
  | { readonly kind: 'absent' }
  /** The channel cannot be looked into. */
  | { readonly kind: 'unknown'; readonly reason: string }
  | { readonly kind: 'retry'; readonly after?: number; readonly reason: string };

/** What an owner is told, once. */
export type OwnerNotice =
  | { readonly kind: 'stopped'; readonly code: string }
  | { readonly kind: 'in_doubt'; readonly date: string };

/** The way to the channels: `slack` implements it. */
export interface DigestPublisher {
  /** Posts once and says what came of it. Once the signal is aborted it starts no further request. */
  readonly publish: (
    subscription: Subscription,
    post: DigestPost,
    key: string,
    signal: AbortSignal,
  ) => Promise<PublishResult>;
  /** Looks for a post by the delivery key in its metadata, no further back than an instant. */
  readonly findPosted: (subscription: Subscription, key: string, since: number) => Promise<FindResult>;
  readonly tellOwner: (subscription: Subscription, notice: OwnerNotice) => Promise<void>;
}

/** Refusals that will not pass by themselves: the subscription stops. */
export const STOPPING_CODES: ReadonlySet<string> = new Set([
  'not_in_channel',
  'channel_not_found',
  'is_archived',
  'account_inactive',
  'token_revoked',
  'missing_scope',
]);
