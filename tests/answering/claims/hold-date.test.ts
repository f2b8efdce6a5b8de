import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askQuietHarbours, askShipped } from '../ask.ts';

const PACKS = { shipped: askShipped, harbours: askQuietHarbours, doors: askOpenDoors, river: askClearRiver };

const DATED = [
  ["The article came out on 25 April 2022, didn't it?", 'shipped', 'matches'],
  ["The article came out on 24 April 2022, didn't it?", 'shipped', 'differs'],
  ['报道是2022年4月26日刊发的，对吗', 'shipped', 'differs'],
  ['Suining was named an advanced city in rural revitalisation for 2021, yes?', 'shipped', 'matches'],
  ['Quiet Harbours was launched on 5 September 2022, yes?', 'harbours', 'matches'],
  ['Quiet Harbours was launched on 6 September 2022, yes?', 'harbours', 'differs'],
  ['静港计划是2022年9月在埃尔德港启动的，对吧', 'harbours', 'matches'],
  ["The first electric ferry has been in service since June 2023, hasn't it?", 'harbours', 'differs'],
  ["Late fines were abolished on 1 March 2023, weren't they?", 'doors', 'matches'],
  ["Late fines were abolished on 1 May 2023, weren't they?", 'doors', 'differs'],
  ['A neighbour says the Workbench opened on 14 November 2023', 'doors', 'differs'],
  ['敞开每扇门行动是2023年1月9日启动的，属实吗', 'doors', 'matches'],
  ['My notes say construction of Chengbei phase two started on 20 May 2024, correct?', 'river', 'matches'],
  ['清流行动2021年8月4日启动，对不对', 'river', 'differs'],
  ['澄江从2022年1月1日起禁渔，是吧', 'river', 'matches'],
  ['红黑榜是每个月15号公布，对吧', 'river', 'differs'],
  ['红黑榜每月10日公布，对吧', 'river', 'matches'],
] as const;

describe('a claim of a date', () => {
  it.each(DATED)('%s (%s): %s', (claim, pack, verdict) => {
    expect(PACKS[pack](claim)).toMatchObject({ status: 'answered', verdict, body: { kind: 'statements' } });
  });
});

// The date is on record, and one other thing is not.
const ASTRAY = [
  ['The report was written on 25 April 2022, right?', 'shipped'],
  ['The report was published before 25 April 2022, right?', 'shipped'],
  ['The report about Mianyang was published on 25 April 2022, right?', 'shipped'],
  ['Suining was named a civilised city for 2021, yes?', 'shipped'],
  ['遂宁2021年被评为全国乡村振兴先进市，对吧', 'shipped'],
  ['Quiet Harbours was not launched on 5 September 2022, yes?', 'harbours'],
  ['Port Elder opened on 5 September 2022, yes?', 'harbours'],
  ['Quiet Harbours was launched at Skerrow Harbour on 5 September 2022, yes?', 'harbours'],
  ['The outage at Skerrow ended on 19 January 2025, correct?', 'harbours'],
  ["Lantern Point was connected in November 2025, wasn't it?", 'harbours'],
  ["The second electric ferry has been in service since May 2023, hasn't it?", 'harbours'],
  ['Central Library opened on 14 October 2023, true?', 'doors'],
  ['The Workbench closed on 14 October 2023, true?', 'doors'],
  ['The rebuild at Larch Lake began in October 2025, right?', 'doors'],
  ['敞开每扇门行动2023年1月9日在港口分馆启动，对吗', 'doors'],
  ['澄江2022年1月1日解除禁渔，是吧', 'river'],
  ['城北厂二期2024年5月20日完工，对吗', 'river'],
  ['Construction of Chengbei phase one started on 20 May 2024, correct?', 'river'],
  ['护水积分2023年3月在石桥试点，对吗', 'river'],
  ['2022年11月，碧川县派人到东岚省禾丰县考察管网建设，对吗', 'river'],
  ['The Workbench opened on 14 October 2023 in the basement of The Workbench, correct?', 'doors'],
] as const;

describe('a claim of a date with another event, place or thing', () => {
  it.each(ASTRAY)('is not confirmed: %s (%s)', (claim, pack) => {
    expect(PACKS[pack](claim).verdict).not.toBe('matches');
  });
});
