// A folder and every folder in it, each watched by itself: a recursive watch of Node's loses a file on Linux once an
// editor has put another in its place, which is how most of them save.
import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Tells of each change below a folder by the name of the file; returns what ends it. */
export function watchFolders(root: string, hear: (name: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const leave = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const follow = () => {
    const folders = new Set(foldersIn(root));
    for (const folder of watchers.keys()) if (!folders.has(folder)) leave(folder);
    for (const folder of folders) {
      if (watchers.has(folder)) continue;
      const watcher = watch(folder, (event, name) => {
        if (event === 'rename') follow();
        hear(name ?? '');
      });
      // A folder that is taken away; the next look leaves it out.
      watcher.on('error', () => leave(folder));
      watchers.set(folder, watcher);
    }
  };
  follow();
  return () => {
    for (const folder of [...watchers.keys()]) leave(folder);
  };
}

function foldersIn(folder: string): string[] {
  try {
    const inner = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .flatMap(({ name }) => foldersIn(join(folder, name)));
    return [folder, ...inner];
  } catch {
    // Gone between the event and the look.
    return [];
  }
}
