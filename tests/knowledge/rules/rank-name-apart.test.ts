import { describe, expect, it } from 'vitest';
import { rankNameApart } from '../../../src/knowledge/rules/rank-name-apart.ts';
import type { Measure } from '../../../src/knowledge/types.ts';
import { makeDraft, makeVariable } from '../make-pack.ts';
import { placesOf } from './places-of.ts';

function placesFor(measure: Measure, alias: string): string[] {
  const variables = [
    makeVariable('rank', { measure: 'rank', aliases: { zh: [], en: [alias] } }),
    makeVariable('visits', { measure, aliases: { zh: [], en: ['number of visits'] } }),
  ];
  return placesOf(rankNameApart, makeDraft({ variables }));
}

describe('rankNameApart', () => {
  it.each(['count', 'level'] as const)('finds an alias of a rank that names a %s', (measure) => {
    expect(placesFor(measure, 'Number of  visits')).toEqual(['variables.0.aliases.en.0']);
    expect(placesFor(measure, 'visits')).toEqual(['variables.0.aliases.en.0']);
  });

  it('accepts a longer alias, and what shares its name with a growth', () => {
    expect(placesFor('count', 'visits ranking')).toEqual([]);
    expect(placesFor('growth', 'visits')).toEqual([]);
  });
});
