import type { Catalog } from '../knowledge/catalog.ts';
import { choosePost, type PostHistory } from './choose-post.ts';
import type { DeliveryStore } from './delivery-store.ts';
import type { DigestPost } from './digest-post.ts';
import { takeSnapshot } from './pack-snapshot.ts';
import type { Subscription } from './subscription.ts';

/** A post, or that there is none, and the hash of the pack that says so. */
export interface ComposedPost {
  readonly pack: string;
  readonly post: DigestPost | undefined;
}

export type ComposePost = (subscription: Subscription, date: string) => Promise<ComposedPost>;

/** Composes posts from a record and from what each channel was told before. */
export function createComposer(catalog: Catalog, store: DeliveryStore): ComposePost {
  let isKept = false;
  return async (subscription, date) => {
    if (!isKept) {
      await store.keepSnapshot(takeSnapshot(catalog));
      isKept = true;
    }
    const history = await readHistory(catalog, store, subscription.id);
    const { channel, topics, onlyNews } = subscription;
    const post = choosePost(catalog, { channel, date, topics, onlyNews }, history);
    return { pack: catalog.pack.hash, post };
  };
}

/** What a channel was told before, and the record as it was then where it has changed since. */
export async function readHistory(
  catalog: Catalog,
  store: Pick<DeliveryStore, 'historyOf' | 'readSnapshot'>,
  subscription: string,
): Promise<PostHistory> {
  const { pack, shown } = await store.historyOf(subscription);
  const isChanged = pack !== undefined && pack !== catalog.pack.hash;
  const snapshot = isChanged ? await store.readSnapshot(pack) : undefined;
  return { shown, ...(snapshot ? { snapshot } : {}) };
}
