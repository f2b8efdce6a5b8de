// What is said in passing beside a figure in Chinese: how much whoever asks makes of it, that whoever waits is served at
// last, on which slide it is to stand.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askShipped, askWaitLess, idsOf } from './ask.ts';

describe('what is said in passing', () => {
  it.each([
    [askShipped, '2020年安居锂电跟溧阳一比简直是个零头，这零头到底百分之几'],
    [askShipped, '遂宁2021年GDP好歹总算有多少'],
    [askShipped, '安居锂电比溧阳这几年咋个变的,一五一十讲给我听'],
    [askShipped, '写PPT：遂宁企业技术中心（省级）数量的全省排位'],
    [askShipped, '遂宁技术中心那个全省名次，比A类企业的名次靠前几位'],
    [askOpenDoors, '预约一本书 2023年平均要等几天才到手'],
    [askWaitLess, '2023年做个CT得排几天'],
    [askWaitLess, '2023年全网平均候诊时间'],
    [askWaitLess, '少等一刻二三年花出去多少钱'],
  ])('changes nothing: %#', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });

  it('is a year for short, and no span of two or three', () => {
    expect(idsOf(askWaitLess('少等一刻二三年花出去多少钱'))).toEqual(['wait-less-spending-2023']);
    expect(askWaitLess('少等一刻这二三年花出去多少钱').status).not.toBe('answered');
  });

  it.each([
    [askWaitLess, '做个CT得排第几', 'a place'],
    [askWaitLess, '2023年做个胃镜得排几天', 'another thing'],
    [askWaitLess, '2024年全网播放量多少', 'another measure'],
    [askShipped, '遂宁五一GDP多少', 'a holiday'],
    [askShipped, '遂宁2021年GDP总算超过绵阳多少', 'another place'],
  ])('does not hide what does: %#, %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
