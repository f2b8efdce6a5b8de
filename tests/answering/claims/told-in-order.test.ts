import { describe, expect, it } from 'vitest';
import { isToldInOrder, keepsNumbers } from '../../../src/answering/claims/told-in-order.ts';
import {
  askClearRiver,
  askOneMorePint,
  askOpenDoors,
  askQuietHarbours,
  askShipped,
  askTurnUpAndGo,
  askWaitLess,
} from '../ask.ts';

describe('what is told word for word', () => {
  it.each([
    ['three sources pay for the rebuild', 'three sources are to pay for the rebuild of the branch'],
    ['五年大变样', '一年一个样、三年上台阶、五年大变样'],
  ])('%s', (claim, text) => {
    expect(isToldInOrder(claim, text)).toBe(true);
    expect(keepsNumbers(claim, text)).toBe(true);
  });

  it.each([
    ['the city went from leading to following', 'the city went from following to leading'],
    ['标兵已近、追兵渐远', '标兵渐远、追兵已近'],
  ])('is another thing turned round: %s', (claim, text) => {
    expect(isToldInOrder(claim, text)).toBe(false);
  });

  it.each([
    ['三年大变样', '一年一个样、三年上台阶、五年大变样'],
    ['patients under 75 use the fast lane', 'patients over 75 use the fast lane'],
  ])('is another thing with a number of something else: %s', (claim, text) => {
    expect(keepsNumbers(claim, text)).toBe(false);
  });
});

describe('a claim with a word, a number or the order of the record changed', () => {
  it.each([
    ['Two sources pay for the rebuild, right?', askOpenDoors],
    ['重建资金有四个来源，对吗', askOpenDoors],
    ['中期回顾承认两个问题，对吗', askOpenDoors],
    ['Teachers voted for the name Juniper, right?', askOpenDoors],
    ['改革作出两项承诺，对吗', askTurnUpAndGo],
    ['The reform is due to start on 31 December 2026, right?', askTurnUpAndGo],
    ['Line 41 gained passengers because Friars Bridge was shut, right?', askTurnUpAndGo],
    ['澄州治水还有两块短板，对吗', askClearRiver],
    ['谭秀兰每天清晨沿溪走一遍，捡垃圾、写诗，对吗', askClearRiver],
    ['遂宁目标是三年大变样，对吗', askShipped],
    ['Suining is running four urban pilots, right?', askShipped],
    ['Suining went from leading to following, right?', askShipped],
    ['Pursuers are pulling away and pacesetters closing in, right?', askShipped],
    ['第二轮活动2022年4月25日部署，对吗', askShipped],
    ['Gannet Bay was connected early, right?', askQuietHarbours],
    ['Castle Street reopened before its refurbishment, right?', askOneMorePint],
    ['PintPal由老师开发，对吗', askOneMorePint],
    ['Patients under 75 use the fast lane, right?', askWaitLess],
    ['医联体2023年门诊量刚过510万，对吗', askWaitLess],
  ])('is not confirmed: %s', (claim, ask) => {
    expect(ask(claim).verdict).not.toBe('matches');
  });
});
