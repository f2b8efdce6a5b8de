// What says that things are there, however many, and adds nothing to a metric: on the payroll, 装到多少个.
import type { Lexicon } from './cues.ts';

const WHOSE = ['the', 'its', 'their', 'our', 'his', 'her'];
const THERE = [
  ...['on|books', 'on|payroll', 'at|disposal', 'to|name', 'under|belt', 'in|ranks'].flatMap((words) => {
    const [before, after] = words.split('|');
    return WHOSE.map((whose) => `${before} ${whose} ${after}`);
  }),
  'in existence', 'exist', 'exists', 'existed', 'in place', 'all told', 'all in all', 'in the air', 'spent in the air', 'clocked up', 'racked up', 'notched up', 'chalked up',
]; // biome-ignore format: by pattern
export const ENGLISH_AS_IT_STANDS: Lexicon = [
  ['filler', THERE.join('|')],
  // In a thread: of whom it was spoken before.
  ['filler', 'same place|the same place|same again|same site|same thing again'],
];

// 招到, 找到, 收到 are deeds of their own; these say how far it has come.
const VERBS = [
  ...'装建修铺架布盖扩增加添配设',
  '安装',
  '布设',
  '建设',
  '修建',
  '扩建',
  '扩大',
  '扩充',
  '增加',
  '配备',
  '配置',
  '设立',
  '开设',
  '铺设',
  '架设',
  '发展',
  '壮大',
  '拓展',
  '延伸',
  '推广',
  '普及',
  '增长',
  '提升',
  '开',
  '办',
  '上',
  '爬',
  '攀',
  '减',
  '减少',
  '缩',
  '缩减',
  '弄',
  '整',
  '搞',
];
const REACHED = VERBS.flatMap((verb) => ['到', '到了', '至'].map((to) => verb + to));
const HOW_LARGE = ['多', '好', '几'].flatMap((how) =>
  ['一片', '一块', '片', '块', '一片地', '一块地', '片地', '块地', '一片林子', '范围'].map(
    (what) => `${how}大${what}`,
  ),
);

export const CHINESE_AS_IT_STANDS: Lexicon = [
  ['filler', REACHED.join('|')],
  ['filler', '在册|在册的|名下|手底下|手下|过完|过完了|已过完|过完的|已经过完'],
  ['measure:level', [...HOW_LARGE, '多少地', '多少土地'].join('|')],
  ['measure:count', '多少地方|多少个地方'],
];
