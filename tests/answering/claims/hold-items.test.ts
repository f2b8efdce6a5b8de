import { describe, expect, it } from 'vitest';
import { askShipped, askWaitLess } from '../ask.ts';

const PACKS = { suining: askShipped, hospital: askWaitLess };
type Case = readonly [string, keyof typeof PACKS];

describe('a claim of what a list holds', () => {
  it.each<Case>([
    ['六大行动包括党的建设全面加强，对吗', 'suining'],
    ['六大行动包括产业园区全面升级和生态环境全面改善，对吗', 'suining'],
    ['三个试点包括第五立面，对吗', 'suining'],
    ['The six actions include Party building, right?', 'suining'],
    ['五项措施包括夜间门诊、分时段预约，对吗', 'hospital'],
    ['五项措施包括分时段预约、夜间门诊、检查结果互认、高龄患者绿色通道和诊间缴费，对吗', 'hospital'],
  ])('matches where each is an item of it: %s (%s)', (claim, pack) => {
    expect(PACKS[pack](claim).verdict).toBe('matches');
  });

  it.each<Case>([
    ['六大行动包括教育质量全面提升，对吗', 'suining'],
    ['六大行动包括党的建设全面加强和教育质量全面提升，对吗', 'suining'],
    ['The six actions include tax cuts, right?', 'suining'],
    ['五项措施包括免费停车，对吗', 'hospital'],
    ['五项措施是分时段预约、夜间门诊，对吗', 'hospital'],
    ['五项措施不包括夜间门诊，对吗', 'hospital'],
    ['四项措施包括分时段预约、夜间门诊，对吗', 'hospital'],
  ])('does not match where one is none, or it is told as all of it: %s (%s)', (claim, pack) => {
    expect(PACKS[pack](claim).verdict).not.toBe('matches');
  });
});
