// Opens a pack fast: one that was compiled from the very same files needs neither YAML nor checking again. The
// parser and the schemas are loaded only where that is not so.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCatalog, type Catalog } from './catalog.ts';
import { hashFiles } from './hash-files.ts';
import { readPackFiles } from './read-files.ts';
import type { Pack } from './types.ts';

/** Where compiled packs lie: beside the program that made them, so that a newer program makes its own. */
const COMPILED = fileURLToPath(new URL('../packs', import.meta.url));

/** The catalog of the pack in a folder; throws a BotError that lists every error when it has any. */
export async function openCatalog(directory: string, compiledIn: string = COMPILED): Promise<Catalog> {
  const { files, findings } = readPackFiles(directory);
  const compiled = findings.length === 0 ? readCompiled(hashFiles(files), compiledIn) : undefined;
  if (compiled) return buildCatalog(compiled);
  const { loadCatalog } = await import('./load.ts');
  return loadCatalog(directory);
}

/** Compiles the pack in a folder; false where it has errors, which `check` lists. */
export async function compilePack(directory: string, compiledIn: string = COMPILED): Promise<boolean> {
  const { loadPack } = await import('./load.ts');
  const { pack } = loadPack(directory);
  if (!pack) return false;
  mkdirSync(compiledIn, { recursive: true });
  writeFileSync(join(compiledIn, `${pack.hash}.json`), JSON.stringify(pack));
  return true;
}

function readCompiled(hash: string, compiledIn: string): Pack | undefined {
  try {
    const pack = JSON.parse(readFileSync(join(compiledIn, `${hash}.json`), 'utf8')) as Pack;
    return pack.hash === hash ? pack : undefined;
  } catch {
    // None was compiled, or it was cut short: the files themselves are read instead.
    return undefined;
  }
}
