// Words that tell one of several from the others: the third round, 二期, phase two.
import { matches } from '../../language/matches.ts';
import { tokenize } from '../../language/tokens.ts';

const ENGLISH_ORDINAL: ReadonlyMap<string, string> = new Map(Object.entries({
  first: '1', second: '2', third: '3', fourth: '4', fifth: '5', sixth: '6', seventh: '7', eighth: '8', ninth: '9', tenth: '10',
})); // biome-ignore format: one row
const HAN_DIGITS = '零一二三四五六七八九十';
const NTH =
  /第([一二三四五六七八九十]|\d+)(?=[轮期届批次回趟遍阶个条点项步艘辆台座所家场栋架版])|(?<![近新那这上下哪只给某同])([一二三四五六七八九十]|\d+)(?=期)/g;

export interface Ordinal {
  readonly value: string;
  readonly start: number;
}

/** The ordinals and spans in normalized text that tell one of several from the others: 第三轮, third, ten-year. */
export function ordinalsOf(text: string): Ordinal[] {
  const han = [...text.matchAll(NTH)].map((match) => ({
    value: numeral(match[1] ?? match[2] ?? ''),
    start: match.index,
  }));
  const tokens = tokenize(text);
  const latin = tokens.flatMap(({ key, start, kind }, at) => {
    const nth = ENGLISH_ORDINAL.get(key);
    if (nth !== undefined) return [{ value: nth, start }];
    if (kind !== 'number' && kind !== 'latin') return [];
    if (!/^\d{1,2}$/.test(key)) return [];
    const next = tokens.slice(at + 1, at + 3).find((token) => token.kind === 'latin');
    return next?.key === 'year' && next.start <= start + key.length + 6 ? [{ value: `${key}y`, start }] : [];
  });
  return [...han, ...latin];
}

/** Which of several a single word names, from one on: third, 第三. */
export function ordinalNamed(word: string): number | undefined {
  const value = ENGLISH_ORDINAL.get(word) ?? numeral(word.replace(/^第/, ''));
  return /^\d+$/.test(value) ? Number(value) : undefined;
}

function numeral(text: string): string {
  const digit = HAN_DIGITS.indexOf(text);
  return digit < 0 ? text : String(digit);
}

// 一期一期 is each of them, and 最近一期 the last: none by its number.
const PART =
  /\b(?:phase|stage|round|batch|lot) (?:no\.? ?)?(one|two|three|four|five|six|\d{1,2})\b|\b(first|second|third|fourth|fifth|sixth) (?:phase|stage|round|batch|lot)\b|(?<!一期|[近新那这上下哪只给某同])第?([一二三四五六七八九十]|\d{1,2})[期轮批](?!一期)/g;
const ENGLISH_CARDINAL: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
};

/** The parts of a larger whole that are named by number in normalized text: 三期, phase three. */
export function numberedParts(text: string): Ordinal[] {
  return matches(PART, text).map((match) => {
    const word = match[1] ?? match[2] ?? match[3] ?? '';
    return {
      value: ENGLISH_CARDINAL[word] ?? ENGLISH_ORDINAL.get(word) ?? numeral(word),
      start: match.index,
    };
  });
}
