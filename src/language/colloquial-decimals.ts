// Numbers whose unit stands within them, as people say them: 七天半, 两镑四, 3亿2, 三万五. The unit is put behind the number.
import { hanValue } from './han-numerals.ts';

const N = '(\\d{1,4}|[一二三四五六七八九十两]{1,3})';
const HALF = new RegExp(
  `(?<![\\d.第])${N}个?(工作日|天|小时|钟头|分钟|公里|万吨|吨|亩|公顷|毫克|克|兆瓦时|个?百分点)半(?![年月天个径数价夜])`,
  'gu',
);
const ONE_MORE = new RegExp(
  `(?<![\\d.第])${N}(块|镑|英镑|美元|克朗|亿|万)([1-9一二三四五六七八九])(?![\\d.]|[点个十百千万亿年月日号季成折倍分条家处项位名期路楼%])`,
  'gu',
);

/** The text with such numbers as decimals before their unit; as it was where it has none. */
export function withDecimalsJoined(text: string): string {
  if (!/[半块镑元朗亿万]/.test(text)) return text;
  return text
    .replace(HALF, (said, whole: string, unit: string) => put(whole, '5', unit) ?? said)
    .replace(ONE_MORE, (said, whole: string, unit: string, digit: string) => put(whole, digit, unit) ?? said);
}

function put(whole: string, digit: string, unit: string): string | undefined {
  const value = numberSaid(whole);
  const tenth = numberSaid(digit);
  return value === undefined || tenth === undefined ? undefined : `${value}.${tenth}${unit}`;
}

function numberSaid(said: string): string | undefined {
  if (/^\d+$/.test(said)) return said;
  return hanValue(said.replace('两', '二'))?.toFixed();
}
