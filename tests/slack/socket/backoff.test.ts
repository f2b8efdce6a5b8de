import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconnectDelay } from '../../../src/slack/socket/backoff.ts';

describe('reconnectDelay', () => {
  it.each([
    [0, 0, 250],
    [0, 1, 250],
    [1, 1, 500],
    [3, 1, 2_000],
    [3, 0, 1_000],
    [7, 1, 30_000],
    [10_000, 0, 15_000],
  ])('after %i failures and at %f of the spread waits %i ms', (failures, random, expected) => {
    expect(reconnectDelay(failures, random)).toBe(expected);
  });

  it('stays between 250 ms and 30 s', () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => {
        const delay = reconnectDelay(failures, random);
        return delay >= 250 && delay <= 30_000;
      }),
    );
  });
});
