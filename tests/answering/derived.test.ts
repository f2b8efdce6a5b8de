import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askHarbour,
  askOpenDoors,
  askShipped,
  askTurnUpAndGo,
  askWaitLess,
  idsOf,
} from './ask.ts';

describe('arithmetic over the record', () => {
  it.each([
    ['盐口2019年比2018年泊位占比高几个百分点', 'difference', '17.5', 'percentage_points'],
    ["How many percentage points higher was Saltmouth's berth share in 2019 than in 2018?", 'difference', '17.5', 'percentage_points'],
    ['盐口泊位占比2018年到2019年相差多少', 'difference', '17.5', 'percentage_points'],
    ['difference in the number of cranes of Saltmouth between 2018 and 2019', 'difference', '4', 'crane'],
    ['盐口2019年的泊位占比是2018年的几倍', 'multiple', '8', 'times'],
    ['How many times the 2018 berth share is the 2019 one in Saltmouth?', 'multiple', '8', 'times'],
  ])('%s', (question, operation, value, unit) => {
    const answer = askHarbour(question);

    expect(answer).toMatchObject({ status: 'answered', body: { kind: 'derived', operation, value, unit, bound: 'exact' } });
    expect(idsOf(answer).map((id) => id.slice(-4))).toEqual(['2019', '2018']);
    expect(answer.citations.length).toBeGreaterThan(0);
  }); // biome-ignore format: a row each

  it.each([
    ['风港2019年的泊位是盐口的几倍', 'inverse', '5', 'times'],
    ['2019年盐口离风港还差多少个百分点', 'gap_to_benchmark', '80', 'percentage_points'],
    [
      "How far was Saltmouth's berth share from Galehaven's level in 2019?",
      'gap_to_benchmark',
      '80',
      'percentage_points',
    ],
  ])('against the benchmark: %s', (question, operation, value, unit) => {
    const answer = askHarbour(question);

    expect(answer).toMatchObject({ status: 'answered', body: { kind: 'derived', operation, value, unit } });
    expect(idsOf(answer)).toEqual(['berth-share-2019']);
  });

  it('is exact where floating point is not', () => {
    const answer = askShipped('安居锂电占溧阳的比例2021年比2020年高几个百分点');

    expect(answer.body).toMatchObject({ kind: 'derived', value: '13.93', unit: 'percentage_points' });
  });

  it('keeps what was forecast apart from what was achieved', () => {
    const answer = askShipped('安居锂电占溧阳比例，2022年全年预计比2021年高几个百分点');

    expect(answer.body).toMatchObject({ kind: 'derived', value: '12.5' });
    expect(answer.observations.map(({ status }) => status)).toEqual(['forecast', 'actual']);
  });

  it('is refused where two bounds leave the sign open', () => {
    const answer = askHarbour('东坞2019年疏浚面积比2018年多多少');

    expect(answer).toMatchObject({
      status: 'no_data',
      observations: [],
      body: { kind: 'underivable', reason: 'bounds' },
    });
    expect(answer.citations.length).toBeGreaterThan(0);
  });

  it('is refused where one of the years is not on record', () => {
    const answer = askHarbour('盐口2019年比2016年泊位占比高几个百分点');

    expect(answer).toMatchObject({ status: 'no_data', observations: [] });
  });
});

describe('how much lower than the benchmark', () => {
  it.each([
    ['2021年安居比溧阳低多少', askShipped, '85'],
    ['安居锂电产值比溧阳低多少', askShipped, '77'],
    ["How much lower is Anju's lithium output than Liyang's?", askShipped, '77'],
    ['禾丰2024年管网密度比碧川低多少', askClearRiver, '49'],
    ['咱们人均借阅量比奥尔德少多少', askOpenDoors, '16.8'],
  ])('is the gap to its level, and no change between two times: %s', (question, ask, value) => {
    expect(ask(question).body).toMatchObject({ kind: 'derived', operation: 'gap_to_benchmark', value });
  });

  it('leaves a change of the share what it is', () => {
    expect(askShipped('2021年安居占溧阳的比例比2020年高多少').body).toMatchObject({
      kind: 'derived',
      value: '13.93',
    });
  });
});

