import { describe, expect, it } from 'vitest';
import { askOpenDoors, askPearCounty, askTurnUpAndGo, idsOf } from '../ask.ts';

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

describe('the growth of an amount of which no growth is on record', () => {
  it.each([
    '2024年梨园面积增速',
    '去年种梨面积增长多少',
    'pear land growth in 2024',
    '梨园面积涨了百分之几 2024年',
  ])('is not that of another: %s', (question) => {
    expect(idsOf(askPearCounty(question))).toEqual([]);
  });

  it.each(['2024年梨园面积比2022年涨了多少', '种梨面积从2022年到2024年增长了多少'])(
    'is the difference of the two times that are named: %s',
    (question) => {
      const { body } = askPearCounty(question);
      expect(body.kind === 'derived' ? body.value : undefined).toBe('500');
    },
  );

  it('is told where it is on record', () => {
    expect(idsOf(askPearCounty('2024年梨产值增长多少'))).toEqual(['pearvale-value-growth-2024']);
  });
});
