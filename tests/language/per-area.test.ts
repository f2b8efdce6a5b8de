import { describe, expect, it } from 'vitest';
import { withAreaSpelt } from '../../src/language/per-area.ts';

describe('what is told for every square metre', () => {
  it.each([
    ['heat lost per sqm in 2024', 'heat lost per square metre in 2024'],
    ['kWh per m²', 'kWh per square metre'],
    ['rent a sq m', 'rent a square metre'],
    ['每平米多少', '每平方米多少'],
    ['每平漏多少热', '每平方米漏多少热'],
  ])('is spelt out: %s', (typed, spelt) => {
    expect(withAreaSpelt(typed)).toBe(spelt);
  });

  it.each(['每平方公里', '每平方米', 'per sqmile', '每平均', 'a m2m link'])(
    'is left as it is: %s',
    (typed) => {
      expect(withAreaSpelt(typed)).toBe(typed);
    },
  );
});
