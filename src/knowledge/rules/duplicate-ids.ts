import { quote } from '../finding.ts';
import type { Fault, Rule } from './rule.ts';

const LISTS = ['topics', 'sources', 'units', 'entities', 'variables', 'observations', 'statements'] as const;

/** An id names one entry of its kind. */
export const duplicateIds: Rule = {
  code: 'ID_DUPLICATE',
  severity: 'error',
  description: 'No two entries of one kind have the same id, and no two sections of one source.',
  remedy: 'give one of the two another id',
  *check({ pack }) {
    for (const list of LISTS) yield* repeated(pack[list], [list]);
    for (const [index, source] of pack.sources.entries()) {
      yield* repeated(source.sections, ['sources', index, 'sections']);
    }
  },
};

function* repeated(
  entries: readonly { readonly id: string }[],
  at: readonly (string | number)[],
): Iterable<Fault> {
  const first = new Map<string, number>();
  for (const [index, { id }] of entries.entries()) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else {
      yield {
        at: [...at, index, 'id'],
        message: `the id ${quote(id)} is taken`,
        other: [...at, earlier, 'id'],
      };
    }
  }
}
