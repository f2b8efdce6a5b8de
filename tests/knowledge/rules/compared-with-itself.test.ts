import { describe, expect, it } from 'vitest';
import { comparedWithItself } from '../../../src/knowledge/rules/compared-with-itself.ts';
import { makeDraft, makeObservation } from '../make-pack.ts';
import { placesOf } from './places-of.ts';

describe('comparedWithItself', () => {
  it.each(['benchmark', 'among'] as const)('finds an entity that is its own %s', (key) => {
    const draft = makeDraft({ observations: [makeObservation('one', { [key]: 'town' })] });

    expect(placesOf(comparedWithItself, draft)).toEqual([`observations.0.${key}`]);
  });

  it('accepts another entity, or none', () => {
    const draft = makeDraft({
      observations: [makeObservation('one', { benchmark: 'hill' }), makeObservation('two')],
    });

    expect(placesOf(comparedWithItself, draft)).toEqual([]);
  });
});
