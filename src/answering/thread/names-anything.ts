import type { Query } from '../../language/query.ts';

/** True where a turn of the thread brings something of its own: a name, a time, a number, a word nobody knows. */
export function namesAnything(query: Query): boolean {
  const { entities, variables, terms, statements, periods, numbers, unknown } = query;
  return [entities, variables, terms, statements, periods, numbers, unknown].some(({ length }) => length > 0);
}
