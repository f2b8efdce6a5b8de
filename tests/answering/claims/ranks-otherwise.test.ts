import { describe, expect, it } from 'vitest';
import { askShipped, askWaitLess } from '../ask.ts';

const PACKS = { suining: askShipped, hospital: askWaitLess };

describe('the end from which a place in a ranking is counted', () => {
  it.each<readonly [string, keyof typeof PACKS, string]>([
    ['候诊时间全省第四，对吗', 'hospital', 'matches'],
    ['候诊时间全省第四短，对吗', 'hospital', 'matches'],
    ['候诊时间全省第四长，对吗', 'hospital', 'not_on_record'],
    ['遂宁技术中心数量全省第四，对吗', 'suining', 'matches'],
    ['遂宁技术中心数量全省第四多，对吗', 'suining', 'matches'],
    ['遂宁技术中心数量全省第四少，对吗', 'suining', 'not_on_record'],
  ])('is the one that the record tells: %s (%s): %s', (claim, pack, verdict) => {
    expect(PACKS[pack](claim).verdict).toBe(verdict);
  });
});
