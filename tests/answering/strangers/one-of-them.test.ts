// One of the things counted is asked for, and the count of them all tells nothing of it.
import { describe, expect, it } from 'vitest';
import { askQuietHills } from '../ask.ts';

describe('the largest of what is counted', () => {
  it.each([
    'largest fire of 2023',
    'biggest fire in 2025',
    '最大的一场火烧了多少',
    '2023年最大的一起火灾有多大',
  ])('is told by no count: %s', (question) => {
    expect(askQuietHills(question).observations).toEqual([]);
  });

  it.each(['biggest fire of 2024', '最大的一场火是什么引起的'])('is told by a fact: %s', (question) => {
    expect(askQuietHills(question)).toMatchObject({ status: 'answered', observations: [] });
  });
});
