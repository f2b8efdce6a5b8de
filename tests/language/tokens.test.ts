import { describe, expect, it } from 'vitest';
import { phraseKeys, stemWord, tokenize } from '../../src/language/tokens.ts';

describe('tokenize', () => {
  it.each([
    ['港口2019年', ['han', 'han', 'number', 'han']],
    ['harbour dues', ['latin', 'latin']],
    ['1,234.5 cranes', ['number', 'latin']],
    ['港, quay', ['han', 'break', 'latin']],
    ['港🙏quay', ['han', 'break', 'latin']],
    ['east-dock', ['latin', 'mark', 'latin']],
    ['15%', ['number', 'latin']],
    ['', []],
    ['   ', []],
  ])('cuts "%s"', (text, kinds) => {
    expect(tokenize(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('says where each token stands', () => {
    const text = '港口 dues, 2019';

    for (const { start, end, text: word } of tokenize(text)) expect(text.slice(start, end)).toBe(word);
  });
});

describe('stemWord', () => {
  it.each([
    ['cranes', 'crane'],
    ['cities', 'city'],
    ['branches', 'branch'],
    ['centers', 'centre'],
    ['centre', 'centre'],
    ['gas', 'gas'],
    ['class', 'class'],
    ['status', 'status'],
    ['analysis', 'analysis'],
    ['yrs', 'year'],
  ])('gives %s the key %s', (word, key) => {
    expect(stemWord(word)).toBe(key);
  });
});

describe('phraseKeys', () => {
  it('takes a phrase as its words, whatever stands between them', () => {
    expect(phraseKeys('harbour-dues')).toEqual(phraseKeys('harbour dues'));
    expect(phraseKeys('the cranes')).toEqual(phraseKeys('the crane'));
  });
});
