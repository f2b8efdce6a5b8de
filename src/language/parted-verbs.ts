// Ways of putting two characters that are read as others of the same length, so that every place in the text stays.
import type { NormalizedText } from './normalize.ts';

// 哪天开的门, 几时动的工: a verb and its object, which Chinese parts by 的.
const PARTED_VERB = /([开动完竣投通揭剪签挂封停复上破起])的([头门工产车牌彩约业张顶线馆学幕土机])/g;

// 头一轮: the first of several, by its place.
const HEAD_ONE = /头一(?=[轮次回期届批遭])/g;

/** The text with such verbs in one piece (哪天开门的) and such ordinals as numbers (第一轮). */
export function joinPartedVerbs({ raw, text, offsets, truncated }: NormalizedText): NormalizedText {
  return { raw, text: text.replace(PARTED_VERB, '$1$2的').replace(HEAD_ONE, '第一'), offsets, truncated };
}
