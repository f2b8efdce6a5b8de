import { describe, expect, it } from 'vitest';
import { surpriseOf, wordMeant } from '../../src/language/word-slips.ts';

const meant = (written: string, ...known: string[]) =>
  wordMeant(written, (word) => (known.includes(word) ? 0 : surpriseOf(word)))?.word;

describe('wordMeant', () => {
  it.each([
    ['two letters swapped', 'ouptut', 'output'],
    ['a letter struck twice', 'benchmmark', 'benchmark'],
    ['a key held', 'taaarget', 'target'],
    ['a letter left out', 'benchmrk', 'benchmark'],
    ['a letter too many', 'tarfget', 'target'],
    ['the key beside', 'tarhet', 'target'],
    ['another vowel', 'bonchmark', 'benchmark'],
    ['what is heard', 'fotograph', 'photograph'],
    ['a hand too far left', 'rwxg', 'tech'],
  ])('undoes %s: %s', (_, written, word) => {
    expect(meant(written, 'tech', 'benchmark')).toBe(word);
  });

  it('takes the commoner of two words', () => {
    expect(meant('frm', 'from')).toBe('from');
  });

  it('leaves open what may as well be another word', () => {
    expect(meant('shre', 'share', 'shore')).toBeUndefined();
  });

  it.each(['anju', 'xq', 'zzzz'])('sees no slip in %s', (written) => {
    expect(meant(written)).toBeUndefined();
  });
});
