// No draft is slow, however long it is and whatever it repeats.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/answering/draft/check-draft.ts';
import { leastCostOf } from '../../cost-of.ts';
import { shippedIndex } from '../../make-index.ts';
import { arbitraryPiece, PIECES } from '../arbitrary-message.ts';

const LONGEST = 40_000;
/** The longest that a check may take, in milliseconds. */
const SOON = 100;

const index = shippedIndex();
const check = (draft: string) => checkDraft(index, draft, '2022-04-27');

const overlong = fc
  .tuple(
    fc.array(arbitraryPiece(index.catalog.pack), { minLength: 1, maxLength: 8 }),
    fc.constantFrom('', ' ', '，', '。', '\n', ' | '),
  )
  .map(([pieces, joint]) => repeat(pieces.join(joint) + joint));

function repeat(text: string): string {
  return text.repeat(Math.ceil(LONGEST / Math.max(1, text.length))).slice(0, LONGEST);
}

const cost = (draft: string) => leastCostOf(() => void check(draft), SOON);

beforeAll(() => {
  for (const draft of ['遂寧2021年经济总量突破1500亿元，居全省第4位。\n', 'Anju was at 15% of Liyang in 2021. ']) check(repeat(draft));
}); // biome-ignore format: one row

describe('any draft', () => {
  it('is checked soon, at whatever length', () => {
    fc.assert(
      fc.property(overlong, (draft) => {
        expect(cost(draft)).toBeLessThan(SOON);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it.each([
    ...PIECES, '安居', '1', '1 ', '15%', '15%,', '15%\n', '|15%', '|a', 'a|15%\n', `${'遂宁GDP'.repeat(12)}|`.repeat(11).concat('1%\n'), '2021|15%\n', '遂宁2021年GDP1500亿元，', '<', '一', '万', '一亿', '超过', '2021年', '、', '（',
    'from 3 ', '百分之', '第', '- 1\n', '1. ', '其中', '9', 'a firm in Suining ', 'USD 5 ',
  ])('is checked soon where it is nothing but "%s"', (text) => {
    expect(cost(repeat(text))).toBeLessThan(SOON);
  }); // biome-ignore format: rows
});
