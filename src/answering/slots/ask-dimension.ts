import type { Unit } from '../../knowledge/types.ts';

/** Words that ask for an amount of a dimension, and the units that count it. */
const DIMENSIONS: readonly (readonly [asked: RegExp, counted: RegExp])[] = [
  [
    /^(?:how long(?: (?:is|are))?|how many (?:minutes|hours|days|weeks|months)|多久|[多好]长时间)$/,
    /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b|[秒分天日周月年]$|分钟|小时/,
  ],
  [
    /^(?:how long (?:is|are)|how far|distance|length|[多好几]远|[多好几]长|里程|长度)$/,
    /\b(?:kilomet|met|mile|km|yard)|[米里]$/,
  ],
  [/^(?:acreage|size|area|how much land|面积|多大面积)$/, /^mu\b|\b(?:hectare|acre|square)|[亩顷]$|平方/],
  [/^(?:how heavy|weight|tonnage|多重|重量|吨位|吨数)$/, /\b(?:ton|kilogram|kg|gram)|[吨克斤]$/],
];

/** True where a word asks for the dimension that the unit counts: how long, where days are on record. */
export function asksDimension(word: string, { name }: Pick<Unit, 'name'>): boolean {
  return DIMENSIONS.some(
    ([asked, counted]) => asked.test(word) && (counted.test(name.en.toLowerCase()) || counted.test(name.zh)),
  );
}

/** 日处理, 日供水: a verb of work done by the day. */
export const DONE_BY_THE_DAY =
  /(?<![\d一二三四五六七八九十今昨明当每单节假生即近次翌隔同某整周月期早往昔半末])日(处[理置]|净化|产|供[水电气]?|发[电送]|输送|耗|用[水电]|排放?|运[送量]?|客运|接待|销|售|借|到馆|吞吐|流量)/g;

const PACES: readonly (readonly [asked: RegExp, counted: RegExp])[] = [
  [
    /^(?:一天|每天|每日|单日|一日|日均|日(?:处[理置]|净化|产|供[水电气]?|发[电送]|输送|耗|用[水电]|排放?|运[送量]?|客运|接待|销|售|借|到馆|吞吐|流量))$/,
    /[/每][日天]/,
  ],
  [/^(?:(?:一|每)个?(?:周|星期|礼拜))$/, /[/每]周/],
  [/^每小时$/, /[/每]小?时/],
];

/** Words of a pace: by the day, by the week. */
export const PACE = /^(?:一天|[每单一]日|每天|日均|(?:一|每)个?(?:周|星期|礼拜)|每小时)$/;

/** True where a word asks for the pace that the unit counts by: 一天, where tonnes a day are on record. */
export function asksPace(word: string, { name }: Unit): boolean {
  return PACES.some(([asked, counted]) => asked.test(word) && counted.test(name.zh));
}
