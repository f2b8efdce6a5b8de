// Somebody who is known by a fact alone, and asked what he did: "how many times did Walter Finch give blood" asks of him, and the
// figures of all donors tell nothing of him.
import type { Mention } from '../../language/find-mentions.ts';
import type { Query } from '../../language/query.ts';
import { isOfFactAlone } from '../words/of-fact-alone.ts';

/** Who is named in the order of a question, or owns what is asked, and is on record by a fact alone. */
export function namedByFact({ intent, statements, mentions, text: { text } }: Query): string[] {
  if (intent === 'claim') return [];
  return statements
    .map(({ mention }) => mention)
    .filter(isOfFactAlone)
    .filter((fact) => !mentions.some((one) => isWithin(one, fact) && isOnRecord(one)))
    .filter(
      ({ start, end }) =>
        (DID.test(text.slice(0, start)) && VERB.test(text.slice(end))) || OWNS.test(text.slice(end)),
    )
    .map((mention) => mention.text);
}

const isWithin = (inner: Mention, outer: Mention): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
const isOnRecord = ({ senses }: Mention): boolean => senses.some(({ type }) => type === 'entity');

const DID = /\b(?:did|does|do|has|have|had|will|would|can) (?:the )?$/;
const VERB = /^ [a-z]{3,}/;
const OWNS = /^['\u2019]s [a-z]/;