// 翻了几倍 with no time named: how the last that came about stands to the first, and not to the benchmark.
describe('how many times over it grew', () => {
  it.each([
    [askShipped, '安居占溧阳的比例翻了多少倍', '21.5', ['anju-lithium-share-2022-q1', 'anju-lithium-share-2020']],
    [askShipped, '安居占溧阳的比例涨了几倍', '21.5', ['anju-lithium-share-2022-q1', 'anju-lithium-share-2020']],
    [askOpenDoors, '数字借阅占比涨了几倍', '1.06', ['tamarack-library-digital-share-2024-q2', 'tamarack-library-digital-share-2021']],
  ])('%o %s', (ask, question, value, ids) => {
    const answer = ask(question);

    expect(answer.body).toMatchObject({ kind: 'derived', operation: 'multiple', value });
    expect(idsOf(answer)).toEqual(ids);
  }); // biome-ignore format: a row each

  it('is not asked where the benchmark is', () => {
    expect(askShipped('溧阳是安居的多少倍').body).toMatchObject({ operation: 'inverse', value: '4.35' });
  });
});

// No time is told and no rate of change is on record: from the first figure that came about to the last.
describe('by how much it changed', () => {
  it.each([
    [askTurnUpAndGo, 'complaints fell by how much', '-2725', 'complaint'],
    [askTurnUpAndGo, '票价降了多少', '-0.6', undefined],
    [askTurnUpAndGo, 'How much did bus lanes grow', '16.5', undefined],
    [askWaitLess, '医生增加了多少', '245', undefined],
  ])('%o %s', (ask, question, value, unit) => {
    const answer = ask(question);

    expect(answer.body).toMatchObject({ kind: 'derived', operation: 'difference', value });
    if (unit !== undefined) expect(answer.body).toMatchObject({ unit });
    expect(answer.observations.every(({ status }) => status === 'actual')).toBe(true);
  });

  it.each([
    [askTurnUpAndGo, '车队规模增加了多少'],
    [askTurnUpAndGo, 'bus lane growth'],
    [askWaitLess, '第一医院门诊量增加了多少'],
    [askWaitLess, '儿科投诉少了多少'],
    [askShipped, '遂宁经济总量增长了多少'],
  ])('is not told of one figure, as a rate or of another thing: %o %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it('is the rate where one is on record', () => {
    expect(idsOf(askWaitLess('门诊量增长了多少'))).toEqual(['network-outpatient-growth-2024']);
  });
});

describe('how far, of what is counted in kilometres', () => {
  it('is an amount and no gap', () => {
    expect(askOpenDoors('How far did the bookmobile drive in 2023').body.kind).toBe('figures');
  });
});

// Since a time, more than at a time: from there to what the thread told last, else to the last that came about.
describe('a change counted from one time', () => {
  it.each([
    [askClearRiver, 'how many more fish species than in 2021', '14'],
    [askClearRiver, 'good water share since 2022 up by how many points', '13.7'],
    [askClearRiver, '优良断面比例比2022年高几个百分点', '13.7'],
    [askClearRiver, '优良断面比例2022年比上年高几个百分点', '9.1'],
    [askTurnUpAndGo, 'how much cheaper is the single fare than in 2022', '-0.6'],
    [askShipped, '安居2021年占比 >> 比2020年高几个百分点', '13.93'],
    [askShipped, '安居占比比2020年高几个百分点', '21.93'],
  ])('%o %s', (ask, question, value) => {
    expect(ask(question).body).toMatchObject({ kind: 'derived', operation: 'difference', value });
  });

  it('is refused where nothing is on record of it', () => {
    expect(askClearRiver('how many more fish species than in 2023').status).not.toBe('answered');
  });
});
