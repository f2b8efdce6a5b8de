import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { readFailure } from '../../../src/slack/posting/failure.ts';

const platform = (error: string) => new WebAPIPlatformError({ ok: false, error });
const request = (code?: string) =>
  new WebAPIRequestError(
    new Error('fetch failed', { cause: Object.assign(new Error('x'), code ? { code } : {}) }),
  );
const http = (status: number) => new WebAPIHTTPError(status, '', {}, '');

describe('readFailure', () => {
  it.each([
    ['a rate limit', new WebAPIRateLimitedError(7), { kind: 'later', waitMs: 7_000 }],
    ['a rate limit without a wait', new Error('Retry header did not contain a valid timeout'), { kind: 'later' }],
    ['a server that cannot be reached', request('ECONNREFUSED'), { kind: 'later' }],
    ['a refusal', platform('channel_not_found'), { kind: 'refused', reason: 'channel_not_found' }],
    ['a bad request', http(400), { kind: 'refused' }],
    ['an error inside Slack', platform('internal_error'), { kind: 'in_doubt', reason: 'internal_error' }],
    ['a body that is not JSON', platform('<html>Bad gateway</html>'), { kind: 'in_doubt', reason: 'unreadable_response' }],
    ['a server error', http(503), { kind: 'in_doubt', reason: 'http_503' }],
    ['a lost response', request('UND_ERR_SOCKET'), { kind: 'in_doubt', reason: 'UND_ERR_SOCKET' }],
    ['a timeout', request(), { kind: 'in_doubt', reason: 'response_lost' }],
    ['something else', 'what?', { kind: 'in_doubt', reason: 'unknown' }],
  ])('reads %s', (_case, error, expected) => {
    expect(readFailure(error)).toMatchObject(expected);
  });
}); // biome-ignore format: one case a line
