import { nextRun, type Run } from './schedule.ts';
import type { Subscription } from './subscription.ts';

/** The digest that comes next of all channels, and where; a date that has had its delivery gets no other. */
export function nextDigest(
  subscriptions: readonly Subscription[],
  hasDelivery: (subscription: string, date: string) => boolean,
): { readonly at: number; readonly channel: string } | undefined {
  return subscriptions
    .flatMap((subscription) => {
      const run = nextOf(subscription, (date) => hasDelivery(subscription.id, date));
      return run ? [{ at: run.at, channel: subscription.channel }] : [];
    })
    .sort((a, b) => a.at - b.at)[0];
}

function nextOf(
  { schedule, nextRunAt, pausedUntil = '' }: Subscription,
  hasDelivery: (date: string) => boolean,
): Run | undefined {
  if (nextRunAt === undefined) return undefined;
  let run = nextRun(schedule, nextRunAt - 1);
  while (run && (run.date < pausedUntil || hasDelivery(run.date))) run = nextRun(schedule, run.at);
  return run;
}
