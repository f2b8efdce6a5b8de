import type { Query } from '../../language/query.ts';

/** True where a turn names a metric, or a noun of some, and none of them is the one that the thread speaks of. */
export function namesOtherMetric({ variables, terms, mentions }: Query, spoken: string): boolean {
  const measures = mentions.filter(({ senses }) =>
    senses.some((sense) => sense.type === 'cue' && sense.cue.startsWith('measure:')),
  );
  const named = [...variables, ...terms].filter(
    ({ mention }) => !mention.nested && !measures.includes(mention),
  );
  return named.length > 0 && named.every(({ id }) => id !== spoken);
}
