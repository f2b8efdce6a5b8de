import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/language/parse-query.ts';
import { HARBOUR } from '../answering/harbour.ts';
import { indexOf } from '../make-index.ts';

const index = indexOf(HARBOUR);
const parse = (text: string) => parseQuery(text, '2020-05-06', index);

describe('the numbers of a question', () => {
  it.each([
    ['规费3亿元', 'yuan', '300000000'],
    ['dues of RMB 300 million', 'yuan', '300000000'],
    ['疏浚800公顷', 'hectare', '800'],
    ['dredged 800 hectares', 'hectare', '800'],
    ['16台起重机', 'crane', '16'],
    ['20%', 'percent', '20'],
    ['第三位', 'rank', '3'],
  ])('come with their units: %s', (text, unit, value) => {
    const { numbers } = parse(text);

    expect(numbers.map(({ number }) => number.value)).toEqual([value]);
    expect(numbers[0]?.units).toContain(unit);
  });
});
