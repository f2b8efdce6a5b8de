import type { DigestClock } from '../../digest/delivery-settings.ts';

/** A clock that moves only when told to, and wakes who waits in order. */
export interface VirtualClock extends DigestClock {
  /** Moves on to an instant, waking everyone whose wait ends by then and letting them work. */
  readonly advanceTo: (instant: number) => Promise<void>;
  /** Sets the time back or forth without waking anyone, as an operator would. */
  readonly set: (instant: number) => void;
}

/** Makes a clock that shows an instant. */
export function createVirtualClock(start: number): VirtualClock {
  let now = start;
  const sleepers = new Map<number, Set<() => void>>();
  const instants = createHeap();

  function wait(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const until = now + Math.max(0, ms);
      const sleeping = sleepers.get(until) ?? new Set();
      if (sleeping.size === 0) {
        sleepers.set(until, sleeping);
        instants.push(until);
      }
      const wake = () => {
        sleeping.delete(wake);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      sleeping.add(wake);
      signal?.addEventListener('abort', wake);
    });
  }

  async function advanceTo(instant: number): Promise<void> {
    await letWork();
    for (let next = instants.peek(); next !== undefined && next <= instant; next = instants.peek()) {
      instants.pop();
      const sleeping = sleepers.get(next);
      sleepers.delete(next);
      if (!sleeping || sleeping.size === 0) continue;
      now = Math.max(now, next);
      for (const wake of [...sleeping]) wake();
      await letWork();
    }
    now = Math.max(now, instant);
  }

  return {
    now: () => now,
    wait,
    advanceTo,
    set: (instant) => {
      now = instant;
    },
  };
}

// After every promise that is ready has been followed.
function letWork(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function createHeap() {
  const heap: number[] = [];
  const at = (index: number) => heap[index] ?? Number.POSITIVE_INFINITY;
  const swap = (a: number, b: number) => {
    [heap[a], heap[b]] = [at(b), at(a)];
  };
  return {
    peek: () => heap[0],
    push: (value: number) => {
      heap.push(value);
      for (let index = heap.length - 1; index > 0; ) {
        const parent = (index - 1) >> 1;
        if (at(parent) <= at(index)) return;
        swap(parent, index);
        index = parent;
      }
    },
    pop: () => {
      const last = heap.pop();
      if (last === undefined || heap.length === 0) return;
      heap[0] = last;
      for (let index = 0; ; ) {
        const left = 2 * index + 1;
        const child = at(left + 1) < at(left) ? left + 1 : left;
        if (at(index) <= at(child)) return;
        swap(index, child);
        index = child;
      }
    },
  };
}
