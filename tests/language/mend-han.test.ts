import { describe, expect, it } from 'vitest';
import { grammarMeant } from '../../src/language/mend-han.ts';

const meant = (text: string, ...strange: number[]) =>
  grammarMeant(text, strange[0] ?? 0, (at) => strange.includes(at))?.text;

describe('the word of time or asking that sounds the same', () => {
  it.each([
    ['趋年的产值', [0], '去年'],
    ['迁年', [0], '前年'],
    ['一季渡', [2], '季度'],
    ['头三个悦', [3], '个月'],
    ['去娘的产值', [1], '去年'],
    ['2024碾的产值', [4], '年'],
    ['24脸的产值', [2], '年'],
    ['产值多搔', [3], '多少'],
    ['产值跺稍', [2, 3], '多少'],
    ['占白粉之几', [1, 2], '百分之'],
    ['馆长是税', [3], '是谁'],
    ['肩在娜里', [2], '哪里'],
  ])('in %s with %j strange is %s', (text, strange, right) => {
    expect(meant(text, ...strange)).toBe(right);
  });

  it.each([
    ['丰年', [0]],
    ['钱款', [0]],
    ['年轮', [1]],
    ['产值梢', [2]],
    ['1234脸', [4]],
  ])('is not seen in %s with %j strange', (text, strange) => {
    expect(meant(text, ...strange)).toBeUndefined();
  });
});
