import { describe, expect, it } from 'vitest';
import { benchmarkNamed } from '../../../src/knowledge/rules/benchmark-named.ts';
import { both, makeDraft, makeObservation, makeVariable } from '../make-pack.ts';
import { placesOf } from './places-of.ts';

const variables = [
  makeVariable('ratio', { nameAgainst: both("share of {benchmark}'s") }),
  makeVariable('share'),
];

describe('benchmarkNamed', () => {
  it('finds a figure measured against nobody, also beside others that name theirs', () => {
    const observations = [
      makeObservation('one', { variable: 'ratio', benchmark: 'shire' }),
      makeObservation('two', { variable: 'ratio' }),
    ];

    expect(placesOf(benchmarkNamed, makeDraft({ variables, observations }))).toEqual(['observations.1']);
  });

  it('leaves alone what is not measured against anybody', () => {
    const observations = [makeObservation('one', { variable: 'share' })];

    expect(placesOf(benchmarkNamed, makeDraft({ variables, observations }))).toEqual([]);
  });
});
