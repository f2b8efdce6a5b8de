import { describe, expect, it } from 'vitest';
import { ambiguousEntityNames } from '../../../src/knowledge/rules/ambiguous-entity-names.ts';
import { both, makeDraft, makeEntity } from '../make-pack.ts';
import { placesOf } from './places-of.ts';

const hill = makeEntity('hill', {
  name: both('Green Hill', '绿山'),
  aliases: { zh: ['小山'], en: ['the Hill'] },
});

describe('ambiguousEntityNames', () => {
  it.each([
    ['an alias that is another name', { zh: [], en: ['GREEN  HILL'] }, 'entities.1.aliases.en.0'],
    ['hyphens for spaces', { zh: [], en: ['green-hill'] }, 'entities.1.aliases.en.0'],
    ['full width', { zh: [], en: ['ｇｒｅｅｎ ｈｉｌｌ'] }, 'entities.1.aliases.en.0'],
    ['an article', { zh: [], en: ['hill'] }, 'entities.1.aliases.en.0'],
    ['spaces between Chinese characters', { zh: ['小 山'], en: [] }, 'entities.1.aliases.zh.0'],
    ['an alias listed under the other language', { zh: ['Green Hill'], en: [] }, 'entities.1.aliases.zh.0'],
  ])('finds %s', (_, aliases, place) => {
    const draft = makeDraft({ entities: [hill, makeEntity('other', { aliases })] });

    expect(placesOf(ambiguousEntityNames, draft)).toEqual([place]);
  });

  it('lets one entity repeat its own name', () => {
    const entity = makeEntity('hill', { name: both('Hill'), aliases: { zh: ['Hill'], en: ['hill'] } });

    expect(placesOf(ambiguousEntityNames, makeDraft({ entities: [entity] }))).toEqual([]);
  });

  it('lets a name be part of another', () => {
    const draft = makeDraft({
      entities: [hill, makeEntity('farm', { name: both('Green Hill Farm', '绿山农场') })],
    });

    expect(placesOf(ambiguousEntityNames, draft)).toEqual([]);
  });
});
