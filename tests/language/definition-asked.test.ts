import { describe, expect, it } from 'vitest';
import { definitionAsked } from '../../src/language/definition-asked.ts';

describe('the metric whose definition is asked for', () => {
  it.each([
    ['how is punctuality measured?', 'punctuality'],
    ['how do they calculate average cost per visit', 'average cost per visit'],
    ['how do they measure the wait - from when to when', 'wait'],
    ['what counts as a boarding', 'boarding'],
    ['what is meant by active cards', 'active cards'],
    ['what does the no-show rate mean', 'no-show rate'],
    ['准点率怎么算的', '准点率'],
    ['高频公交覆盖率是怎么统计的?', '高频公交覆盖率'],
    ['优良水质断面比例的定义是什么', '优良水质断面比例'],
    ['爽约率是什么意思', '爽约率'],
    ['投诉量只算哪些投诉', '投诉量'],
  ])('%s', (text, metric) => {
    expect(definitionAsked(text)?.metric).toBe(metric);
  });

  it.each([
    ['do loans include renewals', 'loans', 'renewals'],
    ['are emergencies included in the waiting time', 'waiting time', 'emergencies'],
    ['候诊时间包不包括急诊', '候诊时间', '急诊'],
  ])('%s: with what it may hold', (text, metric, includes) => {
    expect(definitionAsked(text)).toEqual({ metric, includes });
  });

  it.each(['怎么算的', '这个数怎么统计的', 'how is that measured?', 'what does it mean'])(
    '%s: of what was told',
    (text) => {
      expect(definitionAsked(text)).toEqual({});
    },
  );
});

describe('another question', () => {
  it.each([
    'how many people work at the library',
    'where does the city rank by count of centres',
    'what does a day ticket cost',
    'how does the city measure up against its neighbour',
    '准点率是多少',
    '口号是什么',
  ])('%s', (text) => {
    expect(definitionAsked(text)).toBeUndefined();
  });
});
