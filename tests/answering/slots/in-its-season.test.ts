import { describe, expect, it } from 'vitest';
import { askPearCounty, idsOf } from '../ask.ts';

describe('a metric named after its season', () => {
  it.each([
    ['去年接穗收购价', ['pearvale-graft-price-2024']],
    ['2025年春季接穗收购价', ['pearvale-graft-price-2025']],
    ['远岗今年接穗价', ['farhill-graft-price-2025']],
    ['graft price in 2024', ['pearvale-graft-price-2024']],
    ['接穗价今年比去年涨了多少', ['pearvale-graft-price-2025', 'pearvale-graft-price-2024']],
  ])('is found by the year: %s', (question, ids) => {
    expect(idsOf(askPearCounty(question))).toEqual(ids);
  });

  it.each(['2023年接穗收购价', '2024年全年接穗价', '2024年秋季接穗收购价', 'graft price in autumn 2024'])(
    'is not of another time: %s',
    (question) => {
      expect(askPearCounty(question).status).not.toBe('answered');
    },
  );
});

describe('a price for so much of a thing', () => {
  it.each(['今年接穗多少钱', '今年接穗多少钱一公斤', 'how much was a kilo of grafts in 2025'])(
    'is asked for as money: %s',
    (question) => {
      expect(idsOf(askPearCounty(question))).toEqual(['pearvale-graft-price-2025']);
    },
  );

  it.each(['今年接穗多少钱一斤', '农家乐多少钱', '今年农家乐多少钱一公斤'])(
    'is not that for another amount: %s',
    (question) => {
      expect(askPearCounty(question).status).not.toBe('answered');
    },
  );
});
