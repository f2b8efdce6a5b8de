import { describe, expect, it } from 'vitest';
import { valueFitsUnit } from '../../../src/knowledge/rules/value-fits-unit.ts';
import { makeDraft, makeObservation, makeUnit, makeVariable } from '../make-pack.ts';
import { placesOf } from './places-of.ts';

const KINDS = ['percent', 'currency', 'rank', 'count', 'quantity'] as const;
const units = KINDS.map((kind) => makeUnit({ id: kind, kind }));
const variables = [
  makeVariable('share', { measure: 'share', unit: 'percent' }),
  makeVariable('growth', { measure: 'growth', unit: 'percent' }),
  makeVariable('rank', { measure: 'rank', unit: 'rank' }),
  makeVariable('count', { measure: 'count', unit: 'count' }),
  makeVariable('level', { measure: 'level', unit: 'currency' }),
];

function placesFor(variable: string, value: string, written = value): string[] {
  const observations = [makeObservation('one', { variable, value })];
  return placesOf(valueFitsUnit, makeDraft({ units, variables, observations }, { writtenValues: [written] }));
}

describe('valueFitsUnit', () => {
  it.each([
    ['share', '1.07', '1.07'],
    ['share', '120', '120'],
    ['growth', '-3.2', '-3.2'],
    ['rank', '1', '1'],
    ['rank', '20', '二十'],
    ['count', '0', '0'],
    ['count', '50000', '5万'],
    ['level', '150000000000', '1500亿'],
    ['level', '-2000000', '-200万'],
  ])('%s may be %s, written %s', (variable, value, written) => {
    expect(placesFor(variable, value, written)).toEqual([]);
  });

  it.each([
    ['share', '-1', '-1'],
    ['share', '150000000000', '1500亿'],
    ['growth', '3000000', '3 million'],
    ['rank', '0', '0'],
    ['rank', '-6', '-6'],
    ['rank', '6.5', '6.5'],
    ['count', '-1', '-1'],
    ['count', '2.5', '2.5'],
  ])('%s cannot be %s, written %s', (variable, value, written) => {
    expect(placesFor(variable, value, written)).toEqual(['observations.0.value']);
  });

  it('leaves unknown variables to the rule on references', () => {
    expect(placesFor('gone', '-1')).toEqual([]);
  });
});
