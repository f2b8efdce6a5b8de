/** Makes ready what is ordered in the inspector for the app's connection, its coming posts and its clock. */
import type { RunClock } from '../run-clock.ts';
import type { Sandbox } from '../start-sandbox.ts';
import type { Order, OrderRefusal, PendingFaults } from './protocol.ts';

/** The method that puts an answer or a digest into a channel. */
const method = 'chat.postMessage';
/** Longer than a reader takes for done, shorter than an app waits for an answer. */
const delayMs = 4000;
/** What Slack asks for when nothing else is known. */
const retryAfterSeconds = 3;

/** The clock of the run, and the next digest that would be posted by it. */
export type InspectedClock = {
  clock: RunClock;
  findNextDigest(): Promise<{ at: number; channel: string } | undefined>;
};

/** What carries an order out, or why it cannot be. */
export type PreparedOrder = { ok: true; carryOut(): void } | { ok: false; error: OrderRefusal };

export async function prepareOrder(
  { faults, log }: Pick<Sandbox, 'faults' | 'log'>,
  inspected: InspectedClock | undefined,
  order: Order,
): Promise<PreparedOrder> {
  switch (order.do) {
    case 'drop_socket':
      return ready(faults.dropSocket);
    case 'limit_posts':
      return ready(() => faults.rateLimitNext(method, order.times, retryAfterSeconds));
    case 'delay_posts':
      return ready(() => faults.delayNext(method, delayMs, order.times));
    case 'lose_answers':
      return ready(() => faults.loseResponseNext(method, order.times));
    case 'clear_faults':
      return ready(() => faults.clear(method));
    case 'redeliver': {
      const { envelopeId } = order;
      const event = log.envelopes.findLast(
        ({ type, envelope_id }) =>
          type === 'events_api' && (envelopeId === undefined || envelope_id === envelopeId),
      );
      if (!event) return { ok: false, error: 'nothing_to_redeliver' };
      return ready(() => void faults.redeliver(event));
    }
    case 'jump_to_digest': {
      if (!inspected) return { ok: false, error: 'no_clock' };
      const next = await inspected.findNextDigest();
      if (!next) return { ok: false, error: 'no_digest' };
      return ready(() => inspected.clock.jumpTo(next.at));
    }
    case 'back_to_now':
      if (!inspected) return { ok: false, error: 'no_clock' };
      return ready(inspected.clock.backToNow);
  }
}

function ready(carryOut: () => void): PreparedOrder {
  return { ok: true, carryOut };
}

/** How many of the coming posts each fault is still to befall. */
export function pendingFaults({ faults }: Pick<Sandbox, 'faults'>): PendingFaults {
  const { limited, delayed, losing } = faults.pending(method);
  return { limited, delayed, lost: losing };
}
