// What Slack tells of messages that people changed after they wrote them.
import { readToldTs } from '../../conversation/edits.ts';
import { isByPerson } from './written-by.ts';

/** A message of a person, edited or deleted. */
export type MessageChange =
  | {
      readonly kind: 'edited';
      readonly channel: string;
      readonly ts: string;
      readonly text: string;
      readonly before: string;
      /** Slack's stamp of the edit: of a second, in which there may be several. */
      readonly editedTs: string;
      /** Slack's stamp of the event. */
      readonly toldTs?: string;
      /** Absent where no person wrote it. */
      readonly user?: string;
      readonly threadTs?: string;
    }
  | { readonly kind: 'deleted'; readonly channel: string; readonly ts: string };

/** Reads a message event; undefined where it tells of no such change. */
export function readChange(event: unknown): MessageChange | undefined {
  if (!isRecord(event) || typeof event.channel !== 'string') return undefined;
  const { channel } = event;
  const before = isRecord(event.previous_message) ? event.previous_message : {};
  if (before.bot_id !== undefined) return undefined;
  if (event.subtype === 'message_deleted')
    return typeof event.deleted_ts === 'string'
      ? { kind: 'deleted', channel, ts: event.deleted_ts }
      : undefined;
  if (event.subtype !== 'message_changed' || !isRecord(event.message)) return undefined;
  const { message } = event;
  if (typeof message.ts !== 'string' || message.bot_id !== undefined) return undefined;
  // A deleted message that others have answered below leaves a stone behind.
  if (message.subtype === 'tombstone') return { kind: 'deleted', channel, ts: message.ts };
  const edited = isRecord(message.edited) ? message.edited.ts : undefined;
  if (typeof edited !== 'string') return undefined;
  const toldTs = readToldTs(event, message.ts);
  return {
    kind: 'edited',
    channel,
    ts: message.ts,
    text: textOf(message),
    before: textOf(before),
    editedTs: edited,
    ...(toldTs !== undefined && { toldTs }),
    ...(isByPerson(message) && { user: message.user }),
    ...(typeof message.thread_ts === 'string' &&
      message.thread_ts !== message.ts && { threadTs: message.thread_ts }),
  };
}

function textOf({ text }: Record<string, unknown>): string {
  return typeof text === 'string' ? text : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
