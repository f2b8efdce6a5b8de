// 如果占23%, 按27.5%算, "assuming 30%": what would follow from a number that is only supposed is told by no figure on record.
import { findNumbers } from '../../language/numerals.ts';
import type { Query } from '../../language/query.ts';

const SUPPOSED =
  /(?:如果|假如|假设|假定|倘若|要是)(?<han>[^,，。;；?？]{2,40})[,，]|(?:按照?|以)(?<by>[^,，。;；?？]{1,20}?)(?:来)?(?:计算|推算|算)|\b(?:if|assuming|suppose|supposing|provided)\b(?<en>[^,;?]{3,60})/gu;

/** The benchmark as the whole, 要是算一百, and a forecast that holds suppose nothing beyond the record. */
const AS_ON_RECORD = /一百|(?<!\d)100(?![\d.])|预[计测期]|\b(?:forecast|hundred)\b/;

/** The conditions of the question that hold a number; none of a claim, which is held against the record as it is. */
export function onCondition({ intent, numbers, text: { text } }: Query): string[] {
  if (intent === 'claim' || numbers.length === 0) return [];
  return [...text.matchAll(SUPPOSED)].flatMap((found) => {
    const said = found.groups?.han ?? found.groups?.by ?? found.groups?.en ?? '';
    return findNumbers(said).length > 0 && !AS_ON_RECORD.test(said) ? [found[0].replace(/[,，]$/, '')] : [];
  });
}
