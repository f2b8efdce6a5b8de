// What people ask of the digest of a channel, done to its setting in the store.
import { randomUUID } from 'node:crypto';
import { comingDates } from '../../digest/coming-dates.ts';
import { readHistory } from '../../digest/compose-delivery.ts';
import type { DigestWishes } from '../../digest/digest-command.ts';
import type { PackSnapshot } from '../../digest/pack-snapshot.ts';
import { type PreviewedPost, previewPosts } from '../../digest/preview-posts.ts';
import {
  localDateAt,
  nextRun,
  type Schedule,
  shiftDate,
  WEEKDAYS,
  WORKING_DAYS,
} from '../../digest/schedule.ts';
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Lang } from '../../knowledge/types.ts';
import { createDeliveryStore } from '../../store/deliveries.ts';
import { type Expedited, expediteDelivery } from '../../store/expedite-delivery.ts';
import type { Store } from '../../store/open-store.ts';
import { skipOpenDeliveries } from '../../store/skip-open-deliveries.ts';
import {
  findSubscription,
  listSubscriptions,
  putSubscription,
  type StoredSubscription,
  type SubscriptionRecord,
  stopSubscription,
} from '../../store/subscriptions.ts';
import type { TimeZoneOf } from './profile-time-zone.ts';

export interface ChannelPlace {
  readonly team: string;
  readonly channel: string;
}

export interface Member {
  readonly user: string;
  readonly lang: Lang;
}

/** What a digest is to be, said in full. */
export type DigestSetting = Required<DigestWishes>;

/** A setting after a change, and whether anything is otherwise than before. */
export interface ChangedDigest {
  readonly subscription: StoredSubscription;
  readonly isChanged: boolean;
}

export interface ChannelDigests {
  readonly find: (place: ChannelPlace) => Promise<SubscriptionRecord | undefined>;
  readonly list: (team: string) => Promise<readonly SubscriptionRecord[]>;
  /** As the channel has it, or as it would be for this member where nothing else is said. */
  readonly settingFor: (place: ChannelPlace | undefined, by: Member) => Promise<DigestSetting>;
  /** Switches it on, or changes what was said and leaves the rest; says whether anything is otherwise than before. */
  readonly switchOn: (place: ChannelPlace, wishes: DigestWishes, by: Member) => Promise<ChangedDigest>;
  /** Puts a setting back as it was, off where there was none. */
  readonly restore: (place: ChannelPlace, before: SubscriptionRecord | undefined) => Promise<void>;
  /** False where it was off. */
  readonly switchOff: (place: ChannelPlace) => Promise<boolean>;
  /** The first date on which it comes again; undefined where it is off. */
  readonly pause: (
    place: ChannelPlace,
    days: number,
  ) => Promise<{ readonly until: string; readonly isChanged: boolean } | undefined>;
  /** Ends a pause, or switches it on as it was; undefined where there never was one. */
  readonly resume: (place: ChannelPlace) => Promise<ChangedDigest | undefined>;
  /** The posts that the next days would bring, and none where nothing would be told. */
  readonly preview: (place: ChannelPlace, days: number) => Promise<readonly PreviewedPost[]>;
  /** The language its posts are in; undefined where it is off. */
  readonly langOf: (place: ChannelPlace) => Promise<Lang | undefined>;
  /** Has the post of a date delivered at once, in place of the one at its time; undefined where the digest is off. */
  readonly postNow: (place: ChannelPlace, date: string) => Promise<Expedited | undefined>;
  /** What would be posted today. */
  readonly today: (place: ChannelPlace) => Promise<PreviewedPost>;
}

const DEFAULT_TIME = '09:00';

