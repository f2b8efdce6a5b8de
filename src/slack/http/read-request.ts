// What Slack asks in a request: its body within bounds, its signature, and what it carries. What is done with it is
// left to the receiver.
import type { IncomingMessage } from 'node:http';
import { parse as parseForm } from 'node:querystring';
import { HTTPModuleFunctions } from '@slack/bolt';
import { findSignatureFault } from './check-signature.ts';

export type SlackRequest =
  | {
      readonly kind: 'event';
      readonly body: Record<string, unknown>;
      readonly retryNum?: number;
      readonly retryReason?: string;
    }
  /** Slack asks whether this address is ours. */
  | { readonly kind: 'challenge'; readonly challenge: string }
  /** Answered with an empty 200 and nothing else: an unsigned look at the certificate, or news of a rate limit. */
  | { readonly kind: 'notice'; readonly name: 'ssl_check' | 'app_rate_limited' }
  | { readonly kind: 'refused'; readonly status: 400 | 401 | 413; readonly reason: string };

/** An edit of the longest message carries it twice, every character written as six. */
const MOST_BYTES = 2_000_000;

/** Reads and judges one request; never rejects for what the request holds. */
export async function readRequest(
  request: IncomingMessage,
  { signingSecret, now }: { readonly signingSecret: string; readonly now: () => number },
): Promise<SlackRequest> {
  const text = await readBody(request);
  if (text === undefined) return { kind: 'refused', status: 413, reason: 'too large' };
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
  const form = isForm ? parseForm(text) : {};
  // Slack does not sign this one; nothing else of it is looked at.
  if (form.ssl_check === '1') return { kind: 'notice', name: 'ssl_check' };
  const signed = {
    body: text,
    timestamp: header(request, 'x-slack-request-timestamp'),
    signature: header(request, 'x-slack-signature'),
  };
  const fault = findSignatureFault(signed, signingSecret, now());
  if (fault !== undefined) return { kind: 'refused', status: 401, reason: fault };
  const body = isForm && typeof form.payload !== 'string' ? { ...form } : readJson(form.payload ?? text);
  if (body === undefined) return { kind: 'refused', status: 400, reason: 'not readable' };
  if (body.type === 'url_verification') return { kind: 'challenge', challenge: String(body.challenge) };
  if (body.type === 'app_rate_limited') return { kind: 'notice', name: body.type };
  return { kind: 'event', body, ...retryOf(request) };
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return undefined;
  try {
    const { rawBody } = await HTTPModuleFunctions.bufferIncomingMessage(request, MOST_BYTES);
    return rawBody.toString('utf8');
  } catch (error) {
    if (HTTPModuleFunctions.isRawBodyError(error) && error.statusCode === 413) return undefined;
    throw error;
  }
}

function readJson(text: unknown): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(String(text));
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    return isObject ? { ...parsed } : undefined;
  } catch {
    return undefined;
  }
}

function retryOf(request: IncomingMessage): { retryNum?: number; retryReason?: string } {
  const num = Number(header(request, 'x-slack-retry-num') ?? Number.NaN);
  const reason = header(request, 'x-slack-retry-reason');
  return {
    ...(Number.isInteger(num) && { retryNum: num }),
    ...(reason !== undefined && { retryReason: reason }),
  };
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}
