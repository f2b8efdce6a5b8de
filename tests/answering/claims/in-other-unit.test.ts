// A claim with a unit that the record does not count by.
import { describe, expect, it } from 'vitest';
import { askQuietHarbours, askShipped, askTurnUpAndGo, askWaitLess } from '../ask.ts';

describe('a unit of the same sort', () => {
  it.each([
    [askShipped, '射洪园区收回的低效用地是1000多平方公里吧', '1000多平方公里'],
    [askShipped, 'the Shehong park recovered over 1,000 hectares of land, right?', 'over 1,000 hectares'],
    [askWaitLess, '市一院2024年平均候诊时间35小时，对吗', '35小时'],
    [askQuietHarbours, 'Port Elder used 6,420 kWh of shore power in 2024, right?', '6,420 kWh'],
    [askTurnUpAndGo, 'average wait in 2024 was 7.8 hours, right?', '7.8 hours'],
  ])('%o %s: differs, and is told with its unit', (ask, claim, stated) => {
    expect(ask(claim)).toMatchObject({ verdict: 'differs', body: { rows: [{ stated, reason: 'unit' }] } });
  });

  it.each([
    [askWaitLess, '市一院2024年平均候诊时间2100秒，对吗'],
    [askQuietHarbours, 'Port Elder used 6.42 GWh of shore power in 2024, right?'],
  ])('%o %s: matches', (ask, claim) => {
    expect(ask(claim).verdict).toBe('matches');
  });

  it('is left open where rounding may part the two', () => {
    expect(askShipped('射洪园区收回低效用地66公顷，对吗').verdict).toBe('not_on_record');
  });
});

describe('a unit of another sort', () => {
  it.each([
    [askShipped, '射洪园区收回1000多万元低效用地，对吗'],
    [askShipped, 'the Shehong park recovered over 1,000 tonnes of land, right?'],
    [askQuietHarbours, "Port Elder's shore power in 2024 was 6,420 litres, correct?"],
  ])('%o %s: nothing to hold it against', (ask, claim) => {
    expect(ask(claim).verdict).toBe('not_on_record');
  });
});
