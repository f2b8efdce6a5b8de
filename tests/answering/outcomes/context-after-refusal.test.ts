// What a refusal leaves to the next question: enough to go on with, never enough to answer what was not asked.
import { describe, expect, it } from 'vitest';
import { askHarbour, askOpenDoors, askQuietHarbours, askShipped, idsOf } from '../ask.ts';

describe('after a question for what the record does not know', () => {
  it.each([
    // Another measure, and then its year.
    '盐口2019年泊位占比 >> 增速呢 >> 2018年呢',
    '盐口2019年泊位占比 >> 人口呢 >> 2018年呢',
    'Saltmouth berth share in 2019? >> and the profit? >> 2018?',
    // Another place, and then its year.
    '盐口2019年泊位占比 >> 绵阳呢 >> 2018年呢',
    'Saltmouth berth share in 2019? >> what about Mianyang >> and in 2018?',
    '绵阳2019年有几台起重机 >> 2018年呢',
    // Something else altogether.
    'How many cranes did Saltmouth have in 2019? >> what is the weather like >> and in 2018?',
  ])('a year alone is a year of that: %s', (thread) => {
    const answer = askHarbour(thread);

    expect(['no_data', 'unknown']).toContain(answer.status);
    expect(answer.observations).toEqual([]);
  });

  it.each([
    ['盐口2019年有几台起重机 >> 增速呢 >> 排第几', ['cranes-rank-2019']],
    ['绵阳2019年有几台起重机 >> 盐口呢', ['cranes-2019']],
    ['盐口人口多少 >> 2019年起重机呢', ['cranes-2019']],
    ['盐口2017年有几台起重机 >> 2018年呢', ['cranes-2018']],
  ])('what is said anew is answered: %s', (thread, ids) => {
    expect(idsOf(askHarbour(thread))).toEqual(ids);
  });

  it('a part of a year that was refused leaves the year open', () => {
    expect(idsOf(askShipped('安居占溧阳比例2021年 >> 一季度呢 >> 全年预计'))).toEqual([
      'anju-lithium-share-2022',
    ]);
  });

  it('a place put right is answered', () => {
    expect(idsOf(askShipped('2021年安居锂电占溧水多少 >> 不是溧水，是溧阳'))).toContain(
      'anju-lithium-share-2021',
    );
  });
});

describe('a question that leans on the thread', () => {
  it.each([
    // Only 2024 is on record there.
    'ferry passengers Tarnsea 2023 >> Port Elder?',
    '塔恩西2023年客运量 >> 埃尔德港呢',
    'Brightwater electric vessels 2026 >> Tarnsea Ferries?',
  ])('keeps to its time: %s', (thread) => {
    const answer = askQuietHarbours(thread);

    expect(answer).toMatchObject({ status: 'no_data', body: { missing: [{ slot: 'period' }] } });
  });

  it.each([
    [askOpenDoors, 'Harbour visits >> loans >> 2024 >> Central'],
    [askOpenDoors, '港湾分馆到馆 >> 借阅量 >> 2024年呢 >> 中央图书馆呢'],
    [askQuietHarbours, 'passengers Port Elder 2019 >> Tarnsea?'],
  ])('keeps to the time that was refused before: %#', (ask, thread) => {
    expect(ask(thread)).toMatchObject({ status: 'no_data', body: { missing: [{ slot: 'period' }] } });
  });

  it.each(['loans >> and digital? >> share?'])(
    'is none of what was told before another was named: %s',
    (thread) => {
      expect(askOpenDoors(thread).observations).toEqual([]);
    },
  );

  it('keeps to its place, though the metric is named', () => {
    expect(askQuietHarbours('Gannet Bay shore power March 2025 >> passengers?').observations).toEqual([]);
  });

  it.each(['Anju vs Liyang 2021 >> in yuan?', 'Anju vs Liyang 2021 >> absolute value'])(
    'is given no other metric of another year: %s',
    (thread) => {
      expect(askShipped(thread).observations).toEqual([]);
    },
  );

  it.each(['遂宁省级企业技术中心几家 >> 具体哪些', 'Suining provincial technology centres >> list them'])(
    'is given no number for a list: %s',
    (thread) => {
      expect(askShipped(thread).observations).toEqual([]);
    },
  );

  it.each([
    '正极材料项目达产后产值 >> 现在呢',
    'cathode project output at full production >> what about now',
  ])('is given no forecast for the present: %s', (thread) => {
    expect(askShipped(thread).observations).toEqual([]);
  });
});

describe('after a fact, and a question for the same of what nobody knows', () => {
  it.each([
    '栖凤智造产业园在哪里 >> 那眉山的呢 >> 在哪',
    '第一轮活动叫什么 >> 成都的呢 >> 什么时候启动',
    'Where is the Qifeng park? >> what about the one in Mianyang? >> where is it?',
  ])('a bare turn is not answered with that fact: %s', (thread) => {
    expect(askShipped(thread).status).not.toBe('answered');
  });

  it('another thing may be named', () => {
    expect(askShipped('栖凤智造产业园在哪里 >> 那眉山的呢 >> 九远呢').status).toBe('answered');
  });
});
