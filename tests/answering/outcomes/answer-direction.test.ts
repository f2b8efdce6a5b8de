// Which way an amount went in a year: by its growth rate, or by the year before beside it.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askShipped, askTurnUpAndGo, askWaitLess, idsOf } from '../ask.ts';

describe('a growth rate on record', () => {
  it.each([
    [askWaitLess, '中医院去年门诊量是涨是跌,幅度多少', 'tcm-hospital-outpatient-growth-2024'],
    [
      askWaitLess,
      'did outpatient visits at the TCM hospital go up or down in 2024',
      'tcm-hospital-outpatient-growth-2024',
    ],
    [askWaitLess, '医联体2024年门诊量是增是减', 'network-outpatient-growth-2024'],
    [askShipped, '射洪锂电园2021年规上工业营收是增长还是下降', 'shehong-revenue-growth-2021'],
  ])('%o %s', (ask, question, id) => {
    expect(idsOf(ask(question))).toEqual([id]);
  });
});

describe('an amount alone', () => {
  it('stands beside that of the year before', () => {
    expect(askTurnUpAndGo('was punctuality higher or lower in 2024')).toMatchObject({
      status: 'answered',
      body: { kind: 'series' },
      observations: [{ value: '74.9' }, { value: '83.6' }],
    });
  });

  it('says what is missing where the year before is', () => {
    expect(askOpenDoors('did volunteers increase or decrease in 2023').disclosures).toContainEqual({
      kind: 'missing_period',
      period: { start: '2022-01-01', end: '2022-12-31' },
    });
  });
});

describe('nothing of the sort on record', () => {
  it.each([
    [askWaitLess, '松坪县医院2024年门诊量涨了还是跌了'],
    [askWaitLess, 'did satisfaction of nurses rise or fall in 2024'],
    [askShipped, 'did exports of Suining rise or fall in 2021'],
    [askTurnUpAndGo, 'will the fare go up or down in 2026?'],
  ])('%o %s', (ask, question) => {
    expect(ask(question).status).toBe('no_data');
  });
});
