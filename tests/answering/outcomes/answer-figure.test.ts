import { describe, expect, it } from 'vitest';
import { askHotAtNoon, askOpenDoors, askShipped } from '../ask.ts';

describe('a count of what no metric counts', () => {
  it.each([
    [askShipped, 'how many companies in the park'],
    [askShipped, '园区有多少家企业'],
    [askShipped, 'how many firms are there'],
  ])('is not taken for one of the counts: %#', (ask, question) => {
    expect(ask(question).status).toBe('unknown');
  });

  it.each([
    [askShipped, '有多少家', 'clarify'],
    [askShipped, '有几个项目', 'clarify'],
    [askShipped, 'how many projects in the park', 'answered'],
    [askOpenDoors, 'how many branches', 'answered'],
    [askHotAtNoon, 'how many kitchens are there', 'answered'],
  ])('is one of them where it counts just that: %#', (ask, question, status) => {
    expect(ask(question).status).toBe(status);
  });
});

describe('what is missing', () => {
  it('is named once, by the words that are not on record', () => {
    const { body } = askShipped('亩均论英雄怎么评');

    expect(body.kind === 'no_data' && body.missing).toEqual([{ slot: 'measure', asked: '怎么评' }]);
  });
});
