import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askQuietHarbours } from '../ask.ts';

const PACKS = { harbours: askQuietHarbours, doors: askOpenDoors, river: askClearRiver };

const CLAIMS = [
  // None of them, in words.
  ['澄州2024年黑臭水体清零了，对吗', 'river', 'matches'],
  ['2024年澄州黑臭水体一条都没有了，是真的吗', 'river', 'matches'],
  ['2024年澄州已经没有一条黑臭水体，属实吗', 'river', 'matches'],
  ['Chengzhou had zero black and smelly water bodies in 2024, true?', 'river', 'matches'],
  ['澄州2023年河长为零，对吗', 'river', 'differs'],
  ['埃尔德港2025年4月一个电气化泊位都没有，对吧', 'harbours', 'differs'],
  ['There were no electrified berths at Port Elder in April 2025, right?', 'harbours', 'differs'],
  // Counted by another word than the record's.
  ['塔恩西2024年底有7条电动船，没写错吧', 'harbours', 'matches'],
  ['塔恩西2024年底有七只电动船吧', 'harbours', 'matches'],
  ['塔恩西2024年底有8条电动船，对吗', 'harbours', 'differs'],
  ['澄州2023年有2316位河长，对吧', 'river', 'matches'],
  // Which way it went.
  ['Water complaints in Chengzhou climbed 36% in 2024, right?', 'river', 'differs'],
  ['Water complaints in Chengzhou were down 36% in 2024, right?', 'river', 'matches'],
  ['澄州2024年涉水投诉少了36%，对吗', 'river', 'matches'],
  ['Ferry passenger numbers fell 1.8% in Q1 2025, right?', 'harbours', 'matches'],
  ['Ferry passengers were down 6.4% in 2024, right?', 'harbours', 'differs'],
] as const;

describe('a claim of a count, of none, or of a change', () => {
  it.each(CLAIMS)('%s (%s): %s', (claim, pack, verdict) => {
    expect(PACKS[pack](claim).verdict).toBe(verdict);
  });
});

const ASTRAY = [
  ['澄州2023年黑臭水体清零了，对吗', 'river'],
  ['禾丰2024年黑臭水体为零，属实不', 'river'],
  ['2024年澄州投诉一件都没有，是真的吗', 'river'],
  ['澄州2024年黑臭水体还没清零，对吗', 'river'],
  ['澄州2024年黑臭水体不为零，对吗', 'river'],
  ['Black and smelly water bodies were not down to zero in Chengzhou in 2024, right?', 'river'],
  ['塔恩西2024年底有7条柴油船，对吗', 'harbours'],
  ['塔恩西2024年底有7条电动船航线，对吗', 'harbours'],
  ['塔恩西2024年底有7名电动船船长，对吗', 'harbours'],
  ['塔恩西2024年底有7位电动船乘客，对吗', 'harbours'],
  ['碧水航运2024年底有7条电动船，对吗', 'harbours'],
  ['澄州2023年有2316位志愿者，对吧', 'river'],
  ['澄州2024年护水志愿者少了38.5%，对吗', 'river'],
  ['Visits were down 30.4% in 2023, right?', 'doors'],
] as const;

describe('a claim of another thing, place, year or course', () => {
  it.each(ASTRAY)('is not confirmed: %s (%s)', (claim, pack) => {
    expect(PACKS[pack](claim).verdict).not.toBe('matches');
  });
});
