import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/language/normalize.ts';
import { languageOf } from '../../src/language/parse-query.ts';
import { askShipped } from '../answering/ask.ts';
import { readSpec } from '../specs/read-spec.ts';

const { cases } = readSpec<{ cases: readonly { input: string; resolution: string }[] }>('languages');

describe('the language of a question', () => {
  it.each(cases)('is $resolution for "$input"', ({ input, resolution }) => {
    expect(languageOf(normalizeText(input).text)).toBe(resolution);
  });
});

describe('the language of names typed in letters', () => {
  it.each([
    ['Why did Anju choose Liyang', 'en'],
    ['anju 2021 zhan liyang duoshao', 'zh'],
    ['shehong chanzhi 2021', 'zh'],
  ])('%s: %s', (text, lang) => {
    expect(askShipped(text).lang).toBe(lang);
  });
});
