// When a digest is due: one instant for each local date that its days name and its time zone has, whatever the
// clocks do there. Owns local dates and clock changes; which runs are still worth posting is left to `plan-runs`.
import { TZDate } from '@date-fns/tz';
import { Cron } from 'croner';
import { format } from 'date-fns/format';

/** Days of the week as ISO counts them: Monday is 1, Sunday 7. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];
/** Monday to Friday. */
export const WORKING_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5];

/** The local times at which a digest is posted. */
export interface Schedule {
  /** `HH:mm` on a 24 hour clock. */
  readonly time: string;
  readonly days: readonly Weekday[];
  /** An IANA time zone. */
  readonly timeZone: string;
}

/** One post that is due: the local date it belongs to, and the instant in milliseconds since 1970. */
export interface Run {
  readonly date: string;
  readonly at: number;
}

const DAY = 24 * 60 * 60 * 1000;
/** Longest wait for a day of the week: its week, and one more where the zone skipped that very day. */
const LONGEST_WAIT_DAYS = 15;

/** The local date of an instant. */
export function localDateAt(at: number, timeZone: string): string {
  return format(new TZDate(at, timeZone), 'yyyy-MM-dd');
}

/** The date a number of days later, or earlier where negative. */
export function shiftDate(date: string, days: number): string {
  return new Date(startOfDayUtc(date) + days * DAY).toISOString().slice(0, 10);
}

/** The name of a time zone as the environment writes it, whatever its case; undefined where it is none. */
export function knownTimeZone(name: string): string | undefined {
  // An offset (+08:00) is understood too, but knows nothing of summer time.
  if (!/^[a-z]/i.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** The run of a local date; undefined where the date is not among the days, or the zone never had it. */
export function runOn(schedule: Schedule, date: string): Run | undefined {
  if (!schedule.days.includes(weekdayOf(date))) return undefined;
  const at = instantOf(date, schedule.time, schedule.timeZone);
  return at === undefined ? undefined : { date, at };
}

/** The first run after an instant; undefined where no day is chosen. */
export function nextRun(schedule: Schedule, after: number): Run | undefined {
  // A run whose time falls into a gap at midnight happens on the next local date, so yesterday's may be ahead.
  const first = shiftDate(localDateAt(after, schedule.timeZone), -1);
  for (let days = 0; days <= LONGEST_WAIT_DAYS; days += 1) {
    const run = runOn(schedule, shiftDate(first, days));
    if (run !== undefined && run.at > after) return run;
  }
  return undefined;
}

/** The runs after one instant up to and with another, earliest first; none where the clock was put back. */
export function runsBetween(schedule: Schedule, after: number, until: number): Run[] {
  const runs: Run[] = [];
  if (until <= after) return runs;
  const last = localDateAt(until, schedule.timeZone);
  for (
    let date = shiftDate(localDateAt(after, schedule.timeZone), -1);
    date <= last;
    date = shiftDate(date, 1)
  ) {
    const run = runOn(schedule, date);
    if (run !== undefined && run.at > after && run.at <= until) runs.push(run);
  }
  return runs;
}

/** The day of the week of a date. */
export function weekdayOf(date: string): Weekday {
  return WEEKDAYS[(new Date(startOfDayUtc(date)).getUTCDay() + 6) % 7] ?? 1;
}

/** Most instants remembered; thousands of channels share a few times and zones. */
const REMEMBERED = 20_000;
const remembered = new Map<string, number | undefined>();

function instantOf(date: string, time: string, timeZone: string): number | undefined {
  const key = `${date} ${time} ${timeZone}`;
  if (remembered.has(key)) return remembered.get(key);
  const at = findInstant(date, time, timeZone);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(key, at);
  return at;
}

// The pattern names the whole date, so that croner's answer depends on nothing but the date: a repeated time gives
// its first occurrence, a time in a gap the first instant after it. Where the gap reaches over midnight croner
// finds nothing, and the run is at the end of the date, unless the zone skipped the date altogether.
function findInstant(date: string, time: string, timeZone: string): number | undefined {
  const found = matchPattern(date, time, timeZone);
  if (found !== undefined) return found;
  const nextDay = matchPattern(shiftDate(date, 1), '00:00', timeZone);
  if (nextDay === undefined || localDateAt(nextDay - 1, timeZone) !== date) return undefined;
  return nextDay;
}

function matchPattern(date: string, time: string, timeZone: string): number | undefined {
  const [year, month, day] = date.split('-').map(Number);
  const [hour, minute] = time.split(':').map(Number);
  const pattern = `0 ${minute} ${hour} ${day} ${month} * ${year}`;
  const earlier = new Date(startOfDayUtc(date) - 2 * DAY);
  return new Cron(pattern, { timezone: timeZone }).nextRun(earlier)?.getTime();
}

function startOfDayUtc(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}
