import { describe, expect, it } from 'vitest';
import { unusedTopics } from '../../../src/knowledge/rules/unused-topics.ts';
import { both, makeDraft, makeStatement } from '../make-pack.ts';
import { placesOf } from './places-of.ts';

describe('unusedTopics', () => {
  const idle = { topics: [{ id: 'topic', name: both('Topic') }] };

  it('warns of a topic that nothing uses', () => {
    expect(unusedTopics.severity).toBe('warning');
    expect(placesOf(unusedTopics, makeDraft(idle))).toEqual(['topics.0']);
  });

  it('accepts a topic in use', () => {
    expect(
      placesOf(
        unusedTopics,
        makeDraft({ topics: [{ id: 'topic', name: both('Topic') }], statements: [makeStatement('one')] }),
      ),
    ).toEqual([]);
  });

  it('does not judge a pack of which something was left out', () => {
    expect(placesOf(unusedTopics, makeDraft(idle, { leftOut: new Set(['x']) }))).toEqual([]);
    expect(placesOf(unusedTopics, makeDraft(idle, { incomplete: new Set(['variables']) }))).toEqual([]);
  });
});
