/** Times as the person who looks reads them: in their time zone and language. */
import type { PersonSeed } from '../../../workspace.ts';
import type { Strings } from '../strings/strings.ts';

/** `9:05 AM`, `09:05`. */
export function clockTime(ms: number, { tz, locale }: PersonSeed): string {
  return new Intl.DateTimeFormat(locale, { timeZone: tz, hour: 'numeric', minute: '2-digit' }).format(ms);
}

/** The full date and time, for a tooltip. */
export function fullTime(ms: number, { tz, locale }: PersonSeed): string {
  return new Intl.DateTimeFormat(locale, { timeZone: tz, dateStyle: 'full', timeStyle: 'medium' }).format(ms);
}

/** Which day that was where the person is, as `2026-11-25`. */
export function dayOf(ms: number, { tz }: PersonSeed): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: tz, dateStyle: 'short' }).format(ms);
}

/** `Today`, `Yesterday`, else the weekday and date. */
export function dayName(ms: number, nowMs: number, person: PersonSeed, strings: Strings): string {
  const day = dayOf(ms, person);
  if (day === dayOf(nowMs, person)) return strings.today;
  if (day === dayOf(nowMs - 24 * 3_600_000, person)) return strings.yesterday;
  const options = { timeZone: person.tz, weekday: 'long', month: 'long', day: 'numeric' } as const;
  return new Intl.DateTimeFormat(person.locale, options).format(ms);
}

/** `Nov 26, 9:00 AM`, `11月26日 09:00`. */
export function shortDateTime(ms: number, { tz, locale }: PersonSeed): string {
  const day = { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(locale, { timeZone: tz, ...day }).format(ms);
}

/** `09:05:12`, in every language alike. */
export function exactTime(ms: number, { tz }: PersonSeed): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: tz, timeStyle: 'medium' }).format(ms);
}
