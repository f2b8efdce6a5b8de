import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import { isIsoDate } from '../knowledge/period.ts';
import type { CommandIo } from './io.ts';

/** The day in a time zone for a date or date-time as typed, or for now; undefined where it is no date. */
export function localDay(typed: string | undefined, timeZone: string): string | undefined {
  // A bare date is a day in the pack's own time zone already.
  if (typed !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(typed)) return isIsoDate(typed) ? typed : undefined;
  const instant = typed === undefined ? Date.now() : Date.parse(typed);
  return Number.isNaN(instant) ? undefined : format(new TZDate(instant, timeZone), 'yyyy-MM-dd');
}

/** Says that an option holds no date; returns the exit code. */
export function wrongDate(option: string, typed: string | undefined, io: CommandIo): number {
  io.err(`${option} ${typed}: no date. Write an ISO date such as 2022-04-27.\n`);
  return 2;
}
