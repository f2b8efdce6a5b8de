import { createHash } from 'node:crypto';
import type { Lang } from '../../knowledge/types.ts';
import { normalizeText } from '../../language/normalize.ts';
import {
  type Counted,
  closeGap,
  countGap,
  explainGap,
  findGap,
  type Gap,
  type GapKind,
  listGaps,
  uncountGap,
} from '../../store/gaps.ts';
import type { Store } from '../../store/open-store.ts';
import { takeBackQuestion } from '../../store/take-back-question.ts';
import { cutText } from '../blocks/text.ts';
import type { RecordedAnswer } from './ledger.ts';

/** Questions that the record could not answer, or answered badly, without who asked. */
export interface Gaps {
  /** Counts a question, once for the same answer and once for the same press. */
  readonly note: (counted: Counted, text: string, lang: Lang, kind: GapKind) => Promise<void>;
  /** Counts it once less: who pressed thinks better of the answer. */
  readonly takeBack: (counted: Counted) => Promise<void>;
  /** Counts a question that was edited as it reads now, in place of how it read before. */
  readonly replace: (
    before: Pick<RecordedAnswer, 'id' | 'asked' | 'status'>,
    now: { readonly text: string; readonly lang: Lang } | undefined,
  ) => Promise<void>;
  /** Forgets a question that whoever asked has taken back, and all that it counted. */
  readonly forget: (answered: Pick<RecordedAnswer, 'id'>) => Promise<void>;
  /** Adds why it was badly answered. */
  readonly explain: (text: string, reason: string) => Promise<void>;
  readonly find: (id: string) => Promise<Gap | undefined>;
  /** Takes it off the list. */
  readonly close: (id: string) => Promise<void>;
  /** Those asked most often first. */
  readonly list: (limit: number) => Promise<readonly Gap[]>;
}

/** True of an answer's status where the record had nothing to say. */
export function isInVain(status: string): boolean {
  return status === 'unknown' || status === 'no_data';
}

/** A face or a mark alone asks nothing. */
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** Longer texts are no question that is asked twice. */
const LONGEST = 300;

/** `keepsText`: whether what people asked may be kept; where it may not, nothing is noted. */
export function createGaps(store: Store, now: () => number, keepsText: boolean): Gaps {
  const note: Gaps['note'] = async (counted, text, lang, kind) => {
    const asked = cut(text);
    if (!keepsText || !HAS_WORDS.test(asked)) return;
    await countGap(store, counted, { id: foldedId(asked), text: asked, lang, kind }, now());
  };
  const takeBack: Gaps['takeBack'] = (counted) => uncountGap(store, counted);
  return {
    note,
    takeBack,
    replace: async ({ id, asked, status }, edited) => {
      const before = isInVain(status) ? asked : undefined;
      const ids = [before, edited?.text].map((text) => text !== undefined && foldedId(cut(text)));
      if (ids[0] === ids[1]) return;
      await takeBack({ answer: id });
      if (edited) await note({ answer: id }, edited.text, edited.lang, 'unanswered');
    },
    forget: ({ id }) => takeBackQuestion(store, id),
    explain: (text, reason) => explainGap(store, foldedId(cut(text)), reason, now()),
    find: (id) => findGap(store, id),
    close: async (id) => {
      await closeGap(store, id);
    },
    list: (limit) => listGaps(store, limit),
  };
}

function cut(text: string): string {
  return cutText(text.trim(), LONGEST);
}

// One question whatever its case, width and spacing.
function foldedId(text: string): string {
  const folded = normalizeText(text).text.replace(/[\s\p{P}]+/gu, '');
  return createHash('sha256').update(folded).digest('hex').slice(0, 16);
}
