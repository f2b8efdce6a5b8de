import type { Store } from '../../store/open-store.ts';
import { forgetTold, noteTold, type ToldOnce } from '../../store/told-once.ts';

/** Says something where no process has said it before; where that did not work it may be said later. */
export type SayOnce = (about: ToldOnce, say: () => Promise<boolean>) => Promise<void>;

export function createSayOnce(store: Store, now: () => number): SayOnce {
  return async (about, say) => {
    if (!(await noteTold(store, about, now()))) return;
    if (!(await say())) await forgetTold(store, about);
  };
}
