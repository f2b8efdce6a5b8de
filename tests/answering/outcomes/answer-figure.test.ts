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

describe('how many of a fact', () => {
  it.each(['典型案例通报有几页', '乡村振兴先进市有几个', '海绵城市投了多少钱'])(
    'is refused by its name, and asks for no metric: %s',
    (question) => {
      expect(askShipped(question).status).toBe('no_data');
    },
  );
});

describe('whoever is named', () => {
  const takenFor = (question: string) =>
    askShipped(question).disclosures.filter(({ kind }) => kind === 'assumed');

  it.each(['新锂想投了几个项目', '岳波说投了几个项目'])('is not said to be taken: %s', (question) => {
    expect(takenFor(question)).toEqual([]);
  });

  it('is said to be taken where nobody is', () => {
    expect(takenFor('GDP多少')).toHaveLength(1);
  });
});

describe('what is missing', () => {
  it('is a measure, and no speaker, of so much per head', () => {
    const { body } = askShipped('Suining GDP per capita');

    expect(body.kind === 'no_data' && body.missing.map(({ slot }) => slot)).toEqual(['measure']);
  });

  it('is named once, by the words that are not on record', () => {
    const { body } = askShipped('亩均论英雄怎么评');

    expect(body.kind === 'no_data' && body.missing).toEqual([{ slot: 'measure', asked: '怎么评' }]);
  });
});
