// The largest, the first or the worst of what a figure counts is one thing, of which the count of them all tells nothing.
import type { Variable } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import { namesVariable } from '../words/own-words.ts';

const FOREMOST =
  /\b(?:largest|biggest|greatest|smallest|worst|longest|shortest|deadliest|costliest|oldest|newest|busiest) (?:single |recorded |ever )?$/;
/** 最大的一场火: one of them, by the word that parts it from the rest. */
const ONE_HAN = /最[大小长短早晚严]\p{Script=Han}{0,2}?的?(?:那|这)?一?[场起次宗件桩](?!数)/u;

/** The words that ask for one of the things counted; a noun in the plural ("the most fires") asks for many. */
export function oneOfThem({ text: { text }, mentions, intent }: Query, { id, measure }: Variable): string[] {
  if (intent === 'claim' || measure === 'rank') return [];
  const han = ONE_HAN.exec(text)?.[0];
  if (han !== undefined) return [han];
  if (measure !== 'count') return [];
  return mentions.flatMap((mention) => {
    if (!namesVariable(mention, id) || !/^[a-z]+$/.test(mention.text) || mention.text.endsWith('s'))
      return [];
    const found = FOREMOST.exec(text.slice(0, mention.start));
    return found === null ? [] : [text.slice(found.index, mention.end)];
  });
}
