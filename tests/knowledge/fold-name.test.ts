import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/knowledge/fold-name.ts';

describe('foldName', () => {
  it.each([
    ['The Green-Hill  Farm', 'green hill farm'],
    ['ＧＤＰ', 'gdp'],
    ['Ｇ Ｄ Ｐ', 'g d p'],
    ['绿 山', '绿山'],
    ['A 类企业', 'a类企业'],
    ['theatre', 'theatre'],
  ])('%s is %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});
