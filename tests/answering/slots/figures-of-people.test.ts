// What somebody did or has is told by no figure of the body that he works for.
import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askHotAtNoon,
  askOneMorePint,
  askOpenDoors,
  askQuietHills,
  askShipped,
  askTurnUpAndGo,
  askWaitLess,
} from '../ask.ts';

describe('a figure asked of somebody', () => {
  it.each([
    [askOpenDoors, 'how many visits did Maren Okafor have'],
    [askOpenDoors, 'how many km did Priya Nair drive in 2023'],
    [askOpenDoors, "Tom Ashdown's budget"],
    [askTurnUpAndGo, 'how many drivers does Hana Voss have'],
    [askTurnUpAndGo, 'how many complaints did Daniel Okoro get in 2024'],
    [askOneMorePint, 'how many donations did Tom Adeyemi make'],
    [askHotAtNoon, 'how many meals did Jonah Pell eat'],
    [askClearRiver, '周砚宁查处了多少案件'],
    [askWaitLess, '何院长的门诊量'],
    [askWaitLess, '苏蔓的候诊时间'],
    [askQuietHills, '韩松柏的火情'],
  ])('is not that of whoever he works for (%#): %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each([
    [askOpenDoors, 'how much did the Friends raise in 2023 according to Ida Moreau', '310000'],
    [askTurnUpAndGo, 'what did Mayor Nand say the subsidy would be in 2024/25', '33000000'],
    [askTurnUpAndGo, 'Helena Voss wants to know how many drivers there were at the end of 2024', '1012'],
    [askHotAtNoon, 'for Mirela Quist: how many meals were served in 2023', '10150000'],
    [askShipped, '岳波说正极项目年产值多少', '10000000000'],
  ])('is told where he only told it or asks for it (%#): %s', (ask, question, value) => {
    expect(ask(question).observations.map((one) => one.value)).toContain(value);
  });
});
