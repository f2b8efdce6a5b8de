// A short turn after a figure or an event: another metric of its sort, what the same body did, a day in the middle of a
// year, where it was held.
import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askWaitLess, idsOf } from '../ask.ts';

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
