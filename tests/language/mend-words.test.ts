import { describe, expect, it } from 'vitest';
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
    ['yeats', 'years'],
    ['lst', 'last'],
  ])('%s is read as %s', (written, word) => {
    expect(readAs(`gdp of suining ${written} 2021`)).toBe(`gdp of suining ${word} 2021`);
  });

  it.each(['alder', 'dover', 'liyang', 'technology', 'anji', 'carter', 'davies', 'evans', 'maine'])(
    'is not seen in %s',
    (word) => {
      expect(readAs(`${word} gdp in 2021`)).toBe(`${word} gdp in 2021`);
    },
  );
});

describe('a slip in any word of English', () => {
  it.each([
    ['spending miuns the plan', 'spending minus the plan'],
    ['why they work at nihgt', 'why they work at night'],
    ['the kichen was full', 'the kitchen was full'],
    ['a mountian of it', 'a mountain of it'],
    ['it was a surprize', 'it was a surprise'],
  ])('is mended: %s', (written, text) => {
    expect(readAs(written)).toBe(text);
  });

  it.each(['the benefits of a form of words', 'the price per dose'])(
    'is not seen in what is a word too: %s',
    (written) => {
      expect(readAs(written)).toBe(written);
    },
  );
});

describe('a blank inside a word', () => {
  it.each([
    ['provincial techno logy centres', 'provincial technology centres'],
    ['fifty bil lion yuan', 'fifty billion yuan'],
    ['a moun tain of it', 'a mountain of it'],
  ])('is left out: %s', (written, text) => {
    expect(readAs(written)).toBe(text);
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
