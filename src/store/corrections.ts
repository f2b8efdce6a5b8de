// Corrections of posted answers, step by step, so that one that was cut short is taken up where it stood and none is
// made twice.
import type { Selectable, Transaction } from 'kysely';
import type { Store } from './open-store.ts';
import { putFacts, type StatedFact } from './posted-answers.ts';
import type { Tables } from './schema.ts';

/** `updated`: the answer is put right, its thread is still to be told; `noting`: it may have been told. */
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
 * The correction of an answer that is planned, or a new one by `plan`; 'busy' where another process is at work on
 * one, undefined where the answer was changed since `postedAt` or stands no more.
 */
export async function takeCorrection(
  store: Store,
  answer: { readonly id: string; readonly postedAt: number },
  plan: string,
  { holder, now, leaseUntil }: Turn,
): Promise<Correction | 'busy' | undefined> {
  return store.write(async (trx) => {
    if (!(await isStanding(store, trx, answer))) return undefined;
    const last = await trx
      .selectFrom('corrections')
      .selectAll()
      .where('answer', '=', answer.id)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (last && last.state !== 'done' && isHeld(last, { holder, now })) return 'busy';
    if (last?.state === 'planned') return holdCorrection(trx, last, { holder, leaseUntil });
    const number = (last?.number ?? 0) + 1;
    const times = { lease_until: leaseUntil, created_at: now, updated_at: now };
    await trx
      .insertInto('corrections')
      .values({ answer: answer.id, number, state: 'planned', plan, holder, ...times })
      .execute();
    return { answer: answer.id, number, state: 'planned', plan, createdAt: now };
  });
}

/** The correction of that number where its thread is still to be told; otherwise as `takeCorrection`. */
export async function takeNote(
  store: Store,
  answer: { readonly id: string; readonly postedAt: number },
  number: number,
  { holder, now, leaseUntil }: Turn,
): Promise<Correction | 'busy' | undefined> {
  return store.write(async (trx) => {
    if (!(await isStanding(store, trx, answer))) return undefined;
    const row = await trx
      .selectFrom('corrections')
      .selectAll()
      .where('answer', '=', answer.id)
      .where('number', '=', number)
      .where('state', 'in', ['updated', 'noting'])
      .executeTakeFirst();
    if (!row) return undefined;
    return isHeld(row, { holder, now }) ? 'busy' : holdCorrection(trx, row, { holder, leaseUntil });
  });
}

type Row = Selectable<Tables['corrections']>;

// Locked until the transaction ends, so that of two processes one is second.
async function isStanding(
  store: Store,
  trx: Transaction<Tables>,
  answer: { readonly id: string; readonly postedAt: number },
): Promise<boolean> {
  const posted = trx.selectFrom('posted_answers').select('id').where('id', '=', answer.id);
  const standing = posted.where('posted_at', '=', answer.postedAt).where('state', '=', 'live');
  const locked = store.dialect === 'postgres' ? standing.forUpdate() : standing;
  return (await locked.executeTakeFirst()) !== undefined;
}

function isHeld(row: Row, { holder, now }: Pick<Turn, 'holder' | 'now'>): boolean {
  return row.holder !== null && row.holder !== holder && row.lease_until > now;
}

async function holdCorrection(
  trx: Transaction<Tables>,
  row: Row,
  { holder, leaseUntil }: Pick<Turn, 'holder' | 'leaseUntil'>,
): Promise<Correction> {
  await trx
    .updateTable('corrections')
    .set({ holder, lease_until: leaseUntil })
    .where('answer', '=', row.answer)
    .where('number', '=', row.number)
    .execute();
  return readCorrection(row);
}

/** Notes how far a correction has come. */
export async function advanceCorrection(
  store: Store,
  { answer, number }: Pick<Correction, 'answer' | 'number'>,
  state: 'noting',
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

/** Lets go of a correction that could not go on, for a later run, which goes on from this state. */
export async function releaseCorrection(
  store: Store,
  { answer, number }: Pick<Correction, 'answer' | 'number'>,
  state: 'planned' | 'updated' | 'noting',
): Promise<void> {
  await store.write((trx) =>
    trx
      .updateTable('corrections')
      .set({ state, holder: null, lease_until: 0 })
      .where('answer', '=', answer)
      .where('number', '=', number)
      .execute(),
  );
}

/**
 * Notes that an answer was put right: from now on it states what it was corrected to, by the pack of that hash. Its thread
 * is still to be told.
 */
export async function settleCorrection(
  store: Store,
  { answer, number }: Pick<Correction, 'answer' | 'number'>,
  corrected: { readonly facts: readonly StatedFact[]; readonly pack: string },
  { holder, now, leaseUntil }: Turn,
): Promise<void> {
  await store.write(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('corrections')
      .set({ state: 'updated', holder, lease_until: leaseUntil, updated_at: now })
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

/** Ends a correction whose thread was told, and earlier ones of the answer: what they would say is not the last any more. */
export async function finishCorrection(
  store: Store,
  { answer, number }: Pick<Correction, 'answer' | 'number'>,
  now: number,
): Promise<void> {
  await store.write((trx) =>
    trx
      .updateTable('corrections')
      .set({ state: 'done', holder: null, lease_until: 0, updated_at: now })
      .where('answer', '=', answer)
      .where('number', '<=', number)
      .where('state', '!=', 'done')
      .execute(),
  );
}

/** Every correction that was begun and has not ended, the oldest first. */
export async function listOpenCorrections(store: Store): Promise<readonly Correction[]> {
  const rows = await store.read((db) =>
    db
      .selectFrom('corrections')
      .selectAll()
      .where('state', '!=', 'done')
      .orderBy('created_at')
      .orderBy('answer')
      .orderBy('number')
      .execute(),
  );
  return rows.map(readCorrection);
}

/** Every correction by which an answer was put right, the oldest first. */
export async function listCorrections(store: Store, answer: string): Promise<readonly Correction[]> {
  const rows = await store.read((db) =>
    db
      .selectFrom('corrections')
      .selectAll()
      .where('answer', '=', answer)
      .where('state', '!=', 'planned')
      .orderBy('number')
      .execute(),
  );
  return rows.map(readCorrection);
}

function readCorrection({ answer, number, state, plan, created_at }: Row): Correction {
  return { answer, number, plan, createdAt: created_at, state: readState(state) };
}

function readState(state: string): CorrectionState {
  return state === 'updated' || state === 'noting' || state === 'done' ? state : 'planned';
}
