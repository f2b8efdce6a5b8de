import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askQuietHarbours, askShipped } from '../ask.ts';

describe('a claim of the post that somebody holds', () => {
  it.each([
    [askShipped, '岳波是新锂想董事长吧', 'differs', 'yue-bo'],
    [askShipped, 'is Yue Bo the general manager of Xinlixiang?', 'matches', 'yue-bo'],
    [askClearRiver, '莫志远是水务集团总经理，对不对', 'matches', 'mo-zhiyuan'],
    [askClearRiver, '何柏年是澄州市副市长吧', 'matches', 'he-bonian'],
    [askClearRiver, '何柏年是澄州市市长吧', 'differs', 'he-bonian'],
    [askClearRiver, '莫志远是生态环境局局长吧', 'differs', 'zhou-yanning'],
    [askOpenDoors, 'is Tom Ashdown chairman of the library board?', 'matches', 'tom-ashdown'],
    [askOpenDoors, 'is Maren Okafor the chair of the library board?', 'differs', 'tom-ashdown'],
    [askQuietHarbours, 'is Isla Marrack the managing director of Brightwater?', 'differs', 'tomas-venn'],
  ] as const)('is told by the card of whoever holds it: %#', (ask, question, verdict, entity) => {
    const answer = ask(question);

    expect(answer.verdict).toBe(verdict);
    expect(answer.body).toMatchObject({ kind: 'entity', entity });
  });

  it.each([
    [askShipped, 'a body that the person is not of', '岳波是遂宁市长吧'],
    [askShipped, 'what is no office', 'is Yue Bo the founder of Xinlixiang?'],
    [askOpenDoors, 'a former post', 'is Tom Ashdown the former chair of the library board?'],
  ] as const)('is left open for %s, %s: %s', (ask, _, question) => {
    const { verdict } = ask(question);

    expect(verdict).toBeUndefined();
  });
});
