import { describe, expect, it } from 'vitest';
import { extremesAmong } from '../../src/language/extreme-among.ts';

describe('whose figure is the highest or lowest', () => {
  it.each([
    ['哪家医院候诊时间最短', { metric: '候诊时间', end: 'lowest', sort: '医院' }],
    ['2024年谁的客流最多', { metric: '2024年客流', end: 'highest', sort: '' }],
    ['2024年客流谁最多', { metric: '2024年客流', end: 'highest', sort: '' }],
    ['候诊时间最长的是哪家医院', { metric: '候诊时间', end: 'highest', sort: '医院' }],
    ['哪个分馆借阅最少', { metric: '借阅', end: 'lowest', sort: '分馆' }],
    [
      'which branch had the most visits in 2023',
      { metric: 'visits in 2023', end: 'highest', sort: 'branch' },
    ],
    ['which line has the lowest punctuality', { metric: 'punctuality', end: 'lowest', sort: 'line' }],
    ["which branch's visits were highest", { metric: 'visits', end: 'highest', sort: 'branch' }],
  ])('%s', (text, asked) => {
    expect(extremesAmong(text)).toContainEqual(expect.objectContaining(asked));
  });

  it.each([
    '哪年客流最高',
    'which year had the most visits',
    '客流最高是多少',
    'which branch opened in 2023',
    '最多能停几辆车',
  ])('is not asked for in %s', (text) => {
    expect(extremesAmong(text)).toEqual([]);
  });
});
