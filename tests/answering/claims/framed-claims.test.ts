import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askQuietHarbours, askShipped, askTurnUpAndGo } from '../ask.ts';

const PACKS = {
  shipped: askShipped,
  harbours: askQuietHarbours,
  doors: askOpenDoors,
  river: askClearRiver,
  buses: askTurnUpAndGo,
};

// What is said, the pack, and what it comes to.
const SAID = [
  ['隔壁科室的同事说射洪园区2021年营收增长52.5%', 'shipped', 'matches'],
  ['安居2021年达到溧阳的16%，有这回事没', 'shipped', 'differs'],
  ['Some blogger wrote that Anju reached 15% of Liyang in 2020', 'shipped', 'differs'],
  ['An MP said Tarnsea avoided 2,900 tonnes of CO2 in 2023', 'harbours', 'matches'],
  ['埃尔德港2025年4月有12个电气化泊位？我怎么记得没这么多', 'harbours', 'differs'],
  ['According to a patron, Central Library held 612,000 items at the end of 2023', 'doors', 'matches'],
  ['Central Library held 621,000 items at the end of 2023. Does that stack up?', 'doors', 'differs'],
  ['朋友圈有人讲石桥2023年河长418名', 'river', 'matches'],
  ['An NGO says water complaints in Chengzhou went up 36% in 2024', 'river', 'differs'],
] as const;

describe('a claim that somebody makes', () => {
  it.each(SAID)('%s (%s): %s', (claim, pack, verdict) => {
    expect(PACKS[pack](claim).verdict).toBe(verdict);
  });
});

// One thing in each is not as on record.
const ASTRAY = [
  ['绵阳的同事说2021年经济总量超过1500亿，对吗', 'shipped'],
  ['An official from Chongqing says the economic total was over 150 billion yuan in 2021', 'shipped'],
  ['市长说遂宁2021年经济总量超过1500亿，对吗', 'shipped'],
  ['有人说安居2021年没达到溧阳的15%，属实不', 'shipped'],
  ['A neighbour says Suining is 4th in Sichuan by number of A-class enterprises', 'shipped'],
  ['A friend says Shehong reached 15% of Liyang in 2021', 'shipped'],
  ['A neighbour claims Skerrow Harbour had 8 electrified berths in April 2025, no?', 'harbours'],
  ['The Courier says Port Elder used 4,200 MWh of shore power in 2024, right?', 'harbours'],
  ['A reader says Central Library held 612,000 e-books at the end of 2023', 'doors'],
  ['有人说石桥2024年河长418名，可有此事', 'river'],
  ["Somebody told me complaints about noise came to 1,540 in Chengzhou in 2023, didn't they?", 'river'],
  ['有人说阿什科姆2024年底有105辆电动公交，可有此事', 'buses'],
] as const;

describe('a claim of another place, year, metric, value or speaker', () => {
  it.each(ASTRAY)('is not confirmed: %s (%s)', (claim, pack) => {
    expect(PACKS[pack](claim).verdict).not.toBe('matches');
  });
});
