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

const daily = (time: string, timeZone: string): Schedule => ({ time, days: WEEKDAYS, timeZone });
const at = (instant: string) => Date.parse(instant);

// Each row: zone, time, a date, and the instants at which that date and the two after it come.
const CLOCK_CHANGES: readonly (readonly [string, string, string, readonly (string | undefined)[]])[] = [
  // 02:30 does not exist on 9 March: the first instant after the gap.
  ['America/New_York', '02:30', '2025-03-08', ['2025-03-08T07:30Z', '2025-03-09T07:00Z', '2025-03-10T06:30Z']],
  // 01:30 comes twice on 2 November: the first.
  ['America/New_York', '01:30', '2025-11-01', ['2025-11-01T05:30Z', '2025-11-02T05:30Z', '2025-11-03T06:30Z']],
  // 25 April begins at 01:00.
  ['Africa/Cairo', '00:00', '2025-04-24', ['2025-04-23T22:00Z', '2025-04-24T22:00Z', '2025-04-25T21:00Z']],
  // 30 October has 23:00 twice; 31 October begins after the second.
  ['Africa/Cairo', '00:00', '2025-10-30', ['2025-10-29T21:00Z', '2025-10-30T22:00Z', '2025-10-31T22:00Z']],
  // Clocks move by half an hour: 02:00 to 02:30, and back from 02:00 to 01:30.
  ['Australia/Lord_Howe', '02:15', '2025-10-04', ['2025-10-03T15:45Z', '2025-10-04T15:30Z', '2025-10-05T15:15Z']],
  ['Australia/Lord_Howe', '01:45', '2025-04-05', ['2025-04-04T14:45Z', '2025-04-05T14:45Z', '2025-04-06T15:15Z']],
  // An offset of 5:45.
  ['Asia/Kathmandu', '09:00', '2025-10-04', ['2025-10-04T03:15Z', '2025-10-05T03:15Z', '2025-10-06T03:15Z']],
  // There was no 30 December.
  ['Pacific/Apia', '09:00', '2011-12-29', ['2011-12-29T19:00Z', undefined, '2011-12-30T19:00Z']],
  ['Pacific/Apia', '00:00', '2011-12-29', ['2011-12-29T10:00Z', undefined, '2011-12-30T10:00Z']],
  ['Pacific/Apia', '23:59', '2011-12-29', ['2011-12-30T09:59Z', undefined, '2011-12-31T09:59Z']],
  // The gap from 23:00 ends with the day: the run is at its very end.
  ['America/Nuuk', '23:30', '2024-03-29', ['2024-03-30T01:30Z', '2024-03-31T01:00Z', '2024-04-01T00:30Z']],
  ['Asia/Pyongyang', '23:45', '2018-05-03', ['2018-05-03T15:15Z', '2018-05-04T15:00Z', '2018-05-05T14:45Z']],
]; // biome-ignore format: a table

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
