// Periods and dates as readers of each language expect them: 2022年1—3月, January-March 2022.
import { format } from 'date-fns/format';
import { granularityOf } from '../knowledge/period.ts';
import type { Lang, Period } from '../knowledge/types.ts';

/** A period in words. */
export function formatPeriod(period: Period, lang: Lang): string {
  const start = dateOf(period.start);
  const end = dateOf(period.end);
  const granularity = granularityOf(period);
  if (granularity === 'year') return lang === 'zh' ? format(start, 'yyyy年') : format(start, 'yyyy');
  if (granularity === 'day') return formatDate(period.start, lang);
  if (granularity === 'month') return lang === 'zh' ? format(start, 'yyyy年M月') : format(start, 'MMMM yyyy');
  if (!coversWholeMonths(start, end))
    return lang === 'zh'
      ? `${formatDate(period.start, lang)}至${formatDate(period.end, lang)}`
      : `${formatDate(period.start, lang)} to ${formatDate(period.end, lang)}`;
  if (start.getFullYear() !== end.getFullYear()) {
    return lang === 'zh'
      ? `${format(start, 'yyyy年M月')}—${format(end, 'yyyy年M月')}`
      : `${format(start, 'MMMM yyyy')}-${format(end, 'MMMM yyyy')}`;
  }
  return lang === 'zh'
    ? `${format(start, 'yyyy年M')}—${format(end, 'M月')}`
    : `${format(start, 'MMMM')}-${format(end, 'MMMM yyyy')}`;
}

/** A day in words, from an ISO date: 2022年4月25日, April 25, 2022. */
export function formatDate(isoDate: string, lang: Lang): string {
  return format(dateOf(isoDate), lang === 'zh' ? 'yyyy年M月d日' : 'MMMM d, yyyy');
}

function coversWholeMonths(start: Date, end: Date): boolean {
  const nextDay = new Date(end.getFullYear(), end.getMonth(), end.getDate() + 1);
  return start.getDate() === 1 && nextDay.getDate() === 1;
}

function dateOf(isoDate: string): Date {
  return new Date(Number(isoDate.slice(0, 4)), Number(isoDate.slice(5, 7)) - 1, Number(isoDate.slice(8, 10)));
}
