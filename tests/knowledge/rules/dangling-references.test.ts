import { describe, expect, it } from 'vitest';
import { danglingReferences } from '../../../src/knowledge/rules/dangling-references.ts';
import {
  both,
  CITATION,
  makeDraft,
  makeEntity,
  makeObservation,
  makeSource,
  makeStatement,
  makeUnit,
  makeVariable,
} from '../make-pack.ts';
import { placesOf } from './places-of.ts';

const SOUND = {
  topics: [{ id: 'topic', name: both('Topic') }],
  sources: [makeSource()],
  units: [makeUnit()],
  entities: [makeEntity('town', { within: 'shire', citation: CITATION }), makeEntity('shire')],
  variables: [makeVariable('share')],
  observations: [makeObservation('one', { benchmark: 'shire', among: 'shire', saidBy: 'shire' })],
  statements: [makeStatement('two', { saidBy: 'shire' })],
};

describe('danglingReferences', () => {
  it('accepts a pack in which everything is there', () => {
    expect(placesOf(danglingReferences, makeDraft(SOUND))).toEqual([]);
  });

  it.each([
    ['home', { home: 'gone' }],
    ['entities.0.within', { entities: [makeEntity('town', { within: 'gone' }), makeEntity('shire')] }],
    ['variables.0.unit', { variables: [makeVariable('share', { unit: 'gone' })] }],
    ['variables.0', { variables: [makeVariable('share', { topic: 'gone' })] }],
    ['observations.0.variable', { observations: [makeObservation('one', { variable: 'gone' })] }],
    ['observations.0.entity', { observations: [makeObservation('one', { entity: 'gone' })] }],
    ['observations.0.benchmark', { observations: [makeObservation('one', { benchmark: 'gone' })] }],
    ['observations.0.among', { observations: [makeObservation('one', { among: 'gone' })] }],
    ['observations.0.saidBy', { observations: [makeObservation('one', { saidBy: 'gone' })] }],
    [
      'observations.0.citation.source',
      { observations: [makeObservation('one', { citation: { ...CITATION, source: 'gone' } })] },
    ],
    [
      'observations.0.citation.section',
      { observations: [makeObservation('one', { citation: { ...CITATION, section: 'gone' } })] },
    ],
    ['statements.0.topic', { statements: [makeStatement('two', { topic: 'gone' })] }],
    ['statements.0.about.1', { statements: [makeStatement('two', { about: ['town', 'gone'] })] }],
    ['statements.0.saidBy', { statements: [makeStatement('two', { saidBy: 'gone' })] }],
    [
      'statements.0.citation.source',
      { statements: [makeStatement('two', { citation: { ...CITATION, source: 'gone' } })] },
    ],
  ])('finds %s', (place, parts) => {
    expect(placesOf(danglingReferences, makeDraft({ ...SOUND, ...parts }))).toEqual([place]);
  });

  it('keeps quiet about entries that were left out and lists that are incomplete', () => {
    const parts = { ...SOUND, observations: [makeObservation('one', { entity: 'gone', benchmark: 'lost' })] };

    expect(placesOf(danglingReferences, makeDraft(parts, { leftOut: new Set(['gone', 'lost']) }))).toEqual(
      [],
    );
    expect(placesOf(danglingReferences, makeDraft(parts, { incomplete: new Set(['entities']) }))).toEqual([]);
  });

  it('lists the sections there are', () => {
    const observations = [makeObservation('one', { citation: { ...CITATION, section: 'gone' } })];
    const [fault] = [...danglingReferences.check(makeDraft({ ...SOUND, observations }))];

    expect(fault?.remedy).toBe('use one of opening');
  });
});
