// A verb of moving along a scale with its complement, in Chinese: 长到, 迈过, 爬上来, 想压到. Of a figure it says no more than
// that it came to so much. The rows are products, so that no combination is missed.
import type { Lexicon } from './cues.ts';

const products = (...parts: readonly (readonly string[])[]): string[] =>
  parts.reduce<string[]>((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)), ['']);

const RISING = ['长', '涨', '升', '增', '扩', '提', '抬', '拉', '推', '拱', '垒', '堆', '撑', '顶', '拔', '做大', '壮大', '扩大', '扩张', '扩充', '增加', '增长', '上涨', '上扬', '蹿升', '飙升', '猛增', '发展', '成长']; // biome-ignore format: one row
const LEAPING = ['冲', '蹿', '窜', '飙', '蹦', '跳', '跃', '攀', '爬', '奔', '迈', '跨', '摸', '飞', '闯', '挺进', '迈进', '攀升', '爬升']; // biome-ignore format: one row
const FALLING = ['掉', '落', '滑', '跌', '退', '缩', '减', '压', '砍', '削', '回落', '下滑', '减少', '压减', '压缩', '缩减', '缩小', '缩短', '压低', '调低']; // biome-ignore format: one row
const STAYING = ['稳定在', '维持在', '保持在', '稳在', '停在', '停留在', '徘徊在', '锁定在', '定格在'];
const UNTIL = ['到', '到了', '至', '到过'];
const PAST = ['上', '上了', '过', '过了', '破', '破了', '进', '进了', '入'];
const UP = ['上来', '上去', '起来', '上来了', '上去了', '起来了'];
const DOWN = ['下来', '下去', '下来了', '下去了'];

/** How large a thing was made: 做到多少亿 is an amount, though 做到百分之几 is a share. */
const MAKING = ['做', '干', '搞', '弄', '整', '经营', '发展', '培育'];
const AS_LARGE = products(
  ['多大', '好大'],
  ['', '的'],
  ['规模', '盘子', '体量', '块头', '摊子', '量级', '场面', '家业', '盘', '体格', '个头'],
);

const MONEY = ['多少亿', '多少个亿', '几亿', '几个亿', '几百亿', '几十亿', '几千亿', '好多亿', '好多个亿', '多少万', '多少']; // biome-ignore format: one row
/** Behind such a verb it asks by how much, and not how much there is; the unit stands behind it. */
const HOW_MUCH = ['多少', '多少个', '几', '几个', '多少亿', '几亿'];
/** A mark that an amount goes past. */
const MARKS = products(['', '的'], ['门槛', '坎', '坎儿', '关', '关口', '大关', '台阶', '整数关', '整数关口', '大台阶', '新台阶']); // biome-ignore format: one row

const GOALS = ['目标', '指标', '计划', '任务'];
const SET = ['定的', '定的是', '定在', '定到', '定了', '定为', '设的', '设在', '设定', '设定在', '设定为', '定成', '立的', '放在', '订在', '订的']; // biome-ignore format: one row
const WANTING = ['想', '要', '打算', '准备', '计划', '争取', '力争', '希望', '得', '想要', '拟', '有望', '能', '盼着', '预备', '指望']; // biome-ignore format: one row

const REACHED = [
  ...products([...RISING, ...LEAPING, ...FALLING, '降', '调', '拿'], UNTIL),
  ...products(LEAPING, PAST),
  ...products([...RISING, ...LEAPING, '追', '赶', '做'], UP),
  ...products(FALLING, DOWN),
  ...STAYING,
];

export const CHINESE_REACHING: Lexicon = [
  ['filler', REACHED.join('|')],
  [
    'ask:difference',
    [...products([...RISING, ...LEAPING], UP, HOW_MUCH), ...products(FALLING, DOWN, HOW_MUCH)].join('|'),
  ],
  [
    'status:forecast',
    [
      ...products(WANTING, products([...RISING, ...LEAPING, ...FALLING, '降', ...MAKING], ['到', '至'])),
      ...products(GOALS, SET),
    ].join('|'),
  ],
  [
    'measure:level',
    [
      ...AS_LARGE,
      ...products(MAKING, ['到', '成', '出', '到了', '成了', '出了'], [...AS_LARGE, '多大']),
      ...products(MONEY, MARKS),
    ].join('|'),
  ],
];

/** Every phrase by which a figure came to so much. */
export const SAYS_REACHED: ReadonlySet<string> = new Set(REACHED);
