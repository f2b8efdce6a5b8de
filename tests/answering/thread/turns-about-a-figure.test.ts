// A short turn after a figure or an event: another metric of its sort, what the same body did, a day in the middle of a
// year, where it was held.
import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askHotAtNoon,
  askOpenDoors,
  askQuietHarbours,
  askShipped,
  askTurnUpAndGo,
  askWaitLess,
  idsOf,
} from '../ask.ts';

describe('a turn that names another metric by a word of it', () => {
  it.each([
    ['市一院2023年门诊平均候诊多久 >> 那急诊呢', askWaitLess, 'first-hospital-emergency-wait-2023'],
    ['How long was the average wait at First Hospital in 2023? >> and in emergency?', askWaitLess, 'first-hospital-emergency-wait-2023'],
    ['生态环境局2023年立案查处涉水案件多少起 >> 罚了多少钱呢', askClearRiver, 'ecology-bureau-fines-2023'],
    ['How many Night Shelf sites were there at the end of 2023? >> and by mid-2024?', askOpenDoors, 'night-shelf-locker-sites-2024-06-30'],
    ["How many Night Shelf sites were there at the end of 2023? >> and by mid-2024? >> what's planned for the end of 2025?", askOpenDoors, 'night-shelf-locker-sites-2025-12-31'],
  ] as const)('is told its figure: %s', (thread, ask, id) => {
    expect(idsOf(ask(thread))).toEqual([id]);
  }); // biome-ignore format: one row a thread

  it.each([
    ['市一院2023年门诊平均候诊多久 >> 那住院呢', askWaitLess],
    ['市一院2023年门诊平均候诊多久 >> 那投诉呢', askWaitLess],
    ['儿童医院2023年平均候诊时间 >> 急诊呢', askWaitLess],
    ['生态环境局2023年立案查处涉水案件多少起 >> 花了多少钱呢', askClearRiver],
    ['生态环境局2023年立案查处涉水案件多少起 >> 赔了多少钱呢', askClearRiver],
    ['How many visits were there by mid-2024?', askOpenDoors],
    ['2024年年中借阅量多少', askOpenDoors],
  ])('is refused what is not on record: %s', (thread, ask) => {
    expect(idsOf(ask(thread))).toEqual([]);
  });
});

describe('where they did it', () => {
  it('is asked of what was told, whoever they are', () => {
    const { receipt } = askWaitLess('When was the first Waiting Room Day? >> where did they hold it?');
    expect(receipt.statements).toEqual(['experience-day-held']);
  });

  it('is no other deed', () => {
    const { status } = askWaitLess('When was the first Waiting Room Day? >> where did they buy it?');
    expect(status).not.toBe('answered');
  });
});

describe('how long it took in a year', () => {
  it.each([
    ['市一院2023年门诊平均候诊多久', ['first-hospital-average-wait-2023']],
    ['市一院2023年急诊停诊多久', []],
    ['市一院2023年装修了多久', []],
  ])('is told by the figure that counts it, and by none else: %s', (question, ids) => {
    expect(idsOf(askWaitLess(question))).toEqual(ids);
  });
});

describe('a turn that names nothing, after a figure', () => {
  it.each([
    ['What did the charging hub cost? >> when was it opened?', askTurnUpAndGo, 'hub-opening'],
    ['哈洛威克县2024年供餐份数是多少 >> 为什么', askHotAtNoon, 'hallowick-fall'],
  ] as const)('is told of whom or why it is: %s', (thread, ask, id) => {
    expect(ask(thread).receipt.statements).toEqual([id]);
  });

  it.each([
    ['Skerrow Harbour, shore power delivered, 2024? >> when was it opened?', askQuietHarbours],
    ['Skerrow Harbour, shore power delivered, 2024? >> who runs it?', askQuietHarbours],
    ['斯凯罗港2024年岸电用量是多少 >> 谁负责', askQuietHarbours],
    ['Ferry passengers in Tarnsea in 2024? >> how much did it cost?', askQuietHarbours],
    ['How many loans were there in 2023? >> on what date?', askOpenDoors],
    ['How many loans were there in 2023? >> how much did it cost?', askOpenDoors],
    ['2023年借阅量是多少 >> 谁负责', askOpenDoors],
    ['2023年借阅量是多少 >> 截至哪天', askOpenDoors],
    ['澄州市2023年志愿者有多少人 >> 什么时候开始的', askClearRiver],
    ['澄州市2023年志愿者有多少人 >> 还有谁', askClearRiver],
    ['市一院2023年门诊平均候诊多久 >> who did it?', askWaitLess],
    ['哈洛威克县2024年供餐份数是多少 >> 从什么时候起', askHotAtNoon],
    ['Hallowick meals served in 2024? >> since when?', askHotAtNoon],
    ['哈洛威克县2024年供餐份数是多少 >> 怎么做到的', askHotAtNoon],
    ['哈洛威克县2024年供餐份数是多少 >> 是涨是跌', askHotAtNoon],
    ['Hallowick meals served in 2024? >> up or down?', askHotAtNoon],
  ] as const)('is told of no other thing: %s', (thread, ask) => {
    expect(ask(thread.split(' >> ')[0] ?? '').observations.length).toBeGreaterThan(0);
    expect(ask(thread).status).not.toBe('answered');
  });

  it.each([
    ['2023年借阅量是多少 >> 哪天登的', askOpenDoors],
    ['2023年借阅量是多少 >> 第几段', askOpenDoors],
    ['How many loans were there in 2023? >> which page?', askOpenDoors],
    ['How many loans were there in 2023? >> and where was that printed?', askOpenDoors],
  ] as const)('is told where it was printed: %s', (thread, ask) => {
    expect(idsOf(ask(thread))).toEqual(idsOf(ask(thread.split(' >> ')[0] ?? '')));
  });
});

describe('a metric without a figure of the time spoken of', () => {
  it('is told with that said', () => {
    const { disclosures } = askClearRiver('生态环境局2024年上半年立案查处涉水案件多少起 >> 罚了多少钱');
    expect(disclosures).toContainEqual({
      kind: 'missing_period',
      period: { start: '2024-01-01', end: '2024-06-30' },
    });
  });

  it('says nothing of the time where it has one', () => {
    const { disclosures } = askClearRiver('生态环境局2023年立案查处涉水案件多少起 >> 罚了多少钱');
    expect(disclosures.map(({ kind }) => kind)).not.toContain('missing_period');
  });
});

describe('what is worked out from a figure of the thread', () => {
  it('says whose and of what time it is', () => {
    const { body, disclosures } = askShipped('安居锂电2021年产值占溧阳多少 >> 离溧阳还差多少');
    expect(body).toMatchObject({ kind: 'derived', value: '85' });
    expect(disclosures).toEqual([
      { kind: 'carried', slot: 'variable', value: 'lithium-output-share' },
      { kind: 'carried', slot: 'entity', value: 'anju' },
      { kind: 'carried', slot: 'period', value: '2021-01-01/2021-12-31' },
    ]);
  });
});
