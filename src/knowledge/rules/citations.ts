import type { Citation, Pack } from '../types.ts';
import type { PackPath } from './rule.ts';

/** Every citation of the pack with the way to it. */
export function* citations(pack: Pack): Iterable<{ at: PackPath; citation: Citation }> {
  for (const list of ['entities', 'observations', 'statements'] as const) {
    for (const [index, { citation }] of pack[list].entries()) {
      if (citation) yield { at: [list, index, 'citation'], citation };
    }
  }
}
