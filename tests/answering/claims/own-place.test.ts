// Of several places in a claim each number is held against the figure of its own.
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

const TOLD_RIGHT = [
  [askClearRiver, '污水收集率全市70.1%，白鹭区78.4%'],
  [askClearRiver, 'complaints fell 36% citywide and 41.2% in Bailu, right?'],
  [askClearRiver, 'complaints fell 36%, and in Bailu 41.2%, right?'],
  [askClearRiver, 'complaints fell 36% in 2024, 41.2% in Bailu, right?'],
  [askHotAtNoon, 'Uptake was 71.4% in Fennick and 48.9% in Hallowick'],
  [askHotAtNoon, 'Fennick has 37 kitchens and Ostrel has 131'],
  [askHotAtNoon, 'Local food was 42% in Ostrel and 67% in Hallowick in 2024'],
  [askHotAtNoon, 'In Ostrel, uptake was 71.4% in Fennick and 48.9% in Hallowick'],
  [askHotAtNoon, 'Ostrel is 4th for uptake, Fennick 1st - right?'],
  [askHotAtNoon, '芬尼克和哈洛威克的就餐率分别是71.4%和48.9%'],
  [askOneMorePint, 'Brackenford has 240 volunteers, Stoneleigh Vale 96'],
  [askQuietHills, '望鹿5起，石门岭8起'],
  [askQuietHills, 'Shimenling had 8 of the 19 fires'],
  [askClearRiver, '河长2316人，其中石桥418人'],
  [askOpenDoors, 'hold wait was 14 days at Central and 21 at Mill Hollow'],
  [askShipped, '遂宁A类企业数量全省第7，技术中心数量第4'],
  [askQuietHills, '8 of the 19 fires in 2024 were at Shimenling'],
  [askQuietHills, '19 fires in 2024, 8 of them at Shimenling'],
  [askQuietHills, 'of the 19 fires in 2024, 8 were at Shimenling'],
  [askQuietHills, '2024年19起火情中有8起在石门岭'],
  [askOneMorePint, '371 of the 1286 sessions in 2024 were in Port Anselm'],
  [askWaitLess, '2024年儿童医院门诊增长9.3%，中医院下降1.7%，对吗'],
  [askWaitLess, 'TCM Hospital outpatient visits were down 1.7% while Childrens were up 9.3% in 2024'],
  [askHotAtNoon, 'Ostrel meals served grew 10.3% in 2024 while Hallowick fell 2.1%'],
] as const; // biome-ignore format: a claim a row

const SWAPPED = [
  [askClearRiver, '污水收集率全市78.4%，白鹭区71.4%'],
  [askClearRiver, '涉水投诉全市下降36%，白鹭区31.2%'],
  [askHotAtNoon, 'Uptake was 48.9% in Fennick and 71.4% in Hallowick'],
  [askHotAtNoon, '芬尼克就餐率48.9%，哈洛威克71.4%'],
  [askHotAtNoon, 'In Ostrel, uptake was 48.9% in Fennick and 71.4% in Hallowick'],
  [askHotAtNoon, '芬尼克和哈洛威克的就餐率分别是48.9%和71.4%'],
  [askWaitLess, '2024年中医院门诊量增长1.7%，儿童医院下降9.3%，对吗'],
  [askHotAtNoon, '2024年奥斯特雷尔供餐份数下降10.3%，哈洛威克增长2.1%'],
  [askQuietHills, '9 of the 19 fires in 2024 were at Shimenling'],
  [askQuietHills, '8 of the 20 fires in 2024 were at Shimenling'],
  [askQuietHills, '2024年19起火情里5起在石门岭'],
  [askHotAtNoon, '38 of the 131 kitchens are in Fennick'],
  [askOneMorePint, 'Brackenford has 96 volunteers, Stoneleigh Vale 240'],
  [askOneMorePint, 'Port Anselm held 198 sessions, Stoneleigh Vale 371'],
  [askOneMorePint, 'Growth was 14.2% in Brackenford and 9.3% in Port Anselm'],
  [askQuietHills, 'Wanglu had 8 fires and Shimenling had 5'],
  [askQuietHills, '白桦沟到场51分钟，石门岭29分钟'],
  [askWaitLess, '2023年市一院52分钟，儿童医院44分钟'],
  [askTurnUpAndGo, 'City Buses has 328 drivers, Greenway 684'],
  [askTurnUpAndGo, '4路准点率76.3%，14路88.1%'],
  [askTurnUpAndGo, 'Hillside 95%, Old Town 39%'],
  [askClearRiver, 'Bailu 41.5% and Hefeng 78.4%'],
  [askClearRiver, '河长418人，其中石桥2316人'],
  [askOpenDoors, 'In 2023 Central had 152,000 visits and Harbour 487,000'],
] as const; // biome-ignore format: a claim a row

const OPEN = [
  [askClearRiver, '涉水投诉全市下降36%，白鹭区41.2%'],
  [askClearRiver, '全市河长2316人，其中云渡县418人'],
  [askClearRiver, 'complaints fell 46% in 2024, 41.2% in Bailu, right?'],
  [askOpenDoors, '等书时间中央14天，磨坊谷21天'],
  [askHotAtNoon, 'Fennick 71.4%, Hallowick 48.9%, Ostrel 63.2%'],
] as const; // biome-ignore format: a claim a row

describe('a claim of several places', () => {
  it.each(TOLD_RIGHT)('is confirmed where each has its own number: %o %s', (ask, claim) => {
    expect(ask(claim).verdict).toBe('matches');
  });

  it.each(SWAPPED)('differs where one has the number of the other: %o %s', (ask, claim) => {
    expect(ask(claim).verdict).toBe('differs');
  });

  it.each(OPEN)('is left open where a number may be of another place or metric: %o %s', (ask, claim) => {
    expect(ask(claim).verdict).toBe('not_on_record');
  });
});
