import { describe, expect, it } from 'vitest';
import { readScoreboard } from '../../../src/answering/overviews/scoreboard.ts';
import { indexOf } from '../../make-index.ts';
import { HARBOUR } from '../harbour.ts';

const { catalog } = indexOf(HARBOUR);

describe('readScoreboard', () => {
  it('gives the latest figure of each pair, what is left and the change since the one before', () => {
    const [row] = readScoreboard(catalog, '2020-05-06');
    expect(row?.latest).toMatchObject({ id: 'berth-share-2020-q1', status: 'actual' });
    expect(row?.left).toMatchObject({ operation: 'gap_to_benchmark', unit: 'percentage_points' });
    expect(row?.change?.operands.map(({ id }) => id)).toEqual(['berth-share-2020-q1', 'berth-share-2019']);
    expect(row?.ahead).toMatchObject({ id: 'berth-share-2020' });
  });

  it('counts only what has begun by the day', () => {
    const [row] = readScoreboard(catalog, '2019-06-01');
    expect(row?.latest.id).toBe('berth-share-2019');
    expect(row?.change?.operands.map(({ id }) => id)).toEqual(['berth-share-2019', 'berth-share-2018']);
  });
});
