import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/language/parse-query.ts';
import { HARBOUR } from '../answering/harbour.ts';
import { indexOf } from '../make-index.ts';

const index = indexOf(HARBOUR);
const parse = (text: string) => parseQuery(text, '2020-05-06', index);

describe('what a question names', () => {
  it.each([
    ['盐口市泊位占风港的比例', ['saltmouth', 'galehaven']],
    ['东坞和旧码头', ['east-dock', 'oldquay']],
    ['SALTMOUTH and galehaven', ['saltmouth', 'galehaven']],
    ['鹽口市', ['saltmouth']],
    ['the salt of the mouth', []],
  ])('are its places: %s', (text, ids) => {
    expect(
      parse(text)
        .entities.filter(({ mention }) => !mention.nested)
        .map(({ id }) => id),
    ).toEqual(ids);
  });

  it.each([
    ['盐口起重机数量排名', ['cranes-rank'], 'the longest name wins'],
    ['盐口起重机数量', ['cranes'], 'the name itself'],
    ['the number of cranes', ['cranes'], 'the name itself'],
    ['rank by number of cranes', ['cranes-rank'], 'the longest name wins'],
  ])('are its metrics: %s', (text, ids) => {
    expect(
      parse(text)
        .variables.filter(({ mention }) => !mention.nested)
        .map(({ id }) => id),
    ).toEqual(ids);
  });

  it('stand where they were found', () => {
    const { mentions, text } = parse('盐口2019年有16台起重机，how about East Dock?');

    for (const mention of mentions) expect(text.text.slice(mention.start, mention.end)).toBe(mention.text);
  });
});

describe('words that nobody knows', () => {
  it.each([
    ['沈阳的规费', ['沈阳']],
    ['harbour dues of Windhaven', ['windhaven']],
    ['成都的规费', ['成都']],
    ['魑魅的规费', ['魑魅']],
  ])('are kept: %s', (text, words) => {
    expect(parse(text).unknown.map((mention) => mention.text)).toEqual(words);
  });

  it.each([
    ['请问一下，盐口2019年有几台起重机呀？'],
    ['老板急要，盐口2019年的规费是多少来着'],
    ['Hi, could you please tell me how many cranes Saltmouth had in 2019? Thanks!'],
    ['I am writing a report and need the harbour dues of East Dock'],
  ])('are none in everyday talk: %s', (text) => {
    expect(parse(text).unknown).toEqual([]);
  });
});
