// Metrics asked for in everyday words that are no name of theirs, over packs of several fields.
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answering/answer-question.ts';
import { fixtureIndex } from '../../make-index.ts';

const TOLD: readonly (readonly [pack: string, today: string, question: string, id: string])[] = [
  ['wait-less', '2025-05-16', '2023年约了号不来的占多少', 'network-no-show-2023'],
  ['wait-less', '2025-05-16', "what share of patients didn't turn up in 2024", 'network-no-show-2024'],
  ['wait-less', '2025-05-16', '看一次门诊2024年平均花多少钱', 'network-fee-2024'],
  ['wait-less', '2025-05-16', '2024年半个钟头以内就能看上病的病人占多少', 'network-seen-in-30-2024'],
  ['one-more-pint', '2025-09-20', '今年六月底库里的血能顶几天', 'kelloway-stock-2025-06-30'],
  [
    'one-more-pint',
    '2025-09-20',
    'how long would the blood last at the end of 2024',
    'kelloway-stock-2024-12-31',
  ],
  [
    'turn-up-and-go',
    '2025-06-12',
    'dig up what we took in fares in 2023',
    'ashcombe-buses-fare-revenue-2023',
  ],
  [
    'turn-up-and-go',
    '2025-06-12',
    'how short of drivers were they at the end of 2024',
    'ashcombe-buses-vacancies-2024-12-31',
  ],
  ['turn-up-and-go', '2025-06-12', 'how many trips were taken in 2022', 'ashcombe-buses-boardings-2022'],
  [
    'turn-up-and-go',
    '2025-06-12',
    '2023下半年开不出来的班次占百分之多少',
    'ashcombe-buses-cancelled-share-2023-h2',
  ],
  ['quiet-hills', '2025-07-11', '前年咱们林区着了几回火', 'shuanghuai-fires-2023'],
  ['quiet-hills', '2025-07-11', '石门岭24年报警以后多久人能到', 'shimenling-response-time-2024'],
  [
    'quiet-hills',
    '2025-07-11',
    'How much did fires burn in Shuanghuai in H1 2025',
    'shuanghuai-burned-area-2025-h1',
  ],
  ['clear-river', '2025-02-18', '2021年澄州办结一件投诉平均要多久', 'chengzhou-response-time-2021'],
  ['clear-river', '2025-02-18', '城北厂23年一天能处理多少吨污水', 'chengbei-plant-capacity-2023'],
  ['hot-at-noon', '2025-10-25', '到2024年年底还有多少餐费没收上来', 'ostrel-arrears-2024-12-31'],
  ['hot-at-noon', '2025-10-25', '中央厨房2024年做一份饭要花多少钱', 'central-kitchen-cost-per-meal-2024'],
  ['hot-at-noon', '2025-10-25', 'grams chucked per plate, Sept 2025?', 'ostrel-waste-per-meal-2025-09'],
  [
    'hot-at-noon',
    '2025-10-25',
    'how many kitchen jobs were still going begging in mid 2025',
    'ostrel-vacancies-2025-06-30',
  ],
  [
    'open-doors',
    '2025-03-10',
    'how many people can sit down and read at central',
    'central-library-seats-2023',
  ],
  [
    'open-doors',
    '2025-03-10',
    'how many people signed up for a card in 2023',
    'tamarack-library-new-cards-2023',
  ],
  ['open-doors', '2025-03-10', 'bookmobile - how often on time in 2023', 'bookmobile-on-time-share-2023'],
  [
    'quiet-hills',
    '2025-07-11',
    'what does a ranger get a month since July 2024',
    'shuanghuai-allowance-2024-07-01',
  ],
  ['one-more-pint', '2025-09-20', '安塞姆港2024年第一次献血的占几成', 'port-anselm-first-time-share-2024'],
  [
    'hot-at-noon',
    '2025-10-25',
    'what percent of pupils were happy with the meals in 2024',
    'ostrel-satisfaction-2024',
  ],
  ['turn-up-and-go', '2025-06-12', '41路多久来一趟', 'line-41-headway-2024'],
  [
    'turn-up-and-go',
    '2025-06-12',
    '2023年公交客流比2022年多了百分之几',
    'ashcombe-buses-boardings-growth-2023',
  ],
  ['open-doors', '2025-03-10', 'how far did the bookmobile drive in 2023', 'bookmobile-distance-2023'],
  [
    'clear-river',
    '2025-02-18',
    'how long will chengbei phase two take to build',
    'chengbei-phase-two-build-time',
  ],
  [
    'clear-river',
    '2025-02-18',
    'which place did chengzhou take in water quality ranking in lingchuan last year',
    'chengzhou-quality-rank-2024',
  ],
  ['clear-river', '2025-02-18', '2024年全市涉水投诉多少起', 'chengzhou-complaints-2024'],
  ['wait-less', '2025-05-16', '去年平均候诊多少分钟', 'network-average-wait-2024'],
  ['quiet-hills', '2025-07-11', 'average time to get to a fire in 2024', 'shuanghuai-response-time-2024'],
  ['hot-at-noon', '2025-10-25', '校餐去年花了多少', 'ostrel-spending-2024'],
  [
    'quiet-harbours',
    '2025-04-20',
    'skerrow turnaround, 2023, how far behind the benchmark in minutes',
    'skerrow-turnaround-2023',
  ],
];

