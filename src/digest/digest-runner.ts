// The work of every process that posts digests: plan what has come due, claim what nobody holds, post it. Owns the
// order of these and how much is done at once; there is no leader, since the store settles who does what. One
// delivery is `deliver-one`'s.
import { type DeliveryTools, deliverOne } from './deliver-one.ts';
import type { ClaimedDelivery, SubscriptionPlan } from './delivery-store.ts';
import { planRuns } from './plan-runs.ts';
import { nextRun } from './schedule.ts';
import type { Subscription } from './subscription.ts';

export interface DigestRunner {
  /** One look at the store: plans, claims and begins deliveries, without waiting for their end. */
  readonly tick: () => Promise<void>;
  /** Resolves when no delivery is at work. */
  readonly idle: () => Promise<void>;
  /** Looks again and again until the signal is aborted, then waits for what is at work. */
  readonly run: (signal: AbortSignal) => Promise<void>;
}

/** How many deliveries must have ended before more are claimed between two looks: fewer cost a query each. */
const CLAIMED_AGAIN = 25;
/** Channels remembered for their pace before those long past are forgotten. */
const PACED_CHANNELS = 1_000;

export function createDigestRunner(tools: DeliveryTools): DigestRunner {
  const { store, clock, settings, report, holder } = tools;
  const atWork = new Set<Promise<void>>();
  const running = new Map<string, number>();
  const nextPostAt = new Map<string, number>();
  let pacedAt = 0;
  let isFailing = false;
  let claiming: Promise<void> | undefined;
  let isWaiting = false;
  let isStopping = false;
  let freed = 0;

  async function tick(): Promise<void> {
    try {
      await plan();
      await claimMore();
      if (isFailing) report({ kind: 'store_back' });
      isFailing = false;
    } catch (error) {
      if (!isFailing) report({ kind: 'store_failed', error });
      isFailing = true;
    }
  }

  async function plan(): Promise<void> {
    for (;;) {
      const now = clock.now();
      const due = await store.findDue(now, settings.planned);
      if (due.length === 0) return;
      const planFor = createPlanner(now, settings.grace);
      const plans = due.map((subscription) => ({ subscription, recorded: planFor(subscription) }));
      const recordedIds = await store.recordPlans(plans.map(({ recorded }) => recorded));
      for (const { subscription, recorded } of plans)
        for (const { date } of recordedIds.has(subscription.id) ? recorded.missed : []) {
          const { id, team, channel } = subscription;
          report({ kind: 'skipped', delivery: { subscription: id, team, channel, date }, reason: 'missed' });
        }
      if (due.length < settings.planned) return;
    }
  }

  // One claim at a time, so that two do not count the same room.
  function claimMore(): Promise<void> {
    claiming ??= claim().finally(() => {
      claiming = undefined;
    });
    return claiming;
  }

  async function claim(): Promise<void> {
    const limit = settings.concurrency - atWork.size;
    if (limit <= 0 || isStopping) return;
    const now = clock.now();
    const leaseUntil = now + settings.lease;
    const { perTeam } = settings;
    const claimed = await store.claim({ holder, now, leaseUntil, limit, perTeam, running });
    for (const delivery of claimed) begin(delivery);
    // Where nothing was waiting, the next look is early enough.
    isWaiting = claimed.length > 0;
    freed = 0;
  }

  function begin(claimed: ClaimedDelivery): void {
    const { team } = claimed.subscription;
    running.set(team, (running.get(team) ?? 0) + 1);
    const work = inTurn(claimed).finally(() => {
      atWork.delete(work);
      const left = (running.get(team) ?? 1) - 1;
      if (left === 0) running.delete(team);
      else running.set(team, left);
      freed += 1;
      // A store that fails now is told of at the next look.
      if (isWaiting && (freed >= CLAIMED_AGAIN || atWork.size === 0)) claimMore().catch(() => undefined);
    });
    atWork.add(work);
  }

  // At most one post a second in a channel, however many subscriptions share it.
  async function inTurn(claimed: ClaimedDelivery): Promise<void> {
    const { team, channel } = claimed.subscription;
    const key = `${team} ${channel}`;
    const now = clock.now();
    // A clock that was put back must not hold up a channel until it has caught up.
    if (now < pacedAt) nextPostAt.clear();
    pacedAt = now;
    const at = Math.max(now, nextPostAt.get(key) ?? now);
    if (nextPostAt.size >= PACED_CHANNELS)
      for (const [paced, next] of nextPostAt) if (next <= now) nextPostAt.delete(paced);
    nextPostAt.set(key, at + settings.spacing);
    if (at > now) await clock.wait(at - now);
    await deliverOne(claimed, tools);
  }

  async function idle(): Promise<void> {
    while (claiming || atWork.size > 0) {
      await claiming?.catch(() => undefined);
      await Promise.all(atWork);
    }
  }

  async function run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await tick();
      await clock.wait(settings.interval, signal);
    }
    // What waits is left to the others, or to the next start.
    isStopping = true;
    await idle();
  }

  return { tick, idle, run };
}

/** Plans subscriptions at an instant; thousands share a few times and zones, and are planned once. */
function createPlanner(now: number, grace: number): (subscription: Subscription) => SubscriptionPlan {
  const known = new Map<string, Omit<SubscriptionPlan, 'subscription'>>();
  return ({ id, schedule, pausedUntil, nextRunAt = now }) => {
    const { time, days, timeZone } = schedule;
    const key = [time, days.join(''), timeZone, nextRunAt, pausedUntil].join(' ');
    let plan = known.get(key);
    if (plan === undefined) {
      const runs = planRuns(schedule, { after: nextRunAt - 1, now, grace, pausedUntil });
      plan = { wasDueAt: nextRunAt, ...runs, nextRunAt: nextRun(schedule, now)?.at };
      known.set(key, plan);
    }
    return { subscription: id, ...plan };
  };
}
