// At which of its times on record a metric stood highest or lowest.
import { describe, expect, it } from 'vitest';
import {
  askOpenDoors,
  askQuietHarbours,
  askQuietHills,
  askShipped,
  askTurnUpAndGo,
  askWaitLess,
} from '../ask.ts';

const extremeOf = (answer: ReturnType<typeof askShipped>) =>
  answer.body.kind === 'series'
    ? answer.body.extreme?.observations.map(({ value, period }) => `${value} ${period?.start}/${period?.end}`)
    : undefined;

describe('the highest and the lowest of the times on record', () => {
  it.each([
    ['a share, a part of a year too', askShipped, '安居锂电占溧阳的比例哪年最高', '23 2022-01-01/2022-03-31'],
    ['a share', askShipped, "when was Anju's share of Liyang lowest?", '1.07 2020-01-01/2020-12-31'],
    ['years alone, and no quarter', askQuietHarbours, 'which year had the fewest ferry passengers', '3200000 2023-01-01/2023-12-31'],
    ['a rate', askTurnUpAndGo, 'when was punctuality lowest', '71.4 2022-01-01/2022-12-31'],
    ['where sources differ on another time', askWaitLess, '哪年候诊时间最长', '47 2022-01-01/2022-12-31'],
    ['the quarters', askWaitLess, 'which quarter had the longest average wait', '36 2024-01-01/2024-03-31'],
  ] as const)('%s: %o %s', (_, ask, question, expected) => {
    expect(extremeOf(ask(question))).toEqual([expected]);
  }); // biome-ignore format: rows

  it('says among which of its times it is sought, and shows the others', () => {
    const { body } = askOpenDoors('when was the hold wait lowest');

    expect(body).toMatchObject({ kind: 'series', extreme: { of: 'year' } });
    expect(body.kind === 'series' && body.observations.map(({ value }) => value)).toEqual([
      '23',
      '16.5',
      '11',
    ]);
  });

  it('lists the times that it stands among, without what is only expected', () => {
    const { observations } = askShipped('安居锂电占溧阳的比例哪年最高');
    expect(observations.map(({ value }) => value)).toEqual(['1.07', '15', '23']);
  });
});

describe('no extreme', () => {
  it.each([
    ['one time on record', askShipped, '遂宁经济总量哪年最高'],
    ['one month on record', askShipped, '2021年射洪锂电园产值最高的是哪个月'],
    ['one quarter on record', askQuietHarbours, 'in which quarter were ferry passengers highest'],
    ['the year of a month', askQuietHills, 'which month had the most fires in 2024'],
    ['a statement of another superlative', askQuietHills, 'which district had the most fires in 2024'],
    ['a statement without one', askWaitLess, '中医院哪个月候诊时间最长'],
  ] as const)('%s: %o %s', (_, ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
