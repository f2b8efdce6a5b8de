import { describe, expect, it } from 'vitest';
import { askOpenDoors, askShipped, idsOf } from '../ask.ts';

describe('an average by its name', () => {
  it.each(['奥尔德2024年平均人均支出多少', 'Alder 2024 平均每位居民花多少 dollars'])(
    'is one already: %s',
    (question) => {
      expect(idsOf(askOpenDoors(question))).toEqual(['alder-library-spend-per-resident-2024']);
    },
  );

  it.each([
    [askOpenDoors, '塔马拉克2024年平均到馆人次', 'of a total'],
    [askOpenDoors, '奥尔德2024年人均支出的中位数', 'another statistic'],
    [askOpenDoors, 'Alder 2024 平均每位居民赚多少 dollars', 'another deed'],
    [askOpenDoors, 'Alder 2024 平均每位读者花多少 dollars', 'of others'],
    [askShipped, '遂宁2021年平均GDP多少', 'of a total'],
  ])('is not, where the name is none: %#, %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
