// Which posts there must be, counted another way than the digest plans them: by the calendar, and by the clocks of
// another library, so that a mistake of one is seen by the other.
import { TZDate } from '@date-fns/tz';
import type { Schedule } from '../../digest/schedule.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Counts the dates whose post is due after one instant and up to another; remembers what channels share. */
export function createExpectedDates(start: number): (schedule: Schedule, until: number) => number {
  const known = new Map<string, number>();
  return (schedule, until) => {
    const key = `${schedule.time} ${schedule.days.join('')} ${schedule.timeZone} ${until}`;
    const count = known.get(key) ?? countDates(schedule, start, until);
    known.set(key, count);
    return count;
  };
}

function countDates({ time, days, timeZone }: Schedule, start: number, until: number): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  let count = 0;
  for (let day = start - 2 * DAY; day <= until + 2 * DAY; day += DAY) {
    const date = new Date(day);
    const isChosen = days.some((chosen) => chosen % 7 === date.getUTCDay());
    if (!isChosen) continue;
    const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
    const at = new TZDate(year, month, dayOfMonth, hour, minute, 0, timeZone).getTime();
    if (at > start && at <= until) count += 1;
  }
  return count;
}
