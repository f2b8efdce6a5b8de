// One claimed delivery, from claim to its end: post it, or find out whether it was posted. It never rejects. Which
// deliveries there are is left to `digest-runner`.
import type { ComposePost } from './compose-delivery.ts';
import type { EventDelivery, ReportEvent } from './delivery-event.ts';
import { backoffAfter, type DeliverySettings, type DigestClock } from './delivery-settings.ts';
import type { ClaimedDelivery, DeliveryStore, HeldDelivery, Settlement } from './delivery-store.ts';
import type { DigestPost } from './digest-post.ts';
import {
  type DigestPublisher,
  type OwnerNotice,
  type PublishResult,
  STOPPING_CODES,
} from './digest-publisher.ts';
import { deliveryKey } from './subscription.ts';

export interface DeliveryTools {
  readonly store: DeliveryStore;
  readonly publisher: DigestPublisher;
  readonly compose: ComposePost;
  readonly clock: DigestClock;
  readonly random: () => number;
  readonly report: ReportEvent;
  /** This process, as no other is named. */
  readonly holder: string;
  readonly settings: DeliverySettings;
}

/** Waits before each further attempt to record what became of a post. */
const RECORD_AGAIN = [1_000, 3_000, 9_000] as const;

/** Why an attempt and the wait beside it end: without a reason of ours each end would make an error with a stack. */
const OVER = 'over';

/** Does what is next for a claimed delivery. */
export async function deliverOne(claimed: ClaimedDelivery, tools: DeliveryTools): Promise<void> {
  try {
    if (claimed.postingSince === undefined) await postDelivery(claimed, tools);
    else await reconcile(claimed, claimed.postingSince, tools);
  } catch (error) {
    tools.report({ kind: 'failed', delivery: eventOf(claimed), error });
  }
}

async function postDelivery(claimed: ClaimedDelivery, tools: DeliveryTools): Promise<void> {
  const { store, clock, settings, compose } = tools;
  const delivery = eventOf(claimed);
  if (isTooLate(claimed, tools)) return skip(claimed, tools);
  const { pack, post } = await compose(claimed.subscription, claimed.date);
  if (post === undefined) {
    await settle(claimed, { state: 'empty', pack }, tools);
    tools.report({ kind: 'empty', delivery });
    return;
  }
  const since = clock.now();
  const record = { since, leaseUntil: since + settings.lease, pack, shown: post.shown };
  // Who has lost the lease meanwhile leaves the delivery to who has it.
  if (!(await store.beginPosting(heldBy(claimed, tools), record))) return;
  await followUp(claimed, await publish(claimed, post, tools), tools);
}

// An attempt that takes too long is stopped and counts as lost: whether it arrived is asked of the channel.
async function publish(
  { subscription, date }: ClaimedDelivery,
  post: DigestPost,
  { publisher, clock, settings }: DeliveryTools,
): Promise<PublishResult> {
  const attempt = new AbortController();
  try {
    return await Promise.race([
      publisher.publish(subscription, post, deliveryKey(subscription.id, date), attempt.signal),
      clock
        .wait(settings.publishTimeout, attempt.signal)
        .then((): PublishResult => ({ kind: 'lost', reason: 'no answer in time' })),
    ]);
  } catch (error) {
    return { kind: 'lost', reason: error instanceof Error ? error.message : String(error) };
  } finally {
    attempt.abort(OVER);
  }
}

