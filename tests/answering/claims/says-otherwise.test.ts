import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askOneMorePint,
  askOpenDoors,
  askQuietHarbours,
  askQuietHills,
  askShipped,
  askTurnUpAndGo,
  askWaitLess,
} from '../ask.ts';

// The number is on record, and the claim says something else of it.
const SAYS_OTHERWISE = [
  // an increase, of what there is in all
  [askOpenDoors, "Tamarack County Library's loans rose by 2.78 million loans in 2023, right?"],
  [askClearRiver, '澄州市2023年涉水投诉量增加了1540件，对吗'],
  [askTurnUpAndGo, '14路2024年白天发车间隔多了12分钟，对吗'],
  [askOpenDoors, "Tamarack County Library's new titles added rose by 48,200 titles in 2023, right?"],
  [askShipped, '遂宁市2021年省级企业技术中心数量增加了44家，对吗'],
  [askTurnUpAndGo, '阿什科姆公交网络2024年12月31日线路数量比上年增加37条，对吗'],
  [askOpenDoors, '听说塔马拉克县图书馆2023年的新办证涨了31400张，属实吗'],
  [askWaitLess, '2024年“少等一刻”行动的投入资金下降了3850万元，是真的吗？'],
  [askQuietHarbours, "Tarnsea County's public spending in 2024 increased GBP 38.5 million, right?"],
  [askQuietHills, 'I heard Shuanghuai Forest cleared fuel that was up 4,200 tonnes in March 2025. Is that correct?'],
  [askOpenDoors, "I heard Tamarack County Library's spending per resident dropped $66.1 in 2024. Is that correct?"],
  [askWaitLess, 'Complaints came down by 803 in 2024, right?'],
  [askWaitLess, 'CT waits were cut by 3.2 days in 2024, right?'],
  // the benchmark's told as measured against us
  [askShipped, '溧阳锂电产值是我们的15%，对吗'],
  [askOneMorePint, '埃尔米尔的献血率只有我们的91%，对吗'],
  [askWaitLess, "Hailan's outpatient visits are 79% of ours, right?"],
  // a growth told as a level
  [askOpenDoors, '塔马拉克县图书馆2023年借阅量是18.3%，对吗'],
  [askOneMorePint, "Is it right that in 2024, Kelloway's donations stood at 11.4%?"],
  // planned, of what came about
  [askOneMorePint, '布拉肯福德区2024年献血者人数是不是要达到11560人'],
  [askOneMorePint, '2023年12月31日凯洛韦郡的血液库存有望达到4.5天，是真的吗？'],
  [askOneMorePint, '2023年12月31日凯洛韦郡的血液库存原定4.5天，是真的吗？'],
  [askOpenDoors, '听说塔马拉克县图书馆2021年的数字借阅占借阅量的比例力争达到31%，属实吗'],
  [askQuietHarbours, '斯凯罗港2025年1月岸电供电量计划达到215兆瓦时，对吗'],
  [askShipped, "Is it right that in 2020, Anju District's lithium output as a share of Liyang's was meant to be 1.07%?"],
  [askTurnUpAndGo, "I heard the Ashcombe bus network's average wait was budgeted at 7.8 minutes in 2024. Is that correct?"],
  [askQuietHarbours, "Port Elder's shore power delivered in 2024 should have been 6,420 MWh, right?"],
  // below what was reached
  [askQuietHarbours, '听说塔恩西郡2024年的渡轮客运量排名未达到霍林海岸区第2位，属实吗'],
  [askClearRiver, '听说澄州市2022年的水质排名不是岭川省第9位，属实吗'],
  [askClearRiver, "Chengzhou's treatment capacity in 2024 failed to reach more than 250,000 tonnes a day, right?"],
  [askQuietHarbours, "Is it true that the growth in passengers of Tarnsea County wasn't -1.8% in January-March 2025?"],
  [askWaitLess, '宁棠医联体2024年1—3月平均候诊时间同比增速是不是不足-20%'],
  [askTurnUpAndGo, '阿什科姆公交网络2024年人均乘车次数排名远没有索恩郡第3位，对吗'],
  [askClearRiver, '石桥县2023年水环境质量排名是不是没有达到澄州市第1位'],
  // one name before another
  [askOpenDoors, "Did central Larch Lake Branch's weekly opening hours reach 28 hours a week in 2023?"],
  [askOpenDoors, 'Is the plan for Harbour Branch to be open 54 hours a week in 2023?'],
  [askTurnUpAndGo, '阿什科姆公交网络计划2024年高频公交覆盖率达到68%，对吗'],
  // a part told as the whole
  [askClearRiver, '澄江2023年排查出的入河排污口数量是287个，对吗'],
  [askOpenDoors, '听说2023年塔马拉克县图书馆的准点到站比例为92%，属实吗'],
  // a programme or an event, of whoever ran it
  [askOpenDoors, "Is it true that the Every Door Open campaign's digital loans as a share of all loans stood at 27.5% in 2022?"],
  [askWaitLess, '2024年，“少等一刻”行动候诊时间排名岭东省第4位，没错吧'],
  // the benchmark's, of whom is measured against it
  [askQuietHarbours, '桑德米尔港2022年客运量占标杆港的比例（对比埃尔德港）是38.5%，对吗'],
  [askOpenDoors, "Tamarack County Library's loans per resident as a share of Tamarack County Library's in 2023 was 74.5%, right?"],
  [askTurnUpAndGo, '阿什科姆公交网络2024年平均候车时间缩短了9.4分钟，对吗'],
  // of more times, or more bodies
  [askOpenDoors, 'In 2023, for the second year running, satisfaction at Tamarack County Library was 88%, right?'],
  [askShipped, '遂宁市2021年经济总量首次突破1500亿元，对吗'],
  [askTurnUpAndGo, 'A single fare on the Ashcombe buses was always £1.8, right?'],
  [askOpenDoors, 'Both Central Library and Harbour Branch had an average queue of 4 minutes in 2023, right?'],
  // by how much more
  [askClearRiver, '澄州市2024年护水志愿者人数比2023年多16800人，对吗'],
  // still to come
  [askTurnUpAndGo, 'Ashcombe bus network boardings will be 33.6 million in 2023, right?'],
  // months, of people
  [askClearRiver, '有人说澄州市2024年的护水志愿者人数有16800个月，准确吗'],
  // a limit that only one of two prints bears out
  [askTurnUpAndGo, '阿什科姆公交网络的平均候车时间2024年达到超过8.97分钟，是真的吗'],
  // a rank within another area
  [askTurnUpAndGo, '2023年阿什科姆公交网络的人均乘车次数在阿什科姆市第5位，对吗'],
  [askOpenDoors, "Alder County Library's rank by visits per resident in 2024 was 1st in Tamarack County, right?"],
  // another speaker, another paper
  [askOpenDoors, "Luis Tremblay said Tamarack County Library's loans were 1.9 million in 2021, right?"],
  [askClearRiver, '何柏年说澄州市2023年涉水投诉量是1540件，对吗'],
  // only some of them
  [askTurnUpAndGo, '阿什科姆公交网络2024年的海外客运量有3890万人次，准确吗'],
  [askOpenDoors, '听说2023年落叶松湖分馆的私人建筑面积为620平方米，属实吗'],
  [askQuietHarbours, 'Tarnsea County had 7 new electric vessels in service at the end of 2024, right?'],
  // the metric beside it, and things of another sort
  [askClearRiver, '下坪断面的总磷浓度2024年达到0.51毫克/升，是真的吗'],
  [askOpenDoors, 'Is it true that the library had 148,000 new library cards on December 31, 2022?'],
  [askOpenDoors, '塔马拉克县图书馆2024年到馆人次是134万种，对吗'],
  // what only holds under a condition
  [askQuietHarbours, '三趾鸥号电池容量已经达到6.5兆瓦时了，对吗'],
] as const; // biome-ignore format: a claim a row

