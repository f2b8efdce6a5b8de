import { describe, expect, it } from 'vitest';
import { unobservedVariables } from '../../../src/knowledge/rules/unobserved-variables.ts';
import { makeDraft, makeObservation, makeVariable } from '../make-pack.ts';
import { placesOf } from './places-of.ts';

describe('unobservedVariables', () => {
  const idle = { variables: [makeVariable('share')] };

  it('warns of a variable that nothing uses', () => {
    expect(unobservedVariables.severity).toBe('warning');
    expect(placesOf(unobservedVariables, makeDraft(idle))).toEqual(['variables.0']);
  });

  it('accepts a variable in use', () => {
    expect(
      placesOf(
        unobservedVariables,
        makeDraft({ variables: [makeVariable('share')], observations: [makeObservation('one')] }),
      ),
    ).toEqual([]);
  });

  it('does not judge a pack of which something was left out', () => {
    expect(placesOf(unobservedVariables, makeDraft(idle, { leftOut: new Set(['x']) }))).toEqual([]);
    expect(placesOf(unobservedVariables, makeDraft(idle, { incomplete: new Set(['variables']) }))).toEqual(
      [],
    );
  });
});
