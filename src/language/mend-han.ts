// Slips in the Chinese words for times, which are read by rule and stand in no dictionary: 趋年 for 去年, 季渡 for 季度.
import { syllableOf } from './pinyin.ts';

// biome-ignore format: a row of words
const TIMES = ['上半年', '下半年', '去年', '今年', '前年', '明年', '上年', '全年', '年底', '年末', '年初', '年度', '半年', '季度', '个月', '月份', '月底'];

/** The character of a time that the keyboard took another of the same sound for, where the character at `at` is strange. */
export function timeMeant(text: string, at: number): string | undefined {
  const written = text[at] ?? '';
  for (const time of TIMES)
    for (let place = 0; place < time.length; place += 1) {
      const [before, after] = [time.slice(0, place), time.slice(place + 1)];
      if (text.slice(at - place, at) !== before || !text.startsWith(after, at + 1) || at < place) continue;
      const right = time[place] ?? '';
      if (right !== written && syllableOf(right) === syllableOf(written)) return right;
    }
  return undefined;
}
