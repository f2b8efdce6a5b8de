// A rank told beside a level is of that very level.
import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askHotAtNoon,
  askOneMorePint,
  askOpenDoors,
  askQuietHarbours,
  askQuietHills,
  askShipped,
  askTurnUpAndGo,
  askWaitLess,
} from '../ask.ts';

describe('a rank told behind a level', () => {
  it.each([
    [askShipped, '射洪园区收回低效用地1000多亩，全省第六'],
    [askShipped, '射洪园区产值超500亿，全省第六'],
    [askOneMorePint, 'Kelloway gave 44,720 donations in 2024, 4th in Merrow'],
    [askOpenDoors, '1.34 million visits in 2024, 6th in Kennewa'],
    [askTurnUpAndGo, '38.9 million boardings in 2024, 3rd in Thornshire'],
    [askHotAtNoon, 'Ostrel served over 11.2 million meals in 2024, 4th in Norrivale'],
    [askWaitLess, '门诊量561万，全省第四'],
    [askQuietHills, '2024年火情19起，全省第五'],
    [askClearRiver, '投诉办结时间19.5小时，全省第三'],
  ])('is not confirmed by the rank of another thing (%#): %s', (ask, claim) => {
    expect(ask(claim).verdict).not.toBe('matches');
  });

  it.each([
    [askWaitLess, '平均候诊2024年31.2分钟，全省第四'],
    [askShipped, '射洪锂电高新产业园土地集约利用全省第六'],
    [askShipped, '遂宁省级企业技术中心44个，排全省第四'],
    [askShipped, '射洪园区收回低效用地1000多亩，土地集约利用全省第六'],
    [askQuietHills, '2024年防火考核全省第五'],
    [askQuietHarbours, 'Tarnsea is third on the Hollin Coast by shore power, right?'],
    [askOneMorePint, 'Kelloway is 4th in Merrow for donation rate, right?'],
  ])('is confirmed by its own (%#): %s', (ask, claim) => {
    expect(ask(claim).verdict).toBe('matches');
  });
});
