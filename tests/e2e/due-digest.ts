import type { Store } from '../../src/store/open-store.ts';
import { putSubscription } from '../../src/store/subscriptions.ts';

const ZONE = 'Asia/Shanghai';
const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });

export interface Due {
  readonly team: string;
  readonly channel: string;
  readonly owner: string;
  /** Chinese unless told otherwise. */
  readonly lang?: 'zh' | 'en';
}

/** Gives a channel a daily post that came due at the last full minute. */
export async function subscribeDue(store: Store, { lang = 'zh', ...place }: Due): Promise<void> {
  const dueAt = Math.floor(Date.now() / 60_000) * 60_000;
  const schedule = { time: CLOCK.format(dueAt), days: [1, 2, 3, 4, 5, 6, 7], timeZone: ZONE } as const;
  const content = { lang, topics: [], onlyNews: false } as const;
  const subscription = { id: `sub-${place.channel}`, ...place, ...content, schedule, nextRunAt: dueAt };
  await putSubscription(store, subscription, Date.now());
}
