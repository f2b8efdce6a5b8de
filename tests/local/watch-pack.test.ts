import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Catalog } from '../../src/knowledge/catalog.ts';
import { watchPack } from '../../src/local/watch-pack.ts';

/** A pack of its own under watch, and what was heard of it. */
function watchCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'watched-'));
  cpSync('tests/fixtures/packs/mill-town', folder, { recursive: true });
  const loaded: Catalog[] = [];
  const refused: string[] = [];
  const watcher = watchPack({
    folder,
    onLoaded: async (catalog) => void loaded.push(catalog),
    onRefused: ({ message }) => refused.push(message),
    quietMs: 20,
  });
  onTestFinished(() => {
    watcher.stop();
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, 'pack.yml');
  const edit = (change: (text: string) => string) => writeFileSync(file, change(readFileSync(file, 'utf8')));
  return { loaded, refused, folder, file, edit, stop: watcher.stop };
}

describe('a pack under watch', () => {
  it('is read again after an edit', async () => {
    const { loaded, refused, edit } = watchCopy();

    edit((text) => text.replace('en: Mill Town', 'en: Another name'));
    await vi.waitFor(() => expect(loaded).toHaveLength(1), 5_000);

    expect(loaded[0]?.pack.name.en).toBe('Another name');
    expect(refused).toEqual([]);
  });

  it('is read once where an editor saves several times', async () => {
    const { loaded, edit } = watchCopy();

    for (let at = 0; at < 5; at += 1) edit((text) => `${text}\n# ${at}`);
    await vi.waitFor(() => expect(loaded.length).toBeGreaterThan(0), 5_000);
    await new Promise((resolve) => setTimeout(resolve, 100));

    expect(loaded).toHaveLength(1);
  });

  it('is read each time an editor puts another file in the place of one', async () => {
    const { loaded, file } = watchCopy();

    for (const time of [1, 2, 3]) {
      writeFileSync(`${file}~`, `${readFileSync(file, 'utf8')}\n# ${time}`);
      renameSync(`${file}~`, file);
      await vi.waitFor(() => expect(loaded).toHaveLength(time), 5_000);
    }
  });

  it('is read for a file in a folder that was not there before', async () => {
    const { loaded, refused, folder } = watchCopy();
    mkdirSync(join(folder, 'later'));
    await vi.waitFor(() => expect(loaded).toHaveLength(1), 5_000);

    writeFileSync(join(folder, 'later', 'strange.yml'), 'no: entries');

    await vi.waitFor(() => expect(refused).toHaveLength(1), 5_000);
    expect(refused[0]).toContain('later/strange.yml');
  });

  it('is not taken with a fault, and taken again without it', async () => {
    const { loaded, refused, edit } = watchCopy();

    edit((text) => `${text}\nunknown: key\n`);
    await vi.waitFor(() => expect(refused).toHaveLength(1), 5_000);
    edit((text) => text.replace('unknown: key', ''));
    await vi.waitFor(() => expect(loaded).toHaveLength(1), 5_000);

    expect(refused[0]).toMatch(/pack\.yml:\d+:\d+/);
  });

  it('is left alone once watching has stopped', async () => {
    const { loaded, edit, stop } = watchCopy();

    stop();
    edit((text) => `${text}\n# later`);
    await new Promise((resolve) => setTimeout(resolve, 150));

    expect(loaded).toEqual([]);
  });
});
