// Who did it, to whom, and of which of two places it is told.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askQuietHills, askShipped } from '../ask.ts';

describe('a claim with its sides changed', () => {
  it.each([
    [askOpenDoors, 'Tamarack lends more than Alder, right?'],
    [askOpenDoors, '塔马拉克借阅量超过奥尔德，对吗'],
    [askOpenDoors, 'Ida Moreau raised 310,000, right?'],
    [askShipped, '追兵渐远、标兵已近，对吗'],
    [askShipped, '正极材料项目投资新锂想，对吗'],
    [askShipped, 'Xinlixiang was invested in by the cathode project, right?'],
    [askShipped, '岳波投资了3个项目，对吗'],
    [askShipped, 'Yue Bo has 3 projects, right?'],
    [askShipped, '遂宁市去昆山考察，对吗'],
    [askShipped, '四川去昆山考察，对吗'],
    [askShipped, '四川2021年以来以溧阳为标杆，对吗'],
    [askShipped, '四川获评全省乡村振兴先进市，对吗'],
    [askQuietHills, '朔宁省有四个林场，对吗'],
    [askQuietHills, '朔宁的火警电话是0917-6119，对吗'],
  ])('is not on record: %#', (ask, claim) => {
    expect(ask(claim).verdict).toBe('not_on_record');
  });

  it.each([
    [askShipped, '标兵渐远、追兵已近，对吗'],
    [askShipped, '新锂想投资正极材料项目，对吗'],
    [askShipped, '正极材料项目由新锂想投资，对吗'],
    [askShipped, '正极材料项目的投资方是新锂想，对吗'],
    [askShipped, 'The cathode project was invested in by Xinlixiang, right?'],
    [askShipped, '岳波说新锂想投资了3个项目，对吗'],
    [askShipped, '射洪去昆山考察，对吗'],
    [askShipped, '安居以溧阳为标杆，对吗'],
    [askShipped, '遂宁获评全省乡村振兴先进市，对吗'],
    [askShipped, '四川有海绵城市试点，对吗'],
    [askQuietHills, '霜槐有四个林场，对吗'],
  ])('is confirmed with its own: %#', (ask, claim) => {
    expect(ask(claim).verdict).toBe('matches');
  });
});
