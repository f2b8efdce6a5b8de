/**
 * Keeps the last things that passed between Slack and the app, as text to read. It listens to what the sandbox
 * tells and forgets the oldest; what is ordered stands beside it, so that cause and effect are in one row.
 */
import type { Activity } from '../activity.ts';
import type { CallRecord, EnvelopeRecord, ResponseRecord } from '../types.ts';
import { describeCall, describeEnvelope } from './describe.ts';
import type { Order, TraceEntry } from './protocol.ts';
import { writeArgs, writeLine, writeOut } from './write-out.ts';

export type Recorder = {
  /** Oldest first. */
  entries(): TraceEntry[];
  noteOrder(order: Order): void;
  stop(): void;
};

export type RecorderOptions = {
  on: Activity['on'];
  now: () => number;
  /** Hears of every entry, and again when it changes. */
  hear(entry: TraceEntry): void;
  /** How many entries are kept. */
  most?: number;
};

type Unnumbered<Entry = TraceEntry> = Entry extends TraceEntry ? Omit<Entry, 'id'> : never;

export function createRecorder({ on, now, hear, most = 400 }: RecorderOptions): Recorder {
  const kept = new Map<number, TraceEntry>();
  const ids = new Map<string, number>();
  let last = 0;

  const keep = (entry: Unnumbered, known?: number): number => {
    last += known === undefined ? 1 : 0;
    const id = known ?? last;
    const whole = { ...entry, id } as TraceEntry;
    kept.set(id, whole);
    for (const [oldest, { kind }] of kept) {
      if (kept.size <= most) break;
      kept.delete(oldest);
      if (kind === 'envelope') for (const [key, value] of ids) if (value === oldest) ids.delete(key);
    }
    hear(whole);
    return id;
  };

  const keepEnvelope = (envelope: EnvelopeRecord) => {
    const id = keep(entryOfEnvelope(envelope), ids.get(envelope.envelope_id));
    if (envelope.outcome === 'waiting') ids.set(envelope.envelope_id, id);
    else ids.delete(envelope.envelope_id);
  };
  const keepConnection = (isOpen: boolean, connections: number) =>
    keep({ kind: 'connection', at: now(), connections, isOpen });

  const stops = [
    on('envelope', keepEnvelope),
    on('call', (call) => keep(entryOfCall(call))),
    on('response', (response) => keep(entryOfResponse(response))),
    on('connected', ({ connections }) => keepConnection(true, connections)),
    on('disconnected', ({ connections }) => keepConnection(false, connections)),
  ];

  return {
    entries: () => [...kept.values()],
    noteOrder: (order) => void keep({ kind: 'order', at: now(), order }),
    stop() {
      for (const stop of stops) stop();
    },
  };
}

function entryOfEnvelope(envelope: EnvelopeRecord): Unnumbered {
  const { type, payload, outcome, sentAt, ackedAt, ackPayload } = envelope;
  return {
    kind: 'envelope',
    at: sentAt,
    envelopeId: envelope.envelope_id,
    type,
    ...describeEnvelope(type, payload),
    attempt: envelope.retry_attempt,
    outcome,
    ...(ackedAt === undefined ? {} : { ackedAfterMs: Math.max(0, ackedAt - sentAt) }),
    payload: writeOut(payload),
    ...(ackPayload === undefined ? {} : { ack: writeOut(ackPayload) }),
  };
}

function entryOfCall({ method, args, at, status, response, lost, delayedMs }: CallRecord): Unnumbered {
  return {
    kind: 'call',
    at,
    name: method,
    about: describeCall(args),
    status,
    ...errorIn(response),
    lost: lost ?? false,
    delayedMs: delayedMs ?? 0,
    args: writeArgs(args),
    response: writeOut(response),
  };
}

function entryOfResponse({ args, at, status, response }: ResponseRecord): Unnumbered {
  return {
    kind: 'response_url',
    at,
    about: writeLine(args.text),
    status,
    ...errorIn(response),
    args: writeArgs(args),
  };
}

function errorIn({ error }: { error?: unknown }): { error?: string } {
  return typeof error === 'string' ? { error } : {};
}
