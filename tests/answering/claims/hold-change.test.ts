import { describe, expect, it } from 'vitest';
import { askOneMorePint } from '../ask.ts';

// 21,640 by 13,080 is 1.65.
const CLAIMS = [
  ['布拉肯福德献血是安塞姆港的1.65倍，对吗', 'matches'],
  ['布拉肯福德献血是安塞姆港的1.7倍，对吗', 'matches'],
  ['布拉肯福德献血是安塞姆港的1.6倍，对吗', 'matches'],
  ['布拉肯福德献血是安塞姆港的约1.8倍，对吗', 'matches'],
  ['布拉肯福德献血是安塞姆港的1.8倍，对吗', 'differs'],
  ['布拉肯福德献血是安塞姆港的1.5倍，对吗', 'differs'],
  ['布拉肯福德献血是安塞姆港的两倍，对吗', 'differs'],
  ['布拉肯福德献血是安塞姆港的两倍多，对吗', 'differs'],
] as const;

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
