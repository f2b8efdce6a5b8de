// By how many percent something rose or fell: a growth on record of that very metric, else nothing.
import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askQuietHarbours, askShipped, idsOf } from '../ask.ts';

describe('by how many percent', () => {
  it.each([
    '塔恩西2024年渡轮客运量 >> 比上年涨了百分之多少',
    '塔恩西2024年渡轮客运量比上年涨了百分之多少',
    '塔恩西2024年渡轮客运量 >> 涨了百分之几',
    'tarnsea ferry passengers 2024 >> by what percentage did it rise on the year before',
    'tarnsea ferry passengers 2024 >> up what percent?',
  ])('an amount rose is its growth: %s', (thread) => {
    expect(idsOf(askQuietHarbours(thread))).toEqual(['tarnsea-growth-2024']);
  });

  it.each(['射洪锂电园2021年规上企业收入涨了多少个点', '射洪锂电园2021年规上营业收入涨了几个点'])(
    'is said in points where the growth alone is on record: %s',
    (question) => {
      expect(idsOf(askShipped(question))).toEqual(['shehong-revenue-growth-2021']);
    },
  );

  it('an amount fell is its growth as well', () => {
    const [growth] = askClearRiver('澄州2024年涉水投诉量 >> 比上年降了百分之多少').observations;

    expect(growth?.value).toBe('-36');
  });

  it.each([
    [askQuietHarbours, '埃尔德港2024年岸电用量 >> 比上年多了百分之几'],
    [askOpenDoors, '2023年读者证数量 >> 比上年增加百分之几'],
    [askOpenDoors, 'library visits in 2023 >> what percentage up on 2022'],
    [askShipped, '射洪锂电高新产业园2021年产值 >> 比上年涨了百分之多少'],
  ])('is never the change of another metric: %#', (ask, thread) => {
    expect(ask(thread).status).toBe('no_data');
  });

  it('a share rose is told in points', () => {
    const answer = askShipped('安居占溧阳的比例2021 >> 比上年涨了百分之几');

    expect(answer.body).toMatchObject({ kind: 'derived', value: '13.93' });
  });
});
