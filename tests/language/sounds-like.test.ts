import { describe, expect, it } from 'vitest';
import { soundsLike } from '../../src/language/sounds-like.ts';

describe('soundsLike', () => {
  it.each([
    ['foto', 'photo', true],
    ['batterie', 'battery', true],
    ['recieve', 'receive', true],
    ['produckshun', 'production', true],
    ['alder', 'elder', false],
    ['same', 'same', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(soundsLike(a, b)).toBe(expected);
  });
});
