import { truncateMiddle } from './text.ts';

/** More sources than this are cut from the foot of one message; its details still name figures. */
const MOST_CITED = 10;
/** A source's share of these, and no less than the lesser. */
const ROOM = 1_500;
const LEAST_ROOM = 300;

/** Lines of sources as the foot of a message takes them; of a long one the end stays, which says where the figure stands. */
export function fitCitations(citations: readonly string[]): readonly string[] {
  const cited = citations.slice(0, MOST_CITED);
  const room = Math.max(LEAST_ROOM, Math.floor(ROOM / cited.length));
  return cited.map((line) => truncateMiddle(line, room));
}
