// A span of days of many channels, played on a clock that jumps from one instant at which something happens to the
// next: the digest's own planning, claiming, posting and reconciling, against a Slack that keeps the pace the sandbox
// keeps and fails by chance. What posts hold is no part of it.

import type { DeliveryEvent } from '../../digest/delivery-event.ts';
import { DEFAULT_SETTINGS } from '../../digest/delivery-settings.ts';
import { createInMemoryStore } from '../../digest/in-memory-store.ts';
import { createExpectedDates } from './expected-dates.ts';
import { type KillableProcess, startKillableProcess } from './killable-process.ts';
import { createLateness, type Lateness } from './lateness.ts';
import { createSimulatedChannels } from './simulated-channels.ts';
import { createRandom, createSimulatedSlack, type SlackFaults } from './simulated-slack.ts';
import { createVirtualClock } from './virtual-clock.ts';

export interface SimulationOptions {
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly days: number;
  readonly channels: number;
  readonly processes: number;
  /** How many processes are killed over the time, each at a busy moment; another starts a minute later. */
  readonly kills: number;
  /** How often all of them are away for minutes or hours. */
  readonly outages: number;
  readonly faults: SlackFaults;
  readonly seed: number;
  /** Told of every day that is over. */
  readonly onDay?: (days: number) => void;
}

export interface SimulationReport {
  /** Posts there had to be. */
  readonly expected: number;
  /** Posts that stand in their channel, as Slack counts them. */
  readonly arrived: number;
  /** Posts that came a second time. */
  readonly repeats: number;
  /** Due, and neither posted nor told of. */
  readonly misses: number;
  /** Too late to be posted, and logged. */
  readonly skipped: number;
  /** Whether they were posted could not be found out, and their owners were told. */
  readonly inDoubt: number;
  /** Channels that Slack takes no posts in any more; their owners were told once. */
  readonly stopped: number;
  /** Words to owners. */
  readonly notices: number;
  readonly lateness: Lateness;
}

const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60_000;
const POST = { pack: 'pack', changes: [], furtherChanges: 0, anniversaries: [], citations: [], shown: ['figure'] } as const; // biome-ignore format: one row

/** Plays it and counts. */
export async function simulateDigests(options: SimulationOptions): Promise<SimulationReport> {
  const { start, days, faults, seed, onDay } = options;
  const end = start + days * DAY;
  const random = createRandom(seed);
  const clock = createVirtualClock(start);
  const store = createInMemoryStore();
  const slack = createSimulatedSlack({ clock, random, faults, archivedFrom: start + (days * DAY) / 2 });
  const channels = createSimulatedChannels(options.channels, start, random);
  const lateness = createLateness();
  const ended = new Map<string, number>();
  const stoppedAt = new Map<string, number>();
  const counts = { skipped: 0, inDoubt: 0 };
  for (const subscription of channels) store.put(subscription);

  function report(event: DeliveryEvent): void {
    if (!('delivery' in event)) return;
    const { subscription } = event.delivery;
    if (event.kind === 'posted') lateness.add(event.late);
    if (event.kind === 'skipped') counts.skipped += 1;
    if (event.kind === 'in_doubt') counts.inDoubt += 1;
    if (event.kind === 'stopped') stoppedAt.set(subscription, clock.now());
    if (ENDS.has(event.kind)) ended.set(subscription, (ended.get(subscription) ?? 0) + 1);
  }

  let named = 0;
  function startProcess(): KillableProcess {
    named += 1;
    return startKillableProcess({
      ...{ store, publisher: slack, clock, random, report, holder: `process-${named}` },
      compose: async (_, date) => ({ pack: 'pack', post: { ...POST, date } }),
      settings: DEFAULT_SETTINGS,
    });
  }

  let running = Array.from({ length: options.processes }, startProcess);
  const troubles = planTroubles(options, end, random);
  let isAwayUntil = start;
  let restartAt: number | undefined;
  let day = 0;
  while (clock.now() < end) {
    const now = clock.now();
    for (; day < Math.floor((now - start) / DAY); day += 1) onDay?.(day + 1);
    const trouble = troubles[0];
    if (trouble && trouble.at <= now) {
      troubles.shift();
      if (trouble.kind === 'outage') {
        for (const process of running) process.kill();
        isAwayUntil = now + trouble.length;
        await clock.advanceTo(Math.min(end, isAwayUntil));
        running = running.map(startProcess);
        continue;
      }
      running.shift()?.kill();
      restartAt = now + MINUTE;
    }
    if (restartAt !== undefined && restartAt <= now) {
      running.push(startProcess());
      restartAt = undefined;
    }
    for (const { runner } of running) void runner.tick();
    // A look every second while there is work, and none in the quiet hours between.
    await clock.advanceTo(now);
    const next = Math.min(store.nextDueAt() ?? end, troubles[0]?.at ?? end, restartAt ?? end, end);
    await clock.advanceTo(Math.max(now + DEFAULT_SETTINGS.interval, alignToLook(next)));
  }
  // What came due in the last moment has its minute.
  let seconds = 0;
  do {
    for (const { runner } of running) void runner.tick();
    await clock.advanceTo(clock.now() + DEFAULT_SETTINGS.interval);
    seconds += 1;
  } while (store.openCount() > 0 && seconds < 600);

  const countExpected = createExpectedDates(start);
  let expected = 0;
  let misses = 0;
  for (const { id, schedule } of channels) {
    const due = countExpected(schedule, stoppedAt.get(id) ?? end);
    expected += due;
    misses += Math.max(0, due - (ended.get(id) ?? 0));
  }
  const { stopped, in_doubt } = slack.notices();
  return {
    ...{ expected, misses, arrived: slack.arrived(), repeats: slack.repeats() },
    ...{ ...counts, stopped: stoppedAt.size, notices: stopped + in_doubt, lateness: lateness.read() },
  };
}

/** What a delivery ends with; of a refusal the subscription is told of besides. */
const ENDS: ReadonlySet<DeliveryEvent['kind']> = new Set([
  'posted',
  'found',
  'empty',
  'skipped',
  'in_doubt',
  'refused',
]);

type Trouble = { readonly at: number } & (
  | { readonly kind: 'kill' }
  | { readonly kind: 'outage'; readonly length: number }
);

// Kills come right after a full hour, when most is at work.
function planTroubles(
  { start, days, kills, outages }: SimulationOptions,
  end: number,
  random: () => number,
): Trouble[] {
  const hour = () => Math.floor(random() * days * 24) * 60 * MINUTE;
  const planned: Trouble[] = [
    ...Array.from({ length: kills }, () => ({
      kind: 'kill' as const,
      at: start + hour() + random() * 2_000,
    })),
    ...Array.from({ length: outages }, () => ({
      ...{ kind: 'outage' as const, at: start + hour() - 5 * MINUTE },
      length: MINUTE * (5 + Math.floor(random() * 5 * 60)),
    })),
  ];
  return planned.filter(({ at }) => at > start && at < end).sort((a, b) => a.at - b.at);
}

/** Processes look once a second, not at the very instant. */
function alignToLook(at: number): number {
  return Math.ceil(at / DEFAULT_SETTINGS.interval) * DEFAULT_SETTINGS.interval;
}
