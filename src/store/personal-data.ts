// What is kept of people: to hand it out whole, and to take one person out of it.
import type { Transaction } from 'kysely';
import { forgetCounted } from './gaps.ts';
import type { Store } from './open-store.ts';
import type { Tables } from './schema.ts';

export interface ExportedRow {
  readonly table: keyof Tables;
  readonly row: Readonly<Record<string, unknown>>;
}

/**
 * Where a person stands, by table: in a column of their own (`is`), or by their id within JSON (`holds`). Slack's ids are
 * capitals and digits, so that in quotation marks one cannot be part of another.
 */
const PERSON_COLUMNS = {
  answer_claims: { holds: 'work' },
  thread_contexts: { is: 'asker', holds: 'context' },
  posted_answers: { is: 'asker' },
  feedback: { is: 'person' },
  user_settings: { is: 'person' },
  told_once: { is: 'subject' },
  subscriptions: { is: 'owner' },
  deliveries: undefined,
  gaps: undefined,
  posted_facts: undefined,
  corrections: undefined,
  pack_snapshots: undefined,
} as const satisfies Record<
  Exclude<keyof Tables, 'footnote_schema'>,
  { readonly is?: string; readonly holds?: string } | undefined
>;

const TABLES = [
  'answer_claims',
  'thread_contexts',
  'posted_answers',
  'feedback',
  'user_settings',
  'told_once',
  'subscriptions',
  'deliveries',
  'gaps',
  'posted_facts',
  'corrections',
  'pack_snapshots',
] as const;
/** Rows read at once. */
const PAGE = 1_000;

/** Every row of the store, or those that name one person; tables in a fixed order. */
export async function* exportData(store: Store, person?: string): AsyncGenerator<ExportedRow> {
  for (const table of TABLES) {
    const places: { readonly is?: string; readonly holds?: string } | undefined = PERSON_COLUMNS[table];
    if (person !== undefined && places === undefined) continue;
    for (let offset = 0; ; offset += PAGE) {
      const rows = await store.read((db) => {
        const all = db.selectFrom(table).selectAll();
        const column = (name: string) => db.dynamic.ref<never>(name);
        const wanted =
          person === undefined
            ? all
            : all.where(({ eb, or }) =>
                or([
                  ...(places?.is === undefined ? [] : [eb(column(places.is), '=', person)]),
                  ...(places?.holds === undefined ? [] : [eb(column(places.holds), 'like', `%"${person}"%`)]),
                ]),
              );
        const ordered = ORDER[table].reduce(
          (query, name) => query.orderBy(db.dynamic.ref<never>(name)),
          wanted,
        );
        return ordered.limit(PAGE).offset(offset).execute();
      });
      for (const row of rows) yield { table, row: { ...row } };
      if (rows.length < PAGE) break;
    }
  }
}

/** Columns that put the rows of a table in one order. */
const ORDER: Readonly<Record<(typeof TABLES)[number], readonly string[]>> = {
  answer_claims: ['key'],
  thread_contexts: ['key'],
  posted_answers: ['id'],
  feedback: ['answer', 'team', 'person'],
  user_settings: ['team', 'person'],
  told_once: ['team', 'subject', 'kind'],
  subscriptions: ['id'],
  deliveries: ['subscription', 'date'],
  gaps: ['id'],
  posted_facts: ['answer', 'fact'],
  corrections: ['answer', 'number'],
  pack_snapshots: ['hash'],
};

/** In place of a person who was taken out. */
const NOBODY = '';

/**
 * Takes one person out: settings, presses and threads are deleted, and what they asked or remarked on the list of gaps;
 * answers to them stay in the ledger without their name and words, so that a correction still reaches the channel; a
 * digest they set up stays with no owner. A question of theirs that is being answered is not taken up again.
 */
export async function erasePerson(store: Store, person: string): Promise<Readonly<Record<string, number>>> {
  return store.write(async (trx) => {
    const claims = await trx
      .updateTable('answer_claims')
      .set({ holder: null, work: null, lease_until: 0 })
      .where('work', 'like', `%"${person}"%`)
      .executeTakeFirst();
    const gaps = await eraseWords(trx, person);
    const settings = await trx.deleteFrom('user_settings').where('person', '=', person).executeTakeFirst();
    const told = await trx.deleteFrom('told_once').where('subject', '=', person).executeTakeFirst();
    const feedback = await trx.deleteFrom('feedback').where('person', '=', person).executeTakeFirst();
    const threads = await trx
      .deleteFrom('thread_contexts')
      .where(({ eb, or }) => or([eb('asker', '=', person), eb('context', 'like', `%"${person}"%`)]))
      .executeTakeFirst();
    const answers = await trx
      .updateTable('posted_answers')
      .set({ asker: NOBODY, asked: null })
      .where('asker', '=', person)
      .executeTakeFirst();
    const subscriptions = await trx
      .updateTable('subscriptions')
      .set({ owner: NOBODY })
      .where('owner', '=', person)
      .executeTakeFirst();
    return {
      settings: Number(settings.numDeletedRows),
      told: Number(told.numDeletedRows),
      feedback: Number(feedback.numDeletedRows),
      threads: Number(threads.numDeletedRows),
      answers: Number(answers.numUpdatedRows),
      questions: Number(claims.numUpdatedRows),
      gaps,
      subscriptions: Number(subscriptions.numUpdatedRows),
    };
  });
}

// The list of gaps does not say who asked; what the ledger and the presses know to be theirs is taken off it. A question
// that others asked too stays: the words are theirs as well.
async function eraseWords(trx: Transaction<Tables>, person: string): Promise<number> {
  const asked = trx
    .selectFrom('posted_answers')
    .select('asked')
    .where('asker', '=', person)
    .where('asked', 'is not', null);
  const deleted = await trx
    .deleteFrom('gaps')
    .where('times', '=', 1)
    .where('text', 'in', asked.$narrowType<{ asked: string }>())
    .executeTakeFirst();
  const reasons = trx
    .selectFrom('feedback')
    .select('reason')
    .where('person', '=', person)
    .where('reason', 'is not', null);
  await trx
    .updateTable('gaps')
    .set({ reason: null, reason_at: null })
    .where('reason', 'in', reasons)
    .execute();
  await forgetCounted(trx);
  return Number(deleted.numDeletedRows);
}
