import { describe, expect, it } from 'vitest';
import { askHarbour, askShipped, idsOf } from '../ask.ts';

describe('a question that gives the number and asks what it is', () => {
  it.each([
    ['What does 20% refer to?', ['berth-share-2019']],
    ['20%是什么', ['berth-share-2019']],
    ['Which year was it 32%?', ['berth-share-2020-q1']],
    ['哪年是2.5%', ['berth-share-2018']],
    ['16这个数说的是什么', ['cranes-2019']],
    ['泊位占比哪年是20%', ['berth-share-2019']],
    ['What is RMB 300 million?', ['dues-2019']],
  ])('%s', (question, ids) => {
    const answer = askHarbour(question);

    expect(answer.status).toBe('answered');
    expect(idsOf(answer)).toEqual(ids);
    expect(answer.citations.length).toBeGreaterThan(0);
  });

  it.each([
    ['20%', ['berth-share-2019']],
    ['32%?', ['berth-share-2020-q1']],
    ['20%是怎么回事', ['berth-share-2019']],
  ])('or gives nothing but the number: %s', (question, ids) => {
    expect(idsOf(askHarbour(question))).toEqual(ids);
  });

  it('is held against what was told, where the number follows it', () => {
    const answer = askHarbour('2019年泊位占比 >> 21%');

    expect(answer.verdict).toBe('differs');
  });

  it('tells of every figure with that value', () => {
    expect(idsOf(askShipped('100亿指的是什么')).sort()).toEqual([
      'anju-lithium-scale-2022',
      'cathode-output-full-production',
    ]);
  });

  it.each([
    'What does 21% refer to?',
    '33%是什么',
    '20% of what tax is that?',
    'What is 20 hectares?',
    '山坡区哪年是20%',
  ])('is refused where nothing on record has it: %s', (question) => {
    expect(askHarbour(question).status).not.toBe('answered');
  });
});
