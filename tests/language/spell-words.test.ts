import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../src/language/aliases.ts';
import { plantTree } from '../../src/language/phrase-tree.ts';
import { keyNear } from '../../src/language/spell-words.ts';
import { buildSpellingIndex } from '../../src/language/spelling-index.ts';
import { tokenize } from '../../src/language/tokens.ts';

const WORDS = ['patient', 'patent', 'visit', 'lithium', 'alder', 'trail', 'province'];
const phrases: Phrase[] = WORDS.map((text) => ({ text, keys: [text], senses: [{ type: 'term', id: text }] }));
const index = buildSpellingIndex({ phrases, root: plantTree(phrases) });

const meant = (word: string) => tokenize(word).map((token) => keyNear(token, index))[0];

describe('a strange Latin word', () => {
  it.each([
    ['pateint', 'patient', 'two letters swapped, before a word that only sounds alike'],
    ['pateints', 'patient', 'the same in the plural'],
    ['litium', 'lithium', 'a letter left out'],
    ['lithiumm', 'lithium', 'a letter struck twice'],
    ['provicne', 'province', 'two letters swapped'],
  ])('"%s" is meant as %s: %s', (word, right) => {
    expect(meant(word)).toBe(right);
  });

  it.each([
    ['elder', 'a word of the language'],
    ['train', 'another word by one letter'],
    ['parent', 'a word of the language'],
    ['mithium', 'what begins otherwise'],
  ])('"%s" is left as it is: %s', (word) => {
    expect(meant(word)).toBeUndefined();
  });
});
