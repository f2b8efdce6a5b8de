// A claim held against a statement: what the record says, word for word, is no other; what it says of one is not
// therefore denied to another; and a name put in another place is not confirmed.
import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askOneMorePint,
  askOpenDoors,
  askQuietHarbours,
  askQuietHills,
  askShipped,
  askWaitLess,
} from '../ask.ts';

describe('a claim in the words of the record', () => {
  it.each([
    ['报道导语写到两个在建的产业园，对吗？', askShipped],
    ['港务局2024年度港口报告于2025年2月28日发布，对吗？', askQuietHarbours],
    ['Patients over 75 use the fast lane and are called first, right?', askWaitLess],
    ['The fast lane is for patients over 75, right?', askWaitLess],
    ['The fire hotline of Shuanghuai Forest is 0917-6119, right?', askQuietHills],
    ['Three kinds of fish not seen for years are back in the Cheng River, right?', askClearRiver],
    [
      'Lu Wenlan, director of the Health Commission, said "A patient\'s time is time too" (病人的时间也是时间), right?',
      askWaitLess,
    ],
  ])('matches, whatever figures have its nouns: %s', (claim, ask) => {
    expect(ask(claim).verdict).toBe('matches');
  });

  it.each([
    ["Suining's industrial parks are being upgraded quickly in three directions, an official of the Suining economy and information bureau said, right?", askShipped],
    ['遂宁市经信局相关负责人介绍，全市的招商引资约束指标体系已初步成形，对吗？', askShipped],
    ['工作台创客空间外借的工具和照相机仍收逾期费，对吗？', askOpenDoors],
    ['The mobile donation bus is called Ruby and stands beside the fish market in Port Anselm every Saturday, right?', askOneMorePint],
    ['On 22 April 2025 the forests of Shuanghuai and Xuetang signed a joint defence agreement at Wanglu Forest Farm, right?', askQuietHills],
    ['2024年上半年新增七个语种，回顾点名其中三个，对吗？', askOpenDoors],
    ['建于1958年的望鹿塔改为防火体验馆，2024年5月4日开放，对吗？', askQuietHills],
  ])('never differs by a name that the record has: %s', (claim, ask) => {
    expect(ask(claim).verdict).not.toBe('differs');
  }); // biome-ignore format: one row a claim
});

describe('a claim that is not of what the record tells', () => {
  it.each([
    ['松坪县医院平均等30分钟，有这回事吗', askWaitLess],
    ['松坪县医院也有机器人，对吧', askWaitLess],
    ['松坪县医院有导诊机器人，对吧', askWaitLess],
    ['over-65s use the fast lane, right?', askWaitLess],
    ['Who wrote the Gazette report? >> and she took the photo of Larch Lake too, right?', askOpenDoors],
    ['she took the photo of Larch Lake, right?', askOpenDoors],
    ['照片是她拍的吧', askOpenDoors],
    ['The fire hotline is 0917-6118, right?', askQuietHills],
    ['57 kinds of fish not seen for years are back in the Cheng River, right?', askClearRiver],
    ['Four kinds of fish not seen for years are back in the Cheng River, right?', askClearRiver],
    ['To upgrade its industrial parks, Shehong made study visits to Kunshan in Sichuan, right?', askShipped],
    ['To upgrade its industrial parks, Shehong made study visits to Suining in Jiangsu, right?', askShipped],
  ])('is neither confirmed nor denied: %s', (claim, ask) => {
    expect(ask(claim).verdict).toBe('not_on_record');
  });

  it.each([
    ['首个候诊体验日在市一院举行，对吗', askWaitLess],
    ['王若晔写的报道吧 >> 照片也是她拍的，对吧', askShipped],
    ['there are three kinds of fish in the Cheng River, right?', askClearRiver],
    ['九远新能源锂电产业园位于遂宁经开区，对吗？', askShipped],
  ])('differs where the record has another in its place: %s', (claim, ask) => {
    expect(ask(claim).verdict).toBe('differs');
  });

  it.each([
    ['首个候诊体验日2024年11月9日在柳湾区人民医院举行，对吗', askWaitLess],
    ['there are 57 kinds of fish in the Cheng River, right?', askClearRiver],
    ['廖锦辉是摄影吗 >> 照片是他拍的，对吧', askShipped],
    ['2025年3月20日，海岚市考察团到宁棠市一院学习分时段预约，对吗？', askWaitLess],
    ['To upgrade its industrial parks, Shehong in Sichuan made study visits to Kunshan in Jiangsu, right?', askShipped],
  ])('matches where it is: %s', (claim, ask) => {
    expect(ask(claim).verdict).toBe('matches');
  }); // biome-ignore format: one row a claim
});

