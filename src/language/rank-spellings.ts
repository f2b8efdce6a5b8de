// Ranks the spellings that a misspelt one may have been meant as.
import Fuse from 'fuse.js';

/**
 * Least similarity (0 to 1, Fuse's score turned round) at which a shortlisted phrase is looked at closer.
 * Effect: lower reads wilder spellings and costs time. Range 0.3 to 0.8.
 */
const LEAST_SIMILARITY = 0.4;
/** How many phrases Fuse scores for one misspelling; bounds the time on packs with many look-alike names. */
export const SHORTLIST = 40;

/** The shortlisted items that are like the pattern, likeliest first. */
export function rankSpellings<T extends Record<string, unknown>>(
  shortlist: readonly T[],
  pattern: string,
  key: string & keyof T,
): T[] {
  if (shortlist.length === 0) return [];
  // Fuse's score is 0 for the same and 1 for nothing alike; here, as everywhere, higher is better.
  const fuse = new Fuse(shortlist, {
    keys: [key],
    includeScore: true,
    ignoreLocation: true,
    threshold: 1 - LEAST_SIMILARITY,
  });
  return fuse.search(pattern.slice(0, 32)).map(({ item }) => item);
}
