// The ledger of what was posted: by it an edit finds its reply, a receipt its answer, and a correction everything
// that stated the figure.
import type { Selectable, Transaction } from 'kysely';
import type { Store } from './open-store.ts';
import type { Tables } from './schema.ts';

/** `private`: seen by one person alone, and nowhere to be changed any more. */
export type AnswerState = 'live' | 'withdrawn' | 'removed' | 'private';

export interface PostedAnswer {
  /** The id of its receipt. */
  readonly id: string;
  /** The claim it answers. */
  readonly question: string;
  readonly team: string;
  readonly channel: string;
  readonly threadTs?: string;
  /** The message that asked; absent for a press of a button. */
  readonly questionTs?: string;
  readonly replyTs: string;
  readonly asker: string;
  /** The question, where it may be kept. */
  readonly asked?: string;
  readonly lang: 'zh' | 'en';
  readonly status: string;
  /** The hash of the pack it was made from. */
  readonly pack: string;
  /** JSON: what was stated, and by which rules. */
  readonly receipt: string;
  /** The figures and facts it states. */
  readonly facts: readonly StatedFact[];
  readonly state: AnswerState;
  readonly postedAt: number;
}

export interface StatedFact {
  readonly id: string;
  /** As it was told, as JSON. */
  readonly told?: string;
}

const STATES: readonly AnswerState[] = ['live', 'withdrawn', 'removed', 'private'];

type Row = Omit<Selectable<Tables['posted_answers']>, 'gap'>;

/** Records an answer that stands, in place of what stood under its question before. */
export async function recordAnswer(store: Store, answer: PostedAnswer): Promise<void> {
  const row: Row = {
    id: answer.id,
    question: answer.question,
    team: answer.team,
    channel: answer.channel,
    thread_ts: answer.threadTs ?? null,
    question_ts: answer.questionTs ?? null,
    reply_ts: answer.replyTs,
    asker: answer.asker,
    asked: answer.asked ?? null,
    lang: answer.lang,
    status: answer.status,
    pack: answer.pack,
    receipt: answer.receipt,
    state: answer.state,
    posted_at: answer.postedAt,
    updated_at: answer.postedAt,
  };
  await store.write(async (trx) => {
    const before = await trx
      .selectFrom('posted_answers')
      .select(['id', 'gap'])
      .where('question', '=', answer.question)
      .executeTakeFirst();
    if (before) {
      await trx.deleteFrom('posted_facts').where('answer', '=', before.id).execute();
      // What was corrected is not said any more.
      await trx.deleteFrom('corrections').where('answer', '=', before.id).execute();
      await trx.deleteFrom('posted_answers').where('id', '=', before.id).execute();
    }
    await trx
      .insertInto('posted_answers')
      .values({ ...row, gap: before?.gap ?? null })
      .execute();
    await putFacts(trx, answer.id, answer.facts);
  });
}

/** Sets what an answer states, in place of what it stated before, inside a transaction. */
export async function putFacts(
  trx: Transaction<Tables>,
  answer: string,
  facts: readonly StatedFact[],
): Promise<void> {
  await trx.deleteFrom('posted_facts').where('answer', '=', answer).execute();
  const byId = new Map(facts.map(({ id, told }) => [id, { answer, fact: id, told: told ?? null }]));
  if (byId.size > 0)
    await trx
      .insertInto('posted_facts')
      .values([...byId.values()])
      .execute();
}

export async function setAnswerState(
  store: Store,
  id: string,
  state: AnswerState,
  now: number,
): Promise<void> {
  await store.write((trx) =>
    trx.updateTable('posted_answers').set({ state, updated_at: now }).where('id', '=', id).execute(),
  );
}

/** Puts a receipt in place of the one known; false where another process has changed it meanwhile. */
export async function replaceReceipt(
  store: Store,
  id: string,
  known: string,
  receipt: string,
): Promise<boolean> {
  const { numUpdatedRows } = await store.write((trx) =>
    trx
      .updateTable('posted_answers')
      .set({ receipt })
      .where('id', '=', id)
      .where('receipt', '=', known)
      .executeTakeFirst(),
  );
  return numUpdatedRows === 1n;
}

export async function findAnswer(
  store: Store,
  by:
    | { readonly id: string }
    | { readonly question: string }
    | { readonly team: string; readonly channel: string; readonly replyTs: string }
    | { readonly team: string; readonly channel: string; readonly questionTs: string },
): Promise<PostedAnswer | undefined> {
  return store.read(async (db) => {
    const all = db.selectFrom('posted_answers').selectAll();
    const found =
      'id' in by
        ? all.where('id', '=', by.id)
        : 'question' in by
          ? all.where('question', '=', by.question)
          : all
              .where('team', '=', by.team)
              .where('channel', '=', by.channel)
              .where(
                'replyTs' in by ? 'reply_ts' : 'question_ts',
                '=',
                'replyTs' in by ? by.replyTs : by.questionTs,
              );
    const row = await found.orderBy('posted_at', 'desc').limit(1).executeTakeFirst();
    if (!row) return undefined;
    const facts = await db.selectFrom('posted_facts').selectAll().where('answer', '=', row.id).execute();
    return read(row, facts);
  });
}

/** Answers that stand and were made from another pack than the one named, the oldest first. */
export async function listAnswersOfOtherPacks(
  store: Store,
  pack: string,
  page: { readonly after?: string; readonly limit: number },
): Promise<readonly PostedAnswer[]> {
  return store.read(async (db) => {
    const rows = await db
      .selectFrom('posted_answers')
      .selectAll()
      .where('state', '=', 'live')
      .where('pack', '!=', pack)
      .where('id', '>', page.after ?? '')
      .orderBy('id')
      .limit(page.limit)
      .execute();
    const ids = rows.map(({ id }) => id);
    const facts =
      ids.length === 0
        ? []
        : await db.selectFrom('posted_facts').selectAll().where('answer', 'in', ids).execute();
    return rows.map((row) =>
      read(
        row,
        facts.filter(({ answer }) => answer === row.id),
      ),
    );
  });
}

function read(row: Row, facts: readonly Selectable<Tables['posted_facts']>[]): PostedAnswer {
  return {
    id: row.id,
    question: row.question,
    team: row.team,
    channel: row.channel,
    ...(row.thread_ts !== null && { threadTs: row.thread_ts }),
    ...(row.question_ts !== null && { questionTs: row.question_ts }),
    replyTs: row.reply_ts,
    asker: row.asker,
    ...(row.asked !== null && { asked: row.asked }),
    lang: row.lang === 'zh' ? 'zh' : 'en',
    status: row.status,
    pack: row.pack,
    receipt: row.receipt,
    facts: facts.map(({ fact, told }) => ({ id: fact, ...(told !== null && { told }) })),
    state: STATES.find((state) => state === row.state) ?? 'live',
    postedAt: row.posted_at,
  };
}
