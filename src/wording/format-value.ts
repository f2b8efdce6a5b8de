// Numbers as readers of each language expect them: 1500亿元, RMB 150 billion, 1000余亩, 6th.
import { Decimal } from 'decimal.js';
import type { Bound, Lang, Unit } from '../knowledge/types.ts';

/** A value in its unit with its bound, without status or period. */
export function formatValue(value: string, unit: Unit, bound: Bound, lang: Lang): string {
  return lang === 'zh' ? formatChinese(value, unit, bound) : formatEnglish(value, unit, bound);
}

/** A difference in percentage points. */
export function formatPoints(value: string, bound: Bound, lang: Lang): string {
  const number = new Decimal(value).abs();
  const text =
    lang === 'zh'
      ? `${number.toFixed()}个百分点`
      : `${number.toFixed()} percentage ${number.equals(1) ? 'point' : 'points'}`;
  return lang === 'zh' ? boundChinese(text, bound) : boundEnglish(text, bound);
}

/** So far apart in a ranking: 3位, 3 places. */
export function formatPlaces(value: string, lang: Lang): string {
  const number = new Decimal(value).abs();
  return lang === 'zh'
    ? `${number.toFixed()}位`
    : `${number.toFixed()} ${number.equals(1) ? 'place' : 'places'}`;
}

/** A part of a whole: 67.59%. */
export function formatPercent(value: string, bound: Bound, lang: Lang): string {
  const text = `${plain(value)}%`;
  return lang === 'zh' ? boundChinese(text, bound) : boundEnglish(text, bound);
}

/** A multiple: 14.02倍, 14.02 times. */
export function formatTimes(value: string, bound: Bound, lang: Lang): string {
  const text = lang === 'zh' ? `${new Decimal(value).toFixed()}倍` : `${new Decimal(value).toFixed()} times`;
  return lang === 'zh' ? boundChinese(text, bound) : boundEnglish(text, bound);
}

const HAN_SCALES: readonly (readonly [number, string])[] = [[12, '万亿'], [8, '亿'], [4, '万']]; // biome-ignore format: one row
const ENGLISH_SCALES: readonly (readonly [number, string])[] = [[12, 'trillion'], [9, 'billion'], [6, 'million']]; // biome-ignore format: one row

function formatChinese(value: string, unit: Unit, bound: Bound): string {
  if (unit.kind === 'percent') return boundChinese(`${plain(value)}%`, bound);
  if (unit.kind === 'rank') return `第${plain(value)}位`;
  const { number, scale } = scaled(value, HAN_SCALES, unit.kind === 'currency' ? 1 : 5);
  // 1000余亩 is how a newspaper writes a round number that was passed.
  const isRound = /^[1-9]\d*0$/.test(number) && scale === '';
  if (bound === 'over' && isRound && unit.kind !== 'currency') return `${number}余${unit.name.zh}`;
  return boundChinese(`${number}${scale}${unit.name.zh}`, bound);
}

function formatEnglish(value: string, unit: Unit, bound: Bound): string {
  if (unit.kind === 'percent') return boundEnglish(`${grouped(plain(value))}%`, bound);
  if (unit.kind === 'rank') return ordinal(Number(value));
  const { number, scale } = scaled(value, ENGLISH_SCALES, 1);
  const amount = scale === '' ? grouped(number) : `${grouped(number)} ${scale}`;
  if (unit.prefix) return boundEnglish(prefixed(amount, unit.prefix), bound);
  const isOne = new Decimal(value).equals(1);
  return boundEnglish(`${amount} ${isOne ? unit.name.en : (unit.plural ?? unit.name.en)}`, bound);
}

// RMB 150 billion, but $150 billion and -$2 million.
function prefixed(amount: string, prefix: string): string {
  if (!/\p{Sc}$/u.test(prefix)) return `${prefix} ${amount}`;
  return amount.startsWith('-') ? `-${prefix}${amount.slice(1)}` : `${prefix}${amount}`;
}

// 1500亿 rather than 0.15万亿: the largest scale that leaves a whole number, else the largest that leaves at least one.
function scaled(
  value: string,
  scales: readonly (readonly [number, string])[],
  least: number,
): { number: string; scale: string } {
  const amount = new Decimal(value);
  const size = amount.abs();
  for (const [power, scale] of scales) {
    const one = new Decimal(`1e${power}`);
    if (size.lessThan(power <= 4 ? one.times(least) : one)) continue;
    const quotient = amount.dividedBy(one);
    if (quotient.decimalPlaces() <= 2 && isNatural(quotient, power, scales))
      return { number: quotient.toFixed(), scale };
  }
  return { number: amount.toFixed(), scale: '' };
}

function isNatural(
  quotient: Decimal,
  power: number,
  scales: readonly (readonly [number, string])[],
): boolean {
  return quotient.isInteger() || power !== scales[0]?.[0] || quotient.abs().greaterThanOrEqualTo(10);
}

function plain(value: string): string {
  return new Decimal(value).toFixed();
}

function grouped(number: string): string {
  const [whole = '', fraction] = number.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

function ordinal(rank: number): string {
  const tens = rank % 100;
  if (tens >= 11 && tens <= 13) return `${rank}th`;
  return `${rank}${['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th'}`;
}

const BOUND_CHINESE: Readonly<Record<Bound, (text: string) => string>> = {
  exact: (text) => text,
  over: (text) => `超过${text}`,
  at_least: (text) => `${text}以上`,
  about: (text) => `约${text}`,
  under: (text) => `不到${text}`,
  at_most: (text) => `不超过${text}`,
};

const BOUND_ENGLISH: Readonly<Record<Bound, string>> = {
  exact: '', over: 'more than ', at_least: 'at least ', about: 'about ', under: 'less than ', at_most: 'at most ',
}; // biome-ignore format: one row

function boundChinese(text: string, bound: Bound): string {
  return BOUND_CHINESE[bound](text);
}

function boundEnglish(text: string, bound: Bound): string {
  return `${BOUND_ENGLISH[bound]}${text}`;
}
