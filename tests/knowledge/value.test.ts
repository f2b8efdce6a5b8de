import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasScaleWord, parseValue } from '../../src/knowledge/value.ts';

describe('parseValue', () => {
  it.each([
    [1.07, '1.07'],
    [27.5, '27.5'],
    [0, '0'],
    [-0, '0'],
    [150000000000, '150000000000'],
    ['1000', '1000'],
    ['1,234,567.80', '1234567.8'],
    ['1.10', '1.1'],
    ['007', '7'],
    ['-3.2', '-3.2'],
    ['−3.2', '-3.2'],
    ['1500亿', '150000000000'],
    ['1.5万亿', '1500000000000'],
    ['5万', '50000'],
    ['3千', '3000'],
    ['1千万', '10000000'],
    ['1亿5000万', '150000000'],
    ['百亿', '10000000000'],
    ['一千', '1000'],
    ['十', '10'],
    ['十五', '15'],
    ['四十四', '44'],
    ['一百零五', '105'],
    ['两千三百万', '23000000'],
    ['二〇二二', '2022'],
    ['三千万亿', '3000000000000000'],
    ['150 billion', '150000000000'],
    ['1.5 Trillion', '1500000000000'],
    ['12 thousand', '12000'],
    ['3 million', '3000000'],
    ['０．５', '0.5'],
    ['0.1234567890123456789012345', '0.1234567890123456789012345'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
  ])('reads %s as %s', (written, expected) => {
    expect(parseValue(written)).toBe(expected);
  });

  it.each([
    [''],
    [' '],
    ['abc'],
    ['1e5'],
    ['0x10'],
    ['12%'],
    ['1500亿元'],
    ['1000余'],
    ['1.2.3'],
    ['1,23'],
    ['1,000000'],
    ['1五'],
    ['.5'],
    ['5.'],
    ['--5'],
    ['1 2'],
    ['150 billion yuan'],
    ['Infinity'],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    ['9'.repeat(61)],
  ])('refuses %s', (written) => {
    expect(parseValue(written)).toBeUndefined();
  });

  it('keeps what it has made canonical', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const once = parseValue(number);
        fc.pre(once !== undefined && once.length <= 60);
        expect(parseValue(once ?? '')).toBe(once);
        expect(once).toMatch(/^-?\d+(\.\d*[1-9])?$/);
      }),
    );
  });

  it('multiplies by 亿 and by billion exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (number) => {
        expect(parseValue(`${number}亿`)).toBe(`${number}00000000`);
        expect(parseValue(`${number} billion`)).toBe(`${number}000000000`);
      }),
    );
  });

  it('answers any text at once', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9,.十百千万亿]{0,60}x?$/), (text) => {
        expect(typeof parseValue(text)).toMatch(/string|undefined/);
      }),
    );
  });
});

describe('hasScaleWord', () => {
  it.each([
    ['1500亿', true],
    ['3 million', true],
    ['27.5', false],
  ])('%s: %s', (written, expected) => {
    expect(hasScaleWord(written)).toBe(expected);
  });
});
