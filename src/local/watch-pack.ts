// A pack that is edited while the bot runs: what was saved is read and checked once it is quiet for a moment.
import type { Catalog } from '../knowledge/catalog.ts';
import { openCatalog } from '../knowledge/open-catalog.ts';
import { watchFolders } from './watch-folders.ts';

export interface PackWatcher {
  readonly stop: () => void;
}

interface WatchOptions {
  readonly folder: string;
  readonly onLoaded: (catalog: Catalog) => Promise<void>;
  /** An edit that was not taken, and why. */
  readonly onRefused: (error: Error) => void;
  readonly quietMs?: number;
}

/** An editor saves in several steps. */
const QUIET_MS = 150;

/** Reads the pack again after each edit; a pack with faults is told of and not taken. */
export function watchPack({ folder, onLoaded, onRefused, quietMs = QUIET_MS }: WatchOptions): PackWatcher {
  let timer: NodeJS.Timeout | undefined;
  let reading = Promise.resolve();
  const read = async () => {
    try {
      await onLoaded(await openCatalog(folder));
    } catch (error) {
      onRefused(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const stopWatching = watchFolders(folder, (name) => {
    // A folder that came or went has no ending; an editor's own files have another.
    if (name.includes('.') && !/\.ya?ml$/.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      reading = reading.then(read);
    }, quietMs);
  });
  return {
    stop: () => {
      clearTimeout(timer);
      stopWatching();
    },
  };
}
