import { describe, expect, it } from 'vitest';
import { timeMeant } from '../../src/language/mend-han.ts';

describe('the character of a time that sounds the same', () => {
  it.each([
    ['趋年的产值', 0, '去'],
    ['迁年', 0, '前'],
    ['一季渡', 2, '度'],
    ['头三个悦', 3, '月'],
  ])('in %s at %i is %s', (text, at, right) => {
    expect(timeMeant(text, at)).toBe(right);
  });

  it.each([
    ['丰年', 0],
    ['钱款', 0],
    ['年轮', 1],
  ])('is not seen in %s', (text, at) => {
    expect(timeMeant(text, at)).toBeUndefined();
  });
});
