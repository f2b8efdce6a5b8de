import { describe, expect, it } from 'vitest';
import {
  askHotAtNoon,
  askOneMorePint,
  askOpenDoors,
  askQuietHills,
  askShipped,
  askWaitLess,
} from '../ask.ts';

const PACKS = {
  suining: askShipped,
  doors: askOpenDoors,
  hospital: askWaitLess,
  hills: askQuietHills,
  blood: askOneMorePint,
  meals: askHotAtNoon,
};
type Case = readonly [string, keyof typeof PACKS];

describe('a level that was come to', () => {
  it.each<Case>([
    ['夜间门诊增加到15个，对吗', 'hospital'],
    ['投诉降至803件，对吗', 'hospital'],
    ['次均费用回落到261元，对吗', 'hospital'],
    ['献血人次增至44720，对吗', 'blood'],
    ['Volunteers rose to over 600, right?', 'blood'],
    ['No-shows dropped to 12.1% in 2024, right?', 'blood'],
    ['Queues fell to 9.5 minutes, right?', 'meals'],
    ['Uptake rose to 63.2%, right?', 'meals'],
    ['火情降到19起，对吗', 'hills'],
    ['Loans rose to 3.02 million in 2024, right?', 'doors'],
    ['安居占溧阳的比例2022年一季度提高到23%，对吗', 'suining'],
    ['安居占溧阳的比例2021年提高至15%，对吗', 'suining'],
  ])('matches where it went that way: %s (%s)', (claim, pack) => {
    expect(PACKS[pack](claim).verdict).toBe('matches');
  });

  it.each<Case>([
    ['夜间门诊减少到15个，对吗', 'hospital'],
    ['投诉上升到803件，对吗', 'hospital'],
    ['献血人次跌到44720，对吗', 'blood'],
    ['爽约率升到12.1%，对吗', 'blood'],
    ['Queues grew to 9.5 minutes, right?', 'meals'],
    ['Uptake fell to 63.2%, right?', 'meals'],
    ['火情升到19起，对吗', 'hills'],
    ['Loans fell to 3.02 million in 2024, right?', 'doors'],
    ['安居占溧阳的比例2022年一季度回落到23%，对吗', 'suining'],
  ])('differs where it went the other way, told with the level before: %s (%s)', (claim, pack) => {
    const { verdict, body } = PACKS[pack](claim);
    const [row] = body.kind === 'claim' ? body.rows : [];
    expect([verdict, row?.reason]).toEqual(['differs', 'direction']);
    expect(row?.from).toBeDefined();
  });

  it.each<Case>([
    ['投诉增至1274件，对吗', 'hospital'],
    ['夜间门诊增加到6个，对吗', 'hospital'],
    ['次均费用增至268.5元，对吗', 'hospital'],
    ['Volunteers fell to 410, right?', 'blood'],
    ['No-shows dropped to 15.3%, right?', 'blood'],
  ])('differs where it is the level that things moved on from: %s (%s)', (claim, pack) => {
    const { verdict, body } = PACKS[pack](claim);
    const [row] = body.kind === 'claim' ? body.rows : [];
    expect([verdict, row?.reason]).toEqual(['differs', 'period']);
  });

  it.each<Case>([
    ['遂宁省级企业技术中心减少到44家，对吗', 'suining'],
    ['遂宁A类企业数量排名升到第7，对吗', 'suining'],
    ['Spending fell to 228,000, right?', 'blood'],
  ])('is open where the level before it is not on record: %s (%s)', (claim, pack) => {
    expect(PACKS[pack](claim).verdict).toBe('not_on_record');
  });

  it('that was come to before the last one is told with that one', () => {
    const { verdict, observations } = askOneMorePint('志愿者增加到565人，对吗');
    expect([verdict, observations.map(({ value }) => value)]).toEqual(['matches', ['565', '600']]);
  });
});

describe('a limit that was come to', () => {
  it.each<readonly [string, keyof typeof PACKS, string]>([
    ['Complaints dropped below 1,000 in 2024, right?', 'meals', 'differs'],
    ['Complaints fell under 1,700 in 2024, right?', 'meals', 'matches'],
    ['Vacancies dropped below 30 in December 2024, right?', 'meals', 'differs'],
    ['投诉2024年跌破1000件，对吗', 'meals', 'differs'],
    ['投诉2024年跌破2000件，对吗', 'meals', 'matches'],
    ['Cooks rose above 600, right?', 'meals', 'matches'],
    ['Donations fell below 5,000 in 2022, right?', 'blood', 'differs'],
    ['Time at a session fell below 60 minutes in 2024, right?', 'blood', 'matches'],
    ['Donations rose above 44,000 in 2024, right?', 'blood', 'matches'],
    ['Donations rose by over 4,000 in 2024, right?', 'blood', 'matches'],
    ['Complaints fell by under 700 in 2024, right?', 'meals', 'matches'],
  ])('is held against the level, and not against the change: %s (%s): %s', (claim, pack, verdict) => {
    expect(PACKS[pack](claim).verdict).toBe(verdict);
  });
});
