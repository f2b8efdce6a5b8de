import { describe, expect, it } from 'vitest';
import { checkFrame, IGNORED_FRAME } from '../../../src/slack/socket/check-frame.ts';

const frame = (value: unknown) => JSON.stringify(value);
const event = (payload: unknown) => frame({ type: 'events_api', envelope_id: 'E1', payload });

describe('checkFrame', () => {
  it.each([
    ['hello', frame({ type: 'hello' })],
    ['an event', event({ event: { type: 'message' } })],
    ['a command', frame({ type: 'slash_commands', envelope_id: 'E1', payload: { command: '/metric' } })],
    ['a press', frame({ type: 'interactive', envelope_id: 'E1', payload: { type: 'block_actions' } })],
  ])('passes %s as it is', (_case, text) => {
    expect(checkFrame(text)).toEqual({ kind: 'pass', frame: text });
  });

  it('reads text that came as bytes', () => {
    const bytes = new TextEncoder().encode(frame({ type: 'hello' })).buffer;
    expect(checkFrame(bytes)).toMatchObject({ kind: 'pass' });
  });

  it('tells of a disconnect with its reason', () => {
    const text = frame({ type: 'disconnect', reason: 'refresh_requested' });
    expect(checkFrame(text)).toEqual({ kind: 'disconnect', reason: 'refresh_requested' });
  });

  it.each([
    ['app_rate_limited', event({ type: 'app_rate_limited', minute_rate_limited: 1 }), 'app_rate_limited'],
    ['an event without a body', event({}), 'no event'],
    ['an event without a type', event({ event: {} }), 'no event'],
    ['no payload', frame({ type: 'events_api', envelope_id: 'E1' }), 'no payload'],
    ['a type nobody knows', frame({ type: 'novelty', envelope_id: 'E1', payload: {} }), 'unknown type'],
    ["an event named as one of the client's own", event({ event: { type: 'close' } }), 'reserved event type'],
  ])('acknowledges and ignores %s', (_case, text, reason) => {
    const verdict = checkFrame(text);
    expect(verdict).toMatchObject({ kind: 'acknowledge', reason });
    expect(JSON.parse('frame' in verdict ? verdict.frame : '')).toMatchObject({
      type: IGNORED_FRAME,
      envelope_id: 'E1',
    });
  });

  it.each([
    ['no JSON', '{"type":'],
    ['null', 'null'],
    ['a number', '1'],
    ['a list', '[]'],
    ['an envelope without an id', frame({ type: 'events_api', payload: { event: { type: 'message' } } })],
    ['something else than text', 42],
  ])('drops %s', (_case, data) => {
    expect(checkFrame(data).kind).toBe('drop');
  });
});
