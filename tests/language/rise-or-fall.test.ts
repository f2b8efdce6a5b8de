import { describe, expect, it } from 'vitest';
import { directionAsked } from '../../src/language/rise-or-fall.ts';

describe('which way an amount went', () => {
  it.each([
    ['2024年门诊量是涨是跌', '2024年门诊量增速', '2024年门诊量'],
    ['2024年客运量增加还是减少', '2024年客运量增速', '2024年客运量'],
    ['2023年投诉量升了没有', '2023年投诉量增速', '2023年投诉量'],
    ['did visits go up or down in 2024', 'did visits growth in 2024', 'did visits  in 2024'],
    ['did the fleet grow or shrink', 'did the fleet growth', 'did the fleet '],
  ])('%s', (text, growth, amount) => {
    expect(directionAsked(text)).toEqual({ growth, amount });
  });

  it.each(['门诊量增长多少', '今年或明年', 'how much did visits grow', 'more than 500 or less'])(
    'is not asked for in %s',
    (text) => {
      expect(directionAsked(text)).toBeUndefined();
    },
  );
});
