// Values as printed, turned into exact decimals. Owns numbers with Chinese and English scale words
// (1500亿, 150 billion, 一千); units are left to the pack, and finding numbers inside a sentence to
// `printed-figures` and to `language`.
import { Decimal as Base } from 'decimal.js';

const Decimal = Base.clone({ precision: 60 });
type Decimal = Base;

// biome-ignore format: a table
const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
};
const SMALL_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE_SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const ENGLISH_SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const PLAIN = String.raw`(?:(?!0)\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const ENGLISH = new RegExp(String.raw`^(${PLAIN})(?:\s*(thousand|million|billion|trillion)s?)?$`, 'i');
const CHINESE_TOKEN = new RegExp(`${PLAIN}|[零〇一二两三四五六七八九十百千万亿]`, 'g');
const LONGEST = 60;

/** The canonical form of a printed value (`150000000000` for 1500亿), or undefined when it is not a number. */
export function parseValue(written: string | number): string | undefined {
  if (typeof written === 'number') {
    return Number.isFinite(written) ? canonical(new Decimal(written)) : undefined;
  }
  const text = written.normalize('NFKC').trim().replace(/^[−–]/, '-');
  if (text.length === 0 || text.length > LONGEST) return undefined;
  const negative = text.startsWith('-');
  const magnitude = readMagnitude(negative ? text.slice(1) : text);
  return magnitude && canonical(negative ? magnitude.negated() : magnitude);
}

/** True when the value was written with a scale word (亿, billion), which a percentage or a rank never has. */
export function hasScaleWord(written: string): boolean {
  return /[十百千万亿]|thousand|million|billion|trillion/i.test(written);
}

function canonical(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}

function readMagnitude(text: string): Decimal | undefined {
  const english = ENGLISH.exec(text);
  if (english) {
    const [, digits = '', scale] = english;
    return plainNumber(digits).times(scale ? (ENGLISH_SCALES[scale.toLowerCase()] ?? 1) : 1);
  }
  const tokens = text.match(CHINESE_TOKEN) ?? [];
  return tokens.join('') === text ? readChinese(tokens) : undefined;
}

/**
 * Sums a Chinese numeral: digits collect in `current`, 十百千 close them into `section`, 万 and 亿 close the
 * section into `total`. 亿 multiplies the total as well, so that 1.5万亿 is 1.5 × 10⁴ × 10⁸. Two numbers side by
 * side are not one.
 */
function readChinese(tokens: readonly string[]): Decimal | undefined {
  let total = new Decimal(0);
  let section = new Decimal(0);
  let current: Decimal | undefined;
  let isPlain = false;
  for (const token of tokens) {
    const small = SMALL_SCALES[token];
    const large = LARGE_SCALES[token];
    if (small !== undefined) {
      section = section.plus((current ?? new Decimal(1)).times(small));
      current = undefined;
    } else if (large !== undefined) {
      const open = section.plus(current ?? 0);
      const sum = large === 1e8 ? total.plus(open) : open;
      const closed = (sum.isZero() ? new Decimal(1) : sum).times(large);
      total = large === 1e8 ? closed : total.plus(closed);
      section = new Decimal(0);
      current = undefined;
    } else {
      const digit = DIGITS[token];
      if (current !== undefined && (digit === undefined || isPlain)) return undefined;
      isPlain = digit === undefined;
      current = digit === undefined ? plainNumber(token) : (current ?? new Decimal(0)).times(10).plus(digit);
    }
  }
  return total.plus(section).plus(current ?? 0);
}

function plainNumber(text: string): Decimal {
  return new Decimal(text.replaceAll(',', ''));
}
