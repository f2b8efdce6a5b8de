// A course that a claim tells from one number to another: the earlier first, and the way it went.
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

const AS_IT_WENT = [
  [askHotAtNoon, '投诉从2310件降到1655件'],
  [askOneMorePint, '献血用时从61分钟降到54分钟'],
  [askOneMorePint, '志愿者从410人增加到565人'],
  [askClearRiver, '黑臭水体从14个减少到3个'],
  [askOpenDoors, 'growth of visits fell from 41.4% to 30.4%'],
  [askOpenDoors, '借阅量增速从18.3%降到8.6%'],
  [askShipped, '安居锂电占比从1.07%升到15%'],
  [askQuietHills, 'change in forest fires went from -20.6% to -29.6%'],
  [askQuietHills, '火情降幅从20.6%扩大到29.6%'],
  [askOneMorePint, '献血增速从-3.9%升到8.8%'],
  [askWaitLess, '候诊时间一季度同比从下降20%到下降22.2%'],
  [askTurnUpAndGo, 'Boardings rose from 33.6 million to 38.9 million, right?'],
  [askTurnUpAndGo, 'Boardings rose 15.8% to 38.9 million, right?'],
  [askTurnUpAndGo, 'Boardings growth rose from 7.7% to 15.8%, right?'],
  [askTurnUpAndGo, 'punctuality up from 71.4 to 83.6, right?'],
  [askTurnUpAndGo, 'The cancelled share fell from 3.8 to 1.2, right?'],
  [askQuietHills, '雷击火占比从33.3升到42.1，对吗'],
  [askQuietHills, '覆盖率从71.8升到74.3，对吗'],
  [askQuietHills, '防火排名从11升到5，对吗'],
] as const; // biome-ignore format: a claim a row

// How long it took is of the years that the two ends are of.
const IN_TIME = [
  [askHotAtNoon, 'Uptake rose from 58% to 63.2% in just one year, right?', 'matches'],
  [askHotAtNoon, 'Uptake rose from 58% to 63.2% in two years, right?', 'not_on_record'],
  [askWaitLess, '投诉一年间从1274件降到803件，对吗', 'matches'],
  [askWaitLess, '投诉从1274件降到803件，用了三年，对吗', 'not_on_record'],
  [askShipped, '安居锂电占溧阳从1.07%升到15%，只用了两年，对不对', 'not_on_record'],
  [askShipped, '安居占溧阳从15%提高到23%，只用了一个季度，对吗', 'not_on_record'],
] as const;

const OTHERWISE = [
  [askHotAtNoon, '投诉从1655件升到2310件'],
  [askOneMorePint, '献血用时从54分钟降到61分钟'],
  [askOneMorePint, '爽约率从12.1%升到15.3%'],
  [askOneMorePint, '爽约率从12.1%降到15.3%'],
  [askOneMorePint, '爽约率从15.3%升到12.1%'],
  [askOneMorePint, '库存从6.2天升到4.5天'],
  [askOneMorePint, '志愿者从565人减到410人'],
  [askQuietHills, '火情从19起降到27起'],
  [askQuietHills, '火情增速从-29.6%降到-20.6%'],
  [askQuietHills, '火情降幅从20.6%缩小到29.6%'],
  [askOneMorePint, '献血增速从3.9%升到8.8%'],
  [askWaitLess, '候诊时间一季度同比从下降20%到下降25%'],
  [askWaitLess, 'CT等候从3.2天升到6.5天'],
  [askWaitLess, '候诊从31.2分钟降到38.5分钟'],
  [askTurnUpAndGo, '专用道从27.9公里减到11.4公里'],
  [askTurnUpAndGo, '准点率从83.6%升到74.9%'],
  [askClearRiver, '优良比例从95.5%升到90.9%'],
  [askOpenDoors, '停靠点从57个减到38个'],
  [askOpenDoors, 'growth of visits rose from 41.4% to 30.4%'],
  [askOpenDoors, '借阅量增速从18.3%升到8.6%'],
  [askOpenDoors, 'Central Library weekly opening hours fell from 62 hours a week to 48 hours a week'],
  [askTurnUpAndGo, 'Boardings rose from 38.9 million to 33.6 million, right?'],
  [askTurnUpAndGo, 'Boardings rose 15.8% to 33.6 million, right?'],
  [askTurnUpAndGo, 'Boardings rose 7.7% to 38.9 million, right?'],
  [askTurnUpAndGo, 'punctuality up from 71.4 to 85, right?'],
  [askTurnUpAndGo, 'punctuality down from 83.6 to 71.4, right?'],
  [askQuietHills, '雷击火占比从33.3升到43，对吗'],
  [askQuietHills, '防火排名从11升到4，对吗'],
  [askQuietHills, '防火排名从5升到11，对吗'],
  [askShipped, '安居锂电占比从15%降到1.07%'],
  [askShipped, '安居锂电占比从15%升到1.07%'],
] as const; // biome-ignore format: a claim a row

describe('a claim of a course', () => {
  it.each(AS_IT_WENT)('is confirmed as it went: %o %s', (ask, claim) => {
    expect(ask(claim).verdict).toBe('matches');
  });

  it.each(OTHERWISE)('differs where it is turned round or went the other way: %o %s', (ask, claim) => {
    expect(ask(claim).verdict).toBe('differs');
  });

  it.each(IN_TIME)('took the time between its ends: %o %s: %s', (ask, claim, verdict) => {
    expect(ask(claim).verdict).toBe(verdict);
  });
});
