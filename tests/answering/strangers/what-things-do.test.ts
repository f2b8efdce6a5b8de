// What counted things do, get or have room for; what a definition leaves out; a time of another sort or another limit.
import { describe, expect, it } from 'vitest';
import { askOneMorePint, askOpenDoors, askQuietHills, askTurnUpAndGo, askWaitLess, idsOf } from '../ask.ts';

describe('what is told of other things than the figure', () => {
  it.each([
    [askQuietHills, 'what does a ranger get for Christmas'],
    [askQuietHills, 'what does a ranger do all day'],
    [askQuietHills, 'how much did the fires destroy in money in 2024'],
    [askTurnUpAndGo, 'what does a driver earn in 2024'],
    [askOneMorePint, 'what do volunteers get in 2024'],
    [askOpenDoors, '磨坊谷分馆能坐多少人'],
    [askOpenDoors, '中央图书馆2023年最多坐得下多少人'],
    [askWaitLess, 'what proportion of patients were seen within an hour in 2024'],
    [askWaitLess, '2024年十五分钟内就诊率是多少'],
    [askWaitLess, 'share of patients seen in under 15 minutes, 2024'],
    [askWaitLess, '急诊平均候诊时间2022年多少'],
    [askWaitLess, '急诊2023年医联体要等几分钟'],
    [askOpenDoors, 'loans in 2023, renewals'],
    [askTurnUpAndGo, '14路车2024年要等几分钟'],
    [askTurnUpAndGo, 'Line 41, how long do you wait in 2024?'],
    [askTurnUpAndGo, 'complaints about teachers in 2024'],
    [askTurnUpAndGo, 'how many boardings by drivers in 2024'],
    [askOpenDoors, 'how many cards expired in 2023'],
    [askOpenDoors, 'active cards that lapsed in 2023, how many'],
    [askOneMorePint, 'port anselm, blood donations 22'],
    [askOneMorePint, 'donations by nurses in 2024'],
  ])('is refused: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each([
    [askQuietHills, 'what did fires come to in 2024', ['shuanghuai-fires-2024']],
    [
      askOpenDoors,
      'how many cards do under 18s hold (end 2023)',
      ['tamarack-library-childrens-cards-2023-12-31'],
    ],
    [askWaitLess, 'share of patients seen within half an hour, 2024', ['network-seen-in-30-2024']],
    [askWaitLess, '2024年半小时内就诊率是多少', ['network-seen-in-30-2024']],
    [askWaitLess, '不含急诊的平均候诊时间2022年多少', ['network-average-wait-2022']],
    [askTurnUpAndGo, '4路车2024年要等几分钟', ['line-4-wait-2024']],
    [askTurnUpAndGo, 'boardings 22', ['ashcombe-buses-boardings-2022']],
    [askTurnUpAndGo, 'punctuality line 14', ['line-14-punctuality-2024']],
    [askOneMorePint, 'port anselm, blood donations 24', ['port-anselm-donations-2024']],
    [askOpenDoors, 'what part of 2024 loans was digital', ['tamarack-library-digital-share-2024']],
  ])('and the figure itself is told: %#', (ask, question, ids) => {
    expect(idsOf(ask(question))).toEqual(ids);
  });
});
