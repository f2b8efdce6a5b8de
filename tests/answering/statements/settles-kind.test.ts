import { describe, expect, it } from 'vitest';
import { askQuietHarbours, askTurnUpAndGo } from '../ask.ts';

describe('the sort of people or thing that is asked about', () => {
  it.each([
    ['小孩免费坐车从哪天起', 'child-travel'],
    ["who's the head of the drivers' academy", 'academy'],
    ['司机学校谁负责', 'academy'],
  ])('is that of the statement: %s', (question, id) => {
    const { body } = askTurnUpAndGo(question);

    expect(body.kind === 'statements' && body.statements[0]?.id).toBe(id);
  });

  it.each([
    [askTurnUpAndGo, '成人免费坐车从哪天起'],
    [askTurnUpAndGo, "who's the head of the pilots' academy"],
    [askTurnUpAndGo, '飞行员学校谁负责'],
    [askTurnUpAndGo, 'why do they always compare themselves with London'],
    [askQuietHarbours, '第二艘电动渡轮叫什么名字'],
  ] as const)('is not told by another’s: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
