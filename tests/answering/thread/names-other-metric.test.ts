import { describe, expect, it } from 'vitest';
import { askShipped, askWaitLess } from '../ask.ts';

describe('a claim in a thread', () => {
  it.each([
    [askShipped, '射洪锂电园2021年营收增长多少 >> 稿子写“产值增长52.5%”对吗'],
    [askShipped, '遂宁技术中心多少家 >> A类企业44家对吗'],
    [askShipped, '安居2021年占溧阳多少 >> 射洪15%对吗'],
    [askWaitLess, '2024年满意度多少 >> 投诉率89.6%对吗'],
  ])('is not held against the metric of the thread where it names another: %s %s', (ask, thread) => {
    expect(ask(thread).verdict).toBe('not_on_record');
  });

  it.each([
    [askShipped, '射洪锂电园2021年营收增长多少 >> 增长52.5%对吗'],
    [askShipped, '安居2021年占溧阳多少 >> 射洪营收增长52.5%对吗'],
    [askShipped, '安居2021年占溧阳多少 >> 是不是15%'],
    [askShipped, '遂宁技术中心多少家 >> 排第四对吗'],
    [askWaitLess, '2024年候诊多少 >> 急诊21分钟对吗'],
  ])('is held against its own, or the thread where it names none: %s %s', (ask, thread) => {
    expect(ask(thread).verdict).toBe('matches');
  });
});
