// What is asked of others than a metric counts: of all where some are counted, of another ground, of somebody known by a fact.
import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askHotAtNoon,
  askOneMorePint,
  askOpenDoors,
  askQuietHills,
  askShipped,
} from '../ask.ts';

describe('what is asked of others than a metric counts', () => {
  it.each([
    [askQuietHills, '森林面积'],
    [askQuietHills, '防火面积'],
    [askHotAtNoon, 'pupils in Ostrel'],
    [askHotAtNoon, 'uptake among free-meal pupils'],
    [askHotAtNoon, 'number of unpaid bills'],
    [askOneMorePint, 'how many times did Walter Finch give blood in 2024'],
    [askOneMorePint, "Walter Finch's donations"],
    [askOpenDoors, 'how many children entered Summer Thousand in 2023'],
    [askClearRiver, '夜巡从2023年6月5日开始'],
  ])('is told by none of its figures (%#): %s', (ask, question) => {
    expect(ask(question).observations).toEqual([]);
  });

  it.each([
    [askQuietHills, '火烧面积多少', '61.5'],
    [askHotAtNoon, 'pupils on free meals in 2024', '26850'],
    [askHotAtNoon, 'uptake in 2024', '63.2'],
    [askHotAtNoon, 'amount of unpaid bills', '1240000'],
    [askOneMorePint, 'how many times did people give blood in 2024', '44720'],
    [askOpenDoors, 'how many children finished Summer Thousand in 2023', '3120'],
    [askClearRiver, '修复湿地面积', '1860'],
    [askShipped, '收回低效用地面积', '1000'],
  ])('is told by them where it is theirs (%#): %s', (ask, question, value) => {
    expect(ask(question).observations.map((one) => one.value)).toContain(value);
  });

  it('confirms nothing of where things went', () => {
    expect(askClearRiver('搬迁的豆制品作坊23家搬到禾丰').verdict).not.toBe('matches');
    expect(askClearRiver('禾丰2023年搬迁豆制品作坊23家').verdict).toBe('matches');
  });
});
