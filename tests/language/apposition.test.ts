import { describe, expect, it } from 'vitest';
import { withoutApposition } from '../../src/language/apposition.ts';

describe('what is said of a subject between commas', () => {
  it.each([
    ['Alder, the place we measure ourselves against, is in which county?', 'Alder is in which county?'],
    ['碧川,禾丰去取经的地方,在哪个省', '碧川 在哪个省'],
  ])('is left out of %s', (question, rest) => {
    expect(withoutApposition(question)).toBe(rest);
  });

  it.each([
    'where is Alder, and what is it for?',
    '产值、增速、排名，分别是多少',
    'Alder, is it the benchmark?',
  ])('is nothing in %s', (question) => {
    expect(withoutApposition(question)).toBe(question);
  });
});
