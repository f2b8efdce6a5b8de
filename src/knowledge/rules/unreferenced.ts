import type { Fault } from './rule.ts';

/** A fault for each entry whose id nothing uses. */
export function* unreferenced(
  entries: readonly { readonly id: string }[],
  used: ReadonlySet<string>,
  list: string,
  complaint: string,
): Iterable<Fault> {
  for (const [index, { id }] of entries.entries()) {
    if (!used.has(id)) yield { at: [list, index], message: `"${id}" ${complaint}` };
  }
}
