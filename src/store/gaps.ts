// Questions that the record could not answer, or answered badly: how often, and without who asked.
import type { Selectable } from 'kysely';
import type { Store } from './open-store.ts';
import type { Tables } from './schema.ts';

export type GapKind = 'unanswered' | 'unhelpful';

export interface Gap {
  /** Names the question whatever its spelling: a digest of its folded text. */
  readonly id: string;
  /** As it was last asked. */
  readonly text: string;
  readonly lang: 'zh' | 'en';
  readonly kind: GapKind;
  /** Why it was badly answered, as somebody put it last. */
  readonly reason?: string;
  readonly times: number;
  readonly firstAt: number;
  readonly lastAt: number;
}

/** Counts a question once more. */
export async function noteGap(
  store: Store,
  gap: Pick<Gap, 'id' | 'text' | 'lang' | 'kind'>,
  now: number,
): Promise<void> {
  await store.write((trx) =>
    trx
      .insertInto('gaps')
      .values({ ...gap, times: 1, first_at: now, last_at: now })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(({ eb, ref }) => ({
          text: gap.text,
          kind: gap.kind,
          times: eb(ref('gaps.times'), '+', 1),
          last_at: now,
        })),
      )
      .execute(),
  );
}

/** Adds why a question was badly answered; nothing where it is not on the list. */
export async function explainGap(store: Store, id: string, reason: string, now: number): Promise<void> {
  await store.write((trx) =>
    trx.updateTable('gaps').set({ reason, reason_at: now }).where('id', '=', id).execute(),
  );
}

/** Counts a question once less; one counted no more leaves the list. */
export async function takeBackGap(store: Store, id: string): Promise<void> {
  await store.write(async (trx) => {
    await trx
      .updateTable('gaps')
      .set(({ eb }) => ({ times: eb('times', '-', 1) }))
      .where('id', '=', id)
      .execute();
    await trx.deleteFrom('gaps').where('id', '=', id).where('times', '<=', 0).execute();
  });
}

export async function findGap(store: Store, id: string): Promise<Gap | undefined> {
  const row = await store.read((db) =>
    db.selectFrom('gaps').selectAll().where('id', '=', id).executeTakeFirst(),
  );
  return row && read(row);
}

/** The questions asked most often, then most lately. */
export async function listGaps(store: Store, limit: number): Promise<readonly Gap[]> {
  const rows = await store.read((db) =>
    db
      .selectFrom('gaps')
      .selectAll()
      .orderBy('times', 'desc')
      .orderBy('last_at', 'desc')
      .orderBy('id')
      .limit(limit)
      .execute(),
  );
  return rows.map(read);
}

function read(row: Selectable<Tables['gaps']>): Gap {
  return {
    id: row.id,
    text: row.text,
    lang: row.lang === 'zh' ? 'zh' : 'en',
    kind: row.kind === 'unhelpful' ? 'unhelpful' : 'unanswered',
    ...(row.reason !== null && { reason: row.reason }),
    times: row.times,
    firstAt: row.first_at,
    lastAt: row.last_at,
  };
}

/** Takes a question off the list; false where it was not on it. */
export async function closeGap(store: Store, id: string): Promise<boolean> {
  const { numDeletedRows } = await store.write((trx) =>
    trx.deleteFrom('gaps').where('id', '=', id).executeTakeFirst(),
  );
  return numDeletedRows > 0n;
}
