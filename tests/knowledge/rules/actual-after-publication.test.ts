import { describe, expect, it } from 'vitest';
import { actualAfterPublication } from '../../../src/knowledge/rules/actual-after-publication.ts';
import { makeDraft, makeObservation, makeSource, makeStatement } from '../make-pack.ts';
import { placesOf } from './places-of.ts';

const sources = [makeSource({ datePublished: '2021-03-05' })];
const year2021 = { start: '2021-01-01', end: '2021-12-31' };
const year2022 = { start: '2022-01-01', end: '2022-12-31' };
const untilThatDay = { start: '2021-01-01', end: '2021-03-05' };

describe('actualAfterPublication', () => {
  it('finds an actual value for a period that was not over', () => {
    const observations = [makeObservation('one', { period: year2021 })];

    expect(placesOf(actualAfterPublication, makeDraft({ sources, observations }))).toEqual([
      'observations.0.period',
    ]);
  });

  it('finds an actual statement about a time to come', () => {
    const statements = [makeStatement('two', { period: year2022 })];

    expect(placesOf(actualAfterPublication, makeDraft({ sources, statements }))).toEqual([
      'statements.0.period',
    ]);
  });

  it.each([
    ['a forecast', { observations: [makeObservation('one', { period: year2021, status: 'forecast' })] }],
    ['a plan', { observations: [makeObservation('one', { period: year2022, status: 'planned' })] }],
    ['a period that ends that day', { observations: [makeObservation('one', { period: untilThatDay })] }],
    ['no period', { observations: [makeObservation('one')] }],
    ['a statement about a period under way', { statements: [makeStatement('two', { period: year2021 })] }],
  ] as const)('accepts %s', (_, parts) => {
    expect(placesOf(actualAfterPublication, makeDraft({ sources, ...parts }))).toEqual([]);
  });
});
