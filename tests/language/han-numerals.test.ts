import { describe, expect, it } from 'vitest';
import { hanValue } from '../../src/language/han-numerals.ts';

describe('hanValue', () => {
  it.each([
    ['十', '10'],
    ['十五', '15'],
    ['二十', '20'],
    ['一百零五', '105'],
    ['一千零一', '1001'],
    ['两千三百万', '23000000'],
    ['三万亿', '3000000000000'],
    ['二〇二二', '2022'],
    ['三点五', '3.5'],
    ['零', '0'],
    ['百亿', '10000000000'],
    ['十二点零七', '12.07'],
  ])('reads %s as %s', (numeral, value) => {
    expect(hanValue(numeral)?.toFixed()).toBe(value);
  });
});
