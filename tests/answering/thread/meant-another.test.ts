// A turn that puts right what was asked; what is asked of one item of a list; a share of whom is not said.
import { describe, expect, it } from 'vitest';
import {
  askHotAtNoon,
  askOneMorePint,
  askOpenDoors,
  askQuietHills,
  askShipped,
  askTurnUpAndGo,
  askWaitLess,
} from '../ask.ts';

describe('a turn that puts right whom it is about', () => {
  it.each([
    [askOpenDoors, 'visits at Harbour in 2023 >> no I mean Central', '487000'],
    [askOpenDoors, 'visits at Harbour in 2023 >> no I mean Central >> 2022', '410000'],
    [askOpenDoors, 'visits at Central in 2023 >> no I mean loans', '1120000'],
    [askHotAtNoon, 'queue in Fennick in 2024 >> no I mean Ostrel >> 2022', '14'],
    [askOneMorePint, 'sessions in Port Anselm in 2024 >> no I meant Stoneleigh Vale >> volunteers', '96'],
    [askTurnUpAndGo, 'punctuality of Line 4 >> nope I mean Line 14', '76.3'],
  ])('is answered of that one, and so is the next (%#): %s', (ask, thread, value) => {
    expect(ask(thread).observations.map((one) => one.value)).toContain(value);
  });
});

describe('a turn that the record has nothing for', () => {
  it.each([
    [askShipped, '六大行动 >> 第二个 >> 什么时候开始'],
    [askShipped, 'what was handed out at the meeting >> who wrote it'],
    [askTurnUpAndGo, 'the three promises >> the second >> when did it begin'],
    [askWaitLess, '门诊量 >> 是百分之几'],
    [askQuietHills, '最大的火 >> 烧了多少公顷'],
    [askQuietHills, '巡山犬叫什么 >> 火情多少'],
    [askOpenDoors, 'visits >> what percentage is it'],
  ])('is not answered by what is told of another matter (%#): %s', (ask, thread) => {
    expect(ask(thread).status).not.toBe('answered');
  });

  it.each([
    [askWaitLess, '门诊量 >> 占海岚的百分之几', '79'],
    [askWaitLess, '门诊量 >> 占比呢', '79'],
    [askWaitLess, '医生人数 >> 护士呢', '4980'],
    [askQuietHills, '石门岭火情 >> 过火面积呢', '30.8'],
  ])('is answered where it says against whom, or of what (%#): %s', (ask, thread, value) => {
    expect(ask(thread).observations.map((one) => one.value)).toContain(value);
  });
});
