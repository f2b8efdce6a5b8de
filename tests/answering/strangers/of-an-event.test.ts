// What came before or behind something within a year is not told by the figure of the year.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askShipped, askTurnUpAndGo } from '../ask.ts';

describe('a figure from before or behind an event', () => {
  it.each([
    [askTurnUpAndGo, '阿什科姆公交网络2024年罢工之后的准点率是多少'],
    [askTurnUpAndGo, '阿什科姆公交网络 2024年 redesign 之前的 准点率'],
    [askOpenDoors, '中央图书馆2023年翻修以前的借阅量是多少'],
  ])('is refused (%#): %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});

describe('what comes before or behind the question, or when a forecast comes true', () => {
  it.each([
    [askTurnUpAndGo, '我交稿之前，想核一下阿什科姆公交网络2024年准点率'],
    [askShipped, '正极材料项目全部投产以后年产值多少'],
  ])('narrows nothing (%#): %s', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });
});
