import { describe, expect, it } from 'vitest';
import { comingDates } from '../../src/digest/coming-dates.ts';
import type { Schedule } from '../../src/digest/schedule.ts';

const workdays: Schedule = { time: '09:00', days: [1, 2, 3, 4, 5], timeZone: 'Asia/Shanghai' };
// 2026-07-29 is a Wednesday.
const local = (time: string) => Date.parse(`2026-07-${time}:00+08:00`);

describe('the dates on which posts come', () => {
  it.each<[string, string, number, string | undefined, string[]]>([
    ['of this day before its time', '29T08:00', 1, undefined, ['2026-07-29']],
    ['of the next after its time', '29T09:30', 1, undefined, ['2026-07-30']],
    ['over a weekend', '30T10:00', 5, undefined, ['2026-07-31', '2026-08-03', '2026-08-04']],
    ['the next one where none is so near', '31T10:00', 1, undefined, ['2026-08-03']],
    ['from the end of a pause on', '29T08:00', 2, '2026-08-04', ['2026-08-04', '2026-08-05']],
    ['of this day where the pause ends on it', '29T08:00', 1, '2026-07-29', ['2026-07-29']],
  ])('%s', (_, now, days, pausedUntil, dates) => {
    expect(comingDates(workdays, { now: local(now), days, pausedUntil })).toEqual(dates);
  });

  it('are none where no day is chosen', () => {
    expect(comingDates({ ...workdays, days: [] }, { now: local('29T08:00'), days: 14 })).toEqual([]);
  });
});
