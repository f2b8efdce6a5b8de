/**
 * Gets envelopes to the app and waits for their acks. Events that are not acked in time, or that find no
 * socket, are delivered again on Slack's schedule; commands and interactions are not.
 */
import { randomUUID } from 'node:crypto';
import type { Activity } from './activity.ts';
import { isObject } from './block-rules/schema.ts';
import type { EnvelopeRecord, EnvelopeType, Json } from './types.ts';

export type NotAcked = 'no_connection' | 'timeout' | 'http_error';

export type AckAnswer = { acked: true; payload: unknown } | { acked: false; reason: NotAcked };

/** What goes to the app at once, over a socket as it is or over HTTP as a request. */
export type Envelope = Pick<
  EnvelopeRecord,
  'envelope_id' | 'payload' | 'type' | 'accepts_response_payload'
> & {
  /** On events alone. */
  retry_attempt?: number;
  retry_reason?: string;
};

export type Delivery = {
  /** Delivers an event and keeps to the retry schedule; never waits. */
  event(payload: Json): void;
  /** Delivers a command or an interaction once and waits for its ack. */
  ask(type: EnvelopeType, payload: Json, acceptsResponse: boolean): Promise<AckAnswer>;
  /** Delivers an envelope once more, as a retry would. */
  redeliver(record: EnvelopeRecord, retry?: { attempt?: number; reason?: string }): Promise<AckAnswer>;
  /** Takes a frame from the app; anything but an ack of a known envelope is ignored, as Slack ignores it. */
  receive(frame: string): void;
  /** The app did not take an envelope, and will not. */
  refuse(envelopeId: string, reason: NotAcked): void;
  stop(): void;
};

export type DeliveryOptions = {
  /** Hands an envelope to the app; false when there is no way to it. */
  send(envelope: Envelope): boolean;
  record(envelope: EnvelopeRecord): void;
  activity: Activity;
  now: () => number;
  ackTimeoutMs: number;
  /** Waits before the first, second and third retry, in milliseconds. */
  retryDelays: readonly number[];
};

export function createDelivery(options: DeliveryOptions): Delivery {
  const { send, record, activity, now, ackTimeoutMs, retryDelays } = options;
  const waiting = new Map<string, { ack(payload: unknown): void; refuse(reason: NotAcked): void }>();
  const timers = new Set<NodeJS.Timeout>();
  let stopped = false;

  const later = (ms: number, act: () => void): NodeJS.Timeout => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timers.add(timer);
    return timer;
  };

  const deliver = (
    type: EnvelopeType,
    payload: Json,
    accepts_response_payload: boolean,
    retry: { attempt: number; reason: string },
  ): Promise<AckAnswer> => {
    const envelope_id = randomUUID();
    const retries = { retry_attempt: retry.attempt, retry_reason: retry.reason };
    const frame = { envelope_id, payload, type, accepts_response_payload };
    const entry: EnvelopeRecord = { ...frame, ...retries, sentAt: now(), outcome: 'waiting' };
    record(entry);
    return new Promise((resolve) => {
      const settle = (outcome: EnvelopeRecord['outcome'], answer: AckAnswer) => {
        waiting.delete(envelope_id);
        entry.outcome = outcome;
        activity.emit('envelope', entry);
        resolve(answer);
      };
      const timer = later(ackTimeoutMs, () => settle('timeout', { acked: false, reason: 'timeout' }));
      const forget = () => {
        clearTimeout(timer);
        timers.delete(timer);
      };
      const refuse = (reason: NotAcked) => {
        forget();
        settle(reason, { acked: false, reason });
      };
      const ack = (ackPayload: unknown) => {
        forget();
        entry.ackedAt = now();
        entry.ackPayload = ackPayload;
        settle('acked', { acked: true, payload: ackPayload });
      };
      waiting.set(envelope_id, { ack, refuse });
      // Only events carry the retry fields on the wire.
      if (send(type === 'events_api' ? { ...frame, ...retries } : frame)) activity.emit('envelope', entry);
      else refuse('no_connection');
    });
  };

  const tryEvent = async (payload: Json, attempt: number, reason: string): Promise<void> => {
    const answer = await deliver('events_api', payload, false, { attempt, reason });
    const delay = retryDelays[attempt];
    if (answer.acked || stopped || delay === undefined) return;
    const why = answer.reason === 'no_connection' ? 'connection_failed' : answer.reason;
    later(delay, () => void tryEvent(payload, attempt + 1, why));
  };

  return {
    event: (payload) => void tryEvent(payload, 0, ''),
    ask: (type, payload, acceptsResponse) =>
      deliver(type, payload, acceptsResponse, { attempt: 0, reason: '' }),
    redeliver: ({ type, payload, accepts_response_payload, retry_attempt }, retry = {}) =>
      deliver(type, payload, accepts_response_payload, {
        attempt: retry.attempt ?? retry_attempt + 1,
        reason: retry.reason ?? 'timeout',
      }),
    receive(text) {
      const frame = parse(text);
      if (isObject(frame) && typeof frame.envelope_id === 'string')
        waiting.get(frame.envelope_id)?.ack(frame.payload);
    },
    refuse: (envelopeId, reason) => waiting.get(envelopeId)?.refuse(reason),
    stop() {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
