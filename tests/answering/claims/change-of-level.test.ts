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

const PACKS = {
  suining: askShipped,
  doors: askOpenDoors,
  buses: askTurnUpAndGo,
  hospital: askWaitLess,
  hills: askQuietHills,
  blood: askOneMorePint,
  meals: askHotAtNoon,
};
type Case = readonly [string, keyof typeof PACKS];

describe('a change told beside a level', () => {
  it.each<Case>([
    // the rate on record of that amount
    ['门诊量561万人次，增长5.8%，对吗', 'hospital'],
    ['2025年一季度候诊28分钟，同比下降22.2%，对吗', 'hospital'],
    ['2024年献血44720人次，同比增长11.4%，对吗', 'blood'],
    ['2025年上半年献血超过23600人次，同比增长6.2%，对吗', 'blood'],
    ['Kelloway took 44,720 donations in 2024, up 11.4%, right?', 'blood'],
    ['2024年火情19起，同比减少29.6%，对吗', 'hills'],
    ['2024年借阅量302万册次，增长8.6%，对吗', 'doors'],
    ['2024年客流3890万人次，增长15.8%，对吗', 'buses'],
    // reckoned from the level before it
    ['2024年投入3850万，增长六成，对吗', 'hospital'],
    ['投诉803件，下降37%，对吗', 'hospital'],
    ['门诊量561万人次，比2022年增加75万，对吗', 'hospital'],
    ['全市急诊等候21分钟，比市一院多2分钟，对吗', 'hospital'],
    ['CT等候从6.5天缩短到3.2天，缩短一半以上，对吗', 'hospital'],
    ['献血人次44720，比2023年增加4570，对吗', 'blood'],
    ['库存6.2天，比上年多1.7天，对吗', 'blood'],
    ['Spending rose 37% to 425,000, right?', 'blood'],
    ['Complaints fell 28% to 1,655, right?', 'meals'],
    ['Uptake was 63.2% in 2024, up 5.2 points, right?', 'meals'],
    ['安居占溧阳的比例从1.07%提高到23%，提高21.93个百分点，对吗', 'suining'],
    ['一季度安居占溧阳23%，比去年全年高8个百分点，对吗', 'suining'],
    // where it came from
    ['Uptake was 63.2% in 2024, up from 58%, right?', 'meals'],
    ['Complaints were 1,655, down from 2,310, right?', 'meals'],
  ])('matches where it is of that level: %s (%s)', (claim, pack) => {
    expect(PACKS[pack](claim).verdict).toBe('matches');
  });

  it.each<Case>([
    ['门诊量516万人次，增长5.8%，对吗', 'hospital'],
    ['门诊量561万人次，增长8.5%，对吗', 'hospital'],
    ['2024年投入3850万，增长5.8%，对吗', 'hospital'],
    ['投诉803件，下降5.8%，对吗', 'hospital'],
    ['2024年支出42.5万英镑，增长11.4%，对吗', 'blood'],
    ['2024年献血44720人次，同比增长14.1%，对吗', 'blood'],
    ['库存6.2天，比上年多2.7天，对吗', 'blood'],
    ['Spending rose 27% to 425,000, right?', 'blood'],
    ['2024年火情19起，增长29.6%，对吗', 'hills'],
    ['Complaints were 1,655, up from 2,310, right?', 'meals'],
  ])('differs where it is none of its changes, whatever else changed so: %s (%s)', (claim, pack) => {
    expect(PACKS[pack](claim).verdict).toBe('differs');
  });
}); // biome-ignore format: a claim a row
