import { describe, expect, it } from 'vitest';
import { askQuietHarbours, askShipped, idsOf } from '../ask.ts';

describe('the other side, after whom a place is measured against', () => {
  it.each([
    ['安居區的標杆是哪裡 >> 2021年佔對方百分之幾', askShipped, 'anju-lithium-share-2021', 'liyang'],
    [
      'which place does Anju measure itself against? >> what percentage of theirs was it in 2021',
      askShipped,
      'anju-lithium-share-2021',
      'liyang',
    ],
    [
      "who does Port Elder compare itself with? >> and what share of the other side's was it in 2023",
      askQuietHarbours,
      'elder-sandmere-2023',
      'sandmere',
    ],
  ])('is that benchmark: %s', (thread, ask, id, value) => {
    const answer = ask(thread);

    expect(idsOf(answer)).toEqual([id]);
    expect(answer.disclosures).toContainEqual({ kind: 'carried', slot: 'benchmark', value });
  });

  it.each([
    '安居2021年锂电占溧阳多少 >> 对方自己的产值是多少',
    '安居区的锂电产业对标哪座城市 >> 对方2021年产值',
    '安居对标哪里 >> 对方是什么时候开始搞锂电的',
  ])('has no figure of its own: %s', (thread) => {
    expect(askShipped(thread).status).not.toBe('answered');
  });
});
