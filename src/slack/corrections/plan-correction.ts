// What of a posted answer no longer holds, in the words it was told in and the words it would be told in now.
import {
  holdAgainstRecord,
  idOf,
  type Standing,
  type ToldFact,
  tell,
} from '../../answering/thread/told-facts.ts';
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Lang } from '../../knowledge/types.ts';
import { renderTold, type ToldWords } from '../../wording/render-told.ts';

/** A figure or fact with the words it was told in. */
export interface ToldRecord extends ToldWords {
  readonly fact: ToldFact;
}

/** Something told, and what became of it. */
export interface JudgedFact {
  readonly record: ToldRecord;
  readonly standing: Standing['kind'];
  /** As it would be told now; absent where it holds or was withdrawn. */
  readonly now?: ToldRecord;
}

export interface CorrectionPlan {
  /** The hash of the pack that corrects it. */
  readonly pack: string;
  readonly changes: readonly JudgedFact[];
  /** What was told beside that and stands. */
  readonly stands: readonly ToldRecord[];
  /** What the answer tells once it is corrected. */
  readonly after: readonly ToldRecord[];
}

/** Everything told, held against the record. */
export function judgeTold(told: readonly ToldRecord[], catalog: Catalog, lang: Lang): readonly JudgedFact[] {
  const beside = new Set(told.map(({ fact }) => idOf(fact)));
  return told.map((record) => {
    const standing = holdAgainstRecord(record.fact, beside, catalog, lang);
    if (!('now' in standing)) return { record, standing: standing.kind };
    const fact = tell(standing.now, catalog);
    return { record, standing: standing.kind, now: { fact, ...renderTold(fact, catalog, lang) } };
  });
}

/** The correction that an answer needs; undefined where all it told still holds. */
export function planCorrection(
  told: readonly ToldRecord[],
  catalog: Catalog,
  lang: Lang,
): CorrectionPlan | undefined {
  const judged = judgeTold(told, catalog, lang);
  const changes = judged.filter(({ standing }) => standing !== 'holds');
  if (changes.length === 0) return undefined;
  return {
    pack: catalog.pack.hash,
    changes,
    stands: judged.filter(({ standing }) => standing === 'holds').map(({ record }) => record),
    after: distinct(judged.flatMap(tellsAfter)),
  };
}

// What a later print says otherwise is told beside what was printed first, and not again.
function tellsAfter({ record, standing, now }: JudgedFact): readonly ToldRecord[] {
  if (standing === 'holds') return [record];
  if (standing === 'revised') return now ? [record, now] : [record];
  return now ? [now] : [];
}

function distinct(records: readonly ToldRecord[]): readonly ToldRecord[] {
  return [...new Map(records.map((record) => [idOf(record.fact), record])).values()];
}
