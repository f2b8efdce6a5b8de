import { isValidSlackRequest } from '@slack/bolt';

export interface SignedRequest {
  readonly body: string;
  /** As the headers have them; undefined where there is none, or several. */
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
}

export type SignatureFault = 'not signed' | 'signed too long ago or ahead of time' | 'wrong signature';

/** How far the clock of a request may be from ours, either way: beyond that it may be played back. */
const CLOCKS_APART_MS = 5 * 60_000;

/** What is wrong with how a request is signed; undefined where it is Slack's. */
export function findSignatureFault(
  { body, timestamp, signature }: SignedRequest,
  signingSecret: string,
  now: number,
): SignatureFault | undefined {
  if (signature === undefined || timestamp === undefined || !/^\d{1,12}$/.test(timestamp))
    return 'not signed';
  const seconds = Number(timestamp);
  // Bolt's own check takes a time to come, however far: what is signed for tomorrow could be sent again until then.
  if (Math.abs(now - seconds * 1000) > CLOCKS_APART_MS) return 'signed too long ago or ahead of time';
  const headers = { 'x-slack-signature': signature, 'x-slack-request-timestamp': seconds };
  const isValid = isValidSlackRequest({ signingSecret, body, headers, nowMilliseconds: now });
  return isValid ? undefined : 'wrong signature';
}
