import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { hindranceOf, readHindrance } from '../../../src/slack/posting/hindrance.ts';

const FORBIDDEN = [
  ...['restricted_action', 'cant_delete_message', 'cant_update_message', 'edit_window_closed'],
  ...['msg_too_long', 'no_text', 'invalid_arguments', 'invalid_blocks', 'view_too_large'],
  ...['account_inactive', 'token_revoked', 'invalid_auth', 'missing_scope', 'not_enabled'],
];

describe('what stands in the way of another try', () => {
  it.each([
    ['is_archived', 'archived'],
    ['not_in_channel', 'outside'],
    ['channel_not_found', 'outside'],
    ...FORBIDDEN.map((code) => [code, 'forbidden']),
  ])('is told of %s', (code = '', hindrance = '') => {
    expect(hindranceOf(new WebAPIPlatformError({ ok: false, error: code }))).toBe(hindrance);
  });

  it.each(['ratelimited', 'internal_error', 'service_unavailable', 'expired_trigger_id', 'hash_conflict'])(
    'is nothing where another try may help: %s',
    (code) => {
      expect(hindranceOf(new WebAPIPlatformError({ ok: false, error: code }))).toBeUndefined();
    },
  );

  it.each([
    ['a rate limit', new WebAPIRateLimitedError(3)],
    ['a fault of our own', new Error('is_archived')],
  ])('is nothing of %s', (_case, error) => {
    expect(hindranceOf(error)).toBeUndefined();
  });

  it('is nothing where Slack could not be asked', () => {
    expect(readHindrance({ kind: 'given_up', reason: 'is_archived' })).toBeUndefined();
  });
});
