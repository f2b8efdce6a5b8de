// No draft is slow, however long it is and whatever it repeats.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/answering/draft/check-draft.ts';
import { shippedIndex } from '../../make-index.ts';
import { arbitraryPiece, PIECES } from '../arbitrary-message.ts';

const LONGEST = 40_000;
/** The longest that a check may take, in milliseconds. */
const SOON = 100;
/** From here on another run will not make it. */
const HOPELESS = 1_000;

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

// Other programs share the machine: the fastest of a few runs, or the processor's own time, is what the check costs.
function cost(draft: string): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 8 && fastest >= SOON && (run === 0 || fastest < HOPELESS); run += 1) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    check(draft);
    const { user, system } = process.cpuUsage(used);
    fastest = Math.min(fastest, performance.now() - start, (user + system) / 1_000);
  }
  return fastest;
}

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
