import { describe, expect, it } from 'vitest';
import { isEnglishWord, isFormOf } from '../../src/language/english-words.ts';

describe('isEnglishWord', () => {
  it.each([
    ['parent', true],
    ['colour', true],
    ['planes', true],
    ['adn', false],
    ['anju', false],
  ])('%s: %s', (word, expected) => {
    expect(isEnglishWord(word)).toBe(expected);
  });
});

describe('isFormOf', () => {
  it.each([
    ['achieve', 'achieved', true],
    ['plan', 'planned', true],
    ['city', 'cities', true],
    ['saving', 'saved', true],
    ['parent', 'patent', false],
    ['plane', 'plan', false],
    ['seed', 'see', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isFormOf(a, b)).toBe(expected);
    expect(isFormOf(b, a)).toBe(expected);
  });
});
