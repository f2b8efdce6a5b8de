// Chinese that says again what a metric's name says already, or how the answer is wanted: a contest for a comparison,
// marks for a rating, land that lies waste, works that run at last. The rows are products, so that no combination is missed.
import type { Lexicon } from './cues.ts';

const join = (...parts: readonly (readonly string[])[]): string =>
  parts
    .reduce<readonly string[]>(
      (heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)),
      [''],
    )
    .join('|');

const ALL = ['', '全部', '所有', '所有的', '整个'];
const WORKS = ['产能', '产线', '生产线', '机器', '设备', '线'];
const EVERY = ['', '都', '全', '全都', '统统'];
const RUN = ['开出来', '开起来', '开足', '开满', '开动', '开动起来', '放出来', '释放出来', '跑起来', '跑满', '转起来', '用上', '用满', '铺开', '打满']; // biome-ignore format: one row

const YEARS = ['几几年', '哪哪年', '几几年几几月'];
const MONTHS = ['', '几月', '几几月', '几月几号', '哪月'];

// biome-ignore format: one cue a block
export const CHINESE_RESTATING: Lexicon = [
  ['ask:compare', `
    比拼|拼|pk|较劲|较量|较真|叫板|过招|打擂台|打擂|对垒|掰手腕|掰掰手腕|掰腕子|硬碰硬|一较高下|一较长短|一比高下|争高下|battle
  `],
  ['status:forecast', join(ALL, WORKS, EVERY, RUN)],
  ['status:forecast', '全开动起来|全部开动|全开动|全部开动起来|开足马力|马力全开|火力全开|满产以后|满产之后|全转起来'],
  ['ask:when', join(YEARS, MONTHS)],
  ['ask:when', '啥辰光|什么辰光|几辰光|哪个辰光|啥时节|什么时节|啥子时候|哪个时候|啥年月|哪年份'],
  ['measure:other', join(['闲', '荒', '空', '撂', '晾', '搁', '扔', '撂荒'], ['着', '在那', '在那儿', '在那里'])],
  ['measure:other', join(['没', '没有', '没能', '未'], ['用', '利用', '盘', '派', '开发'], ['好', '足', '满', '上', '起来', '到位', '活', '上用场'])],
  ['filler', join(['要', '拿', '夺', '讨', '追', '收', '弄', '腾', '抠', '清'], ['回来', '回来了', '回手里', '回手上'])],
  ['filler', join(['那', '这'], ['', '一'], ['趟', '遭', '拨', '站', '档', '摊', '摊子', '茬'])],
  ['filler', join(['够不够', '算不算', '称不称得上', '配不配', '值不值'], ['', '得上'])],
  // 排 of a queue is no place in an order.
  ['amount', join(['排'], ['', '上', '队', '个'], ['几', '多少'], ['天', '日', '周', '个月', '个星期', '个礼拜', '分钟', '小时', '个小时', '个钟头'])],
  // A slide is no percentage point.
  ['filler', join(['写', '做', '赶', '改', '弄', '填', '搞', '备', '交', '出', '整', '更新', '修改', '制作', '准备'], ['', '个', '一个', '份', '一份', '着', '着个'], ['ppt'])],
  ['filler', join(['ppt', 'ppt的', 'ppt第'], ['里', '上', '里面', '用', '要', '要用', '里用', '上用', '封面', '首页', '那页', '这页', '一页'])],
  ['measure:other', '打分|评分|考评|测评|评议|打分数|打几分'],
  ['filler', '供职|供职于|就职|就职于|任职于|效力|效力于|高就|谋职|在职于'],
  ['filler', '评上|评为|评到|评成|获评|评得|评下来|打的分|打分下来|打了分|一打分'],
];
