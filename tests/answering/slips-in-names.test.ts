import { describe, expect, it } from 'vitest';
import { askWaitLess } from './ask.ts';

describe('a slip within the name of a metric', () => {
  it.each(['2023年平均后诊时间', '2023年平均候珍时间是多少'])(
    'is read where the name begins and ends with words that questions are asked with: %s',
    (question) => {
      const { observations } = askWaitLess(question);

      expect(observations.map(({ id }) => id)).toEqual(['network-average-wait-2023']);
    },
  );

  it('is not read into another word of the language', () => {
    expect(askWaitLess('2023年平均午休时间').status).not.toBe('answered');
  });
});

describe('a difference between two years in mixed languages', () => {
  it('is worked out where 多多少 stands behind the year', () => {
    expect(askWaitLess('campaign spending 2024比2023多多少').body.kind).toBe('derived');
  });
});
