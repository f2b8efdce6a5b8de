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

describe('an amount that is paid', () => {
  it.each(['往疏浚里投8.2亿', '花了3000万', '砸进去1.5亿', '投入约2亿'])('is money: %s', (text) => {
    expect(parse(`2019年${text}对吗`).numbers[0]?.units).toEqual(['yuan']);
  });

  it.each(['运来8.2亿', '疏浚3000万'])('is none where nothing is paid: %s', (text) => {
    expect(parse(`2019年${text}对吗`).numbers[0]?.units).toEqual([]);
  });
});
