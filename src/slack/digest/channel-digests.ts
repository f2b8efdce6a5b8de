// What people ask of the digest of a channel, done to its setting in the store.
import { randomUUID } from 'node:crypto';
import { choosePost } from '../../digest/choose-post.ts';
import type { DigestWishes } from '../../digest/digest-command.ts';
import type { DigestPost } from '../../digest/digest-post.ts';
import { localDateAt, nextRun, shiftDate, WORKING_DAYS } from '../../digest/schedule.ts';
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Lang } from '../../knowledge/types.ts';
import { createDeliveryStore } from '../../store/deliveries.ts';
import type { Store } from '../../store/open-store.ts';
import {
  findSubscription,
  listSubscriptions,
  putSubscription,
  type StoredSubscription,
  type SubscriptionRecord,
  stopSubscription,
} from '../../store/subscriptions.ts';

export interface ChannelPlace {
  readonly team: string;
  readonly channel: string;
}

export interface ChannelDigests {
  readonly find: (place: ChannelPlace) => Promise<SubscriptionRecord | undefined>;
  readonly list: (team: string) => Promise<readonly SubscriptionRecord[]>;
  /** Switches it on, or changes what was said and leaves the rest. */
  readonly switchOn: (
    place: ChannelPlace,
    wishes: DigestWishes,
    by: { readonly user: string; readonly lang: Lang },
  ) => Promise<StoredSubscription>;
  /** False where it was off. */
  readonly switchOff: (place: ChannelPlace) => Promise<boolean>;
  /** The first date on which it comes again; undefined where it is off. */
  readonly pause: (place: ChannelPlace, days: number) => Promise<string | undefined>;
  readonly resume: (place: ChannelPlace) => Promise<StoredSubscription | undefined>;
  /** The posts that the next days would bring, none where nothing would be told. */
  readonly preview: (place: ChannelPlace, days: number) => Promise<readonly (DigestPost | undefined)[]>;
}

const DEFAULT_TIME = '09:00';

export function createChannelDigests(store: Store, catalog: Catalog, now: () => number): ChannelDigests {
  const scheduled = (subscription: StoredSubscription): StoredSubscription => {
    const next = nextRun(subscription.schedule, now());
    return { ...subscription, nextRunAt: next?.at };
  };
  const put = (subscription: StoredSubscription) => putSubscription(store, scheduled(subscription), now());

  return {
    find: (place) => findSubscription(store, place),
    list: (team) => listSubscriptions(store, team),
    switchOn: async (place, wishes, { user, lang }) => {
      const known = (await findSubscription(store, place))?.subscription;
      const schedule = known?.schedule ?? {
        time: DEFAULT_TIME,
        days: WORKING_DAYS,
        timeZone: catalog.pack.timeZone,
      };
      return put({
        id: known?.id ?? randomUUID(),
        ...place,
        owner: user,
        lang: wishes.lang ?? known?.lang ?? lang,
        schedule: {
          time: wishes.time ?? schedule.time,
          days: wishes.days ?? schedule.days,
          timeZone: wishes.timeZone ?? schedule.timeZone,
        },
        topics: wishes.topics ?? known?.topics ?? [],
        onlyNews: wishes.onlyNews ?? known?.onlyNews ?? false,
      });
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
      await put({ ...subscription, pausedUntil: until });
      return until;
    },
    resume: async (place) => {
      const known = await findSubscription(store, place);
      if (!known) return undefined;
      const { pausedUntil: _, ...subscription } = known.subscription;
      return put(subscription);
    },
    preview: async ({ channel, team }, days) => {
      const known = (await findSubscription(store, { team, channel }))?.subscription;
      const today = localDateAt(now(), known?.schedule.timeZone ?? catalog.pack.timeZone);
      const posts: (DigestPost | undefined)[] = [];
      const told = known && (await createDeliveryStore(store, now).historyOf(known.id)).shown;
      const shown = new Map<string, string>(told ?? []);
      for (let day = 0; day < days; day += 1) {
        const date = shiftDate(today, day);
        const request = { channel, date, topics: known?.topics ?? [], onlyNews: known?.onlyNews ?? false };
        const post = choosePost(catalog, request, { shown });
        for (const key of post?.shown ?? []) shown.set(key, date);
        posts.push(post);
      }
      return posts;
    },
  };
}
