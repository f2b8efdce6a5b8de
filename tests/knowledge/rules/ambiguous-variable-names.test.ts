import { describe, expect, it } from 'vitest';
import { ambiguousVariableNames } from '../../../src/knowledge/rules/ambiguous-variable-names.ts';
import { makeDraft, makeVariable } from '../make-pack.ts';
import { placesOf } from './places-of.ts';

const aliases = { zh: ['产值'], en: ['output'] };

describe('ambiguousVariableNames', () => {
  it('finds an alias that two variables of one measure share', () => {
    const variables = [
      makeVariable('a', { aliases }),
      makeVariable('b', { aliases: { zh: [], en: ['Output'] } }),
    ];

    expect([...ambiguousVariableNames.check(makeDraft({ variables }))]).toEqual([
      {
        at: ['variables', 1, 'aliases', 'en', 0],
        message: '"Output" names another entry too',
        other: ['variables', 0, 'aliases', 'en', 0],
      },
    ]);
  });

  it('lets the measure tell two variables apart', () => {
    const variables = [makeVariable('a', { aliases }), makeVariable('b', { aliases, measure: 'growth' })];

    expect(placesOf(ambiguousVariableNames, makeDraft({ variables }))).toEqual([]);
  });

  it('does not mind shared terms', () => {
    const variables = [makeVariable('a', { terms: aliases }), makeVariable('b', { terms: aliases })];

    expect(placesOf(ambiguousVariableNames, makeDraft({ variables }))).toEqual([]);
  });
});
