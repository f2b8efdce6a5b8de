import { describe, expect, it } from 'vitest';
import { createActivity } from '../../../src/sandbox/activity.ts';
import type { TraceEntry } from '../../../src/sandbox/inspector/protocol.ts';
import { createRecorder } from '../../../src/sandbox/inspector/recorder.ts';
import type { EnvelopeRecord } from '../../../src/sandbox/types.ts';

const mention: EnvelopeRecord = {
  envelope_id: 'e1',
  type: 'events_api',
  payload: { token: 'hidden', event: { type: 'app_mention', user: 'U1', text: '<@B> 2020年呢' } },
  accepts_response_payload: false,
  retry_attempt: 0,
  retry_reason: '',
  sentAt: 1_000,
  outcome: 'waiting',
};
const call = {
  method: 'chat.postMessage',
  args: { text: '15%' },
  at: 2_000,
  status: 200,
  response: { ok: true },
};

function open(most?: number) {
  const activity = createActivity();
  const heard: TraceEntry[] = [];
  const hear = (entry: TraceEntry) => void heard.push(entry);
  const options = most === undefined ? {} : { most };
  const recorder = createRecorder({ on: activity.on, now: () => 5_000, hear, ...options });
  return { activity, recorder, heard };
}

describe('an envelope', () => {
  it('is one entry from the time it goes out until it is acknowledged', () => {
    const { activity, recorder, heard } = open();
    activity.emit('envelope', mention);
    activity.emit('envelope', {
      ...mention,
      outcome: 'acked',
      ackedAt: 1_012,
      ackPayload: { text: 'hello' },
    });

    expect(heard.map(({ id }) => id)).toEqual([1, 1]);
    expect(recorder.entries()).toMatchObject([
      {
        ...{ kind: 'envelope', at: 1_000, name: 'app_mention', about: '<@B> 2020年呢' },
        ...{ outcome: 'acked', ackedAfterMs: 12, ack: expect.stringContaining('hello') },
      },
    ]);
    expect(JSON.stringify(recorder.entries())).not.toContain('hidden');
  });

  it.each([
    ['slash_commands', { command: '/metric', text: '锂电占比' }, '/metric', '锂电占比'],
    ['interactive', { type: 'block_actions', actions: [{ action_id: 'share' }] }, 'block_actions', 'share'],
    [
      'interactive',
      { type: 'view_submission', view: { callback_id: 'digest' } },
      'view_submission',
      'digest',
    ],
    ['interactive', { type: 'message_action', callback_id: 'check' }, 'message_action', 'check'],
    [
      'events_api',
      { event: { type: 'message', subtype: 'message_changed', message: { text: 'edited' } } },
      'message · message_changed',
      'edited',
    ],
    ['events_api', { event: { type: 'app_home_opened', user: 'U1' } }, 'app_home_opened', 'U1'],
  ] as const)('of %s says what it is about', (type, payload, name, about) => {
    const { activity, recorder } = open();
    activity.emit('envelope', { ...mention, type, payload });

    expect(recorder.entries()).toMatchObject([{ name, about }]);
  });
});

describe('a call', () => {
  it('shows its answer, and what befell it', () => {
    const { activity, recorder } = open();
    activity.emit('call', { ...call, lost: true, delayedMs: 40 });
    activity.emit('call', { ...call, status: 429, response: { ok: false, error: 'ratelimited' } });

    expect(recorder.entries()).toMatchObject([
      { kind: 'call', name: 'chat.postMessage', about: '15%', status: 200, lost: true, delayedMs: 40 },
      { kind: 'call', status: 429, error: 'ratelimited', lost: false, delayedMs: 0 },
    ]);
  });
});

it('keeps the last entries, however many there were', () => {
  const { activity, recorder, heard } = open(3);
  for (let at = 1; at <= 5; at += 1) activity.emit('call', { ...call, at });

  expect(heard).toHaveLength(5);
  expect(recorder.entries().map(({ id, at }) => [id, at])).toEqual([[3, 3], [4, 4], [5, 5]]); // biome-ignore format: one line
});

it('shows what was ordered beside connections that opened and closed', () => {
  const { activity, recorder } = open();
  recorder.noteOrder({ do: 'drop_socket' });
  activity.emit('disconnected', { connections: 0 });
  activity.emit('connected', { connections: 1 });

  expect(recorder.entries()).toMatchObject([
    { kind: 'order', at: 5_000, order: { do: 'drop_socket' } },
    { kind: 'connection', isOpen: false, connections: 0 },
    { kind: 'connection', isOpen: true, connections: 1 },
  ]);
});

it('hears nothing once it is stopped', () => {
  const { activity, recorder } = open();
  recorder.stop();
  activity.emit('call', call);

  expect(recorder.entries()).toEqual([]);
});
