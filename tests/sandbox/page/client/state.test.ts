import { describe, expect, it } from 'vitest';
import { continues, threadsIn } from '../../../../src/sandbox/page/client/state/conversation.ts';
import { countUnread, markKey } from '../../../../src/sandbox/page/client/state/unread.ts';
import { applyChange, threadKey } from '../../../../src/sandbox/page/client/state/workspace.ts';
import { press } from '../../start-app.ts';
import { messageAt, workspaceWith } from './workspace.ts';

const [lin, dana] = ['U0LINLAN01', 'U0DANAREYE'];

describe('what is unread', () => {
  const messages = [
    messageAt(10, lin),
    messageAt(20, dana),
    // A reply to lin's own message, and one in a thread that is none of lin's business.
    messageAt(30, dana, 10),
    messageAt(40, dana, 20),
  ];

  it('is what others wrote in the channel and in threads of one’s own', () => {
    expect(countUnread(workspaceWith(messages), { from: 0, upTo: {} }, press)).toBe(2);
  });

  it('ends where the channel or the thread was read', () => {
    const key = markKey(lin, { channel: press });
    const thread = markKey(lin, { channel: press, thread: '10.000000' });

    expect(countUnread(workspaceWith(messages), { from: 0, upTo: { [key]: 20 } }, press)).toBe(1);
    expect(countUnread(workspaceWith(messages), { from: 0, upTo: { [key]: 20, [thread]: 30 } }, press)).toBe(
      0,
    );
    expect(countUnread(workspaceWith(messages), { from: 40, upTo: {} }, press)).toBe(0);
  });
});

describe('messages', () => {
  it('go on under the one before where the same person wrote soon after', () => {
    expect(continues(messageAt(20, lin), messageAt(10, lin))).toBe(true);
    expect(continues(messageAt(20, lin), messageAt(10, dana))).toBe(false);
    expect(continues(messageAt(400, lin), messageAt(10, lin))).toBe(false);
    expect(continues({ ...messageAt(20, lin), for_user: lin }, messageAt(10, lin))).toBe(false);
  });

  it('of a thread are counted below its first', () => {
    const thread = threadsIn(
      workspaceWith([messageAt(10, lin), messageAt(20, dana, 10), messageAt(30, lin, 10)]),
      press,
    );

    expect(thread.get('10.000000')).toMatchObject({ people: [dana, lin], last: { ts: '30.000000' } });
  });
});

describe('a change', () => {
  it('puts a message in, another version in its place, and takes it out', () => {
    const message = messageAt(10, lin);
    const one = applyChange(workspaceWith(), { kind: 'message', message });
    const two = applyChange(one, { kind: 'message', message: { ...message, text: 'new' } });
    const three = applyChange(two, { kind: 'message_gone', channel: press, ts: message.ts });

    expect(one?.messages).toEqual([message]);
    expect(two?.messages).toEqual([{ ...message, text: 'new' }]);
    expect(three?.messages).toEqual([]);
  });

  it('shows what the bot is doing until it has answered', () => {
    const key = threadKey(press, '10.000000');
    const busy = applyChange(workspaceWith(), {
      kind: 'status',
      channel: press,
      threadTs: '10.000000',
      status: 'is looking',
    });
    const done = applyChange(busy, {
      kind: 'message',
      message: { ...messageAt(20, 'U0FOOTNOTE', 10), bot_id: 'B1' },
    });

    expect(busy?.statuses).toEqual({ [key]: 'is looking' });
    expect(done?.statuses).toEqual({});
  });

  it('before the first snapshot says nothing', () => {
    expect(applyChange(undefined, { kind: 'connected', connected: true })).toBeUndefined();
  });
});
