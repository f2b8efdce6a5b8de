// The shipped pack, read once a test file: its catalog and everything that answering looks up.
import { fileURLToPath } from 'node:url';
import { buildAnsweringIndex } from '../src/answering/answer-question.ts';
import type { AnsweringIndex } from '../src/answering/answering-index.ts';
import { buildCatalog } from '../src/knowledge/catalog.ts';
import { loadCatalog } from '../src/knowledge/load.ts';
import type { Pack } from '../src/knowledge/types.ts';

export const SHIPPED_PACK = fileURLToPath(new URL('../knowledge', import.meta.url));

/** The look-ups for the pack in knowledge/. */
export function shippedIndex(): AnsweringIndex {
  return buildAnsweringIndex(loadCatalog(SHIPPED_PACK));
}

/** The look-ups for a pack made in a test. */
export function indexOf(pack: Pack): AnsweringIndex {
  return buildAnsweringIndex(buildCatalog(pack));
}
