import { describe, expect, it } from 'vitest';
import { eachOfSort } from '../../src/language/each-of-sort.ts';

describe('the figures of each of a sort', () => {
  it.each([
    ['各医院2024年候诊时间', { metric: '2024年候诊时间', sort: '医院', isPlain: true }],
    ['2023年每个分馆的借阅量', { metric: '2023年借阅量', sort: '分馆', isPlain: false }],
    ['visits by branch in 2023', { metric: 'visits in 2023', sort: 'branch', isPlain: false }],
    ['punctuality of each line', { metric: 'punctuality', sort: 'line', isPlain: true }],
    [
      'how many visits did every branch get',
      { metric: 'how many visits get', sort: 'branch', isPlain: true },
    ],
  ])('%s', (text, asked) => {
    expect(eachOfSort(text)).toContainEqual(asked);
  });

  it.each([
    '各年客流',
    '两个分馆各多少',
    '每个月的借阅量',
    'visits by month',
    'visits each year',
    '各项指标',
    'loans in 2023',
  ])('are not asked for in %s', (text) => {
    expect(eachOfSort(text)).toEqual([]);
  });
});
