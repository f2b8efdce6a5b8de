// Digests played on a clock that stands still: a store, channels that answer as a test says, and what came of it.

import { type KillableProcess, startKillableProcess } from '../../src/cli/simulation/killable-process.ts';
import { createVirtualClock } from '../../src/cli/simulation/virtual-clock.ts';
import type { ComposePost } from '../../src/digest/compose-delivery.ts';
import type { DeliveryEvent } from '../../src/digest/delivery-event.ts';
import { DEFAULT_SETTINGS, type DeliverySettings } from '../../src/digest/delivery-settings.ts';
import type { DeliveryStore } from '../../src/digest/delivery-store.ts';
import type { FindResult, OwnerNotice, PublishResult } from '../../src/digest/digest-publisher.ts';
import { createInMemoryStore } from '../../src/digest/in-memory-store.ts';
import { nextRun, WEEKDAYS } from '../../src/digest/schedule.ts';
import type { Subscription } from '../../src/digest/subscription.ts';

export interface Attempt {
  readonly key: string;
  readonly channel: string;
  readonly at: number;
}
/** How a channel answers its attempts, one after another; the last answer stays. */
export type Answers = readonly (PublishResult | 'hang')[];

export const POSTED: PublishResult = { kind: 'posted', ts: '1' };

export interface NewsroomOptions {
  readonly start: string;
  readonly answers?: Readonly<Record<string, Answers>>;
  readonly finds?: Readonly<Record<string, FindResult>>;
  readonly settings?: Partial<DeliverySettings>;
  readonly compose?: ComposePost;
  readonly store?: DeliveryStore;
  /** Milliseconds until an answer comes; none where left out. */
  readonly takes?: number;
}

const POST = {
  date: '', pack: 'pack', changes: [], furtherChanges: 0, anniversaries: [], citations: [], shown: ['figure'],
} as const; // biome-ignore format: one row

/** A post of the date in which nothing stands. */
export const emptyPost = (date: string) => ({ ...POST, date, shown: [] });

export function openNewsroom({
  start,
  answers = {},
  finds = {},
  settings,
  compose,
  takes,
  ...rest
}: NewsroomOptions) {
  const clock = createVirtualClock(Date.parse(start));
  const memory = createInMemoryStore();
  const store = rest.store ?? memory;
  const events: DeliveryEvent[] = [];
  const attempts: Attempt[] = [];
  const looks: string[] = [];
  const notices: { readonly owner: string; readonly notice: OwnerNotice }[] = [];
  const counts = new Map<string, number>();
  let processes = 0;

  const publisher = {
    publish: async ({ channel }: Subscription, _: unknown, key: string): Promise<PublishResult> => {
      attempts.push({ key, channel, at: clock.now() });
      if (takes !== undefined) await clock.wait(takes);
      const scripted = answers[channel] ?? [POSTED];
      const count = counts.get(channel) ?? 0;
      counts.set(channel, count + 1);
      const answer = scripted[Math.min(count, scripted.length - 1)] ?? POSTED;
      return answer === 'hang' ? new Promise(() => undefined) : answer;
    },
    findPosted: async ({ channel }: Subscription, key: string): Promise<FindResult> => {
      looks.push(key);
      return finds[channel] ?? { kind: 'absent' };
    },
    tellOwner: async ({ owner }: Subscription, notice: OwnerNotice) => void notices.push({ owner, notice }),
  };

  function start_(): KillableProcess {
    processes += 1;
    return startKillableProcess({
      store,
      publisher,
      compose: compose ?? (async (_, date) => ({ pack: 'pack', post: { ...POST, date } })),
      clock,
      random: () => 0.5,
      report: (event) => void events.push(event),
      holder: `process-${processes}`,
      settings: { ...DEFAULT_SETTINGS, ...settings },
    });
  }

  /** Lets processes look every second until an instant. */
  async function play(until: string, ...running: KillableProcess[]): Promise<void> {
    const end = Date.parse(until);
    while (clock.now() < end) {
      // A tick that meets a hanging store would hang with it.
      for (const { runner } of running) void runner.tick();
      await clock.advanceTo(Math.min(end, clock.now() + DEFAULT_SETTINGS.interval));
    }
  }

  return { clock, store: memory, events, attempts, looks, notices, startProcess: start_, play };
}

/** A daily digest at nine in Shanghai, as it stands at an instant. */
export function makeSubscription(id: string, at: string, parts: Partial<Subscription> = {}): Subscription {
  const schedule = parts.schedule ?? { time: '09:00', days: WEEKDAYS, timeZone: 'Asia/Shanghai' };
  return {
    id,
    team: 'T1',
    channel: `C-${id}`,
    owner: `U-${id}`,
    lang: 'en',
    topics: [],
    onlyNews: false,
    nextRunAt: nextRun(schedule, Date.parse(at))?.at,
    ...parts,
    schedule,
  };
}
