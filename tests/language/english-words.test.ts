import { describe, expect, it } from 'vitest';
import { isDoerOf, isEnglishWord, isFormOf } from '../../src/language/english-words.ts';

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

describe('isDoerOf', () => {
  it.each([
    ['driver', 'drive', true],
    ['traveller', 'travelled', true],
    ['visitor', 'visits', true],
    ['driver', 'dive', false],
    ['ferry', 'fer', false],
  ])('%s and %s: %s', (doer, verb, expected) => {
    expect(isDoerOf(doer, verb)).toBe(expected);
  });
});
