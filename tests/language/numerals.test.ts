import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/language/normalize.ts';
import { findNumbers } from '../../src/language/numerals.ts';
import { readSpec } from '../specs/read-spec.ts';

interface Spec {
  readonly cases: readonly {
    input: string;
    span: string;
    resolution: { value: string; form: string; bound: string; precision?: number };
  }[];
  readonly several: readonly { input: string; values: readonly string[] }[];
  readonly ignored: readonly string[];
  readonly notRanks: readonly string[];
}

const spec = readSpec<Spec>('numbers');

function read(input: string) {
  const { text } = normalizeText(input);
  return findNumbers(text).map((number) => ({ ...number, span: text.slice(number.start, number.end) }));
}

describe('a number in a question', () => {
  // The span may take in the words that bound the number.
  it.each(spec.cases)('is read from "$input"', ({ input, span, resolution }) => {
    expect(read(input)).toMatchObject([{ ...resolution, span: expect.stringContaining(span) }]);
  });

  it.each([
    ['over $420,000', 'over'],
    ['no more than £9 million', 'at_most'],
    ['about €5', 'about'],
  ])('is bounded before the money of "%s"', (input, bound) => {
    expect(read(input)).toMatchObject([{ bound }]);
  });

  it.each(spec.several)('is told from its neighbours in "$input"', ({ input, values }) => {
    expect(read(input).map(({ value }) => value)).toEqual(values);
  });

  it.each(spec.ignored)('is not seen in "%s"', (input) => {
    expect(read(input)).toEqual([]);
  });

  it.each(spec.notRanks)('is no rank in "%s"', (input) => {
    expect(read(input).filter(({ form }) => form === 'rank')).toEqual([]);
  });
});
