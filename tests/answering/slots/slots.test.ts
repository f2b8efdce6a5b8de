// What a later question leaves open of a time is the thread's.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askShipped, idsOf } from '../ask.ts';

describe('a part of a year in a thread', () => {
  it.each([
    'library visits January to June 2024 >> what about the whole of that year',
    '图书馆2024年上半年到馆人次 >> 那全年呢',
  ])('is of the year spoken of: %s', (thread) => {
    const years = askOpenDoors(thread).observations.map(({ period }) => period?.start.slice(0, 4));

    expect(new Set(years)).toEqual(new Set(['2024']));
  });

  it('may be what is foreseen for it', () => {
    const thread = 'How does Anju compare with Liyang in Q1 2022? >> what about the whole of that year';

    expect(idsOf(askShipped(thread))).toEqual(['anju-lithium-share-2022']);
  });

  it.each([
    [askOpenDoors, 'library visits in 2022 >> and the first half of that year'],
    [askShipped, '安居2021年占溧阳比例 >> 一季度呢'],
    [askOpenDoors, 'library visits in 2023 >> just the last quarter'],
  ])('is none of another year: %#', (ask, thread) => {
    expect(ask(thread).status).toBe('no_data');
  });
});

describe('the same for another metric', () => {
  it.each(['same for tech centres pls', 'and the same for tech centres'])(
    'is its rank, after a rank: %s',
    (turn) => {
      const answer = askShipped(`Suining ranking for A-class enterprises 2021 >> ${turn}`);

      expect(idsOf(answer)).toEqual(['suining-technology-centres-rank-2021']);
    },
  );
});
