// What stands right beside a figure and says that it is no value of the metric by itself: an end of a range, a total of
// which something is a part, one who is described by it.
import type { StatedNumber } from '../../language/query.ts';
import type { Passage } from './read-passages.ts';

/** Characters beside a figure that are looked at. */
const NEAR = 40;

/** True for an end of a range: 10% to 20%, between 10% and 20%. From 10% to 20% is two values. */
export function isEndOfRange({ text: { text } }: Passage, { number }: StatedNumber): boolean {
  const before = text.slice(Math.max(0, number.start - NEAR), number.start);
  const after = text.slice(number.end, number.end + NEAR);
  if (BETWEEN_BEFORE.test(before) || SECOND_OF_BETWEEN.test(before)) return true;
  const first = FIRST_OF_RANGE.exec(before);
  const second = SECOND_OF_RANGE.exec(after);
  return (
    (first !== null && !LEADS_ON.test(before.slice(0, first.index)) && isAlike(first[1], number.form)) ||
    (second !== null && !LEADS_ON.test(before) && isAlike(second[2], number.form))
  );
}

const BETWEEN_BEFORE = /(?:\bbetween|介于)\s*$/;
const SECOND_OF_BETWEEN = /(?:\bbetween|介于)\s*[\d.,]+[^\d,，]{0,12}(?:\band|和|与|至|到)\s*$/;
const UNIT = '(%|(?:(?![升增涨降跌减长提])\\p{Script=Han}){0,4}?|[a-z]{0,8})';
const NUMBER = '(?<![\\d.,])(?!(?:19|20)\\d\\d(?!\\d))\\d(?:[\\d.,]*\\d)?';
const FIRST_OF_RANGE = new RegExp(`${NUMBER}\\s*${UNIT}\\s*(?:[至到~-]|–|\\bto)\\s*$`, 'u');
const SECOND_OF_RANGE = new RegExp(`^\\s*${UNIT}\\s*(?:[至到~-]|–|\\bto\\b)\\s*${NUMBER}\\s*(%?)`, 'u');
/** From the first to the second, or by the first to the second. */
const LEADS_ON =
  /(?:[从由自]|\bfrom|升|增|涨|降|跌|减|长|\b(?:up|down|rose|grew|fell|dropped|climbed|jumped|gained|increased|decreased|declined))了?\s*(?:by\s*)?$/;

// 36% to 986: by so much to so many.
function isAlike(sign: string | undefined, form: string): boolean {
  return (sign === '%') === (form === 'percent') || sign === '';
}

/** True for a total of which something is a part: 14 of its 40 berths, 40个中的14个. */
export function isTotalOfPart({ text: { text } }: Passage, { number }: StatedNumber): boolean {
  return (
    /\d\S*\s+of\s+(?:[\w'’]+\s+){0,3}$/.test(text.slice(Math.max(0, number.start - NEAR), number.start)) ||
    /^\s*\p{Script=Han}{0,8}?(?:之中|当中|中的|中有)/u.test(text.slice(number.end, number.end + NEAR))
  );
}

/** True for a rank by which the one named next is described: 居第三的德阳. */
export function describesNext({ text: { text } }: Passage, { number }: StatedNumber): boolean {
  return number.form === 'rank' && DESCRIBES.test(text.slice(number.end, number.end + NEAR));
}

const DESCRIBES = /^\s*[位名]?的(?!\p{Script=Han}{0,2}(?:成绩|位置|位次|名次|水平))/u;

/** True for a figure told before what it is of: 12,000: what we expect this year. */
export function isExplainedNext({ text: { text } }: Passage, { number }: StatedNumber): boolean {
  return /^\s*[\p{L}%/]{0,12}\s*:\s*\S/u.test(text.slice(number.end, number.end + NEAR));
}
