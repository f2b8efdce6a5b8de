import type { Clock } from '../clock.ts';

/** A channel's turn to post: work is done one at a time, in order, and with the channel's pace. */
export interface ChannelTurn {
  /** Resolves when the channel may take a post, and counts it as made. */
  readonly ready: () => Promise<void>;
  /** Nothing is posted in this channel before `ms` have passed; other channels go on. */
  readonly holdFor: (ms: number) => void;
}

/** Runs work for one channel after what was queued for it before. */
export type RunInChannel = <T>(channel: string, work: (turn: ChannelTurn) => Promise<T>) => Promise<T>;

interface Queue extends Pace {
  tail: Promise<unknown>;
  waiting: number;
}

/** No post before `nextAt`, as was said at `saidAt`. */
interface Pace {
  nextAt: number;
  saidAt: number;
}

/** Beyond this many channels the idle ones are looked for and dropped. */
const MOST_QUEUES = 1_000;

/** Queues by channel, each with `spacingMs` between posts: Slack takes one post a second a channel. */
export function createChannelQueues(clock: Clock, spacingMs: number): RunInChannel {
  const queues = new Map<string, Queue>();

  return async (channel, work) => {
    const queue = queues.get(channel) ?? { tail: Promise.resolve(), nextAt: 0, saidAt: 0, waiting: 0 };
    queues.set(channel, queue);
    queue.waiting += 1;
    const turn: ChannelTurn = {
      ready: async () => {
        for (let left = timeLeft(queue, clock.now()); left > 0; left = timeLeft(queue, clock.now()))
          await clock.wait(left);
        hold(queue, spacingMs);
      },
      holdFor: (ms) => hold(queue, Math.max(ms, timeLeft(queue, clock.now()))),
    };
    const result = queue.tail.then(() => work(turn));
    queue.tail = result.catch(() => {});
    try {
      return await result;
    } finally {
      queue.waiting -= 1;
      if (queues.size > MOST_QUEUES) forgetIdleQueues();
    }
  };

  function hold(queue: Queue, ms: number): void {
    queue.saidAt = clock.now();
    queue.nextAt = queue.saidAt + ms;
  }

  // The pace must outlive the post that set it; after that an idle channel is dropped.
  function forgetIdleQueues(): void {
    for (const [channel, queue] of queues) {
      if (queue.waiting === 0 && timeLeft(queue, clock.now()) <= 0) queues.delete(channel);
    }
  }
}

// A clock that was put back must not hold up a channel until it has caught up.
function timeLeft({ nextAt, saidAt }: Pace, now: number): number {
  return now < saidAt ? 0 : nextAt - now;
}