export function createChannelDigests(
  store: Store,
  catalog: Catalog,
  now: () => number,
  timeZoneOf: TimeZoneOf,
): ChannelDigests {
  const deliveries = createDeliveryStore<PackSnapshot>(store, now);

  function put(subscription: StoredSubscription): Promise<StoredSubscription> {
    const next = nextRun(subscription.schedule, now());
    return putSubscription(store, { ...subscription, nextRunAt: next?.at }, now());
  }

  async function settingFor(place: ChannelPlace | undefined, { user, lang }: Member): Promise<DigestSetting> {
    const known = place && (await findSubscription(store, place))?.subscription;
    if (known) return settingOf(known);
    const timeZone = (await timeZoneOf(user)) ?? catalog.pack.timeZone;
    return { time: DEFAULT_TIME, days: WORKING_DAYS, timeZone, lang, topics: [], onlyNews: false };
  }

  async function previewDates(
    { team, channel }: ChannelPlace,
    datesOf: (schedule: Schedule, pausedUntil: string | undefined) => readonly string[],
  ): Promise<PreviewedPost[]> {
    const found = await findSubscription(store, { team, channel });
    const known = found?.isOn ? found.subscription : undefined;
    const { topics = [], onlyNews = false } = known ?? {};
    const everyDay = { time: DEFAULT_TIME, days: WEEKDAYS, timeZone: catalog.pack.timeZone };
    const dates = datesOf(known?.schedule ?? everyDay, known?.pausedUntil);
    const history = known ? await readHistory(catalog, deliveries, known.id) : { shown: new Map() };
    return previewPosts(catalog, { channel, topics, onlyNews }, history, dates);
  }

  async function today(place: ChannelPlace): Promise<PreviewedPost> {
    const dateOf = ({ timeZone }: Schedule) => localDateAt(now(), timeZone);
    const [post] = await previewDates(place, (schedule) => [dateOf(schedule)]);
    return post ?? { date: localDateAt(now(), catalog.pack.timeZone), post: undefined };
  }

  return {
    find: (place) => findSubscription(store, place),
    list: (team) => listSubscriptions(store, team),
    settingFor,
    switchOn: async (place, wishes, by) => {
      const found = await findSubscription(store, place);
      const before = await settingFor(place, by);
      const after = { ...before, ...wishes };
      const isSame = JSON.stringify(ordered(after)) === JSON.stringify(ordered(before));
      if (found?.isOn && found.subscription.pausedUntil === undefined && isSame)
        return { subscription: found.subscription, isChanged: false };
      const { time, days, timeZone, ...rest } = after;
      const id = found?.subscription.id ?? randomUUID();
      const schedule = { time, days, timeZone };
      return {
        subscription: await put({ id, ...place, owner: by.user, schedule, ...rest }),
        isChanged: true,
      };
    },
    langOf: async (place) => {
      const known = await findSubscription(store, place);
      return known?.isOn ? known.subscription.lang : undefined;
    },
    restore: async (place, before) => {
      const known = await findSubscription(store, place);
      if (!known) return;
      if (before) await put(before.subscription);
      if (!before?.isOn) await stopSubscription(store, known.subscription.id, before?.stoppedBy, now());
    },
    switchOff: async (place) => {
      const known = await findSubscription(store, place);
      return known?.isOn === true && stopSubscription(store, known.subscription.id, undefined, now());
    },
    pause: async (place, days) => {
      const known = await findSubscription(store, place);
      if (!known?.isOn) return undefined;
      const { subscription } = known;
      const until = shiftDate(localDateAt(now(), subscription.schedule.timeZone), days + 1);
      if (subscription.pausedUntil === until) return { until, isChanged: false };
      await put({ ...subscription, pausedUntil: until });
      await skipOpenDeliveries(store, subscription.id, until, now());
      return { until, isChanged: true };
    },
    resume: async (place) => {
      const known = await findSubscription(store, place);
      if (!known) return undefined;
      const { pausedUntil, ...subscription } = known.subscription;
      if (known.isOn && pausedUntil === undefined) return { subscription, isChanged: false };
      return { subscription: await put(subscription), isChanged: true };
    },
    preview: (place, days) =>
      previewDates(place, (schedule, pausedUntil) =>
        comingDates(schedule, { now: now(), days, pausedUntil }),
      ),
    postNow: async (place, date) => {
      const known = await findSubscription(store, place);
      if (!known?.isOn) return undefined;
      return expediteDelivery(store, { subscription: known.subscription, date }, now());
    },
    today,
  };
}

function settingOf({ schedule, lang, topics, onlyNews }: StoredSubscription): DigestSetting {
  return { ...schedule, lang, topics, onlyNews };
}

function ordered({ time, days, timeZone, lang, topics, onlyNews }: DigestSetting): readonly unknown[] {
  return [time, [...days].sort(), timeZone, lang, [...topics].sort(), onlyNews];
}
