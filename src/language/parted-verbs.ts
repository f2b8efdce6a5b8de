// 哪天开的门, 几时动的工: a verb and its object, which Chinese parts by 的.
import type { NormalizedText } from './normalize.ts';

const PARTED_VERB = /([开动完竣投通揭剪签挂封停复上破起])的([头门工产车牌彩约业张顶线馆学幕土机])/g;

/** The text with such verbs in one piece: 哪天开门的. Every place in it stays where it was. */
export function joinPartedVerbs(text: NormalizedText): NormalizedText {
  return { ...text, text: text.text.replace(PARTED_VERB, '$1$2的') };
}
