// No message is slow, however long it is and whatever it repeats.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { leastCostOf } from '../cost-of.ts';
import { shippedIndex } from '../make-index.ts';
import { arbitraryPiece, PIECES } from './arbitrary-message.ts';

const TODAY = '2022-04-27';
const LONGEST = 40_000;
/** The longest that an answer may take, in milliseconds. */
const SOON = 100;

const index = shippedIndex();
const answer = (text: string) => answerQuestion(index, { text, today: TODAY });

const overlong = fc
  .tuple(
    fc.array(arbitraryPiece(index.catalog.pack), { minLength: 1, maxLength: 8 }),
    fc.constantFrom('', ' ', '，', '？', '\n'),
  )
  .map(([pieces, joint]) => repeat(pieces.join(joint) + joint));

function repeat(text: string): string {
  return text.repeat(Math.ceil(LONGEST / Math.max(1, text.length))).slice(0, LONGEST);
}

const cost = (text: string) => leastCostOf(() => void answer(text), SOON);

beforeAll(() => {
  for (const text of ['遂寧2021年经济总量', 'suining de jingji zongliang', 'Anju share of Liyang 2021, 15%, right?', '随宁技木中心']) answer(text);
}); // biome-ignore format: one row

describe('any message', () => {
  it('is answered soon, at whatever length', () => {
    fc.assert(
      fc.property(overlong, (text) => {
        expect(cost(text)).toBeLessThan(SOON);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  // One piece over and over: where a search grows with the square of the length, it shows here.
  it.each([
    ...PIECES, '安居', 'ajnu ', 'a ', 'an', '1', '1 ', '15%,', '安居占比多少？\n', '<', '<@', '<@a|', '&', ':a', '一', '万', '一亿', '超过', '1月', '1-',
    'jan ', 'q1 ', '不是安居', 'zhuang', 'abcdefghij', '安居，', '一成', 'top 5 ', '前五', '15%对吗', '遂宁经济总凉', '省级企业技木中心', 'litium technolgy ',
    '1.', '1,111', 'ranked first ', 'one hundred ', 'one-', 'Έ生产总值第一轮活动中承认的问题',
    '产值', '标杆', 'pilot programs', 'high-tech lithium park',
  ])('is answered soon where it is nothing but "%s"', (text) => {
    expect(cost(repeat(text))).toBeLessThan(SOON);
  }); // biome-ignore format: rows
});
