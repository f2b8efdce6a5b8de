import { describe, expect, it } from 'vitest';
import { isByPerson } from '../../../../src/slack/listeners/events/written-by.ts';

describe('isByPerson', () => {
  it.each([
    ['a post', {}],
    ['a file', { subtype: 'file_share' }],
    ['a reply sent to the channel as well', { subtype: 'thread_broadcast' }],
    ['/me', { subtype: 'me_message' }],
  ])('is true of %s', (_case, form) => {
    expect(isByPerson({ user: 'U1', text: 'x', ...form })).toBe(true);
  });

  it.each([
    ['another app', { user: 'U1', bot_id: 'B1' }],
    ['a workflow', { subtype: 'bot_message', bot_id: 'B1' }],
    ['Slackbot', { user: 'USLACKBOT' }],
    ['Slackbot with an answer of its own', { user: 'USLACKBOT', subtype: 'slackbot_response' }],
    ['Slack, of a new topic', { user: 'U1', subtype: 'channel_topic' }],
    ['nobody', {}],
  ])('is false of %s', (_case, message) => {
    expect(isByPerson({ text: 'x', ...message })).toBe(false);
  });
});
