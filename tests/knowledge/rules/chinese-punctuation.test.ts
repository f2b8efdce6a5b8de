import { describe, expect, it } from 'vitest';
import { chinesePunctuation } from '../../../src/knowledge/rules/chinese-punctuation.ts';
import { both, makeDraft, makeEntity, makeStatement } from '../make-pack.ts';
import { placesOf } from './places-of.ts';

function placesFor(zh: string): string[] {
  return placesOf(
    chinesePunctuation,
    makeDraft({ statements: [makeStatement('one', { text: both('One, two.', zh) })] }),
  );
}

describe('chinesePunctuation', () => {
  it.each([
    '磨坊开了,很热闹。',
    '磨坊开了.',
    '磨坊开了. 很热闹。',
    '他说"很热闹"。',
    '磨坊(老)开了。',
    '时间:周一。',
    '开了吗?',
    'GDP, 增长',
  ])('finds the half-width mark in %s', (text) => {
    expect(placesFor(text)).toEqual(['statements.0.text.zh']);
  });

  it.each([
    '磨坊开了，很热闹。',
    '他说：“很热闹（真的）”！',
    '周一15:30至18:00，1,000分钟，27.5%。',
    '增长4.4个百分点，见St. Mary图书馆。',
    '约翰·史密斯',
    '3D打印机',
  ])('accepts %s', (text) => {
    expect(placesFor(text)).toEqual([]);
  });

  it('leaves aliases as people type them', () => {
    const entities = [makeEntity('town', { aliases: { zh: ['磨坊镇(老)'], en: [] } })];

    expect(placesOf(chinesePunctuation, makeDraft({ entities }))).toEqual([]);
  });
});
