/** What the inspector tells and which orders it takes. Types alone. */
import type { EnvelopeRecord, EnvelopeType } from '../types.ts';

/** Something that passed between Slack and the app, or was done to them; bounded and without tokens. */
export type TraceEntry = { id: number; at: number } & (
  | {
      kind: 'envelope';
      envelopeId: string;
      type: EnvelopeType;
      /** The event's, command's or interaction's name. */
      name: string;
      about: string;
      attempt: number;
      outcome: EnvelopeRecord['outcome'];
      ackedAfterMs?: number;
      payload: string;
      /** What the ack carried, where it carried anything. */
      ack?: string;
    }
  | {
      kind: 'call';
      name: string;
      about: string;
      status: number;
      /** Slack's error code. */
      error?: string;
      /** It took effect, but its answer was withheld. */
      lost: boolean;
      delayedMs: number;
      args: string;
      response: string;
    }
  | { kind: 'response_url'; about: string; status: number; error?: string; args: string }
  | { kind: 'connection'; connections: number; isOpen: boolean }
  | { kind: 'order'; order: Order }
);

/** How many of the coming posts each fault is still to befall. */
export type PendingFaults = { limited: number; delayed: number; lost: number };

export type ClockState = {
  /** How far the clock is ahead of the machine's, in milliseconds. */
  aheadMs: number;
  nextDigest?: { at: number; channel: string };
};

/** Everything there is to see now. */
export type Inspection = { entries: TraceEntry[]; faults: PendingFaults; clock: ClockState | null };

/** One thing that became different. An entry that is known by its id has changed. */
export type InspectorChange =
  | { kind: 'inspection'; inspection: Inspection }
  | { kind: 'entry'; entry: TraceEntry }
  | { kind: 'faults'; faults: PendingFaults }
  | { kind: 'clock'; clock: ClockState };

/** What can be done to the app's connection, its coming posts and its clock. */
export type Order =
  | { do: 'drop_socket' }
  | { do: 'limit_posts'; times: number }
  | { do: 'delay_posts'; times: number }
  | { do: 'lose_answers'; times: number }
  | { do: 'clear_faults' }
  /** The last event where none is named. */
  | { do: 'redeliver'; envelopeId?: string | undefined }
  | { do: 'jump_to_digest' }
  | { do: 'back_to_now' };

export type OrderResult = { ok: true } | { ok: false; error: OrderRefusal };

export type OrderRefusal = 'nothing_to_redeliver' | 'no_digest' | 'no_clock';
