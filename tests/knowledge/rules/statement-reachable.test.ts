import { describe, expect, it } from 'vitest';
import { statementReachable } from '../../../src/knowledge/rules/statement-reachable.ts';
import { makeDraft, makeStatement, NO_ALIASES } from '../make-pack.ts';
import { placesOf } from './places-of.ts';

describe('statementReachable', () => {
  it.each([
    ['no alias', { aliases: NO_ALIASES }],
    ['no question it answers', { answers: [] }],
  ])('finds a statement with %s', (_, parts) => {
    expect(placesOf(statementReachable, makeDraft({ statements: [makeStatement('one', parts)] }))).toEqual([
      'statements.0',
    ]);
  });

  it('accepts an alias in one language', () => {
    const statements = [makeStatement('one', { aliases: { zh: ['一'], en: [] } })];

    expect(placesOf(statementReachable, makeDraft({ statements }))).toEqual([]);
  });
});
