// Questions that the record could not answer, or answered badly: how often, and without who asked.
import type { Selectable, Transaction } from 'kysely';
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

/** What is counted: an answer in vain, or the press of a person who found one bad. */
export type Counted = AnswerCounted | PressCounted;
interface AnswerCounted {
  readonly answer: string;
}
interface PressCounted extends AnswerCounted {
  readonly team: string;
  readonly person: string;
}

/** Counts a question once more for what is counted on no line yet: what is counted twice counts once. */
export async function countGap(
  store: Store,
  counted: Counted,
  gap: Pick<Gap, 'id' | 'text' | 'lang' | 'kind'>,
  now: number,
): Promise<void> {
  await store.write(async (trx) => {
    if (!(await moveCounted(trx, counted, null, gap.id))) return;
    await trx
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
      .execute();
  });
}

/** Counts off what was counted, from the line that it was counted on; one counted no more leaves the list. */
export async function uncountGap(store: Store, counted: Counted): Promise<void> {
  await store.write((trx) => uncountIn(trx, counted));
}

/** The same inside a transaction. */
export async function uncountIn(trx: Transaction<Tables>, counted: Counted): Promise<void> {
  const gap = await findCounted(trx, counted);
  if (gap === null || !(await moveCounted(trx, counted, gap, null))) return;
  await trx
    .updateTable('gaps')
    .set(({ eb }) => ({ times: eb('times', '-', 1) }))
    .where('id', '=', gap)
    .execute();
  await trx.deleteFrom('gaps').where('id', '=', gap).where('times', '<=', 0).execute();
}

async function findCounted(trx: Transaction<Tables>, counted: Counted): Promise<string | null> {
  const { answer: id } = counted;
  const row =
    'person' in counted
      ? trx
          .selectFrom('feedback')
          .select('gap')
          .where(({ and }) => and({ ...counted }))
      : trx.selectFrom('posted_answers').select('gap').where('id', '=', id);
  return (await row.executeTakeFirst())?.gap ?? null;
}

// False where it is not counted on `from` any more.
async function moveCounted(
  trx: Transaction<Tables>,
  counted: Counted,
  from: string | null,
  gap: string | null,
): Promise<boolean> {
  const is = from === null ? 'is' : '=';
  const row =
    'person' in counted
      ? trx
          .updateTable('feedback')
          .set({ gap })
          .where(({ and }) => and({ ...counted }))
          .where('gap', is, from)
      : trx
          .updateTable('posted_answers')
          .set({ gap })
          .where('id', '=', counted.answer)
          .where('gap', is, from);
  const { numUpdatedRows } = await row.executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What was counted on lines that are gone is counted no more: the same question asked again is another matter. */
export async function forgetCounted(trx: Transaction<Tables>): Promise<void> {
  for (const table of ['posted_answers', 'feedback'] as const)
    await trx
      .updateTable(table)
      .set({ gap: null })
      .where('gap', 'is not', null)
      .where('gap', 'not in', trx.selectFrom('gaps').select('id'))
      .execute();
}

/** Adds why a question was badly answered; nothing where it is not on the list. */
export async function explainGap(store: Store, id: string, reason: string, now: number): Promise<void> {
  await store.write((trx) =>
    trx.updateTable('gaps').set({ reason, reason_at: now }).where('id', '=', id).execute(),
  );
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
  return store.write(async (trx) => {
    const { numDeletedRows } = await trx.deleteFrom('gaps').where('id', '=', id).executeTakeFirst();
    await forgetCounted(trx);
    return numDeletedRows > 0n;
  });
}
