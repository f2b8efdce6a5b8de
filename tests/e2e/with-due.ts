// A bot with digests that are due now, for the tests of what becomes of them.
import type { DeliverySettings } from '../../src/digest/delivery-settings.ts';
import { type PackSnapshot, takeSnapshot } from '../../src/digest/pack-snapshot.ts';
import type { Catalog } from '../../src/knowledge/catalog.ts';
import type { SandboxOptions } from '../../src/sandbox/start-sandbox.ts';
import type { SlackAppOptions } from '../../src/slack/app.ts';
import { createDeliveryStore } from '../../src/store/deliveries.ts';
import type { Store } from '../../src/store/open-store.ts';
import { putSubscription } from '../../src/store/subscriptions.ts';
import { openTestStore } from './open-test-store.ts';
import { startBot } from './start-bot.ts';

const ZONE = 'Asia/Shanghai';

/** A bot, and a function that gives a channel a digest that came due at the last full minute. */
export async function withDue(
  settings: Partial<DeliverySettings> = {},
  app: Partial<SlackAppOptions> = {},
  sandbox: SandboxOptions = {},
) {
  const store = app.store ?? (await openTestStore());
  const dueAt = Math.floor(Date.now() / 60_000) * 60_000;
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
  }).format(dueAt);
  const bot = await startBot({
    app: { store, ...app, digestSettings: { interval: 20, ...settings } },
    sandbox,
  });
  const place = { team: bot.sandbox.teamId, channel: bot.channel };
  const schedule = { time, days: [1, 2, 3, 4, 5, 6, 7], timeZone: ZONE } as const;
  const put = (channel: string, parts: { onlyNews?: boolean } = {}) =>
    putSubscription(
      store,
      {
        ...{ id: `sub-${channel}`, ...place, channel, owner: bot.dana, lang: 'en', schedule },
        ...{ topics: [], onlyNews: false, nextRunAt: dueAt, ...parts },
      },
      Date.now(),
    );
  return { bot, store, put, place };
}

/** Leaves in the store that a channel was told figures of a record some days ago. */
export async function tellBefore(
  store: Store,
  catalog: Catalog,
  subscription: string,
  shown: readonly string[],
): Promise<void> {
  const deliveries = createDeliveryStore<PackSnapshot>(store, Date.now);
  await deliveries.keepSnapshot(takeSnapshot(catalog));
  const row = { subscription, date: '2026-01-05', team: '', channel: '', due_at: 0, state: 'posted' };
  const rest = { attempts: 1, posting_since: null, retry_at: 0, holder: null, lease_until: 0, code: null };
  const told = { pack: catalog.pack.hash, shown: JSON.stringify(shown), ts: '1', updated_at: Date.now() };
  await store.write((trx) =>
    trx
      .insertInto('deliveries')
      .values({ ...row, ...rest, ...told })
      .execute(),
  );
}
