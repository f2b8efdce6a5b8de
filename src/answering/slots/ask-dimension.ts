import type { Unit } from '../../knowledge/types.ts';

/** Words that ask for an amount of a dimension, and the units that count it. */
const DIMENSIONS: readonly (readonly [asked: RegExp, counted: RegExp])[] = [
  [
    /^(?:how long|how many (?:minutes|hours|days|weeks|months)|多久|多长时间)$/,
    /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b|[秒分天日周月年]$|分钟|小时/,
  ],
  [/^(?:how far|distance|length|多远|多长|里程|长度)$/, /\b(?:kilomet|met|mile|km|yard)|[米里]$/],
  [/^(?:acreage|how much land|面积|多大面积)$/, /^mu\b|\b(?:hectare|acre|square)|[亩顷]$|平方/],
  [/^(?:how heavy|weight|多重|重量)$/, /\b(?:ton|kilogram|kg|gram)|[吨克斤]$/],
];

/** True where a word asks for the dimension that the unit counts: how long, where days are on record. */
export function asksDimension(word: string, { name }: Unit): boolean {
  return DIMENSIONS.some(
    ([asked, counted]) => asked.test(word) && (counted.test(name.en.toLowerCase()) || counted.test(name.zh)),
  );
}
