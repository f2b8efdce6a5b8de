import { describe, expect, it } from 'vitest';
import { normalizeText, READ_LIMIT, rawSpan } from '../../src/language/normalize.ts';
import { readSpec } from '../specs/read-spec.ts';

interface Spec {
  readonly cases: readonly { input: string; resolution: string; why: string }[];
}

const spec = readSpec<Spec>('normalization');

describe('normalizeText', () => {
  it.each(spec.cases)('folds $why: "$input"', ({ input, resolution }) => {
    expect(normalizeText(input).text).toBe(resolution);
  });

  it.each(spec.cases)('leaves what is folded as it is: "$input"', ({ resolution }) => {
    expect(normalizeText(resolution).text.trim()).toBe(resolution.trim());
  });

  it('reads the first part of an overlong question and says so', () => {
    const long = normalizeText('产'.repeat(READ_LIMIT * 2));

    expect(long.text).toHaveLength(READ_LIMIT);
    expect(long.truncated).toBe(true);
    expect(normalizeText('产值').truncated).toBe(false);
  });
});

describe('rawSpan', () => {
  it.each([
    ['<@U01> 遂寧２０２１年', '遂宁', '遂寧'],
    ['<@U01> 遂寧２０２１年', '2021年', '２０２１年'],
    ['the **OUTPUT** now', 'output', 'OUTPUT'],
    ['产\u200b值多少', '产值', '产\u200b值'],
    ['suì níng', 'ning', 'níng'],
  ])('finds in "%s" what "%s" was typed as', (raw, span, typed) => {
    const normalized = normalizeText(raw);
    const start = normalized.text.indexOf(span);

    expect(rawSpan(normalized, start, start + span.length)).toBe(typed);
  });
});

describe('minutes within a clock time', () => {
  it.each([
    ['at 09:46:51', 'at 09:46:51'],
    ['at 9 :smile: right', 'at 9   right'],
    [':100: well done', '  well done'],
  ])('are no emoji: %s', (raw, text) => {
    expect(normalizeText(raw).text.replace(/ +/g, ' ').trim()).toBe(text.replace(/ +/g, ' ').trim());
  });
});
