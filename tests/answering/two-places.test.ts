// Two places held against one another, in whatever words: both figures are told, or how far apart they are.
import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askOneMorePint,
  askOpenDoors,
  askQuietHarbours,
  askQuietHills,
  idsOf,
} from './ask.ts';

const PINTS = ['kelloway-donations-2024', 'brackenford-donations-2024'];

describe('two places', () => {
  it.each([
    [askOneMorePint, '2024年凯洛韦郡和布拉肯福德哪边的献血人次多？', PINTS],
    [askOneMorePint, '论献血人次，2024年凯洛韦郡多还是布拉肯福德多', PINTS],
    [askOneMorePint, '2024年凯洛韦郡的献血人次领先布拉肯福德了吗', PINTS],
    [askOneMorePint, '布拉肯福德2024年的献血人次是不是不及凯洛韦郡', PINTS],
    [askOneMorePint, '凯洛韦郡、布拉肯福德放一起看看，2024年献血人次', PINTS],
    [askOneMorePint, '凯洛韦郡与布拉肯福德2024年献血人次孰高孰低', PINTS],
    [askOneMorePint, '凯洛韦郡和布拉肯福德2024年献血人次', PINTS],
    [askOneMorePint, 'Kelloway and Brackenford: blood donations in 2024', PINTS],
    [askOneMorePint, 'who has more blood donations for 2024, Kelloway or Brackenford?', PINTS],
    [askOneMorePint, 'Did Brackenford outpace Kelloway on blood donations in 2024?', PINTS],
    [askOneMorePint, 'was Brackenford behind Kelloway in blood donations in 2024?', PINTS],
    [askOneMorePint, 'Kelloway and Brackenford, neck and neck on blood donations in 2024?', PINTS],
    [
      askQuietHills,
      'how does Shuanghuai Forest stack up against Wanglu Forest Farm in forest fires in 2024?',
      ['shuanghuai-fires-2024', 'wanglu-fires-2024'],
    ],
  ])('are told side by side: %s %s', (ask, question, ids) => {
    const answer = ask(question);

    expect(answer.status).toBe('answered');
    expect(idsOf(answer).sort()).toEqual([...ids].sort());
  });

  it.each([
    [askOneMorePint, '2024年凯洛韦郡与布拉肯福德献血人次的差距有多大', '23080'],
    [askOneMorePint, 'the gap between Kelloway and Brackenford in blood donations for 2024', '23080'],
    [askOneMorePint, 'the difference in blood donations between Brackenford and Kelloway in 2024', '-23080'],
    // With no time named, in the last one that both have a figure of.
    [askOpenDoors, '塔马拉克县图书馆和奥尔德县图书馆到馆人次相差多少', '-580000'],
    // One of the two has a forecast for the year as well.
    [askOpenDoors, '塔马拉克县图书馆和奥尔德县图书馆2024年的到馆人次相差多少', '-580000'],
  ])('are so far apart: %s %s', (ask, question, value) => {
    const { body } = ask(question);

    expect(body).toMatchObject({ kind: 'derived', value });
  });
});

describe('no two places held against one another', () => {
  it.each([
    [askQuietHarbours, '塔恩西郡和埃尔德港谁负责'],
    [askClearRiver, '澄州市和禾丰县是什么关系'],
    [askOneMorePint, 'Kelloway or Shelby Town, which is higher for blood donations in 2024?'],
    [askOneMorePint, 'Did Kelloway beat its own target?'],
  ])('where they are not compared, or one is not on record: %s %s', (ask, question) => {
    expect(ask(question).body.kind).not.toBe('derived');
    expect(idsOf(ask(question)).length).toBeLessThan(2);
  });
});
