import { describe, expect, it } from 'vitest';
import { extremeInTime } from '../../src/language/extreme-in-time.ts';

describe('the time of the highest or lowest figure', () => {
  it.each([
    ['哪年客运量最高', '客运量', 'highest', 'year'],
    ['客运量最低的是哪一年', '客运量', 'lowest', 'year'],
    ['候诊时间最长是在哪个月', '候诊时间', 'highest', 'month'],
    ['2024年哪个季度的过火面积最小', '2024年过火面积', 'lowest', 'quarter'],
    ['借阅量什么时候达到峰值', '借阅量', 'highest', undefined],
    ['which year had the most visits', 'visits', 'highest', 'year'],
    ['what was the year with the fewest visits', 'visits', 'lowest', 'year'],
    ['in which month were visits highest', 'visits', 'highest', 'month'],
    ['when were visits at their lowest', 'visits', 'lowest', undefined],
    ['visits at central peaked when', 'visits at central', 'highest', undefined],
    ['lowest quarter for stock', 'stock', 'lowest', 'quarter'],
  ] as const)('%s', (text, metric, end, step) => {
    expect(extremeInTime(text)).toMatchObject({ metric, end, step });
  });

  it.each([
    'peak output in 2021', '2021年产值最高的一个月是多少', '谁的客运量最高', 'which branch had the most visits',
    'the most recent year for visits', '最近哪年有数据', 'when was the newest branch opened', '最多能停几辆车',
  ])('is not asked for in %s', (text) => {
    expect(extremeInTime(text)).toBeUndefined();
  }); // biome-ignore format: rows
});
