import { describe, expect, it } from 'vitest';
import { unitPlural } from '../../../src/knowledge/rules/unit-plural.ts';
import { both, makeDraft, makeUnit } from '../make-pack.ts';
import { placesOf } from './places-of.ts';

function placesFor(...units: ReturnType<typeof makeUnit>[]): string[] {
  return placesOf(unitPlural, makeDraft({ units }));
}

describe('unitPlural', () => {
  it.each(['count', 'quantity'] as const)('finds a %s without its plural', (kind) => {
    expect(placesFor(makeUnit({ kind, name: both('day') }))).toEqual(['units.0']);
  });

  it('accepts a plural like the singular, and units that are written without one', () => {
    const km = makeUnit({ kind: 'quantity', name: both('km'), plural: 'km' });
    const dollar = makeUnit({ kind: 'currency', name: both('dollars'), prefix: '$' });
    const place = makeUnit({ kind: 'rank', name: both('place') });

    expect(placesFor(km, dollar, place, makeUnit())).toEqual([]);
  });
});
