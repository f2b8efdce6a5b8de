// How many, in the measure words that people say, and how long, of what is counted in days or minutes.
import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askShipped, askWaitLess } from './ask.ts';

describe('how many and how long', () => {
  it.each([
    [askClearRiver, '夜巡澄江2024年上半年夜巡几趟'],
    [askShipped, '安居锂电体量年内预计到什么量级'],
    [askWaitLess, '棠医通到2025年4月底一共多少人注册了？'],
    [askWaitLess, '市一院2023年候诊时间平均多久'],
    [askShipped, '搞低效闲置用地清理,射洪那个园区一共收回来多少亩地哦'],
    [askShipped, '射洪锂电园2021年的产值、营收增速，两个一块儿发我'],
  ])('are told: %#', (ask, question) => {
    const { status, body } = ask(question);
    expect(status).toBe('answered');
    expect(body.kind).not.toBe('statement');
  });

  it.each([
    [askWaitLess, '棠医通2025年4月底多少人注销了', 'another deed'],
    [askWaitLess, '市一院多久能建好', 'how long until then'],
    [askOpenDoors, '预约图书2023年有多少本才到手', 'how many, where days are on record'],
    [askClearRiver, '渡口2024年有几天没有合格', 'what is denied'],
    [askClearRiver, '渡口2024年有几天水是不合格的', 'what is denied'],
  ])('are refused, of what is not on record: %#, %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
