// The clauses of a message: its mentions from one break to the next.
import type { Mention } from './find-mentions.ts';

/** The mentions of each clause that has any, in order, without the breaks. */
export function clausesOf(mentions: readonly Mention[]): Mention[][] {
  const clauses: Mention[][] = [[]];
  for (const mention of mentions) {
    if (mention.kind === 'break') clauses.push([]);
    else clauses.at(-1)?.push(mention);
  }
  return clauses.filter((clause) => clause.length > 0);
}
