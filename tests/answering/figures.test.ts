import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { askHarbour, askShipped, idsOf } from './ask.ts';

const HARBOUR_FIGURES = [
  ['2019年盐口泊位占风港的比例是多少', 'berth-share-2019'],
  ["What share of Galehaven's berths did Saltmouth have in 2019?", 'berth-share-2019'],
  ['berth share of Saltmouth in Q1 2020', 'berth-share-2020-q1'],
  ['盐口2020年一季度泊位占比', 'berth-share-2020-q1'],
  ['盐口2020年泊位占比预计多少', 'berth-share-2020'],
  ['How many cranes did Saltmouth have in 2019?', 'cranes-2019'],
  ['盐口去年有几台起重机', 'cranes-2019'],
  ['How many cranes did Saltmouth have last year?', 'cranes-2019'],
  ['盐口前年有几台起重机', 'cranes-2018'],
  ['盐口起重机数量全省排第几', 'cranes-rank-2019'],
  ['crane rank of Saltmouth', 'cranes-rank-2019'],
  ['东坞2019年规费多少', 'dues-2019'],
  ['How much were the harbour dues of East Dock in 2019?', 'dues-2019'],
  ['盐口2019年6月轮渡多少班', 'ferries-june'],
  ['How many ferry sailings were there in July 2019?', 'ferries-july'],
  ['What was the freight growth of East Dock in 2019?', 'freight-growth-2019'],
  ['盐口2019年不是排名，起重机数量多少', 'cranes-2019'],
  ['not the rank, the number of cranes of Saltmouth in 2019', 'cranes-2019'],
] as const;

const SHIPPED_FIGURES = [
  ["What was the size of Suining's economy in 2021?", 'suining-economic-total-2021'],
  ['咱们市去年经济总量多少', 'suining-economic-total-2021'],
  ['安居区2022年一季度锂电产值占溧阳的比例', 'anju-lithium-share-2022-q1'],
  ["What share of Liyang's lithium output did Anju reach in the first quarter of 2022?", 'anju-lithium-share-2022-q1'],
  ['安居今年全年预计能到溧阳锂电产值的百分之几', 'anju-lithium-share-2022'],
  ['遂宁省级企业技术中心有几家', 'suining-technology-centres-2021'],
  ['遂宁省级企业技术中心在全省排第几', 'suining-technology-centres-rank-2021'],
  ['射洪锂电高新产业园2021年产值多少', 'shehong-output-value-2021'],
  ['revenue growth of the Shehong lithium park in 2021', 'shehong-revenue-growth-2021'],
  ['新锂想接连投了几个项目', 'xinlixiang-projects'],
  ['遂宁2021年GDP多少billion', 'suining-economic-total-2021'],
  ['Suining is number what in Sichuan by A-class firms under the per-mu scheme?', 'suining-a-class-rank-2021'],
] as const; // biome-ignore format: a row each

function expectFigure(answer: Answer, id: string): void {
  expect(answer).toMatchObject({ status: 'answered', body: { kind: 'figures' } });
  expect(idsOf(answer)).toEqual([id]);
  expect(answer.citations).toEqual(answer.observations.map(({ citation }) => citation));
}

describe('a question for one figure', () => {
  it.each(HARBOUR_FIGURES)('about the harbour: %s', (question, id) => {
    expectFigure(askHarbour(question), id);
  });

  it.each(SHIPPED_FIGURES)('about the shipped record: %s', (question, id) => {
    expectFigure(askShipped(question), id);
  });

  it.each([
    ['旧码头2019年规费多少', 'dues-2019', 'a park answers for the place it lies in'],
    ['2019年规费多少', 'dues-2019', 'the only place on record'],
  ])('takes what is not said from the record: %s (%s)', (question, id) => {
    expect(idsOf(askHarbour(question))).toEqual([id]);
  });

  it('says which place it took for granted', () => {
    const { disclosures } = askHarbour('2019年规费多少');

    expect(disclosures).toContainEqual({ kind: 'assumed', slot: 'entity', value: 'east-dock' });
  });

  it('says which year it took for granted', () => {
    const answer = askHarbour('How many ferry sailings did Saltmouth have in July?');

    expect(idsOf(answer)).toEqual(['ferries-july']);
    expect(answer.disclosures).toContainEqual({
      kind: 'assumed',
      slot: 'period',
      value: '2019-07-01/2019-07-31',
    });
  });

  it('says that a figure bears no date', () => {
    expect(askShipped('射洪锂电园收回了多少亩低效用地').disclosures).toContainEqual({
      kind: 'period_not_stated',
    });
  });

  it('says what it read as another spelling', () => {
    const { disclosures } = askHarbour('How many cranes did Saltmoth have in 2019?');

    expect(disclosures).toMatchObject([{ kind: 'spelling', written: 'Saltmoth' }]);
  });

  it('offers questions that lead on, and none that it just answered', () => {
    const { followUps } = askHarbour('How many cranes did Saltmouth have in 2019?');

    expect(followUps.length).toBeGreaterThan(0);
    expect(followUps.length).toBeLessThanOrEqual(3);
    expect(followUps).not.toContainEqual(
      expect.objectContaining({ variable: 'cranes', period: { start: '2019-01-01', end: '2019-12-31' } }),
    );
  });
});

describe('a question for several figures', () => {
  const EVERY_SHARE = ['berth-share-2018', 'berth-share-2019', 'berth-share-2020-q1', 'berth-share-2020'];

  it.each([
    ['盐口历年泊位占比', EVERY_SHARE],
    ["How did Saltmouth's berth share change over the years?", EVERY_SHARE],
    ['盐口有几台起重机', ['cranes-2018', 'cranes-2019']],
    ['How many cranes did Saltmouth have in 2018 and 2019?', ['cranes-2018', 'cranes-2019']],
    ['盐口2018年和2019年各有几台起重机', ['cranes-2018', 'cranes-2019']],
  ])('is a series: %s', (question, ids) => {
    const answer = askHarbour(question);

    expect(answer).toMatchObject({ status: 'answered', body: { kind: 'series' } });
    expect(idsOf(answer)).toEqual(ids);
  });

  it('keeps a series within the range asked for', () => {
    const answer = askHarbour('Trend of the berth share of Saltmouth from 2018 to 2019');

    expect(idsOf(answer)).toEqual(['berth-share-2018', 'berth-share-2019']);
  });

  it('gives the years on record and names the one that is not', () => {
    const answer = askHarbour('How many cranes did Saltmouth have in 2017 and 2018?');

    expect(idsOf(answer)).toEqual(['cranes-2018']);
    expect(answer.disclosures).toContainEqual({
      kind: 'missing_period',
      period: { start: '2017-01-01', end: '2017-12-31' },
    });
  });

  it('gives the record of the shipped pack in time order', () => {
    expect(idsOf(askShipped('安居锂电产值占溧阳比例的历年变化'))).toEqual([
      'anju-lithium-share-2020',
      'anju-lithium-share-2021',
      'anju-lithium-share-2022-q1',
      'anju-lithium-share-2022',
    ]);
  });

  it('lists every figure of the measure asked for', () => {
    const answer = askShipped('遂宁有哪些指标有全省排名');

    expect(answer.status).toBe('answered');
    expect(idsOf(answer)).toEqual(
      expect.arrayContaining(['suining-a-class-rank-2021', 'suining-technology-centres-rank-2021']),
    );
  });
});
