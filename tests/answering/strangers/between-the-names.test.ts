// What a Chinese question says between the names it holds, and between the metric and how much.
import { describe, expect, it } from 'vitest';
import { askQuietHarbours, askShipped, idsOf } from '../ask.ts';

describe('between a place, a time and a metric', () => {
  it.each([
    [askQuietHarbours, '埃尔德港的亲戚2024年岸电用量是多少'],
    [askQuietHarbours, '埃尔德港2024年当中最火的那回岸电用量是多少'],
    [askShipped, '遂宁的上家2021年经济总量做了多少'],
    [askShipped, '2021年遂宁从前那块经济总量多少'],
  ])('whatever is no grammar asks for something else: %s %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each([
    [askShipped, '2021年那会儿遂宁这边的经济总量到底是多少', 'suining-economic-total-2021'],
    [askShipped, '遂宁在2021年一整年里的经济总量达到多少', 'suining-economic-total-2021'],
    [askShipped, '遂宁那一行2021年的经济总量写多少', 'suining-economic-total-2021'],
  ])('grammar leaves the question as it is: %s %s', (ask, question, id) => {
    expect(idsOf(ask(question))).toEqual([id]);
  });
});

describe('between a metric and how much', () => {
  it.each([
    [askShipped, '遂宁2021年经济总量旧版报的是几'],
    [askShipped, '遂宁2021年经济总量平常水平是几'],
    [askQuietHarbours, '埃尔德港2024年岸电用量摞起来有多高'],
  ])('whatever is no grammar asks for something else: %s %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each([
    [askShipped, '遂宁2021年经济总量我该写多少', 'suining-economic-total-2021'],
    [askShipped, '遂宁2021年经济总量读作多少', 'suining-economic-total-2021'],
  ])('the figure is asked for as it is: %s %s', (ask, question, id) => {
    expect(idsOf(ask(question))).toEqual([id]);
  });
});
