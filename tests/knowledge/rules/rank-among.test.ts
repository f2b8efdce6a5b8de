import { describe, expect, it } from 'vitest';
import { rankAmong } from '../../../src/knowledge/rules/rank-among.ts';
import { makeDraft, makeObservation, makeVariable } from '../make-pack.ts';
import { placesOf } from './places-of.ts';

const variables = [makeVariable('rank', { measure: 'rank' }), makeVariable('share')];

describe('rankAmong', () => {
  it('finds a rank that does not say among whom', () => {
    const draft = makeDraft({ variables, observations: [makeObservation('one', { variable: 'rank' })] });

    expect(placesOf(rankAmong, draft)).toEqual(['observations.0']);
  });

  it('accepts a rank that does, and anything that is no rank', () => {
    const observations = [
      makeObservation('one', { variable: 'rank', among: 'shire' }),
      makeObservation('two'),
    ];

    expect(placesOf(rankAmong, makeDraft({ variables, observations }))).toEqual([]);
  });
});
