import { describe, expect, it } from 'vitest';
import { askHotAtNoon, askWaitLess } from '../ask.ts';

describe('a number told in millions', () => {
  it.each([
    ['Fennick served 3.9 million meals in 2024, right?', 'matches'],
    ['Fennick served 3.905 million meals in 2024, right?', 'matches'],
    ['Fennick served 3.8 million meals in 2024, right?', 'differs'],
    ['Fennick served 4 million meals in 2024, right?', 'differs'],
    ['Fennick served 3,900,000 meals in 2024, right?', 'differs'],
  ])('may round what was printed to the last place: %s: %s', (claim, verdict) => {
    expect(askHotAtNoon(claim).verdict).toBe(verdict);
  });

  it('is foreseen where it is of a time that had not begun', () => {
    expect(askWaitLess('CT等候2026年不超过2天，对吗').verdict).toBe('matches');
    expect(askWaitLess('CT等候2026年已不超过2天，对吗').verdict).toBe('differs');
  });
});
