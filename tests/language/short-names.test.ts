import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../src/knowledge/catalog.ts';
import { loadCatalog } from '../../src/knowledge/load.ts';
import { buildAliasIndex, sensesOf } from '../../src/language/aliases.ts';
import { PEAR_COUNTY } from '../answering/pear-county.ts';

const index = buildAliasIndex(
  loadCatalog(fileURLToPath(new URL('../fixtures/packs/open-doors', import.meta.url))),
);
const entityOf = (text: string) =>
  sensesOf(text, index).flatMap((sense) => (sense.type === 'entity' ? [sense.id] : []));

const county = buildAliasIndex(buildCatalog(PEAR_COUNTY));

describe('an area whose name was written in full alone', () => {
  it.each([
    ['津头', 'ferry'],
    ['梨溪', 'pearvale'],
    ['远岗', 'farhill'],
    ['pearvale', 'pearvale'],
  ])('is called %s', (text, entity) => {
    const ids = sensesOf(text, county).flatMap((sense) => (sense.type === 'entity' ? [sense.id] : []));
    expect(ids).toEqual([entity]);
  });
});

describe('a short name', () => {
  it.each([
    ['奥尔德', 'alder-library', 'what is left without the sort of body'],
    ['library', 'tamarack-library', 'the sort of body that the home is'],
  ])('%s is %s: %s', (text, entity) => {
    expect(entityOf(text)).toEqual([entity]);
  });

  it.each([
    ['branch', 'several branches'],
    ['central', 'a word that any name may hold'],
    ['board', 'a word that any name may hold'],
  ])('is not %s: %s', (text) => {
    expect(entityOf(text).filter((id) => id === 'library-board')).toEqual([]);
  });
});
