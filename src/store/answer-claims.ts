// Who answers what. Slack hands over one question under several keys and each of them several times; the first
// process to claim any of them answers, under a lease: where it dies, another takes the question over.
import type { Store } from './open-store.ts';

export interface ClaimRequest {
  /** The first names the question for good. */
  readonly keys: readonly [string, ...string[]];
  /** This process, as no other is named. */
  readonly holder: string;
  /** All it takes to answer, as JSON; kept until the question has ended. */
  readonly work: string;
  readonly now: number;
  readonly leaseUntil: number;
}

export interface TakenOver {
  readonly question: string;
  readonly work: string;
  readonly claimedAt: number;
  /** How many processes have tried. */
  readonly attempts: number;
}

/** True for the first to claim any of the keys; all of them are then taken. */
export async function claimQuestion(store: Store, request: ClaimRequest): Promise<boolean> {
  const { keys, holder, work, now, leaseUntil } = request;
  const [question] = keys;
  return store.write(async (trx) => {
    const existing = await trx
      .selectFrom('answer_claims')
      .select(['key', 'question'])
      .where('key', 'in', [...keys])
      .execute();
    // In one order everywhere, so that two processes wait for one another and never both.
    const rows = [...new Set(keys)].sort().map((key) => ({
      key,
      question: existing[0]?.question ?? question,
      holder: null,
      lease_until: 0,
      work: null,
      attempts: 0,
      claimed_at: now,
    }));
    const added = await trx
      .insertInto('answer_claims')
      .values(rows)
      .onConflict((conflict) => conflict.column('key').doNothing())
      .returning('key')
      .execute();
    if (added.length < rows.length) return false;
    await trx
      .updateTable('answer_claims')
      .set({ holder, work, lease_until: leaseUntil, attempts: 1 })
      .where('key', '=', question)
      .execute();
    return true;
  });
}

/** The question has ended: its keys stay taken, what it took to answer is forgotten. */
export async function finishQuestion(store: Store, question: string): Promise<void> {
  await store.write((trx) =>
    trx
      .updateTable('answer_claims')
      .set({ holder: null, work: null, lease_until: 0 })
      .where('question', '=', question)
      .execute(),
  );
}

/** Gives the keys back where nothing was posted, so that a redelivery is answered. */
export async function releaseQuestion(store: Store, question: string): Promise<void> {
  await store.write((trx) => trx.deleteFrom('answer_claims').where('question', '=', question).execute());
}

/** Lets what is not ended rest until then, when it is taken over, by whichever process, as if none had tried. */
export async function putOffQuestion(store: Store, question: string, until: number): Promise<void> {
  await store.write((trx) =>
    trx
      .updateTable('answer_claims')
      .set({ lease_until: until, attempts: 0 })
      .where('key', '=', question)
      .where('holder', 'is not', null)
      .execute(),
  );
}

/** Whether some process is at work on it, or was when it died. */
export async function isUnderWay(store: Store, question: string): Promise<boolean> {
  const row = await store.read((db) =>
    db.selectFrom('answer_claims').select('holder').where('key', '=', question).executeTakeFirst(),
  );
  return (row?.holder ?? null) !== null;
}

/** Keeps the questions that this process is still at work on. */
export async function renewClaims(
  store: Store,
  held: { readonly holder: string; readonly questions: readonly string[]; readonly leaseUntil: number },
): Promise<void> {
  const { holder, questions, leaseUntil } = held;
  if (questions.length === 0) return;
  await store.write((trx) =>
    trx
      .updateTable('answer_claims')
      .set({ lease_until: leaseUntil })
      .where('holder', '=', holder)
      .where('key', 'in', [...questions])
      .execute(),
  );
}

/** Takes questions whose process has let its lease pass, the oldest first. */
export async function takeOverQuestions(
  store: Store,
  request: {
    readonly holder: string;
    readonly now: number;
    readonly leaseUntil: number;
    readonly limit: number;
  },
): Promise<readonly TakenOver[]> {
  const { holder, now, leaseUntil, limit } = request;
  return store.write(async (trx) => {
    const lapsed = trx
      .selectFrom('answer_claims')
      .select(['key', 'work', 'claimed_at', 'attempts'])
      .where('holder', 'is not', null)
      .where('lease_until', '<=', now)
      .orderBy('claimed_at')
      .limit(limit);
    const rows = await (store.dialect === 'postgres' ? lapsed.forUpdate().skipLocked() : lapsed).execute();
    if (rows.length === 0) return [];
    await trx
      .updateTable('answer_claims')
      .set(({ eb }) => ({ holder, lease_until: leaseUntil, attempts: eb('attempts', '+', 1) }))
      .where(
        'key',
        'in',
        rows.map(({ key }) => key),
      )
      .execute();
    return rows.flatMap(({ key, work, claimed_at, attempts }) =>
      work === null ? [] : [{ question: key, work, claimedAt: claimed_at, attempts }],
    );
  });
}
