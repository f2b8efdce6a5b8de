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

describe('two metrics that share a word', () => {
  it('are told apart by the word that only one of them has', () => {
    const { observations } = askWaitLess('2024年市一院急诊等候多久');

    expect(observations.map(({ id }) => id)).toEqual(['first-hospital-emergency-wait-2024']);
  });
});
