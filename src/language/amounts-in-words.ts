// English amounts that are a part or so many parts of a scale, in words: half a million, one and a half thousand, a
// quarter of a million, a million.
import { Decimal } from 'decimal.js';
import { matches } from './matches.ts';

export interface AmountInWords {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
}

const SCALE: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };
const COUNTED: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
}; // biome-ignore format: one row
const PARTS: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25, quarters: 0.25 };

const SCALE_WORD = `(${Object.keys(SCALE).join('|')})\\b`;
const OF_A_SCALE = new RegExp(
  `\\b(?:(?:a |one )?(half) (?:of )?a|(?:(a|one|three)[- ])(quarters?) of a) ${SCALE_WORD}`,
  'g',
);
const AND_A_PART = new RegExp(
  `\\b(${Object.keys(COUNTED).join('|')}|\\d{1,3}) and a (half|quarter) ${SCALE_WORD}`,
  'g',
);
// "A hundred" is read with what follows it.
const ONE_OF_SCALE = /\ba (thousand|million|billion)\b(?! and a (?:half|quarter)\b)/g;
const HAS_SCALE = /\b(?:hundred|thousand|million|billion)\b/;

/** Each of them in normalized text, with where it stands. */
export function amountsInWords(text: string): AmountInWords[] {
  if (!HAS_SCALE.test(text)) return [];
  return [
    ...matches(OF_A_SCALE, text).map((match) => {
      const [, half, many, part, scale] = match;
      return amount(match, half === undefined ? (COUNTED[many ?? ''] ?? 1) : 1, half ?? part, scale);
    }),
    ...matches(AND_A_PART, text).map((match) => {
      const [, counted = '', part, scale] = match;
      const whole = COUNTED[counted] ?? Number(counted);
      return amount(match, whole + (PARTS[part ?? ''] ?? 0), undefined, scale);
    }),
    ...matches(ONE_OF_SCALE, text).map((match) => amount(match, 1, undefined, match[1])),
  ];
}

function amount(
  { index, 0: { length } }: RegExpExecArray,
  many: number,
  part: string | undefined,
  scale: string | undefined,
): AmountInWords {
  const value = new Decimal(many).times(PARTS[part ?? ''] ?? 1).times(SCALE[scale ?? ''] ?? 1);
  return { start: index, end: index + length, value };
}
