import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askOpenDoors,
  askPearCounty,
  askQuietHarbours,
  askShipped,
  askTurnUpAndGo,
} from '../ask.ts';

describe('an amount as a share of another', () => {
  it.each([
    [askTurnUpAndGo, 'what share of all drivers worked for City Buses at the end of 2024', '67.59', 'exact'],
    [askTurnUpAndGo, 'what share of all boardings in 2024 were on Line 4', '10.59', 'exact'],
    [askOpenDoors, "what share of Tamarack's loans in 2023 were made at Central?", '40.29', 'exact'],
    [askOpenDoors, '2023年中央图书馆员工占全馆员工的比例', '43.14', 'exact'],
    [askQuietHarbours, '斯凯罗港2024年岸电用量占塔恩西全郡的百分之多少', '27.61', 'exact'],
    [askClearRiver, '石桥县河长占澄州全市河长的比例，2023年', '18.05', 'exact'],
    [askClearRiver, '2024年云渡县护水志愿者占全市的百分之几', '13.69', 'about'],
    [askPearCounty, '梨溪县梨园面积占远岗县的几成', '75', 'exact'],
    [askPearCounty, "what share of Farhill's orchard area did Pearvale have in 2024", '75', 'exact'],
    [askPearCounty, "Farhill's orchard area as a share of Pearvale's", '133.33', 'exact'],
  ])('%#: %s', (ask, question, value, bound) => {
    expect(ask(question)).toMatchObject({
      status: 'answered',
      body: { kind: 'derived', operation: 'part', value, unit: 'percent', bound },
    });
  });

  it.each([
    [askTurnUpAndGo, 'what share of all drivers worked for City Buses at the end of 2023'],
    [askTurnUpAndGo, 'what share of all boardings in 2024 were on Line 44'],
    [askTurnUpAndGo, 'what share of morning boardings in 2024 were on Line 4'],
    [askTurnUpAndGo, 'what share of all complaints in 2024 were about Line 4'],
    [askTurnUpAndGo, 'what share of drivers at City Buses worked for Greenway at the end of 2024'],
    [askTurnUpAndGo, 'what share of drivers at City Buses are women, end of 2024'],
    [askOpenDoors, "what share of Alder's loans were made at Central in 2023"],
    [askOpenDoors, '磨坊谷分馆2023年儿童借阅量占全馆的百分之几'],
    [askClearRiver, '石桥县河长占全省的比例，2023年'],
    [askClearRiver, '石桥县女河长占全市的百分之几 2023'],
    [askShipped, '射洪园区产值占全市经济总量的百分之几 2021'],
  ])('refuses what only resembles it, %#: %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it('works nothing out of figures that sources print differently', () => {
    expect(askOpenDoors('what share of all visits in 2023 were made at Central?').body).not.toMatchObject({
      kind: 'derived',
    });
  });
});
