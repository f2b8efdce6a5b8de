import { describe, expect, it } from 'vitest';
import { askOpenDoors, askQuietHarbours, askShipped, askWaitLess } from '../ask.ts';

const PACKS = { shipped: askShipped, doors: askOpenDoors, hospital: askWaitLess, harbours: askQuietHarbours };
type Case = readonly [string, keyof typeof PACKS];

const REACHED: readonly Case[] = [
  ['安居达到溧阳的两成了吗', 'shipped'],
  ['2024年借阅量达到300万册次了吗', 'doors'],
  ['2024年借阅量到300万了吗', 'doors'],
  ['2024年借阅量是否达到290万', 'doors'],
  ['2024年借阅量破300万了吗', 'doors'],
  ['2024年借阅量破100万了吗', 'doors'],
  ['满意度有九成了吗', 'doors'],
  ['did visits reach 1.2 million in 2024?', 'doors'],
  ['has the library hit 3 million loans yet?', 'doors'],
  ['have active cards reached 170,000?', 'doors'],
  ['did the number of visits pass 1.3 million in 2024?', 'doors'],
  ['Did the wait for a reserved book fall to 17 days in 2023?', 'doors'],
  ['线上预约率达到七成了吗', 'hospital'],
  ['三十分钟内就诊率达到六成了没有', 'hospital'],
  ['平均候诊时间2023年降到40分钟了吗', 'hospital'],
  ['Has Tangyitong reached 1 million users?', 'hospital'],
];

describe('a mark that is asked about', () => {
  it.each(REACHED)('is reached by what lies beyond it: %s (%s)', (question, pack) => {
    const answer = PACKS[pack](question);
    expect(answer.verdict).toBe('matches');
    expect(answer.observations).toHaveLength(1);
  });

  it.each([
    ['安居达到溧阳的七成了吗', 'shipped'],
    ['2024年借阅量有没有达到350万册次', 'doors'],
    ['2024年借阅量破310万了吗', 'doors'],
    ['did visits reach 3 million in 2024?', 'doors'],
    ['Did the wait for a reserved book fall to 15 days in 2023?', 'doors'],
    ['Did online booking reach 75% in 2024?', 'hospital'],
    ['线上预约率达到八成了吗', 'hospital'],
    // planned, and not come about
    ['2025年到馆人次达到140万了吗', 'doors'],
    ['2025年数字借阅占比有三成了吗', 'doors'],
  ] as const)('is not reached: %s (%s)', (question, pack) => {
    expect(PACKS[pack](question).verdict).toBe('differs');
  });

  it.each([
    ['安居2021年达到溧阳的10%对吗', 'shipped'],
    ['借阅量2024年达到290万册次，对吗', 'doors'],
    ['2024年借阅量达到290万册次属实吗', 'doors'],
    ['2024年借阅量达到290万册次是真的吗', 'doors'],
    ['Loans reached 2.9 million in 2024, right?', 'doors'],
    ['Is it true that visits reached 1.2 million in 2024?', 'doors'],
  ] as const)('is none where a value is told: %s (%s)', (claim, pack) => {
    expect(PACKS[pack](claim).verdict).toBe('differs');
  });

  it.each([
    ['has the Alder library hit 3 million loans yet?', 'doors'],
    ["did the bookmobile's loans reach 30,000 in 2024?", 'doors'],
    ["Did children's visits reach 1.2 million in 2024?", 'doors'],
    ['Did weekend visits reach 1.2 million in 2024?', 'doors'],
    ['Did visits reach 1.2 million in 2020?', 'doors'],
    ['Did the paper say visits reached 1.2 million in 2024?', 'doors'],
    ['2024年中央图书馆借阅量达到100万册次了吗', 'doors'],
    ['2025年借阅量达到290万册次了吗', 'doors'],
    ['2024年电子借阅量达到290万册次了吗', 'doors'],
    ['2024年外地人借阅量达到290万册次了吗', 'doors'],
    ['2024年外地人借阅量302万册次，对吗', 'doors'],
    ['射洪达到溧阳的两成了吗', 'shipped'],
    ['安居的R&D投入达到溧阳的15%了吗', 'shipped'],
    ['安居2019年达到溧阳的1%了吗', 'shipped'],
    ['溧阳达到安居的两成了吗', 'shipped'],
    ['Did Sandmere reach 50% of Port Elder in 2024?', 'harbours'],
    ['Did Skerrow reach 50% of Sandmere in 2024?', 'harbours'],
  ] as const)('is not confirmed of another: %s (%s)', (question, pack) => {
    expect(PACKS[pack](question).verdict).not.toBe('matches');
  });
});

// What can still be reached is foreseen; what was reached is not.
describe('a mark that may be reached', () => {
  it.each([
    ['安居锂电今年能破百亿吗', 'matches'],
    ['安居锂电今年会破百亿吗', 'matches'],
    ['can Anju hit 27.5% of Liyang by year end', 'matches'],
    ['安居今年能超过溧阳的三成吗', 'differs'],
    ['安居锂电今年破百亿了吗', 'differs'],
    ['安居2021年能超过15%吗', 'differs'],
  ])('%s %s', (question, verdict) => {
    expect(askShipped(question).verdict).toBe(verdict);
  });
});
