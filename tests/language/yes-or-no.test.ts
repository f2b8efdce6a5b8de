import { describe, expect, it } from 'vitest';
import { isYesOrNo } from '../../src/language/yes-or-no.ts';

describe('a question that a yes or no answers', () => {
  it.each([
    'did it rank 4th in 2019?',
    'and was it over 300 million?',
    'they had 200 cranes, no?',
    '排全省第四吗',
    '到了三亿没有',
  ])('is "%s"', (text) => {
    expect(isYesOrNo(text)).toBe(true);
  });

  it.each([
    'what did it rank?',
    'how many cranes did it have?',
    '排第几',
    '是多少吗',
    'it ranked 4th in 2019',
  ])('is not "%s"', (text) => {
    expect(isYesOrNo(text)).toBe(false);
  });
});
