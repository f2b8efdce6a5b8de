// A turn that goes on in a thread: the same of another sort, what was done by whom the thread speaks of.
import { describe, expect, it } from 'vitest';
import { askClearRiver, askWaitLess, idsOf } from './ask.ts';

describe('a turn that goes on', () => {
  it.each([
    [askWaitLess, '市一院2023年平均候诊时间 >> 那急诊呢', 'first-hospital-emergency-wait-2023'],
    [askWaitLess, '市一院2023年门诊平均候诊多久 >> 急诊呢', 'first-hospital-emergency-wait-2023'],
    [askClearRiver, '生态环境局2023年立案查处涉水案件多少起 >> 罚了多少钱呢', 'fines-2023'],
    [askClearRiver, 'Chengzhou rank in water quality >> and in improvement?', 'improvement-rank-2024'],
    [askClearRiver, '水质排名 >> 改善幅度呢', 'improvement-rank-2024'],
  ])('asks for what is counted alike, or was done by the same: %#', (ask, thread, id) => {
    expect(idsOf(ask(thread)).join()).toContain(id);
  });

  it.each([
    [askWaitLess, '市一院2023年平均候诊时间 >> 那住院呢', 'another sort, not on record'],
    [askWaitLess, '市一院2023年平均候诊时间 >> 那急诊的医生呢', 'something else of that sort'],
    [askClearRiver, '生态环境局2023年立案查处涉水案件多少起 >> 捐了多少钱呢', 'another deed'],
    [askClearRiver, '城北污水处理厂二期投资多少 >> 处理了多少吨', 'another measure'],
  ])('is refused where the record has none: %#, %s', (ask, thread) => {
    expect(ask(thread).status).not.toBe('answered');
  });
});
