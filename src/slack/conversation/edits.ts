// Edits of a question in the order they were made in. Slack stamps an edit with its second, in which there may be several,
// tells of each in up to two events, and promises no order of these.
import { createHash } from 'node:crypto';

export interface Edit {
  /** Slack's stamp of the edit: that of its second. */
  readonly editedTs: string;
  /** Slack's stamp of the event that tells of it: later for the later of two; absent where it has none of its own. */
  readonly toldTs?: string;
  /** The id of that event, the same where it is delivered again. */
  readonly event: string;
}

/** An edit that was followed, or begun to be. */
export interface NotedEdit extends Edit {
  /** What it reads as; absent where its reply does not answer that. */
  readonly reading?: string;
  /** When it was followed, by our clock. */
  readonly at?: number;
}

/** Later than any edit: what comes after a deletion counts no more. */
export const DELETION: NotedEdit = { editedTs: '9999999999.999999', event: 'deletion' };

/** Enough to tell the texts of one second apart, and too little to tell what any of them says. */
const READING_DIGITS = 6;

/** A mark of what an edit reads as, and of whom it names. */
export function markReading({ text, to }: { readonly text: string; readonly to: string }): string {
  return createHash('sha256').update(`${to}:${text}`).digest('hex').slice(0, READING_DIGITS);
}

/** Whether one edit was made after another, as far as Slack tells. */
export function isLater(edit: Edit, other: Edit): boolean {
  if (edit.editedTs !== other.editedTs) return edit.editedTs > other.editedTs;
  return (edit.toldTs ?? '') > (other.toldTs ?? '');
}

/** Whether an edit is to be followed when this one was noted last; true of the same event, which is gone on with. */
export function comesAfter(edit: NotedEdit, noted: NotedEdit | undefined): boolean {
  if (!noted || edit.event === noted.event) return true;
  if (isLater(noted, edit)) return false;
  const isSecondEvent = edit.editedTs === noted.editedTs && edit.reading === noted.reading;
  return !isSecondEvent || edit.reading === undefined;
}

/** Slack's stamp of an event, where it has one that is not the message's. */
export function readToldTs(
  { event_ts }: { readonly event_ts?: unknown },
  messageTs: string,
): string | undefined {
  const isStamp = typeof event_ts === 'string' && /^\d+\.\d+$/.test(event_ts);
  return isStamp && event_ts !== messageTs ? event_ts : undefined;
}
