// A figure of a year is none of a day.
import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askQuietHarbours, idsOf } from '../ask.ts';

describe('an amount by the day', () => {
  it.each(['城北污水厂 日处理 2023 吨', '城北污水厂2023年日处理多少吨', '城北污水厂2023年污水日处理能力'])(
    'is what is on record by the day: %s',
    (question) => {
      expect(idsOf(askClearRiver(question))).toEqual(['chengbei-plant-capacity-2023']);
    },
  );

  it.each([
    [askClearRiver, '城北污水厂日处理污水多少吨'],
    [askClearRiver, '城北污水厂2023年日处理污水量'],
    [askClearRiver, '城北污水厂2023年日产多少吨'],
    [askClearRiver, '城北污水厂2023年月处理多少吨污水'],
    [askClearRiver, 'how much sewage did the Chengbei plant treat a day in 2023'],
    [askQuietHarbours, '塔恩西2024年渡轮日运送多少人'],
    [askOpenDoors, '中央图书馆日接待多少人次 2023'],
  ])('is not the amount of a year, nor of other work: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
