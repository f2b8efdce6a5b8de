// Corrections of posted answers, step by step, so that one that was cut short is taken up where it stood and none is
// made twice.
import type { Store } from './open-store.ts';
import { putFacts, type StatedFact } from './posted-answers.ts';

export type CorrectionState = 'planned' | 'updated' | 'noting' | 'done';

export interface Correction {
  readonly answer: string;
  /** Counts the corrections of one answer from 1. */
  readonly number: number;
  readonly state: CorrectionState;
  /** What it says, as JSON. */
  readonly plan: string;
  readonly createdAt: number;
}

interface Turn {
  /** This process, as no other is named. */
  readonly holder: string;
  readonly now: number;
  readonly leaseUntil: number;
}

/**
 * The correction of an answer that is under way, or a new one by `plan`; 'busy' where another process is at work on
 * it, undefined where the answer was changed since `postedAt` or stands no more.
 */
export async function takeCorrection(
  store: Store,
  answer: { readonly id: string; readonly postedAt: number },
  plan: string,
  { holder, now, leaseUntil }: Turn,
): Promise<Correction | 'busy' | undefined> {
  return store.write(async (trx) => {
    const posted = trx.selectFrom('posted_answers').select('id').where('id', '=', answer.id);
    const standing = posted.where('posted_at', '=', answer.postedAt).where('state', '=', 'live');
    const locked = store.dialect === 'postgres' ? standing.forUpdate() : standing;
    if (!(await locked.executeTakeFirst())) return undefined;
    const last = await trx
      .selectFrom('corrections')
      .selectAll()
      .where('answer', '=', answer.id)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!last || last.state === 'done') {
      const number = (last?.number ?? 0) + 1;
      const times = { lease_until: leaseUntil, created_at: now, updated_at: now };
      await trx
        .insertInto('corrections')
        .values({ answer: answer.id, number, state: 'planned', plan, holder, ...times })
        .execute();
      return { answer: answer.id, number, state: 'planned', plan, createdAt: now };
    }
    if (last.holder !== null && last.holder !== holder && last.lease_until > now) return 'busy';
    await trx
      .updateTable('corrections')
      .set({ holder, lease_until: leaseUntil })
      .where('answer', '=', answer.id)
      .where('number', '=', last.number)
      .execute();
    return {
      answer: answer.id,
      number: last.number,
      state: readState(last.state),
      plan: last.plan,
      createdAt: last.created_at,
    };
  });
}

/** Notes how far a correction has come. */
export async function advanceCorrection(
  store: Store,
  { answer, number }: Pick<Correction, 'answer' | 'number'>,
  state: 'updated' | 'noting',
  { holder, now, leaseUntil }: Turn,
): Promise<void> {
  await store.write((trx) =>
    trx
      .updateTable('corrections')
      .set({ state, holder, lease_until: leaseUntil, updated_at: now })
      .where('answer', '=', answer)
      .where('number', '=', number)
      .execute(),
  );
}

/** Lets go of a correction that could not go on, for a later run. */
export async function releaseCorrection(
  store: Store,
  { answer, number }: Pick<Correction, 'answer' | 'number'>,
): Promise<void> {
  await store.write((trx) =>
    trx
      .updateTable('corrections')
      .set({ holder: null, lease_until: 0 })
      .where('answer', '=', answer)
      .where('number', '=', number)
      .execute(),
  );
}

/** Ends a correction: from now on the answer states what it was corrected to, by the pack of that hash. */
export async function finishCorrection(
  store: Store,
  { answer, number }: Pick<Correction, 'answer' | 'number'>,
  corrected: { readonly facts: readonly StatedFact[]; readonly pack: string },
  now: number,
): Promise<void> {
  await store.write(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('corrections')
      .set({ state: 'done', holder: null, lease_until: 0, updated_at: now })
      .where('answer', '=', answer)
      .where('number', '=', number)
      .executeTakeFirst();
    // Where the question was edited meanwhile, another answer stands in its place.
    if (numUpdatedRows === 0n) return;
    await putFacts(trx, answer, corrected.facts);
    await trx
      .updateTable('posted_answers')
      .set({ pack: corrected.pack, updated_at: now })
      .where('id', '=', answer)
      .execute();
  });
}

/** Every correction that was begun and has not ended. */
export async function listOpenCorrections(
  store: Store,
): Promise<readonly Pick<Correction, 'answer' | 'plan'>[]> {
  return store.read((db) =>
    db
      .selectFrom('corrections')
      .select(['answer', 'plan'])
      .where('state', '!=', 'done')
      .orderBy('created_at')
      .orderBy('answer')
      .execute(),
  );
}

/** Every correction of an answer that has ended, the oldest first. */
export async function listCorrections(store: Store, answer: string): Promise<readonly Correction[]> {
  const rows = await store.read((db) =>
    db
      .selectFrom('corrections')
      .selectAll()
      .where('answer', '=', answer)
      .where('state', '=', 'done')
      .orderBy('number')
      .execute(),
  );
  return rows.map(({ number, state, plan, created_at }) => ({
    ...{ answer, number, plan, createdAt: created_at },
    state: readState(state),
  }));
}

function readState(state: string): CorrectionState {
  return state === 'updated' || state === 'noting' || state === 'done' ? state : 'planned';
}
