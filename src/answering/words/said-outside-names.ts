import type { Mention } from '../../language/find-mentions.ts';
import { matches } from '../../language/matches.ts';
import type { Query } from '../../language/query.ts';

/** The matches of a global pattern in the question that are no part of a name, an alias or a time it states. */
export function saidOutsideNames({ text: { text }, mentions }: Query, pattern: RegExp): RegExpExecArray[] {
  return matches(pattern, text).filter(({ 0: said, index }) => {
    const end = index + said.length;
    return !mentions.some((mention) => isName(mention) && mention.start <= index && end <= mention.end);
  });
}

function isName({ kind, nested, senses }: Mention): boolean {
  return !nested && (kind === 'period' || senses.some(({ type }) => type !== 'cue' && type !== 'term'));
}
