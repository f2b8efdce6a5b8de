import { describe, expect, it } from 'vitest';
import {
  askHotAtNoon,
  askOneMorePint,
  askOpenDoors,
  askQuietHarbours,
  askQuietHills,
  askWaitLess,
} from '../ask.ts';

const PACKS = {
  harbours: askQuietHarbours,
  doors: askOpenDoors,
  hospital: askWaitLess,
  hills: askQuietHills,
  blood: askOneMorePint,
  meals: askHotAtNoon,
};
type Case = readonly [string, keyof typeof PACKS];

describe('a change that is told', () => {
  it.each<Case>([
    ['2024年投诉少了471件对吧', 'hospital'],
    ['Complaints fell by 471 in 2024, right?', 'hospital'],
    ['候诊投诉2024年下降37%，对吧', 'hospital'],
    ['候诊时间排名升了五位，对吧', 'hospital'],
    ['次均费用降了7块5，对吧', 'hospital'],
    ['2024年患者满意度提高5.4个百分点，对吧', 'hospital'],
    ['夜间门诊比2023年多了9个，对吧', 'hospital'],
    ['注册用户2024年增加超过50万，对吧', 'hospital'],
    ['2024年借阅量302万，比上年多24万，对吧', 'doors'],
    ['loans were 3.02 million in 2024, up 240,000, right?', 'doors'],
    ['Loans grew by 240,000 from 2023 to 2024, right?', 'doors'],
    ['Loans grew by about 250,000 in 2024, right?', 'doors'],
    ['staff posts are up a tenth from 2022 to 2023, right?', 'doors'],
    ['人均到馆排名2024年比2023年升了三位，对吧', 'doors'],
    ['Tamarack moved from 9th to 6th by visits per resident in 2024, right?', 'doors'],
    ['In 2023 the Bookmobile had 19 more stops than in 2022, right?', 'doors'],
    ['Visits went from 905,000 to 1.21 million in 2023, right?', 'doors'],
    ['Kelloway climbed from seventh to fourth, right?', 'blood'],
    ['Campaign spending rose by £115,000 in 2024, right?', 'blood'],
    ['火情2024年少了8起，对吧', 'hills'],
    ['2024年过火面积降了一半多，对吧', 'hills'],
    ['2024年过火面积降了一半以上，对吧', 'hills'],
    ['burned area fell by more than half, right?', 'hills'],
    ['2024年市一院候诊时间短了9分钟，对吧', 'hospital'],
    ['满意度高了5.4个百分点，对吧', 'hospital'],
    ['The monthly ranger allowance rose by 300 yuan, right?', 'hills'],
    ['Complaints were 1,655 in 2024, 655 fewer than the year before, right?', 'meals'],
    ['The meal price was cut by 0.4 crowns, right?', 'meals'],
    ['Tarnsea carried 212,000 more passengers in 2024 than in 2023, right?', 'harbours'],
  ])('is reckoned from two levels: %s (%s)', (claim, pack) => {
    const answer = PACKS[pack](claim);
    expect(answer.verdict).toBe('matches');
    expect(answer.observations).toHaveLength(2);
  });

  it.each<Case>([
    ['Complaints fell by 400 in 2024, right?', 'hospital'],
    ['候诊投诉2024年下降了一半，对吧', 'hospital'],
    ['候诊时间排名2024年升了三位，对吧', 'hospital'],
    ['候诊时间排名2024年降了五位，对吧', 'hospital'],
    ['次均费用降了8块5，对吧', 'hospital'],
    ['Loans fell by 240,000 in 2024, right?', 'doors'],
    ['Loans grew by 240,000 in 2023, right?', 'doors'],
    ['到馆人次2022年比2021年少了26.5万，对吧', 'doors'],
    ['Tamarack slipped three places by visits per resident in 2024, right?', 'doors'],
    ['人均到馆排名从第12升到第6，对吗', 'doors'],
    ['Kelloway climbed from 8th to 4th in the donation rate ranking, right?', 'blood'],
    ['Fires fell from 27 to 17 in 2024, right?', 'hills'],
    ['The meal price was cut by 0.3 crowns, right?', 'meals'],
  ])('differs by value or direction: %s (%s)', (claim, pack) => {
    expect(PACKS[pack](claim).verdict).toBe('differs');
  });

  it.each<Case>([
    // of another place, time, part or metric
    ['Loans at the Harbour Branch rose by 240,000 in 2024, right?', 'doors'],
    ['Digital loans grew by 240,000 in 2024, right?', 'doors'],
    ['Loans in the first half of 2024 rose by 240,000, right?', 'doors'],
    ['Loans grew by 240,000 in 2025, right?', 'doors'],
    ['Loans grew by 240,000 in 2024 in Alder, right?', 'doors'],
    ['Library visits by children grew by 240,000 in 2024, right?', 'doors'],
    ['New cards rose by 31,400 in 2023, right?', 'doors'],
    ['医生多了245人，护士多了245人，对吧', 'hospital'],
    ['儿童医院医生2024年多了245人，对吧', 'hospital'],
    ['Volunteers increased by 155 at Brackenford in 2024, right?', 'blood'],
    // told by another, or with a reason
    ['The Gazette says loans grew by 240,000 in 2024, right?', 'doors'],
    ['Thanks to new branches, loans grew by 240,000 in 2024, right?', 'doors'],
    ['2024年过火面积少了86.7公顷，对吧', 'hills'],
    ['2024年候诊时间短了7.3分钟，对吧', 'hospital'],
    // disputed, planned, or reckoned from a level with a bound
    ['到馆人次2023年比2022年多了30.5万，对吧', 'doors'],
    ['公共投入2025年比2024年增加1350万英镑，对吧', 'harbours'],
    ['注册用户2024年增加52万，对吧', 'hospital'],
    ['2024年门诊量比2023年多了31万人次，对吧', 'hospital'],
    // began two years before
    ['Kelloway rose from ninth to fourth for its donation rate in 2024, right?', 'blood'],
  ])('is left open: %s (%s)', (claim, pack) => {
    expect(PACKS[pack](claim).verdict).toBe('not_on_record');
  });
});

describe('down by a number', () => {
  it.each([
    ['wait down 20% in Q1 2024, true?', 'matches'],
    ['average wait down 20 percent in the first quarter of 2024, correct?', 'matches'],
    ['wait down 25% in Q1 2024, true?', 'differs'],
    ['outpatient visits down 5.8% in 2024, right?', 'differs'],
  ])('is a fall by it: %s', (question, verdict) => {
    expect(askWaitLess(question).verdict).toBe(verdict);
  });
});
