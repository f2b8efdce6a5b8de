import { describe, expect, it } from 'vitest';
import { askOpenDoors, askQuietHills, askShipped, askWaitLess, idsOf } from '../ask.ts';

describe('a figure is not told of what it does not say', () => {
  it.each([
    ['How many minutes did people over 75 wait on average in 2024?', askWaitLess],
    ['Average waiting time in 2024 for patients under 16', askWaitLess],
    ['Out of the 19 fires in 2024, how many were down to smokers?', askQuietHills],
    ['By how much were staff up in 2023?', askOpenDoors],
    ['Where in the league of branches did visits at Central sit in 2023?', askOpenDoors],
  ])('%s', (question, ask) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each([
    ['How many minutes did people wait on average in 2024?', askWaitLess, 'network-average-wait-2024'],
    ['In 2024, how many forest fires were there?', askQuietHills, 'shuanghuai-fires-2024'],
  ])('%s, which it does', (question, ask, id) => {
    expect(idsOf(ask(question))).toContain(id);
  });
});

describe('a rank asked beside a count', () => {
  it('is told where the count is the one on record', () => {
    expect(idsOf(askShipped('省级企业技术中心44家排全省第几'))).toEqual([
      'suining-technology-centres-rank-2021',
    ]);
  });

  it('is not told of another count', () => {
    expect(askShipped('省级企业技术中心50家排全省第几').status).not.toBe('answered');
  });
});

describe('when an amount was passed', () => {
  it.each([
    ['经济总量突破1500亿是哪年', '突破1500亿'],
    ['When did Shehong park output exceed RMB 50 billion', 'exceed rmb 50 billion'],
  ])('is said to be a time that is not on record: %s', (question, asked) => {
    const { body } = askShipped(question);

    expect(body.kind === 'no_data' && body.missing).toEqual([{ slot: 'period', asked }]);
  });
});
