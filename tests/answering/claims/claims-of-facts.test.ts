import { describe, expect, it } from 'vitest';
import { askClearRiver, askQuietHarbours, askTurnUpAndGo } from '../ask.ts';

const CLAIMS = [
  // who was given it, and who only stands beside it on record
  [askTurnUpAndGo, '绿道运输公司获得金站牌奖，对吗', 'differs'],
  [askTurnUpAndGo, '阿什科姆交通局获得了金站牌奖，对吗', 'not_on_record'],
  [askTurnUpAndGo, 'The Ashcombe bus network won the Silver Stop award, right?', 'not_on_record'],
  // what is quoted, word for word
  [askTurnUpAndGo, '改革的口号是“收起时刻表”，对吗', 'matches'],
  [askTurnUpAndGo, '改革的口号是“放下方向盘”，对吗', 'differs'],
  [askTurnUpAndGo, 'The slogan of the reform is "Leave the car at home", right?', 'differs'],
  // how many
  [askTurnUpAndGo, 'Two companies run the Ashcombe bus network, right?', 'matches'],
  [askTurnUpAndGo, 'Three companies run the Ashcombe bus network, right?', 'not_on_record'],
  [askQuietHarbours, '静港计划分三个阶段，对吗', 'matches'],
  [askQuietHarbours, '静港计划分四个阶段，对吗', 'not_on_record'],
  // a word that makes it another thing
  [askQuietHarbours, 'Tomas Venn said the company would order no more electric ships, right?', 'not_on_record'],
  // an hour that is told of as the one when it does not happen
  [askClearRiver, '夜巡白天进行，对吧', 'not_on_record'],
  // whom it is measured against
  [askTurnUpAndGo, '阿什科姆以马洛为标杆，对吗', 'matches'],
  [askTurnUpAndGo, '马洛以阿什科姆为标杆，对吗', 'not_on_record'],
] as const; // biome-ignore format: a claim a row

describe('a claim of a fact', () => {
  it.each(CLAIMS)('%o %s: %s', (ask, claim, verdict) => {
    expect(ask(claim).verdict).toBe(verdict);
  });
});
