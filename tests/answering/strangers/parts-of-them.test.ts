// Some of those who are counted have no figure of them all.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askQuietHarbours, askTurnUpAndGo, askWaitLess } from '../ask.ts';

describe('some of those who are counted', () => {
  it.each([
    [askWaitLess, '宁棠医联体2024年患者满意度，孕妇那部分是多少'],
    [askWaitLess, '宁棠医联体2024年退休人士对应的患者满意度是多少'],
    [askTurnUpAndGo, '阿什科姆公交网络2024年投诉量未计入的有多少'],
    [askTurnUpAndGo, '阿什科姆公交网络2024年通勤人群的准点率'],
  ])('have no figure of them all (%#): %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});

describe('a word that points at the place, the time or the metric itself', () => {
  it.each([
    [askOpenDoors, '中央图书馆那边2023年借阅量是多少'],
    [askOpenDoors, '中央图书馆2023年那部分借阅量数据'],
    [askQuietHarbours, '埃尔德港2023年岸电用量这部分是多少'],
  ])('narrows nothing (%#): %s', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });
});
