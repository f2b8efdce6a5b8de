import { describe, expect, it } from 'vitest';
import { amountGrownAsked, directionAsked } from '../../src/language/rise-or-fall.ts';

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

describe('how much more an amount came to', () => {
  it.each([
    ['用电量2024年比2023年涨了多少', '用电量2024年比2023年相差多少'],
    ['2023年和2024年的投诉量，差距有多大', '2023年和2024年的投诉量，相差多少'],
    ['the growth in visits from 2023 to 2024', 'the difference in visits from 2023 to 2024'],
    ['any increase in loans between 2022 and 2023', 'the difference in loans between 2022 and 2023'],
  ])('%s', (text, asked) => {
    expect(amountGrownAsked(text)).toBe(asked);
  });

  it.each(['用电量2024年是多少', 'visits in 2023 and 2024'])('is not asked for in %s', (text) => {
    expect(amountGrownAsked(text)).toBeUndefined();
  });
});
