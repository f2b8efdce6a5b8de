// 比全市长几分钟, "against the average": the whole or the mean that a place is held against, where nobody on record is meant
// by it. The figure of the place alone tells no difference.
import type { Query } from '../../language/query.ts';
import { saidOutsideNames } from '../words/said-outside-names.ts';

const WHOLE = '全[市县区省国州郡镇乡村院校网行]|其他\\p{Script=Han}{0,3}|平均(?:水平|值|数)?';
const AGAINST_WHOLE = new RegExp(
  `(?:比|较|高于|低于|多于|少于|超过)(?<whole>${WHOLE})|(?:compared (?:with|to)|versus|vs\\.?|against|than) (?:the |that of the |its )?(?<other>(?:(?:city|county|national|state|provincial|regional|overall)(?:wide)?(?: (?:average|mean))?|average|mean|others?|rest))\\b`,
  'gu',
);

/** The words for the whole that a figure is held against, where the question names one place alone. */
export function heldAgainstWhole(query: Query): string[] {
  if (query.intent === 'claim' || query.cues.has('measure:rank')) return [];
  const named = new Set(query.entities.flatMap(({ id, mention }) => (mention.nested ? [] : [id])));
  if (named.size !== 1) return [];
  return saidOutsideNames(query, AGAINST_WHOLE).flatMap(({ groups }) => groups?.whole ?? groups?.other ?? []);
}
