import { createHash } from 'node:crypto';
import type { PackFile } from './read-files.ts';

/** The SHA-256 of a pack's files, their paths and contents in order: what receipts name and caches go by. */
export function hashFiles(files: readonly PackFile[]): string {
  const hash = createHash('sha256');
  const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const part of ordered.flatMap(({ path, text }) => [path, text])) {
    hash.update(`${Buffer.byteLength(part)}:`).update(part);
  }
  return hash.digest('hex');
}
