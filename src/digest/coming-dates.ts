import { nextRun, type Schedule, shiftDate } from './schedule.ts';

/** The date of the next post, and those of further ones within so many days from it. */
export function comingDates(
  schedule: Schedule,
  {
    now,
    days,
    pausedUntil = '',
  }: { readonly now: number; readonly days: number; readonly pausedUntil?: string | undefined },
): string[] {
  const dates: string[] = [];
  for (let run = nextRun(schedule, now); run; run = nextRun(schedule, run.at)) {
    const [first] = dates;
    if (first !== undefined && run.date >= shiftDate(first, days)) break;
    if (run.date >= pausedUntil) dates.push(run.date);
  }
  return dates;
}
