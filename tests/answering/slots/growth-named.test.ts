import { describe, expect, it } from 'vitest';
import { askOpenDoors, askTurnUpAndGo, idsOf } from '../ask.ts';

describe('growth asked for by a name of the amount', () => {
  it.each([
    [
      'By what percentage did borrowing grow system-wide in 2023?',
      askOpenDoors,
      'tamarack-library-loans-growth-2023',
    ],
    ['by how many percent did borrowing rise in 2023', askOpenDoors, 'tamarack-library-loans-growth-2023'],
    ['2023年全县借阅增长多少', askOpenDoors, 'tamarack-library-loans-growth-2023'],
  ])('is the metric of its growth: %s', (question, ask, id) => {
    expect(idsOf(ask(question))).toEqual([id]);
  });

  it.each([
    ['By what percentage did reader seats grow in 2023?', askOpenDoors],
    ['By what percentage did borrowing by children grow in 2023?', askOpenDoors],
    ['By what percentage did bus lanes grow in 2024?', askTurnUpAndGo],
  ])('is none where no growth of it is on record: %s', (question, ask) => {
    expect(ask(question).status).not.toBe('answered');
  });
});

describe('a word for the whole county', () => {
  it('is the home that is a body of the county', () => {
    expect(idsOf(askOpenDoors('2023年全县借阅量是多少'))).toEqual(['tamarack-library-loans-2023']);
  });

  it('is no place by itself where a rank is asked for', () => {
    expect(askOpenDoors('全县2024年人均到馆排第几').status).not.toBe('answered');
  });
});
