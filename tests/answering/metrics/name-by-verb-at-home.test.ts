// 去年拉了多少人次: a verb for a metric with nobody named, and the body that the pack is of by its sort.
import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askOneMorePint,
  askOpenDoors,
  askQuietHarbours,
  askQuietHills,
  askTurnUpAndGo,
  askWaitLess,
  idsOf,
} from '../ask.ts';

describe('a verb for a metric with nobody named', () => {
  it.each([
    [askTurnUpAndGo, '去年公交总共拉了多少人次', 'ashcombe-buses-boardings-2024'],
    [askOneMorePint, '2024年12月献了多少人次', 'kelloway-donations-2024-12'],
    [askOpenDoors, '图书馆2021年来了多少人', 'tamarack-library-visits-2021'],
    [askOpenDoors, '请问图书馆2022年预算多少', 'tamarack-library-budget-2022'],
    [askQuietHarbours, 'how many people took the ferry in tarnsea in 2024', 'tarnsea-passengers-2024'],
    [askOpenDoors, 'how many new titles did the library buy in 2023', 'tamarack-library-new-titles-2023'],
    [askQuietHills, 'how many cameras watch wanglu at the end of 2024', 'wanglu-cameras-2024-12-31'],
  ])('is that of the home: %#', (ask, question, id) => {
    expect(idsOf(ask(question))).toEqual([id]);
  });

  it.each([
    [askTurnUpAndGo, '火车2024年拉了多少人次'],
    [askTurnUpAndGo, '2024年校车拉了多少人'],
    [askTurnUpAndGo, '2024年马洛拉了多少人次'],
    [askTurnUpAndGo, '2023年广告收了多少钱'],
    [askOneMorePint, '2024年献了多少袋血浆'],
    [askOneMorePint, '2024年狗献了多少人次'],
    [askOpenDoors, '大学图书馆2021年来了多少人'],
    [askOpenDoors, '隔壁图书馆2021年来了多少人'],
    [askOpenDoors, '书店2021年来了多少人'],
    [askOpenDoors, '2023年来了多少游客'],
    [askOpenDoors, 'how many people took the survey in 2023'],
    [askClearRiver, '法院2023年罚了多少钱'],
    [askClearRiver, '2023年处理了多少吨垃圾'],
    [askQuietHills, '2024年飞了多少小时直升机'],
    [askWaitLess, '挂一个号要花多少钱'],
    [askWaitLess, '2024年请了多少护士'],
  ])('is refused where another does it or it is of another thing: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
