// A part of a figure is not the figure on record.
import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askShipped, askWaitLess } from '../ask.ts';

const PARTS = [
  [askWaitLess, '宁棠医联体2022年线上预约率是41%里的国有部分，对吗'],
  [askOpenDoors, '塔马拉克县图书馆2023年借阅量的一部分是278万册次，对吗'],
  [askOpenDoors, '塔马拉克县图书馆2023年借阅量中的大头达到278万册次，是真的吗'],
  [askShipped, '安居区2021年锂电产业产值占溧阳市的比例的一部分是不是15%'],
  [askOpenDoors, "Did Central Library's part of weekly opening hours reach 62 hours a week in 2023?"],
  [askWaitLess, "Most of outpatient visits as a share of Hailan's at Ningtang Hospital Network was 79% in 2024, right?"],
  [askClearRiver, 'Is it true that half of Chengzhou had 1,540 water complaints in 2023?'],
] as const; // biome-ignore format: a claim a row

const WHOLES = [
  [askWaitLess, '2023年宁棠医联体的半小时就诊率达到48%，是真的吗？'],
  [askClearRiver, 'Is it true that the households taking part of water-care points was more than 5,200 households in February 2024?'],
] as const; // biome-ignore format: a claim a row

describe('a claim of a part', () => {
  it.each(PARTS)('is not confirmed by the whole: %o %s', (ask, claim) => {
    expect(ask(claim).verdict).not.toBe('matches');
    expect(ask(claim).verdict ?? ask(claim).status).not.toBe('answered');
  });

  it.each(WHOLES)('is none where the name of the metric says so: %o %s', (ask, claim) => {
    expect(ask(claim).verdict).toBe('matches');
  });
});
