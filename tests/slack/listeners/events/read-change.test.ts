import { describe, expect, it } from 'vitest';
import { readChange } from '../../../../src/slack/listeners/events/read-change.ts';

const message = { ts: '1.1', user: 'U1', text: 'new', edited: { user: 'U1', ts: '2.0' } };
const previous_message = { ts: '1.1', user: 'U1', text: 'old' };
const changed = { type: 'message', subtype: 'message_changed', channel: 'C1', message, previous_message };

describe('readChange', () => {
  it('reads an edit', () => {
    expect(readChange(changed)).toEqual({
      ...{ kind: 'edited', channel: 'C1', ts: '1.1', text: 'new', before: 'old', editedTs: '2.0' },
      user: 'U1',
    });
  });

  it('reads when Slack told of an edit', () => {
    expect(readChange({ ...changed, event_ts: '2.000300' })).toMatchObject({ toldTs: '2.000300' });
  });

  it.each([
    ['of a reply in a thread', { thread_ts: '0.9' }, { threadTs: '0.9', user: 'U1' }],
    ['of what begins a thread', { thread_ts: '1.1' }, { user: 'U1' }],
    ['of what no person wrote', { subtype: 'channel_topic' }, {}],
  ])('reads an edit %s', (_case, more, read) => {
    expect(readChange({ ...changed, message: { ...message, ...more } })).toEqual({
      ...{ kind: 'edited', channel: 'C1', ts: '1.1', text: 'new', before: 'old', editedTs: '2.0' },
      ...read,
    });
  });

  it.each([
    ['deleted', { ...changed, subtype: 'message_deleted', deleted_ts: '1.1', message: undefined }],
    ['deleted with answers below', { ...changed, message: { ts: '1.1', subtype: 'tombstone' } }],
  ])('reads a message that was %s', (_case, event) => {
    expect(readChange(event)).toEqual({ kind: 'deleted', channel: 'C1', ts: '1.1' });
  });

  it.each([
    ['a new message', { type: 'message', channel: 'C1', ...message }],
    ['an edit of a bot', { ...changed, message: { ...message, bot_id: 'B1' } }],
    [
      'a deletion of what a bot wrote',
      { ...changed, subtype: 'message_deleted', deleted_ts: '1', previous_message: { bot_id: 'B1' } },
    ],
    ['a link that was unfolded', { ...changed, message: { ...message, edited: undefined } }],
    ['no message', null],
    ['no channel', { ...changed, channel: undefined }],
  ])('reads no change in %s', (_case, event) => {
    expect(readChange(event)).toBeUndefined();
  });
});
