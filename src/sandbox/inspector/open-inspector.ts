/**
 * Looks into the traffic between the sandbox and its app and interferes with it on order: what passed, which
 * faults are to come, what the clock shows. It says nothing about how that is drawn.
 */
import type { Sandbox } from '../start-sandbox.ts';
import { type InspectedClock, pendingFaults, prepareOrder } from './prepare-order.ts';
import type { ClockState, Inspection, InspectorChange, Order, OrderResult } from './protocol.ts';
import { createRecorder } from './recorder.ts';

export type Inspector = {
  /** Tells everything there is, then every change, until the returned function is called. */
  watch(hear: (change: InspectorChange) => void): () => void;
  order(order: Order): Promise<OrderResult>;
  stop(): void;
};

export type InspectorOptions = {
  sandbox: Sandbox;
  /** Absent: the clock cannot be moved. */
  inspected?: InspectedClock | undefined;
};

/** Begins to record; what passed before is not known. */
export function openInspector({ sandbox, inspected }: InspectorOptions): Inspector {
  const hearers = new Set<(change: InspectorChange) => void>();
  const tell = (change: InspectorChange) => {
    for (const hear of hearers) hear(change);
  };
  const tellState = () => {
    tell({ kind: 'faults', faults: pendingFaults(sandbox) });
    void tellClock();
  };
  const recorder = createRecorder({
    on: sandbox.on,
    now: sandbox.now,
    hear(entry) {
      tell({ kind: 'entry', entry });
      // What passed may have used up a fault, or set a digest.
      tellState();
    },
  });

  const readClock = async (): Promise<ClockState | undefined> => {
    if (!inspected) return undefined;
    const nextDigest = await inspected.findNextDigest();
    return { aheadMs: inspected.clock.ahead(), ...(nextDigest ? { nextDigest } : {}) };
  };
  let isReading = false;
  let told = '';
  const tellClock = async () => {
    if (isReading || hearers.size === 0) return;
    isReading = true;
    // Much may pass at once: one look for all of it.
    await new Promise((resolve) => setTimeout(resolve, 100));
    isReading = false;
    const clock = await readClock().catch(() => undefined);
    const shown = JSON.stringify(clock);
    if (!clock || shown === told) return;
    told = shown;
    tell({ kind: 'clock', clock });
  };

  const inspect = (): Inspection => ({
    entries: recorder.entries(),
    faults: pendingFaults(sandbox),
    clock: inspected ? { aheadMs: inspected.clock.ahead() } : null,
  });

  return {
    watch(hear) {
      hearers.add(hear);
      hear({ kind: 'inspection', inspection: inspect() });
      told = '';
      void tellClock();
      return () => void hearers.delete(hear);
    },
    async order(order) {
      const prepared = await prepareOrder(sandbox, inspected, order);
      if (!prepared.ok) return prepared;
      // Before it takes effect, so that the effect stands after it.
      recorder.noteOrder(order);
      prepared.carryOut();
      tellState();
      return { ok: true };
    },
    stop: recorder.stop,
  };
}
