import { onTestFinished } from 'vitest';
import { openStore, type Store } from '../../src/store/open-store.ts';

/** A store in memory that the test can look into beside the bot. */
export async function openTestStore(): Promise<Store> {
  const store = await openStore({ now: Date.now });
  onTestFinished(() => store.close());
  return store;
}
