// Which channels want a digest, when and of what: one setting a channel.
import type { Selectable, Transaction } from 'kysely';
import type { Store } from './open-store.ts';
import type { Tables } from './schema.ts';

export type StoredDay = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A channel's setting of its digest. */
export interface StoredSubscription {
  readonly id: string;
  readonly team: string;
  readonly channel: string;
  /** Who is told when it stops. */
  readonly owner: string;
  readonly lang: 'zh' | 'en';
  readonly schedule: {
    /** `HH:mm` on a 24 hour clock. */
    readonly time: string;
    /** As ISO counts them: Monday is 1. */
    readonly days: readonly StoredDay[];
    /** An IANA time zone. */
    readonly timeZone: string;
  };
  /** Ids of topics; none is all. */
  readonly topics: readonly string[];
  readonly onlyNews: boolean;
  /** The local date on which a paused digest comes again. */
  readonly pausedUntil?: string | undefined;
  /** When it is due next, in milliseconds since 1970; absent where it never is. */
  readonly nextRunAt?: number | undefined;
}

/** A setting with whether it is on, and why not. */
export interface SubscriptionRecord {
  readonly subscription: StoredSubscription;
  readonly isOn: boolean;
  /** Slack's code, where it was stopped and not switched off. */
  readonly stoppedBy?: string;
}

type Row = Selectable<Tables['subscriptions']>;

/** Adds a channel's setting or changes it, and switches it on; an id once given stays. */
export async function putSubscription(
  store: Store,
  subscription: StoredSubscription,
  now: number,
): Promise<StoredSubscription> {
  const { schedule } = subscription;
  const values = {
    owner: subscription.owner,
    lang: subscription.lang,
    time: schedule.time,
    days: schedule.days.join(','),
    time_zone: schedule.timeZone,
    topics: JSON.stringify(subscription.topics),
    only_news: subscription.onlyNews ? 1 : 0,
    paused_until: subscription.pausedUntil ?? null,
    next_run_at: subscription.nextRunAt ?? null,
    is_on: 1,
    stopped_by: null,
    updated_at: now,
  };
  const { id, team, channel } = subscription;
  const row = await store.write((trx) =>
    trx
      .insertInto('subscriptions')
      .values({ id, team, channel, created_at: now, ...values })
      .onConflict((conflict) => conflict.columns(['team', 'channel']).doUpdateSet(values))
      .returningAll()
      .executeTakeFirstOrThrow(),
  );
  return readSubscription(row);
}

export async function findSubscription(
  store: Store,
  { team, channel }: { readonly team: string; readonly channel: string },
): Promise<SubscriptionRecord | undefined> {
  const row = await store.read((db) =>
    db
      .selectFrom('subscriptions')
      .selectAll()
      .where('team', '=', team)
      .where('channel', '=', channel)
      .executeTakeFirst(),
  );
  return row && recordOf(row);
}

/** The setting of a channel whose team is not known, where it is on. */
export async function findInChannel(store: Store, channel: string): Promise<StoredSubscription | undefined> {
  const row = await store.read((db) =>
    db
      .selectFrom('subscriptions')
      .selectAll()
      .where('channel', '=', channel)
      .where('is_on', '=', 1)
      .executeTakeFirst(),
  );
  return row && readSubscription(row);
}

/** The settings of a team, by channel. */
export async function listSubscriptions(store: Store, team: string): Promise<readonly SubscriptionRecord[]> {
  const rows = await store.read((db) =>
    db.selectFrom('subscriptions').selectAll().where('team', '=', team).orderBy('channel').execute(),
  );
  return rows.map(recordOf);
}

/** Switches it off with what is still to be posted; true for the one caller who did. `code` says why, where nobody asked. */
export async function stopSubscription(
  store: Store,
  id: string,
  code: string | undefined,
  now: number,
): Promise<boolean> {
  return store.write(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('subscriptions')
      .set({ is_on: 0, next_run_at: null, stopped_by: code ?? null, updated_at: now })
      .where('id', '=', id)
      .where('is_on', '=', 1)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    await endOpenDeliveries(trx, id, now);
    return true;
  });
}

async function endOpenDeliveries(trx: Transaction<Tables>, id: string, now: number): Promise<void> {
  await trx
    .updateTable('deliveries')
    .set({ state: 'stopped', holder: null, lease_until: 0, updated_at: now })
    .where('subscription', '=', id)
    .where('state', 'in', ['open', 'posting'])
    .execute();
}

function recordOf(row: Row): SubscriptionRecord {
  return {
    subscription: readSubscription(row),
    isOn: row.is_on === 1,
    ...(row.stopped_by !== null && { stoppedBy: row.stopped_by }),
  };
}

/** A row as a setting. */
export function readSubscription(row: Row): StoredSubscription {
  return {
    id: row.id,
    team: row.team,
    channel: row.channel,
    owner: row.owner,
    lang: row.lang === 'zh' ? 'zh' : 'en',
    schedule: { time: row.time, days: row.days.split(',').flatMap(readDay), timeZone: row.time_zone },
    topics: readTexts(row.topics),
    onlyNews: row.only_news === 1,
    ...(row.paused_until !== null && { pausedUntil: row.paused_until }),
    ...(row.next_run_at !== null && { nextRunAt: row.next_run_at }),
  };
}

const DAYS: readonly StoredDay[] = [1, 2, 3, 4, 5, 6, 7];

function readDay(text: string): StoredDay[] {
  return DAYS.filter((day) => String(day) === text);
}

/** A JSON list of texts. */
export function readTexts(json: string | null): readonly string[] {
  const parsed: unknown = JSON.parse(json ?? '[]');
  return Array.isArray(parsed) ? parsed.filter((entry) => typeof entry === 'string') : [];
}
