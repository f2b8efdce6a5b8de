// Whose account of a figure a question asks for.
import { describe, expect, it } from 'vitest';
import { askQuietHarbours, askShipped, idsOf } from '../ask.ts';

describe('a figure as another told, wrote or fixed it', () => {
  it.each([
    [askShipped, '副区长座谈会上透露的遂宁2021年经济总量是多少'],
    [askShipped, '早报那天登的遂宁2021年经济总量是几'],
    [askQuietHarbours, '协议里规定的埃尔德港2024年岸电用量是多少'],
    [askQuietHarbours, '埃尔德港2023年岸电用量，照船东的算法是多少'],
    [askQuietHarbours, 'auditor 给的埃尔德港2024年岸电用量多少'],
    [askShipped, '知乎上写的遂宁2021年经济总量是多少'],
    [askQuietHarbours, '投资方估计的埃尔德港2024年岸电用量，报一下'],
  ])('is not on record: %s %s', (ask, question) => {
    expect(ask(question).status).toBe('no_data');
  });

  it.each([
    [askShipped, '文章里写的遂宁2021年经济总量是多少', 'suining-economic-total-2021'],
    [askShipped, '墙上贴的遂宁2021年经济总量是多少', 'suining-economic-total-2021'],
    [askShipped, '展板上写的安居2021年锂电产值占溧阳多少', 'anju-lithium-share-2021'],
    [askShipped, '我上次说的遂宁2021年经济总量是多少来着', 'suining-economic-total-2021'],
    [askShipped, '遂宁2021年公布的经济总量', 'suining-economic-total-2021'],
  ])('is told where the record or the asker says it: %s %s', (ask, question, id) => {
    expect(idsOf(ask(question))).toEqual([id]);
  });
});
