import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/language/normalize.ts';
import { parseQuery } from '../../src/language/parse-query.ts';
import { decodePinyin, soundAlike, syllablesOf } from '../../src/language/pinyin.ts';
import { shippedIndex } from '../make-index.ts';
import { intervalOf, readSpec, TODAY } from '../specs/read-spec.ts';

interface Spec {
  readonly cases: readonly { input: string; resolution: readonly string[]; period?: string }[];
  readonly ignored: readonly string[];
}

const spec = readSpec<Spec>('pinyin');
const index = shippedIndex();

describe('Chinese typed in Latin letters', () => {
  it.each(spec.cases)('is read in "$input"', ({ input, resolution, period }) => {
    const query = parseQuery(input, TODAY, index);
    const named = [...query.entities, ...query.variables].map(({ id }) => id);

    expect(query.lang).toBe('zh');
    expect(named).toEqual(expect.arrayContaining([...resolution]));
    expect(query.unknown).toEqual([]);
    expect(query.periods.map((found) => found.period)).toEqual(
      period === undefined ? [] : [intervalOf(period)],
    );
  });

  it.each(spec.ignored)('is not seen in "%s"', (input) => {
    expect(decodePinyin(normalizeText(input).text, index)).toBeUndefined();
  });
});

describe('syllablesOf', () => {
  it.each([
    ['港口', ['gang', 'kou']],
    ['绿色', ['lv', 'se']],
    ['A港B', ['gang']],
    ['', []],
  ])('gives those of "%s"', (text, syllables) => {
    expect(syllablesOf(text)).toEqual(syllables);
  });
});

describe('soundAlike', () => {
  it.each([
    ['shu', 'su'],
    ['zhong', 'zong'],
    ['ling', 'lin'],
    ['niu', 'liu'],
    ['gang', 'gan'],
  ])('takes %s for %s', (a, b) => {
    expect(soundAlike(a, b)).toBe(true);
  });

  it.each([
    ['gang', 'hang'],
    ['li', 'lu'],
    ['sui', 'shi'],
    ['n', 'l'],
  ])('tells %s from %s', (a, b) => {
    expect(soundAlike(a, b)).toBe(false);
  });
});

it('keeps a letter that stands within a Chinese name', () => {
  expect(decodePinyin(normalizeText('suining A lei qiye pai di ji').text, index)).toContain('a类企业');
});
