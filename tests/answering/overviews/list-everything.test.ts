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

describe('all the figures of a time, whomever they are of', () => {
  it.each([
    [askShipped, 'list all figures for 2021', 8],
    [askShipped, '2021年的所有数据', 8],
    [askShipped, '2021年有哪些数据', 8],
    // The first quarter and a day, too.
    [askShipped, 'all the numbers for 2022', 4],
  ])('%o %s', (ask, question, count) => {
    const answer = ask(question);

    expect(answer.body.kind).toBe('metrics_of');
    expect(answer.observations).toHaveLength(count);
  });

  it('are none of a time without one', () => {
    expect(askShipped('2019年所有数据').status).not.toBe('answered');
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

describe('every metric on record, where nobody is named', () => {
  it.each([
    [askShipped, '有哪些指标', 11],
    [askShipped, '有什么指标可以查', 11],
    [askShipped, 'please list all the metrics', 11],
    [askClearRiver, '指标清单', undefined],
    [askOpenDoors, 'what metrics do you have?', undefined],
  ])('%o %s', (ask, question, total) => {
    const answer = ask(question);

    expect(answer).toMatchObject({ status: 'answered', body: { kind: 'metrics_of', entity: undefined } });
    expect(answer.observations.length).toBeLessThanOrEqual(30);
    if (total !== undefined) expect(answer.body).toMatchObject({ total });
    expect(new Set(answer.observations.map(({ variable }) => variable)).size).toBe(
      answer.observations.length,
    );
  });

  it.each([
    [askShipped, '把展板上的数据都列出来'],
    [askShipped, '去年的数据发我一下'],
    [askShipped, '医院有哪些指标'],
    [askOpenDoors, 'list the metrics of the council'],
  ])('and not for another list: %o %s', (ask, question) => {
    expect(ask(question).body).not.toMatchObject({ kind: 'metrics_of', entity: undefined });
  });
});

describe('a name and a time, and no more', () => {
  it.each([
    [askShipped, '安居2021', 1],
    [askShipped, '射洪园区2021？', 3],
    [askShipped, 'Suining 2021', 4],
    [askShipped, '遂宁2021年的数据', 4],
    [askOpenDoors, 'Central Library 2023 figures', 11],
  ])('give its figures of that time: %o %s', (ask, question, total) => {
    expect(ask(question)).toMatchObject({ status: 'answered', body: { kind: 'metrics_of', total } });
  });

  it.each([
    [askShipped, '安居2015', 'no_data'],
    [askShipped, '岳波2022', 'unknown'],
    [askShipped, 'anju 2021 competitors', 'no_data'],
    [askShipped, '安居2021年锂电产值占溧阳多少 >> 射洪2021', 'no_data'],
    [askOpenDoors, 'Central Library opened in 2023', undefined],
  ])('and nothing else: %o %s', (ask, question, status) => {
    const answer = ask(question);

    expect(answer.body.kind).not.toBe('metrics_of');
    if (status !== undefined) expect(answer.status).toBe(status);
  });
});
