// A part of a cost, or the cost of a thing, where money of another object is on record.
import { describe, expect, it } from 'vitest';
import { askHotAtNoon } from '../ask.ts';

describe('money of something else', () => {
  it.each([
    'food cost per meal',
    'transport cost per meal in 2024',
    'spending on food 2024',
    'how much was spent on transport in 2024',
    'cost of the Central Kitchen',
    '每份运输成本',
    '2024年人工成本是多少',
  ])('is not on record: %s', (question) => {
    expect(askHotAtNoon(question).observations).toEqual([]);
  });

  it.each([
    'cost per meal 2024',
    'spending on school meals 2024',
    'cost per meal at the Central Kitchen',
    '2024年校餐支出',
  ])('is answered where it is the metric’s own: %s', (question) => {
    expect(askHotAtNoon(question).status).toBe('answered');
  });
});
