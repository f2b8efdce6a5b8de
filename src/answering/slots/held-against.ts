import type { Query } from '../../language/query.ts';

/** What stands before the other side of a comparison. */
const AGAINST =
  /(?:比|较|\b(?:than|against|versus|vs\.?)(?: (?:that|those) (?:of|in|at))?(?: (?:in|at|for|across))?(?: the)?)\s*$/;

/** True where the second of two places named is what the first is held against: 比全林区高, higher than in the forest. */
export function isHeldAgainst({ entities, text }: Query): boolean {
  const outer = entities.filter(({ mention }) => !mention.nested);
  const [first, other] = new Map(outer.map((named) => [named.id, named])).values();
  return (
    first !== undefined &&
    other !== undefined &&
    first.mention.end <= other.mention.start &&
    AGAINST.test(text.text.slice(first.mention.end, other.mention.start))
  );
}
