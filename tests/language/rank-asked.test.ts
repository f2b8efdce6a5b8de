import { describe, expect, it } from 'vitest';
import { withRankAsked } from '../../src/language/rank-asked.ts';

describe('a place in a ranking', () => {
  it.each([
    [
      'where did the port come on the coast by passengers',
      'where did the port rank on the coast by passengers',
    ],
    [
      'where does the city stand in the province for exports',
      'where does the city rank in the province for exports',
    ],
    [
      'going by how many boats were hired, where in the county did the town land for 2021?',
      'going by number of boats were hired, where did the town rank in the county  for 2021?',
    ],
    ['where did we finish by number of loans', 'where did we rank by number of loans'],
    [
      'in the league of cities by exports the town came ...?',
      'in the league of cities by exports the town ranks ...?',
    ],
  ])('%s', (text, plain) => {
    expect(withRankAsked(text)).toBe(plain);
  });

  it.each([
    'where does the project stand',
    'where did the money come from',
    'where did the project stand by the end of 2024',
    'where did the figures stand in 2024 for exports',
    'the boat came in the league of its own',
  ])('is not asked for in: %s', (text) => {
    expect(withRankAsked(text)).toBeUndefined();
  });
});
