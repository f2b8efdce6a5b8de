import { describe, expect, it } from 'vitest';
import { everydayUnitAt } from '../../src/language/lexicon/everyday-units.ts';

describe('everydayUnitAt', () => {
  it.each([
    ['€5', 1, 2, 'euro'],
    ['us dollar 50 billion', 10, 20, 'usd'],
    ['over £9 million', 0, 15, 'pound'],
    ['500亿美元', 0, 4, 'usd'],
    ['500亿元', 0, 4, 'yuan'],
    ['12 hectares', 0, 2, '公顷'],
    ['6240吨', 0, 4, 'tonnes'],
    ['2.9 gwh', 0, 3, '吉瓦时'],
  ])('knows the unit at the number of %s', (text, start, unitAt, spelling) => {
    expect(everydayUnitAt(text, start, unitAt)).toContain(spelling);
  });

  it.each([
    ['12 hats', 0, 2],
    ['12', 0, 2],
    ['metres 12', 7, 9],
    ['500亿', 0, 4],
  ])('knows none in %s', (text, start, unitAt) => {
    expect(everydayUnitAt(text, start, unitAt)).toBeUndefined();
  });
});
