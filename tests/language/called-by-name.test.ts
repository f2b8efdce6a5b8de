import { describe, expect, it } from 'vitest';
import { withoutNamesCalled } from '../../src/language/called-by-name.ts';

describe('whom a line is written to', () => {
  it.each([
    ['@numbers-bot fleet size in 2024', 'fleet size in 2024'],
    ['@小数，2024年车辆数', '@小数，2024年车辆数'],
    ['@desk @bot: visits 2023', 'visits 2023'],
    ['visits @ Central Library', 'visits @ Central Library'],
  ])('%s', (typed, asked) => {
    expect(withoutNamesCalled(typed)).toBe(asked);
  });
});
