import { describe, expect, it } from 'vitest';
import { numberedParts } from '../../../src/answering/words/ordinals.ts';

describe('a stage by its number', () => {
  it.each(['二期工程', '园区一期', '第三期'])('is told in %s', (text) => {
    expect(numberedParts(text)).toHaveLength(1);
  });

  it.each(['最近一期的数', '那一期是多少', '别只给一期', '一期一期地报'])('is none in %s', (text) => {
    expect(numberedParts(text)).toEqual([]);
  });
});
