// What colleagues say around a question changes nothing of what it asks.
import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askOpenDoors,
  askQuietHarbours,
  askShipped,
  askWaitLess,
  idsOf,
} from '../../answering/ask.ts';

// Chat, the question, the figure.
const AROUND_A_FIGURE = [
  [askOpenDoors, '塔马拉克县图书馆2022年员工岗位数', ['哪位同事能查一下', '谁手头有', '简报里还差一个数']],
  [askShipped, '安居2021年锂电产值占溧阳的比例', ['有没有人知道', '表格里空了', '刚才被主编追着问']],
  [askQuietHarbours, '埃尔德港2023年岸电用量', ['总编又问起', '谁可以报一下', '文档里还缺一个数']],
] as const;

describe('a question for a figure with what colleagues say around it', () => {
  it.each(
    AROUND_A_FIGURE.flatMap(([ask, question, chat]) => chat.map((said) => [said, question, ask] as const)),
  )('is answered all the same: %s, %s', (said, question, ask) => {
    const plain = idsOf(ask(`${question}是多少？`));
    expect(plain).not.toEqual([]);
    expect(idsOf(ask(`${said}，${question}`))).toEqual(plain);
    expect(idsOf(ask(`${question}，${said}`))).toEqual(plain);
  });

  it.each([
    [askOpenDoors, '“塔马拉克县图书馆2022年员工岗位数是”，括号里填几'],
    [askShipped, '安居2021年锂电产值占溧阳的比例，数及单位'],
    [askWaitLess, '宁棠医联体2024年患者满意度是哪家媒体先登的'],
  ])('is answered by what stands in the gap or was printed (%#): %s', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });
});

describe('what is on record about somebody or something', () => {
  it.each([
    [askQuietHarbours, '没听说过静港计划，有谁能介绍一下'],
    [askQuietHarbours, '给我几句静港计划的简介'],
    [askQuietHarbours, '静港计划有哪些记载'],
    [askQuietHarbours, '关于静港计划，报道里是怎么介绍的'],
    [askClearRiver, '有没有清流三年行动的资料'],
  ])('is told however it is asked (%#): %s', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });
});

describe('a question for whoever does something', () => {
  it.each(['谁能撤销静港计划', '谁被静港计划难住了'])('is no offer of help: %s', (question) => {
    expect(askQuietHarbours(question).status).not.toBe('answered');
  });
});
