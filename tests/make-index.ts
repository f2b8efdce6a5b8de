// Packs with everything that answering looks up. Nothing writes to an index, so all files of tests ask the same.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAnsweringIndex } from '../src/answering/answer-question.ts';
import type { AnsweringIndex } from '../src/answering/answering-index.ts';
import { buildCatalog } from '../src/knowledge/catalog.ts';
import { loadCatalog } from '../src/knowledge/load.ts';
import type { Pack } from '../src/knowledge/types.ts';

export const SHIPPED_PACK = fileURLToPath(new URL('../knowledge', import.meta.url));
/** The packs on invented campaigns, a folder each. */
export const FIXTURE_PACKS = fileURLToPath(new URL('fixtures/packs', import.meta.url));

const known = new Map<string, AnsweringIndex>();

/** The look-ups for the pack in a folder that no test writes to, built when first asked for. */
export function indexOfFolder(folder: string): AnsweringIndex {
  const path = resolve(folder);
  const index = known.get(path) ?? buildAnsweringIndex(loadCatalog(path));
  known.set(path, index);
  return index;
}

/** The look-ups for the pack in knowledge/. */
export function shippedIndex(): AnsweringIndex {
  return indexOfFolder(SHIPPED_PACK);
}

/** The look-ups for a pack in tests/fixtures/packs/. */
export function fixtureIndex(name: string): AnsweringIndex {
  return indexOfFolder(`${FIXTURE_PACKS}/${name}`);
}

/** The look-ups for a pack made in a test. */
export function indexOf(pack: Pack): AnsweringIndex {
  return buildAnsweringIndex(buildCatalog(pack));
}