const TRUE_CLAIMS = [
  [askOpenDoors, "Tamarack County Library's loans were up 18.3% in 2023, right?"],
  [askOpenDoors, '塔马拉克县图书馆2023年借阅量同比18.3%，对吗'],
  [askShipped, 'Shehong park revenue growth 2021? >> ok so it beat 50%?'],
  [askTurnUpAndGo, 'The new single fare was £1.8 in 2024, right?'],
  [askQuietHarbours, 'Tarnsea County had 7 electric vessels in service at the end of 2024, right?'],
  [askOpenDoors, "Tamarack County Library's loans were 2.78 million in 2023, right?"],
  [askOpenDoors, '落叶松湖分馆2023年到馆人次增速是-4.4%，对吗'],
  [askTurnUpAndGo, "Line 41's growth of boardings in 2024 was -6.2%, right?"],
  [askTurnUpAndGo, 'Is it true that a single fare stood at £1.8 in 2024?'],
  [askTurnUpAndGo, 'I heard the price of a day ticket was £4.5 in 2024. Is that correct?'],
  [askOpenDoors, '2023年流动图书车有57个停靠点，对吗'],
  [askOpenDoors, '2024年上半年流动图书车准点到站比例95.5%，对吗'],
  [askOpenDoors, "Did the library add 48,200 new titles in 2023?"],
  [askOpenDoors, 'During the Every Door Open campaign, loans reached 2.78 million in 2023, right?'],
  [askShipped, '射洪土地集约利用2021年全省第6，没错吧'],
  [askTurnUpAndGo, '阿什科姆公交网络2023年人均乘车次数在索恩郡排第5位，对吗'],
] as const; // biome-ignore format: a claim a row

describe('a claim that says more of a number than the record does', () => {
  it.each(SAYS_OTHERWISE)('is not confirmed: %o %s', (ask, claim) => {
    expect(ask(claim).verdict).not.toBe('matches');
    expect(ask(claim).verdict ?? ask(claim).status).not.toBe('answered');
  });

  it.each(TRUE_CLAIMS)('is confirmed where it says no more: %o %s', (ask, claim) => {
    expect(ask(claim)).toMatchObject({ status: 'answered', verdict: 'matches' });
  });

  it('is no minus where a dash parts it from what goes before', () => {
    expect(askTurnUpAndGo('41路2024年客运量增速是6.2%，对吗').verdict).toBe('differs');
  });
});

describe('a share told of a whole, where a part is on record', () => {
  it.each([
    [askOpenDoors, '塔马拉克县图书馆2023年准点到站比例是88%，对吗'],
    [askClearRiver, "Chengzhou's fall in ammonia nitrogen concentration was 88.7% in 2023, right?"],
    [askQuietHarbours, '塔恩西郡2023年客运量占标杆港的比例是11.5%，对吗'],
  ])('is left open', (ask, claim) => {
    expect(ask(claim).verdict).toBe('not_on_record');
  });
});
