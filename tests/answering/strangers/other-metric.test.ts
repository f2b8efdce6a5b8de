// Another measure of those who are counted, though both metrics are called by them.
import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askQuietHills } from '../ask.ts';

describe('another measure', () => {
  it.each([
    [askQuietHills, '护林员一年补贴多少'],
    [askQuietHills, 'yearly ranger allowance'],
    [askOpenDoors, 'loans per resident in 2024'],
    [askClearRiver, 'fines of bean-curd workshops'],
    [askClearRiver, 'penalties for the workshops moved'],
  ])('is not answered (%#): %s', (ask, question) => {
    expect(ask(question).observations).toEqual([]);
  });

  it.each([
    [askQuietHills, '护林员月补贴'],
    [askQuietHills, 'ranger allowance'],
    [askClearRiver, 'total fines for water offences'],
    [askOpenDoors, 'loans per resident against Alder in 2024'],
  ])('is answered as it is on record (%#): %s', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });
});
