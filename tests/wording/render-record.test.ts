import { describe, expect, it } from 'vitest';
import { lookUpMetric } from '../../src/answering/overviews/look-up-metric.ts';
import { renderTopics } from '../../src/wording/render-record.ts';
import { HARBOUR } from '../answering/harbour.ts';
import { indexOf, shippedIndex } from '../make-index.ts';

describe('renderTopics', () => {
  it('lists the metrics of the pack by topic', () => {
    const { catalog } = indexOf(HARBOUR);

    expect(renderTopics(catalog, 'en').topics).toHaveLength(1);
    expect(renderTopics(catalog, 'zh').text).toContain('港口：泊位占标杆港的比例、港口规费');
    expect(renderTopics(catalog, 'en').text).toContain('number of cranes; rank by number of cranes');
  });

  it.each(['zh', 'en'] as const)('gives names that look their metric up, in %s', (lang) => {
    const index = shippedIndex();
    const { topics } = renderTopics(index.catalog, lang);
    const names = topics.flatMap(({ metrics }) => metrics);

    expect(names).toHaveLength(index.catalog.pack.variables.length);
    for (const { question, label } of names) {
      const { body } = lookUpMetric(index, question, '2022-04-27');
      expect(body.kind === 'metric' && index.catalog.variable(body.variable).name[lang]).toBe(label);
    }
  });
});
