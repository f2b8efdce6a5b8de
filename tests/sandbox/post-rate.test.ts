import { expect, it } from 'vitest';
import { createPostRate } from '../../src/sandbox/post-rate.ts';

it('takes the burst, then a post a second', () => {
  let now = 0;
  const rate = createPostRate(() => now, { burst: 2, perSecond: 1 });

  expect([rate.take('C'), rate.take('C'), rate.take('C')]).toEqual([undefined, undefined, 1]);
  now = 1000;
  expect([rate.take('C'), rate.take('C')]).toEqual([undefined, 1]);
});

it('limits nobody because the clock was put back', () => {
  let now = 86_400_000;
  const rate = createPostRate(() => now, { burst: 2 });
  rate.take('C');
  now = 0;

  expect(rate.take('C')).toBeUndefined();
});
