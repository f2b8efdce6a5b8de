// Of which place or body a metric stands highest or lowest, among those on record.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askQuietHills, askShipped, askTurnUpAndGo, askWaitLess, idsOf } from '../ask.ts';

describe('the highest and the lowest of those on record', () => {
  it.each([
    [askTurnUpAndGo, 'which line had the lowest punctuality', ['76.3']],
    [askWaitLess, '哪家医院平均候诊时间最短', ['22']],
    [askWaitLess, '候诊时间最长的是哪家医院', ['35']],
    [askOpenDoors, 'which branch had the most visits in 2023', ['487000']],
    [askOpenDoors, '哪个分馆到馆人次最多', ['152000']],
  ] as const)('%o %s', (ask, question, values) => {
    const { body } = ask(question);

    expect(body.kind === 'figures' && body.extreme?.observations.map(({ value }) => value)).toEqual(values);
  });
});

describe('no extreme', () => {
  it.each([
    ['of how many, where the largest is asked for', askQuietHills, 'which farm had the biggest fire'],
    ['in a statement about something else', askWaitLess, '2024年门诊量谁最多'],
    ['of a sort that is not on record', askOpenDoors, 'which city had the most visits'],
    ['of whom one alone is on record', askShipped, '哪个区县GDP最高'],
    ['of another sort', askShipped, 'which city has the most provincial technology centres'],
    ['of a time without figures of two', askOpenDoors, 'which branch had the most visits in 2019'],
  ] as const)('%s: %o %s', (_, ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});

describe('each of those on record', () => {
  it.each([
    [askWaitLess, '各医院2024年平均候诊时间', 2],
    [askTurnUpAndGo, 'punctuality by line', 2],
    [askOpenDoors, 'visits by branch in 2023', 4],
    [askOpenDoors, 'how many visits did each branch get', 4],
    [askQuietHills, '各林场2024年火情', 3],
  ] as const)('%o %s', (ask, question, count) => {
    const answer = ask(question);

    expect(answer.status).toBe('answered');
    expect(idsOf(answer)).toHaveLength(count);
  });

  it.each([
    [askShipped, '各区县GDP'],
    [askWaitLess, '各医院门诊量'],
    [askOpenDoors, 'visits of each city'],
  ] as const)('is none of their whole: %o %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
