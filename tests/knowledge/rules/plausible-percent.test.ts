import { describe, expect, it } from 'vitest';
import { plausiblePercent } from '../../../src/knowledge/rules/plausible-percent.ts';
import type { Measure } from '../../../src/knowledge/types.ts';
import { makeDraft, makeObservation, makeVariable } from '../make-pack.ts';
import { placesOf } from './places-of.ts';

function placesFor(measure: Measure, value: string, benchmark?: string): string[] {
  const variables = [makeVariable('one', { measure })];
  const against = benchmark === undefined ? {} : { benchmark };
  const observations = [makeObservation('one', { variable: 'one', value, ...against })];
  return placesOf(plausiblePercent, makeDraft({ variables, observations }));
}

describe('plausiblePercent', () => {
  it.each([
    ['share', '960'],
    ['share', '100.1'],
    ['growth', '-104'],
    ['growth', '1400'],
  ] as const)('finds a %s of %s%%', (measure, value) => {
    expect(placesFor(measure, value)).toEqual(['observations.0.value']);
  });

  it.each([
    ['share', '100'],
    ['growth', '-100'],
    ['growth', '1000'],
    ['level', '150000000000'],
    ['count', '960'],
  ] as const)('accepts a %s of %s', (measure, value) => {
    expect(placesFor(measure, value)).toEqual([]);
  });

  it('accepts a share that passes its benchmark', () => {
    expect(placesFor('share', '107', 'shire')).toEqual([]);
  });
});
