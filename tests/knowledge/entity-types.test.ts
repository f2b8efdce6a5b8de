import { describe, expect, it } from 'vitest';
import {
  ADMINISTRATIVE_AREAS,
  AREAS,
  FIGURE_HOLDERS,
  LOCAL_AREAS,
  PLACES,
} from '../../src/knowledge/entity-types.ts';
import { ENTITY_TYPES } from '../../src/knowledge/types.ts';

const LISTS = [new Set(LOCAL_AREAS), ADMINISTRATIVE_AREAS, AREAS, PLACES, FIGURE_HOLDERS];

describe('the types of entity that are alike', () => {
  it.each(LISTS.slice(1).map((list, at) => [at + 1, list, LISTS[at]] as const))(
    'has the list before it in list %i, and more',
    (_, list, before) => {
      expect([...list]).toEqual(expect.arrayContaining([...(before ?? [])]));
      expect(list.size).toBeGreaterThan(before?.size ?? 0);
    },
  );

  it('gives no figure to people, rounds of a campaign, events and branches of industry', () => {
    const others = ENTITY_TYPES.filter((type) => !FIGURE_HOLDERS.has(type));
    expect(others).toEqual(['industry', 'programme', 'person', 'event']);
  });
});
