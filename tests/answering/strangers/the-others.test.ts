// All but one of the places or bodies have no figure of their own, and that of the whole is none of theirs.
import { describe, expect, it } from 'vitest';
import {
  askHotAtNoon,
  askOneMorePint,
  askOpenDoors,
  askQuietHills,
  askTurnUpAndGo,
  askWaitLess,
} from '../ask.ts';

describe('the others', () => {
  it.each([
    [askOpenDoors, 'visits of the other branches'],
    [askOpenDoors, 'how many visits did the other branches have'],
    [askOpenDoors, 'visits at Central and other branches'],
    [askTurnUpAndGo, 'boardings on the other lines'],
    [askTurnUpAndGo, 'drivers of the other operators'],
    [askWaitLess, '其他医院的门诊量'],
    [askHotAtNoon, '其他学校供餐多少份'],
    [askOneMorePint, '其他县的献血量'],
    [askQuietHills, '其他林场的火情'],
  ])('are told of no whole: %#', (ask, question) => {
    const answer = ask(question);
    expect(answer.status).toBe('no_data');
    expect(answer.observations).toEqual([]);
  });

  it.each([
    [askOpenDoors, 'what other figures do you have on visits'],
    [askOpenDoors, 'visits in other years'],
    [askOpenDoors, 'visits in 2023, in other words'],
    [askOneMorePint, '献血量在其他县中排第几'],
    [askWaitLess, '门诊量的其他数据'],
  ])('is also said of the figure: %#', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });
});
