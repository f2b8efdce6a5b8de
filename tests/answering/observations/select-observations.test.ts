import { describe, expect, it } from 'vitest';
import { selectObservations, selectRange } from '../../../src/answering/observations/select-observations.ts';
import type { AskedPeriod } from '../../../src/answering/slots/slots.ts';
import { makeObservation } from '../../knowledge/make-pack.ts';
import { intervalOf } from '../../specs/read-spec.ts';

const on = (id: string, period: string, parts = {}) =>
  makeObservation(id, { period: intervalOf(period), ...parts });
const RECORD = [
  on('2020', '2020'),
  on('2021', '2021'),
  on('q1-2022', '2022-Q1'),
  on('2022', '2022', { status: 'forecast' }),
  on('day', '2023-04-20'),
  on('undated', '2024-04/2025-03', { periodStated: false }),
  makeObservation('conditional', {}),
];
const asked = (period: string): AskedPeriod => ({
  period: intervalOf(period),
  stated: true,
  opensRange: false,
  at: 0,
});
const part = (fromMonth: number, toMonth: number): AskedPeriod => ({
  part: { fromMonth, toMonth },
  stated: true,
  opensRange: false,
  at: 0,
});

const select = (periods: readonly AskedPeriod[], today = '2022-04-27') => {
  const { observations, missing, assumed } = selectObservations(RECORD, periods, today);
  return { ids: observations.map(({ id }) => id), missing: missing.length, assumed: assumed.length };
};

describe('selectObservations', () => {
  it.each([
    ['2021', ['2021'], 0],
    ['2022', ['2022'], 0],
    ['2022-Q1', ['q1-2022'], 0],
    ['2022-Q2', [], 1],
    ['2022-01', [], 1],
    ['2019', [], 1],
    ['2023-04-20', ['day'], 0],
    ['2023-04', ['day'], 0],
    ['2023', ['day'], 0],
    ['2022-H1', [], 1],
    ['2024', ['undated'], 0],
  ])('takes %s as an interval', (period, ids, missing) => {
    expect(select([asked(period)])).toEqual({ ids, missing, assumed: 0 });
  });

  it('takes everything where no time is asked for', () => {
    expect(select([]).ids).toHaveLength(RECORD.length);
  });

  it('takes several times in the order asked, and says which are missing', () => {
    expect(select([asked('2021'), asked('2019'), asked('2020')])).toEqual({
      ids: ['2021', '2020'],
      missing: 1,
      assumed: 0,
    });
  });

  it('takes the year of a part from the record, the current one first', () => {
    expect(select([part(1, 3)])).toEqual({ ids: ['q1-2022'], missing: 0, assumed: 1 });
    expect(select([part(1, 12)], '2021-05-01').ids).toEqual(['2021']);
    expect(select([part(1, 12)], '2030-05-01').ids).toEqual(['2022']);
    expect(select([part(7, 9)])).toEqual({ ids: [], missing: 1, assumed: 0 });
  });
});

describe('selectRange', () => {
  it('takes what lies within the times asked for', () => {
    expect(selectRange(RECORD, [asked('2021'), asked('2022')]).map(({ id }) => id)).toEqual([
      '2021',
      'q1-2022',
      '2022',
    ]);
  });
});
