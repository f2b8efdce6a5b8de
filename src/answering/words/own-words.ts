// How the words of a question stand to a metric's own: whether they name it, are akin to its names, or only help a verb.
import type { Mention } from '../../language/find-mentions.ts';
import { saysWord } from './says-word.ts';

export const AUXILIARY = /^(?:did|does|do|has|have|had|will|would|can|could)$/;
export const LINKING = /^(?:was|were|are|is|be|been|being|get|got)$/;

const REDUCES =
  /^(?:cut|cuts|save|saves|saved|spare|spared|shed|trim|trimmed|slash|slashed|reduce|reduced|prevent|prevented)$/;
const REDUCED = /\b(?:avoided|saved|savings?|reduced)\b/;

/** True for a word of its names, however inflected or misspelt (recoverd), or one that says the same of what was saved. */
export function isAkin(own: string, word: string): boolean {
  if (saysWord(own, word) || (REDUCES.test(word) && REDUCED.test(own))) return true;
  return word.length >= 5 && new RegExp(`\\b${word.slice(0, Math.max(4, word.length - 2))}`).test(own);
}

/** True where a mention names the metric by an alias or a term. */
export const namesVariable = (mention: Mention | undefined, id: string) =>
  mention?.senses.some((sense) => (sense.type === 'variable' || sense.type === 'term') && sense.id === id) ??
  false;

/** True where a metric's own texts say what was said, in Latin letters as whole words: a capacity is no city. */
export function isOwn(own: string, said: string): boolean {
  if (saysMean(own, said)) return true;
  if (!own.includes(said)) return false;
  return /\p{Script=Han}/u.test(said) || new RegExp(`\\b${said.replace(/[^\w ]/g, '.')}`).test(own);
}

/** The verb alone: as a noun it may tell a metric that is called so from its neighbour. */
const MEAN_ASKED = /^averag(?:ed|ing)$/;
const IS_MEAN = /平均|均值|\baverages?\b|\bmean\b/;

/** "Averaged", of what is a mean by its names in either language. */
export function saysMean(own: string, said: string): boolean {
  return MEAN_ASKED.test(said) && IS_MEAN.test(own);
}
