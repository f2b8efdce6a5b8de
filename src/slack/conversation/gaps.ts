import { createHash } from 'node:crypto';
import type { Lang } from '../../knowledge/types.ts';
import { normalizeText } from '../../language/normalize.ts';
import {
  closeGap,
  explainGap,
  findGap,
  type Gap,
  type GapKind,
  listGaps,
  noteGap,
  takeBackGap,
} from '../../store/gaps.ts';
import type { Store } from '../../store/open-store.ts';

/** Questions that the record could not answer, or answered badly, without who asked. */
export interface Gaps {
  readonly note: (text: string, lang: Lang, kind: GapKind) => Promise<void>;
  /** Counts it once less: who pressed thinks better of the answer. */
  readonly takeBack: (text: string) => Promise<void>;
  /** Adds why it was badly answered. */
  readonly explain: (text: string, reason: string) => Promise<void>;
  readonly find: (id: string) => Promise<Gap | undefined>;
  /** Takes it off the list. */
  readonly close: (id: string) => Promise<void>;
  /** Those asked most often first. */
  readonly list: (limit: number) => Promise<readonly Gap[]>;
}

/** Longer texts are no question that is asked twice. */
const LONGEST = 300;

/** `keepsText`: whether what people asked may be kept; where it may not, nothing is noted. */
export function createGaps(store: Store, now: () => number, keepsText: boolean): Gaps {
  return {
    note: async (text, lang, kind) => {
      const asked = cut(text);
      if (!keepsText || asked === '') return;
      await noteGap(store, { id: foldedId(asked), text: asked, lang, kind }, now());
    },
    takeBack: (text) => takeBackGap(store, foldedId(cut(text))),
    explain: (text, reason) => explainGap(store, foldedId(cut(text)), reason, now()),
    find: (id) => findGap(store, id),
    close: async (id) => {
      await closeGap(store, id);
    },
    list: (limit) => listGaps(store, limit),
  };
}

function cut(text: string): string {
  return text.trim().slice(0, LONGEST);
}

// One question whatever its case, width and spacing.
function foldedId(text: string): string {
  const folded = normalizeText(text).text.replace(/[\s\p{P}]+/gu, '');
  return createHash('sha256').update(folded).digest('hex').slice(0, 16);
}
