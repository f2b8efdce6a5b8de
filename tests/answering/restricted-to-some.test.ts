// A word that restricts a figure to some of what it is of, or names another whose figure is meant: refused wherever the
// figure of them all is on record, and answered where the word is the metric's own or only chat.
import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askOpenDoors,
  askQuietHarbours,
  askQuietHills,
  askShipped,
  askTurnUpAndGo,
  askWaitLess,
} from './ask.ts';

describe('a word that says which of them', () => {
  it.each([
    ['shipped', askShipped, '射洪锂电高新产业园2021年隐性产值是多少'],
    ['shipped', askShipped, '2021遂宁线下生产总值是多少亿'],
    ['shipped', askShipped, '遂宁实际生产总值2021年是多少'],
    ['shipped', askShipped, '遂宁海归企业有几家省级技术中心'],
    ['shipped', askShipped, '安居民用锂电占溧阳多少'],
    ['shipped', askShipped, 'rural Suining GDP 2021'],
    ['shipped', askShipped, 'FY21 Anju small lithium output as pct of Liyang?'],
    ['quiet-harbours', askQuietHarbours, '埃尔德港军舰2024年的岸电用量'],
    ['quiet-harbours', askQuietHarbours, 'How many remaining electric vessels does Brightwater have?'],
    ['open-doors', askOpenDoors, 'Tamarack County Library family-owned loans in 2023'],
    ['clear-river', askClearRiver, '环保局婴幼儿23年涉水的一共罚了多少钱'],
    ['turn-up-and-go', askTurnUpAndGo, '绿道公司2024年底有多少家用司机'],
    ['wait-less', askWaitLess, '宁棠医联体孕妇平均候诊多久'],
    ['open-doors', askOpenDoors, 'print loans 2023'],
    ['open-doors', askOpenDoors, '纸本借阅2023'],
    ['quiet-hills', askQuietHills, '人为火灾多少起'],
    ['turn-up-and-go', askTurnUpAndGo, 'passengers on trams'],
  ])('%s: %s', (_, ask, question) => {
    expect(ask(question).observations).toEqual([]);
  });

  it.each([
    ['wait-less', askWaitLess, 'How many evening clinics were there at the end of 2024?'],
    ['open-doors', askOpenDoors, 'what share of loans were digital in 2023'],
    ['turn-up-and-go', askTurnUpAndGo, '绿道运输公司雇佣多少司机'],
    ['quiet-harbours', askQuietHarbours, '塔恩西轮渡公司配备多少艘电动船'],
    ['shipped', askShipped, '遂宁斩获几家省级企业技术中心'],
    ['shipped', askShipped, 'how did tiny Anju compare with Liyang in lithium output, 2021'],
    ['shipped', askShipped, 'remaining gap to Liyang at the end of 2020 for Anju, pct pts (Liyang = 100)'],
    ['shipped', askShipped, '射洪土地集约利用水平在四川省内排名多少位'],
  ])('is the metric’s own, or says nothing: %s: %s', (_, ask, question) => {
    expect(ask(question).status).toBe('answered');
  });
});

describe('a stranger in a clause of its own', () => {
  it.each([
    'No. of provincial-level enterprise technology centres, Mianyang, 2021',
    'Ranking by class A enterprises, Oakhurst, 2021?',
    'Westport: GDP in 2021?',
    '清理低效闲置用地,绵阳总共收了多少亩回来',
    '指标:省级企业技术中心;地区:蓝田港;年份:2021;数量=?',
    '咱们全国到底有多少个省级的企业技术中心',
    '去年射洪经开区土地集约利用得了全国多少名',
  ])('%s', (question) => {
    expect(askShipped(question).observations).toEqual([]);
  });

  it.each([
    'Hi Footnote, what was the GDP in 2021',
    'What was the GDP in 2021? Thanks, Maria',
    '2021年经济总量，谢谢小王',
  ])('is whom the message is to or from: %s', (question) => {
    expect(askShipped(question).status).toBe('answered');
  });
});
