import { describe, expect, it } from 'vitest';
import { cutByOutline } from '../../src/knowledge/outline.ts';
import { both, makeSource } from './make-pack.ts';

const source = makeSource({
  sections: [
    { id: 'opening', title: both('Opening', '开头'), headings: 0, paragraphs: 1 },
    { id: 'numbers', title: both('Numbers', '数字'), headings: 2, paragraphs: 2 },
  ],
});

describe('cutByOutline', () => {
  it('finds paragraphs under their headings, whatever the blank lines and line ends', () => {
    const { paragraph, faults } = cutByOutline(
      source,
      '\uFEFF一\r\n\r\n\r\n数字\r\n副题\r\n  二 \r\n三\r\n\r\n',
    );

    expect(faults).toEqual([]);
    expect(['opening', 'numbers'].map((section) => paragraph(section, 1))).toEqual(['一', '二']);
    expect(paragraph('numbers', 2)).toBe('三');
    expect(paragraph('numbers', 3)).toBeUndefined();
    expect(paragraph('gone', 1)).toBeUndefined();
  });

  it('reads headings in the language of the source', () => {
    expect(cutByOutline({ ...source, language: 'en' }, 'a\nNumbers\nb\nc\nd').faults).toEqual([]);
  });

  it.each([
    [
      'another heading',
      '一\n数目\n副题\n二\n三',
      ['section "numbers": line 2 of the text is "数目" where the heading "数字" should stand'],
    ],
    ['too few lines', '一\n数字\n副题\n二', ['section "numbers": the text ends after 1 of 2 paragraphs']],
    [
      'too many lines',
      '一\n数字\n副题\n二\n三\n四\n五',
      ['the text goes on for 2 line(s) after the last section'],
    ],
    [
      'nothing',
      '',
      [
        'section "opening": the text ends after 0 of 1 paragraphs',
        'section "numbers": the text ends after 0 of 2 paragraphs',
      ],
    ],
  ])('reports %s', (_, text, faults) => {
    expect(cutByOutline(source, text).faults).toEqual(faults);
  });
});
