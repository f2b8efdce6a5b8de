import { citations } from './citations.ts';
import type { Rule } from './rule.ts';

/** A citation leads to a paragraph that is there. */
export const citationOutsideSource: Rule = {
  code: 'CITATION_OUTSIDE',
  severity: 'error',
  description: 'The paragraph of a citation is one of its section.',
  remedy: 'count the paragraphs of the section from 1, without its headings',
  *check({ pack }) {
    const lengths = new Map(
      pack.sources.flatMap(({ id, sections }) =>
        sections.map((section) => [`${id} ${section.id}`, section.paragraphs] as const),
      ),
    );
    for (const { at, citation } of citations(pack)) {
      const length = lengths.get(`${citation.source} ${citation.section}`);
      if (length === undefined || citation.paragraph <= length) continue;
      yield {
        at: [...at, 'paragraph'],
        message: `the section "${citation.section}" has ${length} paragraph(s), and paragraph ${citation.paragraph} is cited`,
      };
    }
  },
};
