// How much more there was is told of times as long as one another, and of what came about.
import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askHotAtNoon,
  askOneMorePint,
  askOpenDoors,
  askQuietHarbours,
  askQuietHills,
  askTurnUpAndGo,
  askWaitLess,
} from '../ask.ts';

const yearsOf = (answer: ReturnType<typeof askWaitLess>): string[] =>
  answer.observations.map(({ period }) => `${period?.start}/${period?.end}`).sort();
const [LAST, BEFORE] = ['2024-01-01/2024-12-31', '2023-01-01/2023-12-31'];

describe('a rise asked for after a whole course', () => {
  it.each([
    [askWaitLess, '门诊量 >> 增了百分之几'],
    [askWaitLess, '门诊量 >> 多了多少'],
    [askWaitLess, '候诊投诉 >> 少了多少'],
    [askWaitLess, '投诉量 >> 降了百分之几'],
    [askOpenDoors, 'loans >> by what percentage did they rise'],
    [askTurnUpAndGo, 'boardings >> by how much did they rise'],
    [askHotAtNoon, 'complaints >> by how much did they fall'],
    [askQuietHills, '火情 >> 少了多少'],
    [askQuietHills, '无人机巡护时长 >> 增了百分之几'],
    [askQuietHarbours, 'ferry passengers >> by what percent did they rise'],
    [askQuietHarbours, 'ferry passengers >> how many times more'],
  ])('is of two years (%#): %s', (ask, thread) => {
    expect(yearsOf(ask(thread))).toEqual([BEFORE, LAST]);
  });

  it.each([
    [askClearRiver, '夜巡次数 >> 多了多少'],
    [askClearRiver, '案件数 >> 翻了几倍'],
    [askOpenDoors, 'Bookmobile loans >> by how much did they rise'],
    [askOpenDoors, 'new library cards >> how many times more'],
    [askOneMorePint, 'donation sessions >> by how much did they rise'],
    [askClearRiver, '涉水投诉 >> 哪个最高'],
    [askOpenDoors, 'visits at Central >> which is higher'],
  ])('is not worked out of a year and a part of one, nor told of another (%#): %s', (ask, thread) => {
    expect(ask(thread).status).not.toBe('answered');
  });
});

describe('a rise with no time said', () => {
  it.each([
    [askClearRiver, '污水处理量增了多少'],
    [askClearRiver, '夜巡次数多了多少'],
    [askClearRiver, '案件数少了多少'],
    [askOpenDoors, 'by how much did Bookmobile loans rise'],
    [askOpenDoors, 'how much did Homework Club attendances fall'],
  ])('is not worked out of a year and a part of one (%#): %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it('is of the first and last of one length', () => {
    expect(yearsOf(askQuietHarbours("how much did Skerrow's shore power rise"))).toEqual([
      '2025-01-01/2025-01-31',
      '2025-03-01/2025-03-31',
    ]);
    expect(yearsOf(askHotAtNoon('Fennick meals served, by how much did they rise'))).toEqual([BEFORE, LAST]);
    expect(yearsOf(askWaitLess('候诊投诉少了百分之几'))).toEqual([BEFORE, LAST]);
  });
});
