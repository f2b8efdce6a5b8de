// A verb of moving along a scale says no more of a figure than that it came to so much; any other verb says what was done.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askShipped, askWaitLess, idsOf } from '../../answering/ask.ts';

describe('how far a figure came', () => {
  it.each([
    [askShipped, '安居锂电2022年块头有望长到多少亿'],
    [askShipped, '安居锂电2022年预计做到多大规模'],
    [askShipped, '安居锂电2022年预计做到多大规模,单位亿元'],
    [askShipped, '安居区的锂电产业到底要做成多大的盘子？2022年的口径'],
    [askShipped, '遂宁2021年GDP迈过了多少亿的门槛'],
    [askShipped, '遂宁2021年GDP跨上多少亿的台阶'],
    [askWaitLess, '2025年平均候诊时间想压到多少'],
    [askWaitLess, '2024年平均候诊时间缩到多少'],
    [askOpenDoors, '人均到馆排名这几年怎么爬上来的'],
  ])('is told: %#', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });

  it('is a share where it is made out of another', () => {
    expect(idsOf(askShipped('安居锂电2021年做到溧阳的百分之几'))).toEqual(['anju-lithium-share-2021']);
  });

  it.each([
    [askShipped, '安居锂电2022年卖到多少亿', 'sold'],
    [askShipped, '安居锂电2022年投到多少亿', 'put in'],
    [askShipped, '安居锂电2022年亏到多少亿', 'lost'],
    [askShipped, '射洪锂电园2021年的产值爬上来多少亿', 'by how much'],
    [askShipped, '射洪锂电园的产值2021年压下来多少', 'by how much'],
    [askShipped, '射洪锂电园入园门槛多少亿', 'what it takes to get in'],
    [askShipped, '遂宁2021年房价涨到多少', 'another measure'],
    [askShipped, '绵阳2021年GDP迈过多少亿的门槛', 'another place'],
    [askShipped, '安居锂电2023年长到多少亿', 'another year'],
    [askWaitLess, '2028年平均候诊时间想压到多少', 'another year'],
  ])('is not told for what else was asked: %#, %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
