import type { DigestClock } from '../../digest/delivery-settings.ts';
import type {
  DigestPublisher,
  FindResult,
  OwnerNotice,
  PublishResult,
} from '../../digest/digest-publisher.ts';
import type { Subscription } from '../../digest/subscription.ts';
import { createPostRate } from '../../sandbox/post-rate.ts';

/** How often something goes wrong, each as a share of posts or channels from 0 to 1. */
export interface SlackFaults {
  readonly rateLimited: number;
  readonly serverError: number;
  /** The answer never comes; half of these posts arrive. */
  readonly lost: number;
  /** Channels whose history may not be read. */
  readonly unreadable: number;
  /** Channels that are archived at their first post after half the time. */
  readonly archived: number;
}

export const NO_FAULTS: SlackFaults = { rateLimited: 0, serverError: 0, lost: 0, unreadable: 0, archived: 0 };

export interface SimulatedSlack extends DigestPublisher {
  /** Posts that arrived with a key that had arrived before. */
  readonly repeats: () => number;
  /** Posts that arrived. */
  readonly arrived: () => number;
  readonly notices: () => Readonly<Record<OwnerNotice['kind'], number>>;
}

interface SimulatedSlackOptions {
  readonly clock: DigestClock;
  readonly random: () => number;
  readonly faults: SlackFaults;
  /** From when on channels are archived. */
  readonly archivedFrom: number;
}

/** Keys remembered of a channel; a repeat comes within days or not at all. */
const KEYS_KEPT = 8;
/** Latencies are whole steps of this, so that many posts end at one instant of the virtual clock. */
const STEP = 50;
const LONGEST_RATE_LIMIT = 30;

/** Takes posts as Slack would, at its pace and with faults by chance. */
export function createSimulatedSlack({
  clock,
  random,
  faults,
  archivedFrom,
}: SimulatedSlackOptions): SimulatedSlack {
  const rate = createPostRate(clock.now);
  const posted = new Map<string, string[]>();
  const notices = { stopped: 0, in_doubt: 0 };
  let arrived = 0;
  let repeats = 0;

  const latency = () => clock.wait(STEP * (1 + Math.floor(random() * 8)));
  // Of each channel by its name alone, so that every process sees the same ones.
  const isAmong = (share: number, channel: string, salt: string) =>
    share > 0 && shareOf(`${salt} ${channel}`) < share;

  function arrive({ channel }: Subscription, key: string): string {
    const keys = posted.get(channel) ?? [];
    posted.set(channel, keys);
    if (keys.includes(key)) repeats += 1;
    arrived += 1;
    keys.push(key);
    if (keys.length > KEYS_KEPT) keys.shift();
    return key;
  }

  async function publish(
    subscription: Subscription,
    _post: unknown,
    key: string,
    signal: AbortSignal,
  ): Promise<PublishResult> {
    await latency();
    const { channel } = subscription;
    if (clock.now() >= archivedFrom && isAmong(faults.archived, channel, 'archived'))
      return { kind: 'refused', code: 'is_archived' };
    const seconds = rate.take(channel);
    if (seconds !== undefined) return { kind: 'retry', after: seconds * 1000, reason: 'ratelimited' };
    const chance = random();
    if (chance < faults.rateLimited)
      return { kind: 'retry', after: 1000 * Math.ceil(random() * LONGEST_RATE_LIMIT), reason: 'ratelimited' };
    if (chance < faults.rateLimited + faults.serverError) return { kind: 'retry', reason: 'internal_error' };
    if (chance < faults.rateLimited + faults.serverError + faults.lost) {
      if (random() < 0.5) arrive(subscription, key);
      if (random() < 0.5) return { kind: 'lost', reason: 'connection reset' };
      await untilAborted(signal);
      return { kind: 'lost', reason: 'aborted' };
    }
    return { kind: 'posted', ts: arrive(subscription, key) };
  }

  async function findPosted({ channel }: Subscription, key: string): Promise<FindResult> {
    await latency();
    if (isAmong(faults.unreadable, channel, 'unreadable'))
      return { kind: 'unknown', reason: 'missing_scope' };
    return posted.get(channel)?.includes(key) ? { kind: 'found', ts: key } : { kind: 'absent' };
  }

  return {
    publish,
    findPosted,
    tellOwner: async (_, { kind }) => {
      notices[kind] += 1;
    },
    repeats: () => repeats,
    arrived: () => arrived,
    notices: () => notices,
  };
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function shareOf(text: string): number {
  let hash = 2166136261;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  return createRandom(hash)();
}

/** A sequence of numbers from 0 to 1 that a seed decides (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
