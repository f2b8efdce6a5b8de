// Whose print a claim says a figure is: another paper's is not on record, and the reply names the one that printed it.
import { describe, expect, it } from 'vitest';
import {
  askOneMorePint, askOpenDoors, askQuietHarbours, askQuietHills, askShipped, askTurnUpAndGo, askWaitLess,
} from '../ask.ts'; // biome-ignore format: one import

describe('a figure told of another paper', () => {
  it.each([
    [askOpenDoors, '肯尼瓦州立图书馆称2023年中央图书馆的面积达到9800平方米，是真的吗？'],
    [
      askWaitLess,
      "the Ningtang Health Commission says Ningtang Hospital Network's average waiting time in 2023 was 38.5 minutes, right?",
    ],
    [askShipped, '《南方周末》登的射洪锂电高新产业园的收回低效用地面积为1000余亩，属实吗'],
    [askQuietHarbours, '南方周末报道碧水航运2024年12月31日电动船数量是2艘，对吗'],
    [askWaitLess, '健康观察周刊报道宁棠医联体2023年三十分钟内就诊率是48%，对吗'],
    [askShipped, '晨星报称2021年射洪锂电高新产业园的产值超过500亿元，是真的吗'],
    [askShipped, '据江北时报报道，2021年射洪锂电高新产业园的产值超过500亿元，是真的吗'],
    [askShipped, '根据江北时报的数据，2021年射洪锂电高新产业园的产值超过500亿元，是真的吗'],
    [askOpenDoors, '夜间书柜的书柜数量2024年6月30日有14处，出自江北时报吧'],
    [askQuietHarbours, '路透社报的碧水航运2024年12月31日电动船数量也是2艘，对吧'],
    [askWaitLess, '2024年11月柳湾区人民医院的候诊时间达到27分钟（宁棠日报），是真的吗'],
    [askWaitLess, '《宁棠日报》说，2024年宁棠市儿童医院的门诊增速达到9.3%，是真的吗'],
    [
      askOneMorePint,
      "Is it right that in 2024, Port Anselm's sessions stood at 371 sessions, according to the Kelloway Courier?",
    ],
    [askOneMorePint, 'Is it true that the Kelloway Courier says the campaign spending was £310,000 in 2023?'],
    [
      askQuietHills,
      "I heard Shuanghuai Forest's monitoring cameras reached 210 cameras (the Woodland Weekly) on December 31, 2024. Is that correct?",
    ],
  ])('is not on record: %#', (ask, claim) => {
    const { verdict, body } = ask(claim);

    expect(verdict).toBe('not_on_record');
    expect(body).toMatchObject({ rows: [{ reason: 'printed', observation: {} }] });
  });

  it.each([
    [askOpenDoors, 'My flatmate has it that loans at Central Library were 1.12 million in 2023, right?'],
    [askOpenDoors, 'The caption says 1.12 million for loans at Central Library in 2023, right?'],
    [askQuietHills, 'More than 240 monitoring cameras by the end of June 2025: can I print that?'],
    [askShipped, "The Shehong lithium park's output topped 50 billion yuan in 2021. Can we publish this?"],
    [askShipped, '四川在线称遂宁2021年经济总量超1500亿元，对吗'],
    [askShipped, '据四川在线，安居2021年是溧阳的15%，对吗'],
    [askShipped, "According to Sichuan Online, Suining's economy topped 150 billion yuan in 2021, right?"],
    [askShipped, "Sichuan Online says Anju's share of Liyang was 15% in 2021, correct?"],
    [askShipped, '媒体报道遂宁市2021年经济总量超过1500亿元，对吗'],
    [askShipped, '据四川在线报道，2021年射洪锂电高新产业园的产值超过500亿元，是真的吗'],
    [askOpenDoors, '根据年报的数据，中央图书馆的服务台平均排队时间2023年有4分钟吧'],
  ])('names no paper, or the one that printed it: %#', (ask, claim) => {
    expect(ask(claim).verdict).toBe('matches');
  });
});

describe('a figure told as the word, or under the eye, of an office or a rival', () => {
  it.each([
    "According to a competing operator, Ashcombe's punctuality was 71.4% in 2022, right?",
    "In the view of the inspectorate, Ashcombe's punctuality was 71.4% in 2022, no?",
    "The ombudsman signed off on Ashcombe's punctuality of 71.4% in 2022, correct?",
    "71.4% punctuality for Ashcombe in 2022, and the accountants queried that, didn't they?",
  ])('is not on record: %s', (claim) => {
    expect(askTurnUpAndGo(claim).verdict).toBe('not_on_record');
  });

  it.each([
    "According to a passenger, Ashcombe's punctuality was 71.4% in 2022, right?",
    "A reader says Ashcombe's punctuality was 71.4% in 2022, right?",
    "The transport authority says Ashcombe's share of trips cancelled was 1.9% in January-June 2024, right?",
  ])('is held where it is only passed on, or printed by just that body: %s', (claim) => {
    expect(askTurnUpAndGo(claim).verdict).toBe('matches');
  });
});

describe('a figure told as the word of somebody with a name', () => {
  it.each([
    [askOpenDoors, '李建国说，塔马拉克县图书馆2021年借阅量是190万册次，对吗'],
    [
      askShipped,
      "Helen Cho said Shehong Lithium High-Tech Industrial Park's output value in 2021 was more than RMB 50 billion, right?",
    ],
    [askOpenDoors, 'The minister quoted 1.12 million for loans at Central Library in 2023, right?'],
  ])('is not on record: %#', (ask, claim) => {
    expect(ask(claim)).toMatchObject({
      verdict: 'not_on_record',
      body: { rows: [{ reason: 'said', observation: {} }] },
    });
  });

  it.each([
    [askQuietHarbours, 'An MP said Tarnsea avoided 2,900 tonnes of CO2 in 2023, right?'],
    [askShipped, '同事说射洪锂电高新产业园2021年的产值超过500亿元，对吗'],
    [askShipped, '高管说射洪锂电高新产业园2021年的产值超过500亿元，对吗'],
  ])('is that of anybody without one: %#', (ask, claim) => {
    expect(ask(claim).verdict).toBe('matches');
  });
});

describe('a claim that asks whether somebody said so', () => {
  it.each([
    [askOpenDoors, '馆员讲中央图书馆2023年借阅量是112万册次，她亲口说过吗'],
    [askOpenDoors, '供应商说中央图书馆2023年借阅量112万册次，这是他们的原话吧'],
  ])('is not on record, where the record names nobody: %#', (ask, claim) => {
    expect(ask(claim).verdict).toBe('not_on_record');
  });
});

describe('what came about, told as a plan', () => {
  it('is not confirmed, though a programme is called a plan for short', () => {
    expect(askQuietHarbours('塔恩西郡计划2024年岸电用量达到8620兆瓦时，对吗').verdict).toBe('not_on_record');
  });
});

describe('a figure told by whoever is no part of the record', () => {
  it.each([
    [askOpenDoors, 'The sexton counted 1.12 million loans at Central Library in 2023, right?'],
    [askOpenDoors, 'Bloomberg puts 1.12 million as loans at Central Library in 2023, is that right?'],
    [askOpenDoors, 'Central Library had 1.12 million loans in 2023, the governor bragged. True?'],
  ])('is not confirmed: %s %s', (ask, claim) => {
    expect(ask(claim).verdict).toBe('not_on_record');
  });
});
