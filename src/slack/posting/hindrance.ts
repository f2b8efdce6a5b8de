import { readFailure } from './failure.ts';

/** Why Slack does not do something, however often it is asked. */
export type Hindrance =
  | 'archived'
  /** The bot is not in the channel; an invitation mends it. */
  | 'outside'
  | 'forbidden';

const OUTSIDE: ReadonlySet<string> = new Set(['not_in_channel', 'channel_not_found']);
/** Refused now, and taken after another press or in a while. */
const PASSING: ReadonlySet<string> = new Set([
  ...[
    'expired_trigger_id',
    'exchanged_trigger_id',
    'invalid_trigger_id',
    'trigger_expired',
    'trigger_exchanged',
  ],
  ...['hash_conflict', 'message_limit_exceeded', 'team_added_to_org'],
]);

/** Reads what became of a call; undefined where asking again may help. */
export function readHindrance(outcome: {
  readonly kind: string;
  readonly reason: string;
}): Hindrance | undefined {
  const { kind, reason } = outcome;
  if (kind !== 'refused' || PASSING.has(reason)) return undefined;
  if (reason === 'is_archived') return 'archived';
  return OUTSIDE.has(reason) ? 'outside' : 'forbidden';
}

/** Reads an error; undefined where asking again may help, and for faults that are not Slack's. */
export function hindranceOf(error: unknown): Hindrance | undefined {
  return readHindrance(readFailure(error));
}
