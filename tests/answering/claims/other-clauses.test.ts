// What a claim tells beside its figure, in a clause of its own.
import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askHotAtNoon,
  askOpenDoors,
  askQuietHills,
  askShipped,
  askTurnUpAndGo,
  askWaitLess,
} from '../ask.ts';

describe('a claim that tells of something else beside its figure', () => {
  it.each([
    [askOpenDoors, 'Central Library had 1.12 million loans in 2023, which the gardeners deplored, right?'],
    [askOpenDoors, 'Central Library had 1.12 million loans in 2023, twice what was forecast, right?'],
    [askOpenDoors, '中央图书馆2023年借阅量112万册次，周边书店生意惨淡，对吗'],
    [askOpenDoors, '“中央图书馆2023年借阅量112万册次，冠绝全国”这话对不对'],
    [askWaitLess, '宁棠医联体2024年患者满意度89.6%，胜过隔壁两市，没错吧'],
    [askWaitLess, '自打换了门诊系统，宁棠医联体2024年患者满意度就有89.6%，是吧'],
    [askClearRiver, '澄州市2023年涉水投诉量1540件，环保部门因此受罚，属实吗'],
    [askClearRiver, '澄州市2023年涉水投诉量1540件，由义工挨户登门问出，对吧'],
    [askWaitLess, '宁棠医联体2024年患者满意度89.6%，激发同行妒忌，能用吗'],
    [askOpenDoors, 'Central Library loans 1.12 million in 2023，boosted by 小红书，对吧'],
    [askOpenDoors, 'Can we run "Central Library loans: 1.12 million in 2023, a tally rivals have mocked"?'],
    [
      askOpenDoors,
      'Central Library lent 1.12 million items in 2023 and the chief librarian quit over it, right?',
    ],
    [askOpenDoors, 'True or false: Central Library had 1.12 million loans in 2023, half of them to tourists'],
    [askTurnUpAndGo, 'Ashcombe bus network punctuality was 71.4% in 2022, with drivers on strike, yes?'],
  ])('is not confirmed (%#): %s', (ask, claim) => {
    expect(ask(claim).verdict).not.toBe('matches');
  });
});

describe('a claim that counts what a fact tells, in a clause of its own', () => {
  it.each([
    [askQuietHills, '2024年火情19起，禁令有五条'],
    [askTurnUpAndGo, 'Punctuality was 83.6% in 2024, and the reform makes four promises'],
    [askHotAtNoon, 'Uptake was 63.2% in 2024, and Hot at Noon makes five promises'],
  ])('is not confirmed where there are more (%#): %s', (ask, claim) => {
    expect(ask(claim).verdict).not.toBe('matches');
  });

  it('is confirmed where there are as many', () => {
    expect(askQuietHills('2024年火情19起，禁令有四条').verdict).toBe('matches');
  });
});

describe('a forecast told by its sayer', () => {
  it('is not confirmed as what has come about', () => {
    expect(askShipped('岳波说正极项目已经年产值百亿').verdict).not.toBe('matches');
    expect(askShipped('岳波说正极项目达产后年产值百亿以上').verdict).toBe('matches');
  });
});

describe('a claim with chat in a clause of its own', () => {
  it.each([
    [askOpenDoors, '中央图书馆2023年借阅量112万册次，怕写错了，核一下'],
    [askOpenDoors, '版面马上要付印，中央图书馆2023年借阅量112万册次，对吗'],
    [askWaitLess, '宁棠医联体2024年患者满意度89.6%，这个数没毛病吧'],
    [askShipped, '遂宁省级企业技术中心2021年44家，咱没抄岔吧，对不'],
    [
      askOpenDoors,
      'Central Library had 1.12 million loans in 2023, for the slide. The intern spilled coffee, right?',
    ],
    [
      askOpenDoors,
      'Central Library had 1.12 million loans in 2023, as far as the librarian remembers, right?',
    ],
    [askOpenDoors, 'Central Library had 1.12 million loans in 2023, just want a second pair of eyes on it'],
    [askOpenDoors, 'Central Library had 1.12 million loans in 2023, the caption is due at noon, correct?'],
    [
      askTurnUpAndGo,
      'Ashcombe bus network punctuality was 71.4% in 2022 and that is what our slide says, yes?',
    ],
    [askTurnUpAndGo, '打扰各位了，阿什科姆公交网络2022年准点率71.4%，没错吧'],
  ])('is confirmed all the same (%#): %s', (ask, claim) => {
    expect(ask(claim).verdict).toBe('matches');
  });
});
