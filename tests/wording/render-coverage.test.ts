import { describe, expect, it } from 'vitest';
import { renderCoverage } from '../../src/wording/render-coverage.ts';
import { HARBOUR } from '../answering/harbour.ts';
import { indexOf } from '../make-index.ts';

describe('renderCoverage', () => {
  const { catalog } = indexOf(HARBOUR);

  it.each([
    [
      'zh',
      /^指标\d+项、数字\d+个、事实\d+条，出自\d+篇报道。$/,
      /^数字涉及的时间：\d{4}年/,
      /^最近一篇报道刊于\d{4}年/,
    ],
    [
      'en',
      /^\d+ metrics?, \d+ figures?/,
      /^Time covered by the figures: /,
      /^The latest publication was printed on /,
    ],
  ] as const)('counts, dates and closes in %s', (lang, ...facts) => {
    const coverage = renderCoverage(catalog, lang);
    expect(coverage.facts).toHaveLength(3);
    for (const [index, fact] of facts.entries()) expect(coverage.facts[index]).toMatch(fact);
    expect(coverage.topics.length).toBeGreaterThan(0);
  });

  it('says nothing of time or print where nothing is on record', () => {
    const empty = indexOf({ ...HARBOUR, sources: [], observations: [], statements: [], variables: [] });
    expect(renderCoverage(empty.catalog, 'en')).toEqual({
      topics: [],
      facts: ['0 metrics, 0 figures and 0 facts, from 0 publications.'],
    });
  });
});
