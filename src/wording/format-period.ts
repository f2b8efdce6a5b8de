// Periods and dates as readers of each language expect them: 2022年1—3月, January-March 2022.
import { coversWholeMonths, granularityOf } from '../knowledge/period.ts';
import type { Lang, Period } from '../knowledge/types.ts';
import type { YearPart } from '../language/periods.ts';

/** A period in words. */
export function formatPeriod(period: Period, lang: Lang): string {
  const start = readDate(period.start);
  const end = readDate(period.end);
  const granularity = granularityOf(period);
  if (granularity === 'year') return lang === 'zh' ? `${start.year}年` : start.year;
  if (granularity === 'day') return formatDate(period.start, lang);
  if (granularity === 'month') return monthOf(start, lang);
  if (!coversWholeMonths(period))
    return lang === 'zh'
      ? `${formatDate(period.start, lang)}至${formatDate(period.end, lang)}`
      : `${formatDate(period.start, lang)} to ${formatDate(period.end, lang)}`;
  if (start.year !== end.year)
    return `${monthOf(start, lang)}${lang === 'zh' ? '—' : '-'}${monthOf(end, lang)}`;
  return lang === 'zh'
    ? `${start.year}年${start.month}—${end.month}月`
    : `${MONTHS[start.month - 1]}-${monthOf(end, lang)}`;
}

/** A part of no year that was named, in words: 1—3月, January-March, March 5. */
export function formatYearPart({ fromMonth, toMonth, day }: YearPart, lang: Lang): string {
  const [from, to] = [MONTHS[fromMonth - 1], MONTHS[toMonth - 1]];
  if (day !== undefined) return lang === 'zh' ? `${fromMonth}月${day}日` : `${from} ${day}`;
  if (fromMonth === 1 && toMonth === 12) return lang === 'zh' ? '全年' : 'the whole year';
  if (fromMonth === toMonth) return lang === 'zh' ? `${fromMonth}月` : `${from}`;
  return lang === 'zh' ? `${fromMonth}—${toMonth}月` : `${from}-${to}`;
}

/** A day in words, from an ISO date: 2022年4月25日, April 25, 2022. */
export function formatDate(isoDate: string, lang: Lang): string {
  const { year, month, day } = readDate(isoDate);
  return lang === 'zh' ? `${year}年${month}月${day}日` : `${MONTHS[month - 1]} ${day}, ${year}`;
}

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // biome-ignore format: by half

interface DateParts {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

function monthOf({ year, month }: DateParts, lang: Lang): string {
  return lang === 'zh' ? `${year}年${month}月` : `${MONTHS[month - 1]} ${year}`;
}

function readDate(isoDate: string): DateParts {
  return {
    year: isoDate.slice(0, 4),
    month: Number(isoDate.slice(5, 7)),
    day: Number(isoDate.slice(8, 10)),
  };
}
