import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutDraft } from '../../../src/answering/draft/cut-draft.ts';

const texts = (draft: string) =>
  cutDraft(draft).map(({ text, above }) => (above === '' ? text : [above, text]));

describe('cutDraft', () => {
  it.each([
    ['sentences of both languages', '甲1.5。乙！Two at 3.5. Three?', ['甲1.5', '乙', 'Two at 3.5', 'Three']],
    ['no abbreviation', 'It came No. 4 in all.', ['It came No. 4 in all']],
    ['lines', '甲\n\n乙', ['甲', '乙']],
    [
      'a list under its heading, without its numbers',
      '甲：\n1. 乙\n（二）丙\n- 丁',
      ['甲：', ['甲：\n', '乙'], ['甲：\n', '丙'], ['甲：\n', '丁']],
    ],
    ['a list under a sentence', '甲。\n1. 乙', ['甲', '乙']],
    ['a figure at the start of a line', '1.5亿元', ['1.5亿元']],
    [
      'a table under its columns',
      '| 名 | 2018 | 2019 |\n|---|---|---|\n| 甲 | 1 | 2 |',
      [
        ['2018，甲： ', '1'],
        ['2019，甲： ', '2'],
      ],
    ],
    [
      'a table whose head lost its empty corner',
      '2018\t2019\n甲\t1\t2',
      [
        ['2018，甲： ', '1'],
        ['2019，甲： ', '2'],
      ],
    ],
    ['a table under its caption', '乙港\n甲\t1', ['乙港', ['乙港\n，甲： ', '1']]],
    ['a currency before the numbers of its column', '甲（£）\t1', [['，甲（£）： £', '1']]],
    [
      'lines with a label each under a heading with a year',
      '甲, 2024\n乙：1\n丙：2',
      ['甲, 2024', ['甲, 2024\n', '乙：1'], ['甲, 2024\n', '丙：2']],
    ],
    [
      'a sentence that a number opens',
      'So it was in 2018. 12 were new',
      ['So it was in 2018', '12 were new'],
    ],
    [
      'a table without a head',
      '甲\t1\n乙\t2',
      [
        ['，甲： ', '1'],
        ['，乙： ', '2'],
      ],
    ],
  ])('cuts %s', (_case, draft, sentences) => {
    expect(texts(draft)).toEqual(sentences);
  });

  it('tells where each sentence begins, and leaves none longer than is read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('甲', '1', '，', '。', ' ', '\n', '|', '- ', 'a. B'), { maxLength: 3_000 }),
        (pieces) => {
          const draft = pieces.join('');
          for (const { text, start } of cutDraft(draft)) {
            expect(draft.slice(start, start + text.length)).toBe(text);
            expect(text.length).toBeLessThanOrEqual(600);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it.each([
    ['the row', '甲（兆瓦时）\t1', ' 兆瓦时'],
    ['the column', '港\t甲 (MWh)\n乙\t1', ' MWh'],
    ['the caption', '单位：亿元\n甲\t1', ' 亿元'],
    ['none, for a number with a unit of its own', '甲（兆瓦时）\t1吨', ''],
  ])('takes the unit of a bare number from %s', (_case, draft, unit) => {
    expect(cutDraft(draft).at(-1)?.unit).toBe(unit);
  });

  it.each([
    ['甲；乙。丙', [false, true, false]],
    ['甲;乙', [false, true]],
  ])('goes on after a semicolon: %s', (draft, goesOn) => {
    expect(cutDraft(draft).map((sentence) => sentence.goesOn)).toEqual(goesOn);
  });
});
