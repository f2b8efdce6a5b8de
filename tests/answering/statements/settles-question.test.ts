import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askQuietHarbours, askShipped, askTurnUpAndGo } from '../ask.ts';

describe('a statement of another matter', () => {
  it.each([
    [askShipped, 'why did Shehong officials leave Kunshan'],
    [askShipped, '为何昆山来射洪学习'],
    [askShipped, '溧阳从哪年起拿安居当标杆'],
    [askShipped, '射洪园区老板是谁'],
    [askShipped, '第二轮活动的负责人是谁'],
    [askShipped, 'who is the head of the second round'],
    [askShipped, 'who designed the Qifeng park'],
    [askShipped, '“第一轮活动圆满成功”是谁说的'],
    [askShipped, 'who said "the first round was a complete success"'],
    [askShipped, '动员大会用哪四个词'],
    [askShipped, '三年目标完成没有'],
    [askShipped, '新一轮活动搞到哪年收官'],
    [askShipped, '对标竞进活动哪天落幕'],
    [askShipped, '市经信局的人说民生要往哪几个方向走'],
    [askClearRiver, '云渡二期总投资'],
    [askClearRiver, '岭川日报2025年2月那篇的编辑是谁'],
    [askClearRiver, '西区二期建在哪个村'],
    [askQuietHarbours, '静港计划的财务主任是谁'],
    [askOpenDoors, "what's the point of the bookmobile"],
    [askTurnUpAndGo, 'why was Line 4 closed'],
    [askTurnUpAndGo, 'who heads Greenway'],
    [askTurnUpAndGo, "what's the point of the app"],
  ] as const)('does not settle %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});

describe('what a part looks to', () => {
  it.each(['遂宁对标哪个城市', '遂宁的标杆是哪里', '遂宁去哪里考察了', '四川省考察了哪里'])(
    'is not told of the whole: %s',
    (question) => {
      expect(askShipped(question).status).not.toBe('answered');
    },
  );

  it.each(['安居对标哪里', "Who is Anju's benchmark?"])('is told of the part: %s', (question) => {
    expect(askShipped(question).receipt.statements).toContain('anju-benchmark');
  });
});
