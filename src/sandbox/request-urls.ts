/**
 * The HTTP side of events, commands and interactivity: encodes an envelope as the request Slack sends, signs it, and
 * takes the answer for the ack. Several addresses take turns, as behind a load balancer.
 */
import { createHmac } from 'node:crypto';
import type { Envelope, NotAcked } from './delivery.ts';
import type { Json } from './types.ts';

export type RequestUrls = {
  /** Where requests go from now on; none, and they go over Socket Mode. */
  set(urls: readonly string[]): void;
  /** Sends a request to the next address in turn; false when there is none. */
  send(envelope: Envelope): boolean;
};

export type RequestUrlsOptions = {
  signingSecret: string;
  now: () => number;
  /** How long the answer may take, in milliseconds. */
  timeoutMs: number;
  acked(envelopeId: string, payload: unknown): void;
  refused(envelopeId: string, reason: NotAcked): void;
};

export function createRequestUrls(options: RequestUrlsOptions): RequestUrls {
  const { signingSecret, now, timeoutMs, acked, refused } = options;
  let urls: readonly string[] = [];
  let turn = 0;

  const post = async (url: string, envelope: Envelope): Promise<void> => {
    const { type, body } = encode(envelope);
    const timestamp = String(Math.floor(now() / 1000));
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': sign(body, timestamp, signingSecret),
        ...retryHeaders(envelope),
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = await response.text();
    if (response.status === 200) acked(envelope.envelope_id, readAnswer(text));
    else refused(envelope.envelope_id, 'http_error');
  };

  return {
    set(next) {
      urls = next;
    },
    send(envelope) {
      const url = urls[turn % Math.max(urls.length, 1)];
      turn += 1;
      if (url === undefined) return false;
      post(url, envelope).catch((error: unknown) => {
        const isLate = error instanceof Error && error.name === 'TimeoutError';
        refused(envelope.envelope_id, isLate ? 'timeout' : 'no_connection');
      });
      return true;
    },
  };
}

/** The value of `x-slack-signature` for a body sent at an instant, in seconds. */
export function sign(body: string, timestamp: string, signingSecret: string): string {
  return `v0=${createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

function encode({ type, payload }: Envelope): { type: string; body: string } {
  if (type === 'events_api') return { type: 'application/json', body: JSON.stringify(payload) };
  const fields = type === 'interactive' ? { payload: JSON.stringify(payload) } : textFields(payload);
  return { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(fields).toString() };
}

function textFields(payload: Json): Record<string, string> {
  return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, String(value)]));
}

function retryHeaders({ retry_attempt = 0, retry_reason = '' }: Envelope): Record<string, string> {
  if (retry_attempt === 0) return {};
  const reason = retry_reason === 'timeout' ? 'http_timeout' : retry_reason;
  return { 'x-slack-retry-num': String(retry_attempt), 'x-slack-retry-reason': reason };
}

/** The body of a 200: JSON, or a text to show, or nothing. */
function readAnswer(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return { text };
  }
}
