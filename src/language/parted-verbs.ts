// Ways of putting two characters that are read as others of the same length, so that every place in the text stays.
import type { NormalizedText } from './normalize.ts';

// 哪天开的门, 几时动的工: a verb and its object, which Chinese parts by 的.
const PARTED_VERB = /([开动完竣投通揭剪签挂封停复上破起])的([头门工产车牌彩约业张顶线馆学幕土机])/g;

// 头一轮: the first of several, by its place.
const HEAD_ONE = /头一(?=[轮次回期届批遭])/g;

// 超没超1500亿, 突破没突破: whether it did, and no denial.
const DID_OR_NOT = /([超破过到达满够])没(?=\1)/g;
const DID_OR_NOT_LONG = /(超过|突破|达到|跌破|赶上)没(?=\1)/g;

// 有没有44家
const HAS_OR_NOT = /有没有(?=(?:超过?|突破|达到?|到|过|破|满|够|近|约)?(?:\d|[二三四五六七八九十百千两]))/g;

/** The text with such verbs in one piece (哪天开门的), such ordinals as numbers (第一轮) and such questions by 是否. */
export function joinPartedVerbs({ raw, text, offsets, truncated }: NormalizedText): NormalizedText {
  const read = text
    .replace(PARTED_VERB, '$1$2的')
    .replace(HEAD_ONE, '第一')
    .replace(DID_OR_NOT, '是否')
    .replace(DID_OR_NOT_LONG, '是不是')
    .replace(HAS_OR_NOT, '是否有');
  return { raw, text: read, offsets, truncated };
}
