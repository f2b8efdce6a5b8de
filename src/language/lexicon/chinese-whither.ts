// 哪 before a word that counts: 建在哪个村 asks where, 往哪几个类型走 and 轮到哪个码头 ask which. The rows are products, so that
// no combination is missed.
import type { Lexicon } from './cues.ts';

const BEING = ['建在', '盖在', '修在', '设在', '办在', '开在', '放在', '落在', '选在', '定在', '安在', '摆在', '坐落在', '搬到', '搬进', '迁到']; // biome-ignore format: one row
const COUNTED = ['个', '块', '座', '条', '片', '栋', '处', '家'];
const TOWARDS = ['往', '朝', '向', '奔', '转向', '分成', '分为'];
const SOME = ['几', '两', '三', '四', '五', '六'];
const SORTS = ['个', '种', '类', '条', '项', '大', '个方面', '方面'];
const TURN = ['轮到', '该', '该轮到', '轮着', '挨到'];

const products = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => `${head}哪${tail}`));

const WHERE = products(BEING, COUNTED);
const WHICH = [
  ...products(
    TOWARDS,
    SOME.flatMap((some) => SORTS.map((sort) => some + sort)),
  ),
  ...products(TURN, COUNTED),
];

export const CHINESE_WHITHER: Lexicon = [
  ['ask:where', WHERE.join('|')],
  ['ask:which', WHICH.join('|')],
];

/** Every such phrase. */
export const ASKS_WHITHER: ReadonlySet<string> = new Set([...WHERE, ...WHICH]);
