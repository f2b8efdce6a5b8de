// After one item of a list, what names no place is asked of that item.
import { describe, expect, it } from 'vitest';
import {
  askHotAtNoon,
  askOneMorePint,
  askOpenDoors,
  askQuietHills,
  askTurnUpAndGo,
  askWaitLess,
  idsOf,
} from '../ask.ts';

describe('a figure asked for after one item of a list', () => {
  it.each([
    [askWaitLess, '哪五家医院 >> 第二家 >> 那里候诊时间多少', 'tcm-hospital-average-wait-2024'],
    [askQuietHills, 'which farms >> the second one >> how many fires there', 'shimenling-fires-2024'],
    [
      askOneMorePint,
      'what are the districts >> the second one >> donations in 2024',
      'port-anselm-donations-2024',
    ],
    [askQuietHills, '四个林场 >> 第二个 >> 多少起火情', 'shimenling-fires-2024'],
  ])('is that of the item: %#', (ask, thread, id) => {
    expect(idsOf(ask(thread))).toEqual([id]);
  });

  it.each([
    [askWaitLess, '哪五家医院 >> 第二家 >> 那里有多少医生'],
    [askWaitLess, '哪五家医院 >> 第五家 >> 门诊量多少'],
    [askQuietHills, 'which farms >> the fourth one >> how many rangers there'],
    [askOneMorePint, 'which schools take part >> the second one >> how many volunteers there'],
    [askTurnUpAndGo, 'who are the operators >> the second one >> how many buses does it have'],
    [askOpenDoors, 'three aims >> the second one >> how much did it cost'],
  ])('is refused where the item has none on record: %#', (ask, thread) => {
    expect(ask(thread).status).toBe('no_data');
  });

  it('is of the list again once something else was told', () => {
    const thread = 'which schools take part >> the second one >> the slogan >> how many volunteers are there';

    expect(idsOf(askOneMorePint(thread)).join()).toContain('kelloway-volunteers');
  });

  it('is of nowhere where nothing was found', () => {
    expect(askHotAtNoon('what is the second one >> how many kitchens there').status).not.toBe('answered');
  });
});
