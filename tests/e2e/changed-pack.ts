import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type AnsweringIndex, buildAnsweringIndex } from '../../src/answering/answer-question.ts';
import type { Catalog } from '../../src/knowledge/catalog.ts';
import { loadCatalog } from '../../src/knowledge/load.ts';
import { SHIPPED_PACK } from '../make-index.ts';

/** A copy of the shipped pack in a folder of its own, gone when the test ends. */
export function copyPack(): string {
  const directory = mkdtempSync(join(tmpdir(), 'footnote-pack-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  cpSync(SHIPPED_PACK, directory, { recursive: true });
  return directory;
}

/** The shipped pack with one file of it changed, as a curator would; it is read when its catalog or index is asked for. */
export function changedPack(
  file: string,
  change: (text: string) => string,
): { readonly directory: string; readonly catalog: Catalog; readonly index: AnsweringIndex } {
  const directory = copyPack();
  const path = join(directory, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  let catalog: Catalog | undefined;
  const read = () => {
    catalog ??= loadCatalog(directory);
    return catalog;
  };
  return {
    directory,
    get catalog() {
      return read();
    },
    get index() {
      return buildAnsweringIndex(read());
    },
  };
}
