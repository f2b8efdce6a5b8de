// Whose print a claim says a figure is: another paper's is not on record, and the reply names the one that printed it.
import { describe, expect, it } from 'vitest';
import { askQuietHarbours, askShipped, askWaitLess } from '../ask.ts';

describe('a figure told of another paper', () => {
  it.each([
    [askShipped, '《南方周末》登的射洪锂电高新产业园的收回低效用地面积为1000余亩，属实吗'],
    [askQuietHarbours, '南方周末报道碧水航运2024年12月31日电动船数量是2艘，对吗'],
    [askWaitLess, '健康观察周刊报道宁棠医联体2023年三十分钟内就诊率是48%，对吗'],
  ])('is not on record: %#', (ask, claim) => {
    const { verdict, body } = ask(claim);

    expect(verdict).toBe('not_on_record');
    expect(body).toMatchObject({ rows: [{ reason: 'printed', observation: {} }] });
  });

  it.each([[askShipped, '媒体报道遂宁市2021年经济总量超过1500亿元，对吗']])(
    'names no paper: %#',
    (ask, claim) => {
      expect(ask(claim).verdict).toBe('matches');
    },
  );
});

describe('what came about, told as a plan', () => {
  it('is not confirmed, though a programme is called a plan for short', () => {
    expect(askQuietHarbours('塔恩西郡计划2024年岸电用量达到8620兆瓦时，对吗').verdict).toBe('not_on_record');
  });
});