const REFUSED: readonly (readonly [pack: string, today: string, question: string])[] = [
  ['wait-less', '2025-05-16', '2023年约了号不来的医生占多少'],
  ['wait-less', '2025-05-16', '海岚2023年约了号不来的占多少'],
  ['wait-less', '2025-05-16', '2021年约了号不来的占多少'],
  ['wait-less', '2025-05-16', "what percent of doctors didn't turn up in 2024"],
  ['wait-less', '2025-05-16', "what percent of patients didn't show any improvement in 2024"],
  ['wait-less', '2025-05-16', '看一次急诊2024年平均花多少钱'],
  ['wait-less', '2025-05-16', '看一次门诊2022年平均花多少钱'],
  ['wait-less', '2025-05-16', '半小时以内走的病人占多少 2024'],
  ['wait-less', '2025-05-16', '2024年一刻钟以内就能看上病的病人占多少'],
  ['one-more-pint', '2025-09-20', '库里的血浆能顶几天 2024年底'],
  ['one-more-pint', '2025-09-20', '2022年底血够用几天'],
  ['one-more-pint', '2025-09-20', 'how many days of plasma were left at the end of 2024'],
  ['one-more-pint', '2025-09-20', 'how long did the nurses last at the end of 2024'],
  ['turn-up-and-go', '2025-06-12', 'how much came in through fares in 2022'],
  ['turn-up-and-go', '2025-06-12', 'how much came in from fines in 2024'],
  ['turn-up-and-go', '2025-06-12', 'how short of cash were they at the end of 2024'],
  ['turn-up-and-go', '2025-06-12', 'how many mechanic jobs were unfilled at the end of 2024'],
  ['turn-up-and-go', '2025-06-12', 'how many trips were cancelled in 2024'],
  ['turn-up-and-go', '2025-06-12', 'how many trips were taken by bike in 2024'],
  ['turn-up-and-go', '2025-06-12', '4路开不出来的班次占百分之多少 2024下半年'],
  ['quiet-hills', '2025-07-11', '2021年着了几回火'],
  ['quiet-hills', '2025-07-11', '2024年房子着了几回火'],
  ['quiet-hills', '2025-07-11', 'how long did it take crews to put out fires in 2024'],
  ['quiet-hills', '2025-07-11', 'how much rubbish was burned in 2024'],
  ['quiet-hills', '2025-07-11', '烧了多少栋房子'],
  ['clear-river', '2025-02-18', '办结一件案子2023年平均要多久'],
  ['clear-river', '2025-02-18', 'how long does it take to settle a claim in 2023'],
  ['clear-river', '2025-02-18', '禾丰县2024一天能处理多少吨垃圾'],
  ['hot-at-noon', '2025-10-25', '到2024年年底还有多少工资没付'],
  ['hot-at-noon', '2025-10-25', '做一份早饭2024年要花多少钱'],
  ['hot-at-noon', '2025-10-25', '哈洛威克做一份饭2024年要花多少钱'],
  ['hot-at-noon', '2025-10-25', 'how many teaching posts were vacant in june 2025'],
  ['hot-at-noon', '2025-10-25', 'grams wasted per plate in Fennick 2024'],
  ['hot-at-noon', '2025-10-25', 'what do families pay for a school bus'],
  ['one-more-pint', '2025-09-20', '布拉肯福德2024年第一次献血的占几成'],
  ['one-more-pint', '2025-09-20', '第一次来当志愿者的占几成'],
  ['hot-at-noon', '2025-10-25', 'what percent of teachers were happy with the meals in 2024'],
  ['hot-at-noon', '2025-10-25', '芬尼克做一份饭成本多少'],
  ['quiet-hills', '2025-07-11', 'what does a firefighter get a month'],
  ['quiet-hills', '2025-07-11', 'what does a ranger get a year'],
  ['open-doors', '2025-03-10', 'how often did the bookmobile break down in 2023'],
  ['open-doors', '2025-03-10', 'how many people can sit down and read at Harbour'],
  ['turn-up-and-go', '2025-06-12', '夜4路多久一趟'],
  ['turn-up-and-go', '2025-06-12', '4路2024年客流比2023年多了百分之几'],
  ['open-doors', '2025-03-10', 'how far did the bookmobile drive in 2022'],
  ['open-doors', '2025-03-10', 'how far did readers travel to central in 2023'],
  ['open-doors', '2025-03-10', '志愿者2023年花了多少'],
  ['clear-river', '2025-02-18', 'how long will chengbei phase one take to build'],
  ['clear-river', '2025-02-18', '2024年全市噪声投诉多少起'],
  ['clear-river', '2025-02-18', 'which place did yundu take in water quality in chengzhou last year'],
  ['wait-less', '2025-05-16', '去年平均住院多少天'],
  ['quiet-hills', '2025-07-11', 'average time to put out a fire in 2024'],
  ['hot-at-noon', '2025-10-25', '早餐去年花了多少'],
  ['hot-at-noon', '2025-10-25', '芬尼克去年花了多少'],
  ['quiet-harbours', '2025-04-20', 'elder turnaround, 2023, how far behind the benchmark'],
  ['quiet-harbours', '2025-04-20', '埃尔德港去年给船供了多少度油'],
];

const ask = (pack: string, today: string, text: string) =>
  answerQuestion(fixtureIndex(pack), { text, today });

describe('a metric asked for in everyday words', () => {
  it.each(TOLD)('is told in %s, %s: %s', (pack, today, question, id) => {
    expect(ask(pack, today, question).observations.map((one) => one.id)).toContain(id);
  });

  it.each(REFUSED)('of another thing, place or time is refused in %s, %s: %s', (pack, today, question) => {
    expect(ask(pack, today, question).status).not.toBe('answered');
  });
});
