import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  knownTimeZone,
  localDateAt,
  nextRun,
  runOn,
  runsBetween,
  type Schedule,
  shiftDate,
  WEEKDAYS,
  WORKING_DAYS,
  weekdayOf,
} from '../../src/digest/schedule.ts';
import { CLOCK_CHANGES } from './clock-changes.ts';

const daily = (time: string, timeZone: string): Schedule => ({ time, days: WEEKDAYS, timeZone });
const at = (instant: string) => Date.parse(instant);

describe('the run of a local date', () => {
  it.each(CLOCK_CHANGES)('in %s at %s from %s on', (zone, time, date, instants) => {
    const runs = [0, 1, 2].map((days) => runOn(daily(time, zone), shiftDate(date, days))?.at);

    expect(runs).toEqual(instants.map((instant) => (instant === undefined ? undefined : at(instant))));
  });

  it('comes only on the days chosen', () => {
    const schedule: Schedule = { time: '09:00', days: WORKING_DAYS, timeZone: 'Asia/Shanghai' };

    expect(runOn(schedule, '2026-07-31')?.at).toBe(at('2026-07-31T01:00Z'));
    expect(runOn(schedule, '2026-08-01')).toBeUndefined();
    expect(runOn(schedule, '2026-08-02')).toBeUndefined();
  });
});

describe('the next run', () => {
  it('is after the instant, not at it', () => {
    const schedule = daily('09:00', 'Asia/Shanghai');

    expect(nextRun(schedule, at('2026-07-31T00:59:59Z'))?.date).toBe('2026-07-31');
    expect(nextRun(schedule, at('2026-07-31T01:00:00Z'))?.date).toBe('2026-08-01');
  });

  it('does not come again where the clock shows the time once more', () => {
    const schedule = daily('01:30', 'America/New_York');

    expect(nextRun(schedule, at('2025-11-02T05:45Z'))?.date).toBe('2025-11-03');
  });

  it('waits two weeks where the zone skips the one day chosen', () => {
    const schedule: Schedule = { time: '09:00', days: [5], timeZone: 'Pacific/Apia' };

    expect(nextRun(schedule, at('2011-12-23T19:00Z'))).toEqual({
      date: '2012-01-06',
      at: at('2012-01-05T19:00Z'),
    });
  });

  it('is none where no day is chosen', () => {
    expect(nextRun({ time: '09:00', days: [], timeZone: 'UTC' }, 0)).toBeUndefined();
  });
});

describe('the runs between two instants', () => {
  const schedule = daily('09:00', 'Asia/Shanghai');

  it('leave out the first and take in the last', () => {
    const dates = runsBetween(schedule, at('2026-07-29T01:00Z'), at('2026-07-31T01:00Z')).map(
      ({ date }) => date,
    );

    expect(dates).toEqual(['2026-07-30', '2026-07-31']);
  });

  it('are none where the clock was put back', () => {
    expect(runsBetween(schedule, at('2026-07-31T01:00Z'), at('2026-07-30T01:00Z'))).toEqual([]);
  });
});

describe('time zones', () => {
  it.each([
    ['Asia/Shanghai', 'Asia/Shanghai'],
    ['america/new_york', 'America/New_York'],
    ['UTC', 'UTC'],
    ['Mars/Olympus', undefined],
    ['+08:00', undefined],
    ['', undefined],
  ])('%s is %s', (name, known) => {
    expect(knownTimeZone(name)).toBe(known);
  });
});

// Around a change of the clocks, where everything that can go wrong does.
const CHANGING: readonly (readonly [string, string])[] = [
  ['America/New_York', '2025-03-09'],
  ['America/New_York', '2025-11-02'],
  ['America/Nuuk', '2024-03-30'],
  ['Africa/Cairo', '2025-04-25'],
  ['Africa/Cairo', '2025-10-31'],
  ['Australia/Lord_Howe', '2025-10-05'],
  ['Pacific/Apia', '2011-12-30'],
  ['Pacific/Fakaofo', '2011-12-30'],
  ['Asia/Pyongyang', '2018-05-05'],
  ['America/Havana', '2025-11-02'],
  ['Asia/Beirut', '2025-03-30'],
  ['Africa/Casablanca', '2025-03-30'],
  ['Antarctica/Troll', '2025-03-30'],
];
const anyPlace = fc.oneof(
  fc.constantFrom(...CHANGING),
  fc
    .tuple(fc.constantFrom(...Intl.supportedValuesOf('timeZone')), fc.integer({ min: 0, max: 365 * 40 }))
    .map(([zone, days]) => [zone, shiftDate('1995-01-01', days)] as const),
);
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 1, 15, 30, 45, 59))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const anyDays = fc.subarray([...WEEKDAYS], { minLength: 1 });

// Whether any minute of a day carries the date, asked of Intl and not of what is tested.
function zoneHas(date: string, timeZone: string): boolean {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  const noon = at(`${date}T12:00Z`);
  for (let minutes = -30 * 60; minutes <= 30 * 60; minutes += 15)
    if (clock.format(noon + minutes * 60_000) === date) return true;
  return false;
}

describe('in any zone, at any time, on any days', () => {
  it('one run comes for each date chosen that exists, each later than the one before', () => {
    fc.assert(
      fc.property(anyPlace, anyTime, anyDays, ([timeZone, around], time, days) => {
        const schedule: Schedule = { time, days, timeZone };
        const dates = Array.from({ length: 7 }, (_, index) => shiftDate(around, index - 3));
        const expected = dates.filter((date) => days.includes(weekdayOf(date)) && zoneHas(date, timeZone));
        const from = at(`${shiftDate(around, -3)}T12:00Z`) - 3 * 86_400_000;
        const found: { date: string; at: number }[] = [];
        for (let run = nextRun(schedule, from); run; run = nextRun(schedule, run.at)) {
          if (run.date > shiftDate(around, 3)) break;
          found.push(run);
        }

        const inWindow = found.filter(({ date }) => dates.includes(date));
        expect(inWindow.map(({ date }) => date)).toEqual(expected);
        expect(found.every((run, index) => index === 0 || run.at > (found[index - 1]?.at ?? 0))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('the runs found do not depend on when one looks', () => {
    fc.assert(
      fc.property(
        anyPlace,
        anyTime,
        anyDays,
        fc.array(fc.integer({ min: 0, max: 6 * 86_400 }), { maxLength: 12 }),
        ([timeZone, around], time, days, looks) => {
          const schedule: Schedule = { time, days, timeZone };
          const from = at(`${shiftDate(around, -3)}T00:00Z`);
          const until = from + 6 * 86_400_000;
          // A clock that is put back shows an earlier time; what has been looked at stays looked at.
          let after = from;
          const pieces = [...looks.map((seconds) => from + seconds * 1000), until].flatMap((now) => {
            const runs = runsBetween(schedule, after, now);
            after = Math.max(after, now);
            return runs;
          });

          expect(pieces).toEqual(runsBetween(schedule, from, until));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('a run is on its date, unless the gap it fell into lasts to the end of it', () => {
    fc.assert(
      fc.property(anyPlace, anyTime, ([timeZone, date], time) => {
        const run = runOn(daily(time, timeZone), date);
        if (!run) return;
        const isOnDate = localDateAt(run.at, timeZone) === date;
        const endsDate = localDateAt(run.at - 1, timeZone) === date;

        expect(isOnDate || endsDate).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
