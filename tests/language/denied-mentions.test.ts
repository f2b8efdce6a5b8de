import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/language/parse-query.ts';
import { HARBOUR } from '../answering/harbour.ts';
import { indexOf } from '../make-index.ts';

const index = indexOf(HARBOUR);
const parse = (text: string) => parseQuery(text, '2020-05-06', index);

describe('what a question excludes', () => {
  it.each([
    ['不是排名，起重机数量多少', 'measure:rank'],
    ['not the rank, the number of cranes', 'measure:rank'],
    ['不要增速，要规费', 'measure:growth'],
    ['东坞2019年规费多少，增速就不用念了', 'measure:growth'],
  ])('is told from what it asks: %s', (text, cue) => {
    const { cues, excluded } = parse(text);

    expect([...excluded]).toContain(cue);
    expect([...cues]).not.toContain(cue);
  });

  it.each([
    ['盐口的起重机有几台？风港的我已经有了', ['saltmouth']],
    // What no other clause replaces is asked of still.
    ['风港2019年的起重机我们查到了，2020年的呢', ['galehaven']],
  ])('may be what whoever asks has already: %s', (text, ids) => {
    expect(parse(text).entities.map(({ id }) => id)).toEqual(ids);
  });

  it('may be a place', () => {
    expect(parse('不是风港，盐口的起重机').entities.map(({ id }) => id)).toEqual(['saltmouth']);
  });
});
