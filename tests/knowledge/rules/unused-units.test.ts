import { describe, expect, it } from 'vitest';
import { unusedUnits } from '../../../src/knowledge/rules/unused-units.ts';
import { makeDraft, makeUnit, makeVariable } from '../make-pack.ts';
import { placesOf } from './places-of.ts';

describe('unusedUnits', () => {
  const idle = { units: [makeUnit()] };

  it('warns of a unit that nothing uses', () => {
    expect(unusedUnits.severity).toBe('warning');
    expect(placesOf(unusedUnits, makeDraft(idle))).toEqual(['units.0']);
  });

  it('accepts a unit in use', () => {
    expect(
      placesOf(unusedUnits, makeDraft({ units: [makeUnit()], variables: [makeVariable('share')] })),
    ).toEqual([]);
  });

  it('does not judge a pack of which something was left out', () => {
    expect(placesOf(unusedUnits, makeDraft(idle, { leftOut: new Set(['x']) }))).toEqual([]);
    expect(placesOf(unusedUnits, makeDraft(idle, { incomplete: new Set(['variables']) }))).toEqual([]);
  });
});
