import { nextRun, runsBetween, type Schedule, shiftDate } from './schedule.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The dates on which posts come within so many days from an instant on; the next one at least, where there is one. */
export function comingDates(
  schedule: Schedule,
  {
    now,
    days,
    pausedUntil,
  }: { readonly now: number; readonly days: number; readonly pausedUntil?: string | undefined },
): string[] {
  const from =
    pausedUntil === undefined ? now : Math.max(now, Date.parse(`${shiftDate(pausedUntil, -1)}T00:00Z`));
  const dates = runsBetween(schedule, from, from + days * DAY)
    .map(({ date }) => date)
    .filter((date) => pausedUntil === undefined || date >= pausedUntil);
  if (dates.length > 0) return dates;
  for (let run = nextRun(schedule, from); run; run = nextRun(schedule, run.at))
    if (pausedUntil === undefined || run.date >= pausedUntil) return [run.date];
  return [];
}
