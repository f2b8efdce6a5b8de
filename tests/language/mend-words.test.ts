import { describe, expect, it } from 'vitest';
import { wordMeant } from '../../src/language/mend-words.ts';
import { parseQuery } from '../../src/language/parse-query.ts';
import { shippedIndex } from '../make-index.ts';
import { TODAY } from '../specs/read-spec.ts';

const index = shippedIndex();
const readAs = (text: string) => parseQuery(text, TODAY, index).text.text;

describe('a slip in a word of grammar, time or number', () => {
  it.each([
    ['adn', 'and'],
    ['hwo', 'how'],
    ['fro', 'for'],
    ['whcih', 'which'],
    ['andd', 'and'],
    ['betwen', 'between'],
    ['beforr', 'before'],
    ['yaer', 'year'],
    ['quarrter', 'quarter'],
    ['jnue', 'june'],
    ['billino', 'billion'],
    ['persent', 'percent'],
    ['manie', 'many'],
  ])('%s is read as %s', (written, word) => {
    expect(wordMeant(written)).toBe(word);
  });

  it.each(['alder', 'liyang', 'dover', 'and', 'x', 'technology', 'anji'])('is not seen in %s', (word) => {
    expect(wordMeant(word)).toBeUndefined();
  });
});

describe('a blank', () => {
  it.each([
    ['how many provincial techc enters', 'how many provincial tech centers'],
    ['the land user anking', 'the land use ranking'],
    ['howmany tech centres', 'how many tech centres'],
    ['in the firsth alf', 'in the first half'],
    ['what the draft saysAnju reached', 'what the draft says anju reached'],
    ['lithium in the firsthalf', 'lithium in the first half'],
  ])('that stands wrong in “%s” is put right', (written, text) => {
    expect(readAs(written)).toBe(text);
  });
});

describe('what stays as it was written', () => {
  it.each([
    ['a word of the language', 'how many parents does suining have'],
    ['a longer word of the language', 'suining waterworks in 2021'],
    ['a name with a capital', 'the output of Sidling in 2021'],
    ['a place that two words make up', 'andover output in 2021'],
  ])('%s: %s', (_, written) => {
    expect(readAs(written)).toBe(written.toLowerCase());
  });

  it('is every word of a message that is nothing but strange words', () => {
    const written = Array.from({ length: 20 }, () => 'adn').join(' ');

    expect(readAs(written)).toBe(written);
  });
});
