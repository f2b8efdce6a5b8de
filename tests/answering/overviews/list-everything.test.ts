// All the figures of a place or body, asked for in a sentence: those of the time beside it, and nothing beyond its own.
import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askShipped, askTurnUpAndGo, askWaitLess, idsOf } from '../ask.ts';

describe('all of its figures', () => {
  it.each([
    [askShipped, '射洪锂电园2021年所有数据', 3],
    [askShipped, 'give me everything you have on Suining 2021', 4],
    [askShipped, 'Everything numeric on the Shehong lithium park in 2021: output and growth will do', 3],
    [askWaitLess, "all the numbers for Children's Hospital 2024", 2],
    [askWaitLess, '第一医院2024年都有哪些数据', 3],
    [askTurnUpAndGo, 'everything on Line 4 in 2024', 4],
    [askClearRiver, '下坪断面2023年的全部数据', 2],
  ])('%o %s', (ask, question, count) => {
    const answer = ask(question);

    expect(answer.body.kind).toBe('metrics_of');
    expect(answer.observations).toHaveLength(count);
  });

  it('leaves a metric that is named to itself', () => {
    expect(idsOf(askOpenDoors('all the numbers for loans at Central Library'))).toEqual([
      'central-library-loans-2023',
    ]);
  });
});

describe('none of what is named beside it', () => {
  it.each([
    [askShipped, 'all figures on exports of Suining'],
    [askShipped, 'everything on lithium in Suining'],
    [askShipped, '绵阳所有数据'],
    [askTurnUpAndGo, 'all data on taxis in 2024'],
    [askWaitLess, '松坪县医院全部数据'],
  ])('%o %s', (ask, question) => {
    expect(ask(question).body.kind).not.toBe('metrics_of');
  });
});
