import { describe, expect, it } from 'vitest';
import { RULES, validate } from '../../src/knowledge/validate.ts';
import { makeDraft, makeEntity } from './make-pack.ts';

describe('the rules', () => {
  it('have codes of their own and say what holds and what to do', () => {
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
    for (const { code, description, remedy } of RULES) {
      expect(code).toMatch(/^[A-Z]+(_[A-Z]+)+$/);
      expect(description).toMatch(/^[A-Z].*\.$/);
      expect(remedy).toMatch(/^[a-z].*[^.]$/);
    }
  });

  it('are all asked, in their order', () => {
    const draft = makeDraft({ home: 'gone', entities: [makeEntity('town'), makeEntity('town')] });

    expect(validate(draft).map(({ rule }) => rule.code)).toEqual([
      'ID_DUPLICATE',
      'REFERENCE_DANGLING',
      'ENTITY_NAME_AMBIGUOUS',
      'ENTITY_NAME_AMBIGUOUS',
    ]);
  });
});
