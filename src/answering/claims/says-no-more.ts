// Whether a statement tells every word of a claim: "under the minister himself", 大家都很失望 and "bought", of what was built,
// are told by no statement that has all the rest.
import type { Statement } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { isNamedOrAsked, tellsAll } from '../statements/tells-all.ts';
import { isOfWhoAsks } from './other-clauses.ts';

/** True where every word of the claim is told, or grammar, or a name; what is said of whoever asks is no part of it. */
export function saysNoMore(statement: Statement, query: Query, index: AnsweringIndex): boolean {
  return tellsAll(statement, query, index, {
    isHeldElsewhere: isNamedOrAsked,
    isOfWhoAsks,
    isAskers: () => false,
  });
}
