import { describe, expect, it } from 'vitest';
import { fitCitations } from '../../../src/slack/blocks/citations.ts';
import { escapeText } from '../../../src/slack/blocks/text.ts';

const long = (title: string) => `Source: Daily, “${title}”, 2 May 2024, “Lead” section, paragraph 7`;

describe('lines of sources', () => {
  it('stand whole where they are few', () => {
    const line = long('t'.repeat(800));
    expect(fitCitations([line])).toEqual([line]);
  });

  it.each([
    ['a long title', 't'.repeat(5_000)],
    ['what is escaped', '<&>'.repeat(2_000)],
    ['characters of two units', '😀'.repeat(2_000)],
  ])('keep where the figure stands beside %s', (_case, title) => {
    const [line = ''] = fitCitations([long(title)]);
    expect(escapeText(line).length).toBeLessThanOrEqual(1_500);
    expect(line).toMatch(/^Source: Daily.*….*2 May 2024, “Lead” section, paragraph 7$/u);
    expect(line).not.toMatch(/\p{Cs}/u);
  });

  it('share the room where they are many, and the rest is left out', () => {
    const lines = fitCitations(Array.from({ length: 30 }, () => long('t'.repeat(5_000))));
    expect(lines).toHaveLength(10);
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(300);
      expect(line).toContain('paragraph 7');
    }
  });
});
