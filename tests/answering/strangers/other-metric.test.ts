// Another measure of those who are counted, though both metrics are called by them.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askQuietHills } from '../ask.ts';

describe('another measure', () => {
  it.each([
    [askQuietHills, '护林员一年补贴多少'],
    [askQuietHills, 'yearly ranger allowance'],
    [askOpenDoors, 'loans per resident in 2024'],
  ])('is not answered (%#): %s', (ask, question) => {
    expect(ask(question).observations).toEqual([]);
  });

  it.each([
    [askQuietHills, '护林员月补贴'],
    [askQuietHills, 'ranger allowance'],
    [askOpenDoors, 'loans per resident against Alder in 2024'],
  ])('is answered as it is on record (%#): %s', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });
});
