import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askQuietHarbours, askTurnUpAndGo } from '../ask.ts';

describe('a question in other words than the record', () => {
  it.each([
    [askQuietHarbours, 'whose kit do the quayside chargers come from?', 'charger-supplier'],
    [askQuietHarbours, 'Who is steering Quiet Harbours?', 'programme-director'],
    [askQuietHarbours, '塘鹅湾那边为啥拖了好几个月', 'gannet-delay'],
    [askQuietHarbours, '信使报那篇稿子出自谁的手笔', 'reporter'],
    [askQuietHarbours, '静港计划啥时候亮相的', 'programme-launch'],
    [
      askOpenDoors,
      'Where has the Larch Lake branch been camping out while the builders are in?',
      'temporary-home',
    ],
    [askOpenDoors, '工作台里头摆了些啥家伙什', 'workbench-equipment'],
    [askClearRiver, '禾丰县派人跑到外头去取经，取的是哪家的经', 'bichuan-visit'],
    [askTurnUpAndGo, '12岁以下的小娃儿坐车不要钱是哪个拍的板', 'child-travel'],
  ] as const)('is answered: %#', (ask, question, statement) => {
    expect(ask(question).receipt.statements).toContain(statement);
  });

  it.each([
    [askQuietHarbours, '静港计划启动仪式的主持人是谁'],
    [askQuietHarbours, 'Which shipyard built the MV Kittiwake?'],
    [askOpenDoors, 'can you book a table for four near the office tonight'],
    [askClearRiver, '去碧川考察的带队领导叫什么名字'],
    [askTurnUpAndGo, 'Which company insured the buses of Line 14?'],
  ] as const)('is refused where a word says something else: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
