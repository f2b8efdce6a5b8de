import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';

/** What a failed call says about whether Slack did what was asked. */
export type Failure =
  /** Not done, and may be asked again after `waitMs`. */
  | { readonly kind: 'later'; readonly waitMs: number; readonly reason: string }
  /** Not done, and never will be. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** The answer was lost: it may have been done. */
  | { readonly kind: 'in_doubt'; readonly reason: string };

/** Slack reports these of its own inside: part of the work may be done. */
const INTERNAL_ERRORS = new Set(['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable']);
/** The connection was never made, so that Slack has seen nothing. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);
const UNREACHABLE_WAIT_MS = 2_000;
const UNNAMED_RATE_LIMIT_WAIT_MS = 1_000;

/** Reads an error of the Web API client. */
export function readFailure(error: unknown): Failure {
  if (error instanceof WebAPIRateLimitedError) {
    return { kind: 'later', waitMs: error.retryAfter * 1000, reason: 'ratelimited' };
  }
  if (error instanceof WebAPIPlatformError) return readPlatformError(error.data.error);
  if (error instanceof WebAPIHTTPError) {
    const kind = error.statusCode >= 500 ? 'in_doubt' : 'refused';
    return { kind, reason: `http_${error.statusCode}` };
  }
  if (error instanceof WebAPIRequestError) {
    const code = findCode(error);
    return code !== undefined && NEVER_SENT.has(code)
      ? { kind: 'later', waitMs: UNREACHABLE_WAIT_MS, reason: code }
      : { kind: 'in_doubt', reason: code ?? 'response_lost' };
  }
  // The client has no type for a 429 that does not say how long to wait.
  if (error instanceof Error && error.message.includes('Retry header')) {
    return { kind: 'later', waitMs: UNNAMED_RATE_LIMIT_WAIT_MS, reason: 'ratelimited' };
  }
  return { kind: 'in_doubt', reason: 'unknown' };
}

function readPlatformError(code: string): Failure {
  if (code === 'ratelimited' || code === 'rate_limited') {
    return { kind: 'later', waitMs: UNNAMED_RATE_LIMIT_WAIT_MS, reason: 'ratelimited' };
  }
  // A body that is not Slack's JSON arrives here as the error itself.
  const isCode = /^[a-z0-9_]+$/i.test(code);
  if (!isCode) return { kind: 'in_doubt', reason: 'unreadable_response' };
  return { kind: INTERNAL_ERRORS.has(code) ? 'in_doubt' : 'refused', reason: code };
}

function findCode(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && !cause.code.startsWith('slack_'))
      return cause.code;
  }
  return undefined;
}