describe('a number beside a name', () => {
  it.each([
    ["Was Shuanghuai Forest's fuel cleared 23,000 tonnes in 2023?", askQuietHills, 'matches'],
    ['Fuel cleared topped 23,000 tonnes in 2023, right?', askQuietHills, 'differs'],
    ['In 2024 public spending at Tarnsea County came to GBP38,500,000, right?', askQuietHarbours, 'matches'],
    ['Public spending at Tarnsea County came to USD38,500,000 in 2024, right?', askQuietHarbours, 'not_on_record'],
  ] as const)('is bounded by no word of it and keeps its money: %s', (claim, ask, verdict) => {
    expect(ask(claim).verdict).toBe(verdict);
  }); // biome-ignore format: one row a claim
});

describe('a number said in another way', () => {
  it.each([
    ['志愿者2024年涨了三成八五，没算错吧？', askClearRiver, 'matches'],
    ['志愿者2024年涨了三成八，对吧', askClearRiver, 'differs'],
    ['志愿者2024年涨了三成九五，对吧', askClearRiver, 'differs'],
    ['遂宁2021年经济总量刚过一千亿，可以这样表述吗', askShipped, 'differs'],
    ['遂宁2021年经济总量一千亿出头，对吗', askShipped, 'differs'],
    ['遂宁2021年经济总量刚过1500亿，对吗', askShipped, 'not_on_record'],
    ['志愿者2024年刚过16000人，对吧', askClearRiver, 'matches'],
    ['志愿者2024年刚过10000人，对吧', askClearRiver, 'differs'],
    ['can you confirm there were no black-and-smelly water bodies left as of 2024?', askClearRiver, 'matches'],
    ['there were no volunteers left in 2024, right?', askClearRiver, 'differs'],
    ['Dukou averaged 0.29 mg/L of ammonia in 2024, right?', askClearRiver, 'matches'],
    ['the Dukou section averaged 0.35 mg/L of ammonia in 2024, right?', askClearRiver, 'differs'],
    ['Volunteers averaged 16,800 people in 2024, right?', askClearRiver, 'not_on_record'],
    ['全网2024年候诊投诉803件，核实一下', askWaitLess, 'matches'],
    ['儿童医院2024年候诊投诉803件，核实一下', askWaitLess, 'not_on_record'],
  ] as const)('is held as it is meant: %s', (claim, ask, verdict) => {
    expect(ask(claim).verdict).toBe(verdict);
  }); // biome-ignore format: one row a claim

  it.each(['How many volunteers left in 2024?', 'volunteers who left in 2024'])(
    'counts none who went away: %s',
    (question) => {
      expect(askClearRiver(question).status).toBe('no_data');
    },
  );
});

describe('a day on which a thing began, called by its sort', () => {
  it.each([
    ['行动是2023年3月8号启动的吧？', 'differs'],
    ['行动是2023年3月18号启动的吧？', 'matches'],
    ['The campaign was launched on 8 March 2023, right?', 'differs'],
    ['医院是2023年3月18日启用的，对吗', undefined],
    ['方案是2023年3月18日发布的，对吗', undefined],
    ['行动是2025年3月18日结束的，对吧', undefined],
  ])('is held against the one that tells it: %s', (claim, verdict) => {
    expect(askWaitLess(claim).verdict).toBe(verdict);
  });
});
