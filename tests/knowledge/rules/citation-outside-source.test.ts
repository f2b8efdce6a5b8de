import { describe, expect, it } from 'vitest';
import { citationOutsideSource } from '../../../src/knowledge/rules/citation-outside-source.ts';
import { CITATION, makeDraft, makeEntity, makeObservation, makeSource, makeStatement } from '../make-pack.ts';
import { placesOf } from './places-of.ts';

const outside = { ...CITATION, paragraph: 3 };

describe('citationOutsideSource', () => {
  it('finds a paragraph beyond the end of its section', () => {
    const draft = makeDraft({
      sources: [makeSource()],
      entities: [makeEntity('town', { citation: outside })],
      observations: [makeObservation('one', { citation: outside })],
      statements: [makeStatement('two', { citation: outside })],
    });

    expect(placesOf(citationOutsideSource, draft)).toEqual([
      'entities.0.citation.paragraph',
      'observations.0.citation.paragraph',
      'statements.0.citation.paragraph',
    ]);
  });

  it('accepts the last paragraph', () => {
    const observations = [makeObservation('one', { citation: { ...CITATION, paragraph: 2 } })];

    expect(placesOf(citationOutsideSource, makeDraft({ sources: [makeSource()], observations }))).toEqual([]);
  });
});
