// Of which place or body a metric stands highest or lowest, among those on record.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askShipped, askTurnUpAndGo, askWaitLess } from '../ask.ts';

describe('the highest and the lowest of those on record', () => {
  it.each([
    [askTurnUpAndGo, 'which line had the lowest punctuality', ['76.3']],
    [askWaitLess, '哪家医院平均候诊时间最短', ['22']],
    [askWaitLess, '候诊时间最长的是哪家医院', ['35']],
    [askOpenDoors, 'which branch had the most visits in 2023', ['152000']],
    [askOpenDoors, '哪个分馆到馆人次最多', ['152000']],
  ] as const)('%o %s', (ask, question, values) => {
    const { body } = ask(question);

    expect(body.kind === 'figures' && body.extreme?.observations.map(({ value }) => value)).toEqual(values);
  });
});

describe('no extreme', () => {
  it.each([
    ['of a sort that is not on record', askOpenDoors, 'which city had the most visits'],
    ['of whom one alone is on record', askShipped, '哪个区县GDP最高'],
    ['of another sort', askShipped, 'which city has the most provincial technology centres'],
    ['of a time without figures of two', askOpenDoors, 'which branch had the most visits in 2019'],
  ] as const)('%s: %o %s', (_, ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
