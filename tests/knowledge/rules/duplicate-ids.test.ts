import { describe, expect, it } from 'vitest';
import { duplicateIds } from '../../../src/knowledge/rules/duplicate-ids.ts';
import { makeDraft, makeEntity, makeObservation, makeSource } from '../make-pack.ts';
import { placesOf } from './places-of.ts';

describe('duplicateIds', () => {
  it('finds the second entry with an id, and names the first', () => {
    const draft = makeDraft({ entities: [makeEntity('town'), makeEntity('hill'), makeEntity('town')] });

    expect([...duplicateIds.check(draft)]).toEqual([
      { at: ['entities', 2, 'id'], message: 'the id "town" is taken', other: ['entities', 0, 'id'] },
    ]);
  });

  it('finds a section that stands twice in a source', () => {
    const section = { id: 'opening', title: { zh: '开头', en: 'Opening' }, headings: 0, paragraphs: 1 };
    const draft = makeDraft({ sources: [makeSource({ sections: [section, section] })] });

    expect(placesOf(duplicateIds, draft)).toEqual(['sources.0.sections.1.id']);
  });

  it('lets entries of two kinds share an id', () => {
    const draft = makeDraft({ entities: [makeEntity('town')], observations: [makeObservation('town')] });

    expect(placesOf(duplicateIds, draft)).toEqual([]);
  });
});
