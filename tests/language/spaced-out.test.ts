import { describe, expect, it } from 'vitest';
import { closeSpacedOut } from '../../src/language/spaced-out.ts';

describe('closeSpacedOut', () => {
  it.each([
    ['经 济 总 量 多少', '经济总量 多少'],
    ['2021年 土 地 排 名', '2021年土地排名'],
    ['2021 土 地 排 名', '2021 土地排名'],
    ['t o t a l output', 'total output'],
    ['T o t a l output', 'Total output'],
  ])('reads %s as %s', (text, closed) => {
    expect(closeSpacedOut(text)).toBe(closed);
  });

  it.each(['A B C D', 'a b c', '土地 排名 多少', '甲 乙 丙'])('leaves %s', (text) => {
    expect(closeSpacedOut(text)).toBe(text);
  });
});
