import type { RenderedAnswer } from '../../../src/wording/rendered-answer.ts';

/** A rendered answer with the parts a case is about. */
export function rendered(parts: Partial<RenderedAnswer> = {}): RenderedAnswer {
  const {
    headline = '遂宁的占比是 15%。',
    details = [],
    notes = [],
    citations = ['日报，2022-04-25，第 1 段'],
  } = parts;
  return {
    lang: 'zh',
    headline,
    details,
    notes,
    citations,
    suggestions: [],
    text: [headline, ...details, ...notes, ...citations].join('\n'),
    ...parts,
  };
}
