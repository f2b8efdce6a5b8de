// 一共多少, "total", 三年合计: that what lies apart is to be added up, and over how many years or of how many things.
import { matches } from './matches.ts';

export const TOTAL =
  /合计|总计|共计|总共|一共|累计|加起来|加在一起|加总|相加|之和|总和|合起来|\b(?:total|totals|totall?ed|altogether|all together|combined|added up|add up|sum)\b/g;

const COUNTED: Readonly<Record<string, number>> = {
  两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, two: 2, both: 2, three: 3, four: 4, five: 5, six: 6,
}; // biome-ignore format: a table

const YEARS_COUNTED =
  /(?<![\d第十百])([两二三四五六2-6])年(?![前后内级制底初])|\b(two|both|three|four|five|six|[2-6]) years\b/g;

/** Over how many years, where the text counts them: 三年合计, "total of the three years". */
export function yearsCounted(text: string): number | undefined {
  const [found] = matches(YEARS_COUNTED, text);
  const said = found?.[1] ?? found?.[2];
  return said === undefined ? undefined : (COUNTED[said] ?? Number(said));
}
