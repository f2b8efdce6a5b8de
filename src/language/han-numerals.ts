// What a numeral in Chinese characters comes to.
import { Decimal } from 'decimal.js';

export const HAN_DIGIT: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 俩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // biome-ignore format: one row
const HAN_POWER: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 兆: 12 };
/** The value of a Chinese numeral (一千五百, 二〇二一, 三点五, 百亿), or undefined where it is none. */
export function hanValue(run: string): Decimal | undefined {
  const [whole = '', fraction] = run.split('点');
  if (whole === '') return undefined;
  if (!/[十百千万亿]/.test(whole)) {
    const digits = [...whole].map((character) => HAN_DIGIT[character]).join('');
    return new Decimal(
      fraction ? `${digits}.${[...fraction].map((character) => HAN_DIGIT[character]).join('')}` : digits,
    );
  }
  let total = new Decimal(0);
  let section = new Decimal(0);
  let lastPower = 0;
  let digit: number | undefined;
  for (const character of whole) {
    const value = HAN_DIGIT[character];
    if (value !== undefined) {
      digit = value;
      continue;
    }
    const power = HAN_POWER[character] ?? 0;
    if (power >= 4) {
      section = section.plus(digit ?? (section.isZero() && total.isZero() ? 1 : 0));
      const scale = new Decimal(10).pow(power);
      // 五千万 after 一亿 is added to it; 万 before 亿 is raised with it.
      total =
        power > lastPower && lastPower > 0
          ? total.plus(section).times(scale)
          : total.plus(section.times(scale));
      lastPower = power;
      section = new Decimal(0);
    } else {
      section = section.plus(new Decimal(digit ?? 1).times(new Decimal(10).pow(power)));
    }
    digit = undefined;
  }
  // 三千三 is 3,300 and 一万六千八 16,800: a digit right behind a power is of the next lower one.
  const behind = HAN_POWER[whole.at(-2) ?? ''] ?? 1;
  total = total.plus(section).plus(new Decimal(digit ?? 0).times(new Decimal(10).pow(behind - 1)));
  if (fraction) total = total.plus(`0.${[...fraction].map((character) => HAN_DIGIT[character]).join('')}`);
  return total;
}
