// Words right beside a figure that only lead up to it or round it off: 缩短到, 这个数字变成了, "the park drew", 台阶, mark.
// They name no other thing, whatever they are elsewhere.
import type { StatedNumber } from '../../language/query.ts';

/** Characters before a figure that a lead-up is looked for in, and after it. */
const NEAR = 40;

/** The stretch of a text from where a lead-up to a figure begins to where what rounds it off ends. */
export function stretchOf(text: string, { number }: StatedNumber): readonly [number, number] {
  const from = Math.max(0, number.start - NEAR);
  const before = text.slice(from, number.start);
  const lead = CHINESE.exec(before)?.index ?? ENGLISH.exec(before)?.index;
  const after = ROUNDED_OFF.exec(text.slice(number.end, number.end + NEAR))?.[0].length ?? 0;
  return [lead === undefined ? number.start : from + lead, number.end + after];
}

const ADVERB =
  '(?:已经?|又|再|也|就|还|才|则|均|都|更|仍然?|却|进一步|逐步|大幅|迅速|一举|首次|成功|顺利|稳步|快速|最终|最后|平稳|直接|只|仅|共|总|约)';
const MOVES =
  '(?:变|升|降|涨|跌|增|减|缩|压|提|扩|拉|蹿|窜|爬|冲|推|跃|跳|攀|滑|落|收|延|拓|回|反|走|迈|跨|追|恢复|前进|挺进|下探|上探|逼近|报|记|核算|测算|统计|核实|核定|认定|改|调整|修正|更正|控制|保持|维持|稳定|停留|写|标|填|印|录|定)';
const HOW = '(?:升|降|涨|跌|增|加|减|缩|短|压|提|高|低|扩|大|小|拉|窜|爬|冲|跃|跳|攀|落|窄|长|少|进|多)';
const TIME = '(?:(?:19|20)\\d{2}年?|[今去前明]年|上年)?(?:第?[一二三四]季度|[上下]半年|年?[底末])?的?';
const CHINESE = new RegExp(
  `(?:这一?个?(?:数字|数|比例|比率|占比|指标|成绩))?${ADVERB}*(?:${MOVES}${HOW}?(?:到|至|为|成|在|作)|录得|录到|剩下|只剩|还剩|只需|只要|仅需|需要|共计|合计|总计)了?${TIME}\\s*$`,
  'u',
);

const ENGLISH =
  /(?:\b(?:it|this|that|they|there|which|who|we|the (?:figure|number|share|rate|total|level|ratio|count|tally|result))\s+)?(?:\b(?:has|have|had|was|were|is|are|been|already|now|also|still|just|only|then|even|since|again|on average)\s+)*\b(?:used|drew|drawn|consumed|took|taken|brought|brings|gave|given|drove|saw|served|serves|employed|employs|holds?|held|registered|logged|clocked|notched|yielded|reads?|showed|finished|finishes|ended|closed|settled|became|turned|stayed|remain(?:s|ed)|equals|makes?|measured|measures|read|counted|counts|put|puts|set|works? out|worked out|got|led|leads|peaked|welcomed|attracted|drawing|using|holding|employing)(?:\s+(?:it|this))?(?:\s+(?:at|to|by|in|out|as|with|some|around))?(?:\s+(?:a|an|the))?\s*$/;

const ROUNDED_OFF =
  /^\s*(?:[个元亩人次家万亿吨]{0,4})?(?:的)?(?:台阶|大关|关口|门槛|\b(?:[a-z]+[\s-]){0,1}(?:mark|threshold|milestone|barrier)\b|of (?:the time|them|these|those|all(?: of them)?)\b)/u;
