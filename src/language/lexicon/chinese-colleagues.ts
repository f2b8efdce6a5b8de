// What colleagues say to one another around a question in Chinese: whether somebody has the figure at hand, in which of
// their texts it is still missing, and how much they want to be told. Made of closed classes, every member of the one
// with every member of the other.
import type { Lexicon } from './cues.ts';

/** Every phrase of one word of each row, in order; an empty word leaves that place out. */
function phrases(...rows: readonly (readonly string[])[]): string {
  return rows
    .reduce<string[]>((said, row) => said.flatMap((one) => row.map((word) => one + word)), [''])
    .join('|');
}

const ANYBODY = [
  '谁',
  '哪位',
  '有谁',
  '有没有谁',
  '有没有人',
  '有人',
  '哪位老师',
  '哪位同事',
  '哪个同事',
  '哪位朋友',
];
const AT_HAND = [
  '手上有',
  '手头有',
  '手里有',
  '手边有',
  '那里有',
  '那儿有',
  '那边有',
  '这边有',
  '电脑里有',
  '知道',
  '晓得',
  '清楚',
  '记得',
  '了解',
];
const CAN = [
  '能',
  '可以',
  '能不能',
  '可否',
  '能否',
  '方便',
  '来',
  '帮忙',
  '帮',
  '能帮忙',
  '能帮',
  '可以帮忙',
  '能给',
  '给',
];
const TELL = ['补', '补上', '补一下', '补下', '补个数', '说', '说说', '说一下', '说下', '告诉', '告诉我', '讲讲', '讲一下', '讲下', '报', '报一下', '报下', '报个数', '发', '发一下', '发下', '发我', '查', '查一下', '查下', '查查', '找', '找一下', '找找', '看看', '看一下', '看下', '科普', '科普下', '科普一下', '介绍', '介绍下', '介绍一下', '解释', '解释下', '解释一下', '提供', '提供下', '提供一下', '填', '填上', '填一下', '填下', '确认', '确认下', '确认一下', '核实一下', '翻一下', '回一下', '答一下', '指点', '指点一下']; // biome-ignore format: one row

const TEXT = ['稿子', '稿', '文稿', '表', '表格', '报表', 'ppt', '文档', '报告', '简报', '版面', '展板', '图说', '正文', '草稿', '模板', '提纲', '台账', '这里', '这儿', '这格', '那格', '这栏', '这行', '这处']; // biome-ignore format: one row
const INSIDE = ['里', '里面', '中', '上', '里头'];
const STILL = ['', '还', '就', '只', '正'];
const IS_MISSING = ['空着', '空了', '空缺', '留空', '留白', '缺着', '空着一格', '差一格', '缺一格', '空一格', '差一个数', '缺一个数', '缺个数', '差个数', '差一项', '缺一项']; // biome-ignore format: one row

const NEVER = ['没', '从没', '从来没', '还没', '没有', '头一次', '头一回', '第一次', '第一回', '刚刚', '刚'];
const HEARD_OF = ['听说过', '听过', '听说', '听到', '见过', '接触过', '看到过'];

const WHERE_BLANK = [
  '',
  '后面',
  '后边',
  '这里',
  '这儿',
  '此处',
  '空格',
  '空格里',
  '括号里',
  '空里',
  '横线上',
  '该',
  '应',
  '应该',
];
const FILL_IN = [
  '填什么',
  '填啥',
  '填几',
  '填多少',
  '写什么数',
  '写几',
  '写多少',
  '是什么数',
  '补什么',
  '补多少',
];

const RECORD = ['记录', '记录里', '记录上', '记录中', '报道', '报道里', '报道中', '报道上', '资料里', '资料中', '资料上', '文中', '文章里', '材料里', '库里', '档案里']; // biome-ignore format: one row
const HOW_TOLD = [
  '怎么说',
  '怎么写',
  '怎么讲',
  '怎么记',
  '怎么记载',
  '怎么介绍',
  '怎么描述',
  '怎么提',
  '是怎么说',
  '是怎么写',
  '是怎么记',
  '是怎么介绍',
  '都说了什么',
  '有什么',
];

const WHATEVER = ['有什么', '有啥', '有何', '有哪些', '有没有', '有'];
const ON_RECORD = ['记载', '记录', '资料', '相关资料', '相关记录', '相关记载'];

const SOME = ['', '给我', '给', '帮我写', '写', '来', '说', '介绍'];
const SENTENCES = ['两句', '几句', '三句', '一两句', '两三句', '一小段', '一段'];

const ASKERS = ['记者', '领导', '老板', '客户', '编辑', '主编', '总编', '同事', '人', '读者', '大家', '主持人', '网友', '学生', '家长', '老师', '上司', '群里', '有人', '别人', '人家', '他们']; // biome-ignore format: one row
const PUT_TO = ['问住', '问住了', '问倒', '问倒了', '问懵', '问懵了', '问到', '问到了', '问起', '问了', '追问', '追着问', '催着要', '催着问', '点名问', '点名要', '考住了', '难住了']; // biome-ignore format: one row
const SPEAKS_OF = [
  '提到',
  '提起',
  '提了一句',
  '提了',
  '说起',
  '讲起',
  '说到',
  '问起',
  '聊起',
  '聊到',
  '念叨',
];

// biome-ignore format: a few phrases a row
export const CHINESE_COLLEAGUES: Lexicon = [
  ['filler', `
    ${phrases(ANYBODY, AT_HAND)}|${phrases(ANYBODY, CAN)}|${TELL.filter((one) => one.length > 1).join('|')}
    ${phrases(TEXT, INSIDE)}|${phrases(STILL, IS_MISSING)}
    ${phrases(NEVER, HEARD_OF)}|不太了解|不太熟|不太清楚
    ${phrases(RECORD, HOW_TOLD, ['', '的'])}
    ${phrases(WHATEVER, ON_RECORD)}
    ${phrases(SOME, SENTENCES)}|简介|的简介|的资料|的材料|的相关资料|的记载|的背景资料
    ${phrases(['被'], ASKERS, PUT_TO)}
    ${phrases(ASKERS, ['', '刚', '刚刚', '刚才', '又'], SPEAKS_OF)}
    标注的是|注的是|落款是|标的时间是|标的日期是|印的是|写明是|注明是
    数值及单位|数和单位|数及单位|带单位|带上单位|单位也要|注明单位|有数没|有数没有|有没有数|有数吗|有数不
  `],
  ['amount', phrases(WHERE_BLANK, FILL_IN)],
];
