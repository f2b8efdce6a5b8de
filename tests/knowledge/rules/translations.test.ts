import { describe, expect, it } from 'vitest';
import { translations } from '../../../src/knowledge/rules/translations.ts';
import { makeDraft, makeEntity, makeObservation, makeStatement, makeUnit } from '../make-pack.ts';
import { placesOf } from './places-of.ts';

describe('translations', () => {
  it.each([
    [
      'empty Chinese',
      { entities: [makeEntity('town', { name: { zh: '', en: 'Town' } })] },
      'entities.0.name.zh',
    ],
    [
      'empty English',
      { entities: [makeEntity('town', { post: { zh: '镇长', en: ' ' } })] },
      'entities.0.post.en',
    ],
    [
      'English in Chinese',
      { statements: [makeStatement('one', { items: [{ zh: '一', en: '一' }] })] },
      'statements.0.items.0.en',
    ],
    [
      'an empty condition',
      { observations: [makeObservation('one', { condition: { zh: '', en: 'if' } })] },
      'observations.0.condition.zh',
    ],
    ['no Chinese examples', { examples: { zh: [], en: ['ask'] } }, 'examples'],
  ])('finds %s', (_, parts, place) => {
    expect(placesOf(translations, makeDraft(parts))).toEqual([place]);
  });

  it.each([
    ['a sign that is the same in both', { units: [makeUnit({ name: { zh: '%', en: '%' } })] }],
    [
      'a Chinese word explained in English',
      { entities: [makeEntity('town', { name: { zh: '亩', en: 'mu (亩)' } })] },
    ],
    ['a name in Latin letters', { entities: [makeEntity('firm', { name: { zh: 'ABC', en: 'ABC' } })] }],
  ])('accepts %s', (_, parts) => {
    expect(placesOf(translations, makeDraft(parts))).toEqual([]);
  });
});
