import { describe, expect, it } from 'vitest';
import { askOneMorePint, askShipped, askTurnUpAndGo } from '../ask.ts';

// 21,640 by 13,080 is 1.65.
const CLAIMS = [
  ['布拉肯福德献血是安塞姆港的1.65倍，对吗', 'matches'],
  ['布拉肯福德献血是安塞姆港的1.7倍，对吗', 'matches'],
  ['布拉肯福德献血是安塞姆港的约1.8倍，对吗', 'matches'],
  ['布拉肯福德献血是安塞姆港的1.6倍，对吗', 'differs'],
  ['布拉肯福德献血是安塞姆港的1.8倍，对吗', 'differs'],
  ['布拉肯福德献血是安塞姆港的1.5倍，对吗', 'differs'],
  ['布拉肯福德献血是安塞姆港的两倍，对吗', 'differs'],
  ['布拉肯福德献血是安塞姆港的两倍多，对吗', 'differs'],
] as const;

// 15 by 1.07 is 14.02, 4.12 million by 2.65 million 1.555; by more than 210,000 it is less than 19.62.
const ROUNDED = [
  [askShipped, '安居锂电占溧阳2021年是2020年的13倍，对吗', 'differs'],
  [askShipped, '安居锂电占溧阳2021年是2020年的14倍，对吗', 'matches'],
  [askShipped, '安居锂电占溧阳2021年是2020年的14.0倍，对吗', 'matches'],
  [askShipped, '安居锂电占溧阳2021年是2020年的14.02倍，对吗', 'matches'],
  [askShipped, '安居锂电占溧阳2021年是2020年的15倍，对吗', 'differs'],
  [askShipped, '安居锂电占溧阳2021年是2020年的约14倍，对吗', 'matches'],
  [askTurnUpAndGo, "Line 4's boardings are 1.5 times Line 14's, right?", 'differs'],
  [askTurnUpAndGo, "Line 4's boardings are 1.6 times Line 14's, right?", 'matches'],
  [askTurnUpAndGo, "Line 4's boardings are 1.55 times Line 14's, right?", 'matches'],
  [askTurnUpAndGo, "Line 4's boardings are more than 1.5 times Line 14's, right?", 'matches'],
  [askTurnUpAndGo, "Line 4's boardings are 19 times N4's, right?", 'not_on_record'],
  [askTurnUpAndGo, "Line 4's boardings are 20 times N4's, right?", 'not_on_record'],
  [askTurnUpAndGo, "Line 4's boardings are less than 20 times N4's, right?", 'matches'],
  [askTurnUpAndGo, "Line 4's boardings are over 15 times N4's, right?", 'not_on_record'],
  [askTurnUpAndGo, "Line 4's boardings are 40 times N4's, right?", 'differs'],
] as const; // biome-ignore format: a claim a row

describe('so many times, as they are written', () => {
  it.each(ROUNDED)('%o %s: %s', (ask, claim, verdict) => {
    expect(ask(claim).verdict).toBe(verdict);
  });
});

const POINTS = [
  ['占溧阳比例一年提高了近14个百分点，对吗', 'matches'],
  ['安居占溧阳比例一年提高了13.93个百分点，对吗', 'matches'],
  ['安居占溧阳比例2021年提高了8个百分点，对吗', 'differs'],
] as const;

describe('a claim of points', () => {
  it.each(POINTS)('is of levels, though the metric is called a gap: %s: %s', (claim, verdict) => {
    expect(askShipped(claim).verdict).toBe(verdict);
  });
});

describe('a claim of so many times', () => {
  it.each(CLAIMS)('%s: %s', (claim, verdict) => {
    expect(askOneMorePint(claim).verdict).toBe(verdict);
  });

  it('is told with both of its figures', () => {
    const { body } = askOneMorePint('布拉肯福德献血是安塞姆港的1.7倍，对吗');
    const [row] = body.kind === 'claim' ? body.rows : [];
    expect([row?.observation?.value, row?.from?.value]).toEqual(['21640', '13080']);
  });
});
