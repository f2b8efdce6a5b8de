import { describe, expect, it } from 'vitest';
import { lookAlike } from '../../src/language/look-alike.ts';

describe('lookAlike', () => {
  it.each([
    ['溧', '漂'],
    ['木', '术'],
    ['候', '侯'],
    ['港', '湛'],
  ])('takes %s for %s', (a, b) => {
    expect(lookAlike(a, b)).toBe(true);
    expect(lookAlike(b, a)).toBe(true);
  });

  it.each([
    ['溧', '沈'],
    ['一', '龟'],
    ['港', '口'],
    ['a', 'b'],
    ['', '港'],
    ['😀', '港'],
  ])('tells %s from %s', (a, b) => {
    expect(lookAlike(a, b)).toBe(false);
  });
});
