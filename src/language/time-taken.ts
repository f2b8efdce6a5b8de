// How long a claim says that a change took: 只用了两年, 仅一年间, "in just two years".
import { hanValue } from './han-numerals.ts';

export interface TimeTaken {
  readonly count: number;
  /** Undefined for any other length than a year. */
  readonly unit: 'year' | undefined;
}

const COUNT_ZH = '([一两二三四五六七八九十]|\\d{1,2})';
const TOOK_ZH = new RegExp(
  `(?:用|花|历时|耗时|间隔|隔)了?(?:短短|仅仅?|不过)?${COUNT_ZH}(个?季度|年|个月|个?星期|周)|(?:短短|仅仅?)${COUNT_ZH}(个?季度|年|个月|个?星期|周)|${COUNT_ZH}(个?季度|年|个月)(?:之?间|时间)|(?<![\\d第零〇])${COUNT_ZH}(年)(?:来|内|里)?(?:累计|一?共|总共|间)?(?=提高|提升|增加|增长|上升|下降|减少|降低|缩短|[升降增减涨跌翻])`,
);
const COUNTS_EN = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const TOOK_EN = new RegExp(
  `\\b(?:in|within|over|during|taking|took|takes) (?:the (?:last|past) )?(?:(?:just|only|barely|merely|under|about) )*(?:the space of )?(${COUNTS_EN.join('|')}|\\d{1,2}) (years?|quarters?|months?|weeks?)\\b`,
);

/** The time that a text says a change took; undefined where it says none. */
export function timeTaken(text: string): TimeTaken | undefined {
  const [, ...found] = TOOK_ZH.exec(text) ?? TOOK_EN.exec(text) ?? [];
  const [count, unit] = found.filter((one) => one !== undefined);
  if (count === undefined || unit === undefined) return undefined;
  return { count: countOf(count), unit: /^(?:年|years?)$/.test(unit) ? 'year' : undefined };
}

function countOf(said: string): number {
  if (/^\d+$/.test(said)) return Number(said);
  const at = COUNTS_EN.indexOf(said);
  return at >= 0 ? Math.max(1, at) : (hanValue(said)?.toNumber() ?? 0);
}