async function followUp(
  claimed: ClaimedDelivery,
  result: PublishResult,
  tools: DeliveryTools,
): Promise<void> {
  const { clock, settings, random, report } = tools;
  const delivery = eventOf(claimed);
  const now = clock.now();
  switch (result.kind) {
    case 'posted':
      await settle(claimed, { state: 'posted', ts: result.ts }, tools);
      report({ kind: 'posted', delivery, late: now - claimed.dueAt, attempts: claimed.attempts + 1 });
      return;
    case 'retry': {
      const after = backoffAfter(claimed.attempts, result.after, random);
      await settle(claimed, { state: 'open', retryAt: now + after }, tools);
      report({ kind: 'put_off', delivery, reason: result.reason, after });
      return;
    }
    case 'lost':
      await settle(claimed, { state: 'posting', retryAt: now + settings.lookAfter }, tools);
      report({ kind: 'put_off', delivery, reason: result.reason, after: settings.lookAfter });
      return;
    case 'refused':
      await settle(claimed, { state: 'refused', code: result.code }, tools);
      report({ kind: 'refused', delivery, code: result.code });
      if (STOPPING_CODES.has(result.code)) await stop(claimed, result.code, tools);
      return;
  }
}

async function reconcile(claimed: ClaimedDelivery, since: number, tools: DeliveryTools): Promise<void> {
  const { publisher, clock, random, report } = tools;
  const delivery = eventOf(claimed);
  const { subscription, date } = claimed;
  const found = await publisher.findPosted(subscription, deliveryKey(subscription.id, date), since);
  switch (found.kind) {
    case 'found':
      await settle(claimed, { state: 'posted', ts: found.ts }, tools);
      report({ kind: 'found', delivery });
      return;
    case 'absent':
      if (isTooLate(claimed, tools)) return skip(claimed, tools);
      await settle(claimed, { state: 'open', retryAt: clock.now() }, tools);
      return;
    case 'retry': {
      const after = backoffAfter(claimed.attempts, found.after, random);
      await settle(claimed, { state: 'posting', retryAt: clock.now() + after }, tools);
      report({ kind: 'put_off', delivery, reason: found.reason, after });
      return;
    }
    case 'unknown':
      // Only who ends the delivery tells of it, so that it is told once.
      if (!(await settle(claimed, { state: 'in_doubt' }, tools))) return;
      report({ kind: 'in_doubt', delivery, reason: found.reason });
      await tell(claimed, { kind: 'in_doubt', date }, tools);
      return;
  }
}

async function skip(claimed: ClaimedDelivery, tools: DeliveryTools): Promise<void> {
  await settle(claimed, { state: 'skipped' }, tools);
  tools.report({ kind: 'skipped', delivery: eventOf(claimed), reason: 'too_late' });
}

async function stop(claimed: ClaimedDelivery, code: string, tools: DeliveryTools): Promise<void> {
  if (!(await tools.store.stop(claimed.subscription.id, code))) return;
  tools.report({ kind: 'stopped', delivery: eventOf(claimed), code });
  await tell(claimed, { kind: 'stopped', code }, tools);
}

async function tell(claimed: ClaimedDelivery, notice: OwnerNotice, tools: DeliveryTools): Promise<void> {
  try {
    await tools.publisher.tellOwner(claimed.subscription, notice);
  } catch (error) {
    tools.report({ kind: 'owner_not_told', delivery: eventOf(claimed), error });
  }
}

// What became of a post is worth some patience with a store that is away for a moment. Where it stays away the
// lease ends, and the post is found in its channel.
async function settle(
  claimed: ClaimedDelivery,
  settlement: Settlement,
  tools: DeliveryTools,
): Promise<boolean> {
  for (const wait of RECORD_AGAIN) {
    try {
      return await tools.store.settle(heldBy(claimed, tools), settlement);
    } catch {
      await tools.clock.wait(wait);
    }
  }
  return tools.store.settle(heldBy(claimed, tools), settlement);
}

function isTooLate({ dueAt }: ClaimedDelivery, { clock, settings }: DeliveryTools): boolean {
  return clock.now() - dueAt > settings.grace;
}

function heldBy({ subscription, date }: ClaimedDelivery, { holder }: DeliveryTools): HeldDelivery {
  return { subscription: subscription.id, date, holder };
}

function eventOf({ subscription, date }: ClaimedDelivery): EventDelivery {
  const { id, team, channel } = subscription;
  return { subscription: id, team, channel, date };
}
