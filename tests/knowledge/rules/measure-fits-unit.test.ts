import { describe, expect, it } from 'vitest';
import { measureFitsUnit } from '../../../src/knowledge/rules/measure-fits-unit.ts';
import { makeDraft, makeUnit, makeVariable } from '../make-pack.ts';
import { placesOf } from './places-of.ts';

const units = (['percent', 'currency', 'rank', 'count', 'quantity'] as const).map((kind) =>
  makeUnit({ id: kind, kind }),
);

describe('measureFitsUnit', () => {
  it.each([
    ['share', ['percent']],
    ['growth', ['percent']],
    ['rank', ['rank']],
    ['count', ['count']],
    ['level', ['percent', 'currency', 'count', 'quantity']],
  ] as const)('a %s is counted in %j', (measure, allowed) => {
    const accepted = units.filter(({ id: unit }) => {
      return (
        placesOf(measureFitsUnit, makeDraft({ units, variables: [makeVariable('v', { measure, unit })] }))
          .length === 0
      );
    });

    expect(accepted.map(({ kind }) => kind)).toEqual(allowed);
  });

  it('points at the unit', () => {
    const variables = [makeVariable('v', { measure: 'rank', unit: 'percent' })];

    expect(placesOf(measureFitsUnit, makeDraft({ units, variables }))).toEqual(['variables.0.unit']);
  });
});
