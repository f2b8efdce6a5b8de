// A course over time, in the many ways it is asked for: everything on record, and what is not said to be missing.
import { describe, expect, it } from 'vitest';
import { askHarbour, askOneMorePint, askQuietHarbours, askShipped, idsOf } from './ask.ts';

const ALL = ['berth-share-2018', 'berth-share-2019', 'berth-share-2020-q1', 'berth-share-2020'];
const year = (of: number) => ({ start: `${of}-01-01`, end: `${of}-12-31` });

describe('a course over time', () => {
  it.each([
    '盐口泊位占比这几年怎么走的',
    '盐口泊位占比是涨了还是跌了',
    '盐口泊位占比连续增长吗',
    '盐口泊位占比每年都是多少',
    '盐口历年泊位占比',
    'Saltmouth berth share year by year',
    'Saltmouth berth share every year',
    'is the Saltmouth berth share going up or down?',
    'plot the Saltmouth berth share',
    'history of the Saltmouth berth share',
    '过去三年盐口泊位占比',
    'Saltmouth berth share in recent years',
    'has the Saltmouth berth share been growing every year?',
    'Saltmouth berth share in 2018? >> since then?',
  ])('is told whole: %s', (question) => {
    expect(idsOf(askHarbour(question))).toEqual(ALL);
  });

  it.each([
    ['斯凯罗岸电用量每个月都是多少'],
    ['skerrow shore power month by month'],
    ['skerrow shore power each month'],
  ])('may go by the month: %s', (question) => {
    expect(idsOf(askQuietHarbours(question))).toEqual(
      expect.arrayContaining(['skerrow-power-2025-01', 'skerrow-power-2025-02', 'skerrow-power-2025-03']),
    );
  });

  it.each([
    ['盐口泊位占比从2015年到2019年', [{ start: '2015-01-01', end: '2017-12-31' }]],
    ['Saltmouth berth share from 2017 to 2019', [year(2017)]],
    ['Saltmouth berth share since 2017', [year(2017)]],
    ['trend of the Saltmouth berth share from 2019 to 2021', [year(2021)]],
    ['Saltmouth berth share from 2018 to 2019', []],
  ])('says which years are missing: %s', (question, periods) => {
    const answer = askHarbour(question);

    expect(answer.status).toBe('answered');
    expect(answer.disclosures.filter(({ kind }) => kind === 'missing_period')).toEqual(
      periods.map((period) => ({ kind: 'missing_period', period })),
    );
  });

  it('is refused where none of its years is on record', () => {
    expect(askHarbour('盐口泊位占比2010年到2015年').status).toBe('no_data');
  });

  it.each([
    ['遂宁历年经济总量', askShipped, year(2021)],
    ['Suining GDP trend', askShipped, year(2021)],
    ['遂宁2021年经济总量 >> 历年呢', askShipped, year(2021)],
    ['fuel savings year by year', askQuietHarbours, year(2024)],
    // The count and its rank share their nouns: without a word for a rank the count is meant.
    ['Suining technology centres by year', askShipped, year(2021)],
  ])('says that one period alone is on record: %s', (thread, ask, period) => {
    expect(ask(thread).disclosures).toContainEqual({ kind: 'only_period', period });
  });

  it.each(['东坞历年规费和盐口历年起重机数量', '东坞规费和盐口起重机数量历年数据'])(
    'may be of two metrics, each with a subject of its own: %s',
    (question) => {
      expect(idsOf(askHarbour(question))).toEqual(['dues-2019', 'cranes-2018', 'cranes-2019']);
    },
  );

  it.each([
    ['安居这几年的变化', askShipped, 'lithium-output-share'],
    ['show the anju trend', askShipped, 'lithium-output-share'],
    ['桑德米尔和埃尔德港历年', askQuietHarbours, 'traffic-against-benchmark'],
  ])('is that of the one metric with a course there: %s', (question, ask, variable) => {
    expect(new Set(ask(question).observations.map((observation) => observation.variable))).toEqual(
      new Set([variable]),
    );
  });

  it.each([
    ['塔恩西历年', askQuietHarbours],
    ['遂宁走势', askShipped],
    ['安居人口历年', askShipped],
    ['安居历年房价', askShipped],
  ])('is of none where several or none have one: %s', (question, ask) => {
    expect(ask(question).observations).toEqual([]);
  });

  it('says nothing of the kind where one figure was asked for', () => {
    expect(askShipped('遂宁2021年经济总量').disclosures).toEqual([]);
  });
});

describe('a course asked for with what is foreseen', () => {
  it.each(['爽约率这几年的变化，2026目标也带上', '历年爽约率和2026年目标'])('tells both: %s', (question) => {
    expect(idsOf(askOneMorePint(question))).toEqual([
      'kelloway-missed-share-2023',
      'kelloway-missed-share-2024',
      'kelloway-missed-share-2025-h1',
      'kelloway-missed-share-2026',
    ]);
  });

  it('is no course where only what is foreseen is asked for', () => {
    expect(idsOf(askOneMorePint('2026年爽约率目标'))).toEqual(['kelloway-missed-share-2026']);
  });
});
