import { createHash } from 'node:crypto';
import type { Lang } from '../../knowledge/types.ts';
import { normalizeText } from '../../language/normalize.ts';
import { type Gap, type GapKind, listGaps, noteGap } from '../../store/gaps.ts';
import type { Store } from '../../store/open-store.ts';

/** Questions that the record could not answer, or answered badly, without who asked. */
export interface Gaps {
  readonly note: (text: string, lang: Lang, kind: GapKind) => Promise<void>;
  /** Those asked most often first. */
  readonly list: (limit: number) => Promise<readonly Gap[]>;
}

/** Longer texts are no question that is asked twice. */
const LONGEST = 300;

/** `keepsText`: whether what people asked may be kept; where it may not, nothing is noted. */
export function createGaps(store: Store, now: () => number, keepsText: boolean): Gaps {
  return {
    note: async (text, lang, kind) => {
      const asked = text.trim().slice(0, LONGEST);
      if (!keepsText || asked === '') return;
      await noteGap(store, { id: foldedId(asked), text: asked, lang, kind }, now());
    },
    list: (limit) => listGaps(store, limit),
  };
}

// One question whatever its case, width and spacing.
function foldedId(text: string): string {
  const folded = normalizeText(text).text.replace(/[\s\p{P}]+/gu, '');
  return createHash('sha256').update(folded).digest('hex').slice(0, 16);
}
