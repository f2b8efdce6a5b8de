import { describe, expect, it } from 'vitest';
import { DEFAULT_GRACE, planRuns } from '../../src/digest/plan-runs.ts';
import { type Schedule, WEEKDAYS, WORKING_DAYS } from '../../src/digest/schedule.ts';

const schedule: Schedule = { time: '09:00', days: WORKING_DAYS, timeZone: 'Asia/Shanghai' };
// 2026-07-29 is a Wednesday.
const local = (time: string) => Date.parse(`2026-07-${time}:00+08:00`);

function plan(after: string, now: string, more: { grace?: number; pausedUntil?: string } = {}) {
  const { due, missed } = planRuns(schedule, {
    after: local(after),
    now: local(now),
    grace: more.grace ?? DEFAULT_GRACE,
    pausedUntil: more.pausedUntil,
  });
  return { due: due?.date, missed: missed.map(({ date }) => date) };
}

describe('what to post after a look at the clock', () => {
  it.each([
    ['nothing before the time', '29T08:00', '29T08:59', undefined, []],
    ['the run of the day at its time', '29T08:59', '29T09:00', '2026-07-29', []],
    ['nothing again a minute later', '29T09:00', '29T09:01', undefined, []],
    ['a late post after being down from 08:55 to 09:20', '29T08:55', '29T09:20', '2026-07-29', []],
    ['a late post up to the end of the grace', '29T08:55', '29T12:00', '2026-07-29', []],
    ['none beyond the grace', '29T08:55', '29T12:01', undefined, ['2026-07-29']],
    ['the last of several days, the others missed', '28T08:55', '30T09:20', '2026-07-30', ['2026-07-28', '2026-07-29']],
    ['nothing over a weekend', '24T09:00', '26T23:00', undefined, []],
    ['nothing where the clock was put back', '29T09:00', '29T08:00', undefined, []],
    ['nothing when the clock that was put back comes to the time again', '29T09:00', '29T09:00', undefined, []],
  ] as const)('%s', (_, after, now, due, missed) => {
    expect(plan(after, now)).toEqual({ due, missed });
  }); // biome-ignore format: a table

  it('is one post even where a long grace would allow for two', () => {
    expect(plan('28T08:55', '29T09:20', { grace: 48 * 3_600_000 })).toEqual({
      due: '2026-07-29',
      missed: ['2026-07-28'],
    });
  });

  it('is nothing while paused, and nothing is missed by it', () => {
    expect(plan('27T08:00', '29T09:00', { pausedUntil: '2026-07-30' })).toEqual({
      due: undefined,
      missed: [],
    });
  });

  it('is the run of the day on which the pause ends', () => {
    expect(plan('27T08:00', '30T09:00', { pausedUntil: '2026-07-30' })).toEqual({
      due: '2026-07-30',
      missed: [],
    });
  });

  it('is one post a date over a whole year of looks at odd minutes', () => {
    const everyDay: Schedule = { time: '02:30', days: WEEKDAYS, timeZone: 'America/New_York' };
    const posted: string[] = [];
    let after = Date.parse('2025-01-01T00:00Z');
    for (let now = after; now < Date.parse('2026-01-01T00:00Z'); now += 47 * 60_000) {
      const { due, missed } = planRuns(everyDay, { after, now, grace: DEFAULT_GRACE });
      expect(missed).toEqual([]);
      if (due) posted.push(due.date);
      after = now;
    }

    expect(posted).toHaveLength(365);
    expect(new Set(posted).size).toBe(365);
  });
});
