// A claim of a fact that says not what the record says, or of hours or a time that the record leaves out.
import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askHotAtNoon,
  askOneMorePint,
  askOpenDoors,
  askQuietHarbours,
  askShipped,
  askWaitLess,
} from '../ask.ts';

describe('a claim that denies a fact', () => {
  it.each([
    ['新锂想没有投资正极材料项目，对吧', askShipped],
    ["The evening clinics don't run Monday to Friday, right?", askWaitLess],
    ['夜间门诊周一至周五不开诊，对吧', askWaitLess],
    ["The library's financial year is not the calendar year, right?", askOpenDoors],
    ['塔马拉克县图书馆的财政年度不是日历年，对吗', askOpenDoors],
    ['澄江已经不禁渔了，对吧', askClearRiver],
  ])('differs from the record: %s', (claim, ask) => {
    expect(ask(claim).verdict).toBe('differs');
  });

  it.each([
    ['The evening clinics run Monday to Friday, in the mornings, right?', askWaitLess],
    ['Which harbours have shore power? >> so Lantern Point already has shore power, yes?', askQuietHarbours],
    ['城北污水处理厂二期处理能力多少 >> 所以已经投运了，对吧', askClearRiver],
  ])('is not confirmed by what was told of other hours or planned: %s', (claim, ask) => {
    expect(ask(claim).verdict).toBe('not_on_record');
  });

  it.each([
    ['塔马拉克县图书馆的财政年度就是日历年，对不对', askOpenDoors],
    ["The library's financial year is the calendar year, isn't it?", askOpenDoors],
    ['正极材料项目是新锂想投资的，没错吧', askShipped],
  ])('is none by its tag: %s', (claim, ask) => {
    expect(ask(claim).verdict).toBe('matches');
  });
});

describe('a number that is denied of a time', () => {
  it.each(['uptake was not 58% in 2023', 'uptake in 2023 was not 58%'])('is of that time: %s', (claim) => {
    const { verdict, observations } = askHotAtNoon(claim);

    expect(verdict).toBe('differs');
    expect(observations.map(({ id }) => id)).toEqual(['ostrel-uptake-2023']);
  });
});

describe('so many items of a list that is named', () => {
  it.each([
    ['三项城市试点', 'pilots'],
    ['精准对标三个方面', 'wider-benchmarks'],
    ['三个着力点', 'shehong-focus'],
  ])('are asked for, and no claim: %s', (question, statement) => {
    const answer = askShipped(question);

    expect(answer.verdict).toBeUndefined();
    expect(answer.receipt.statements).toEqual([statement]);
  });
});

describe('in which year something began', () => {
  it('is not told by the day of a print', () => {
    expect(askOneMorePint('活动哪年开始的').receipt.statements).toEqual(['launch']);
  });
});
