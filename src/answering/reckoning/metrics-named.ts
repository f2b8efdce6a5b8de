import type { Query } from '../../language/query.ts';

/** Ids of the metrics that the words of a question name or belong to, leaving aside words within longer ones. */
export function metricsNamed({ variables, terms }: Query): string[] {
  const named = [...variables, ...terms].filter(({ mention }) => !mention.nested);
  return [...new Set(named.map(({ id }) => id))];
}
