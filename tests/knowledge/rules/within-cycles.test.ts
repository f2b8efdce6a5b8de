import { describe, expect, it } from 'vitest';
import { withinCycles } from '../../../src/knowledge/rules/within-cycles.ts';
import { makeDraft, makeEntity } from '../make-pack.ts';
import { placesOf } from './places-of.ts';

function chain(...links: [string, string?][]) {
  return makeDraft({ entities: links.map(([id, within]) => makeEntity(id, within ? { within } : {})) });
}

describe('withinCycles', () => {
  it('finds a ring once, and says how it goes round', () => {
    const draft = chain(['a', 'b'], ['b', 'c'], ['c', 'a'], ['d', 'a']);

    expect([...withinCycles.check(draft)]).toEqual([
      { at: ['entities', 0, 'within'], message: 'a lies in b lies in c lies in a' },
    ]);
  });

  it('finds an entity that lies in itself', () => {
    expect(placesOf(withinCycles, chain(['a'], ['b', 'b']))).toEqual(['entities.1.within']);
  });

  it('points into the ring when it is entered from outside', () => {
    expect(placesOf(withinCycles, chain(['d', 'a'], ['a', 'b'], ['b', 'a']))).toEqual(['entities.1.within']);
  });

  it('finds two rings', () => {
    expect(placesOf(withinCycles, chain(['a', 'b'], ['b', 'a'], ['c', 'd'], ['d', 'c']))).toHaveLength(2);
  });

  it('accepts a tree', () => {
    expect(placesOf(withinCycles, chain(['a', 'b'], ['b', 'c'], ['c'], ['d', 'b'], ['e', 'gone']))).toEqual(
      [],
    );
  });
});
