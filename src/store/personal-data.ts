// What is kept of people: to hand it out whole, and to take one person out of it.
import type { Store } from './open-store.ts';
import type { Tables } from './schema.ts';

export interface ExportedRow {
  readonly table: keyof Tables;
  readonly row: Readonly<Record<string, unknown>>;
}

/** The columns in which a person stands, by table. */
const PERSON_COLUMNS = {
  answer_claims: undefined,
  thread_contexts: 'asker',
  posted_answers: 'asker',
  feedback: 'person',
  user_settings: 'person',
  told_once: 'subject',
  subscriptions: 'owner',
  deliveries: undefined,
  gaps: undefined,
  posted_facts: undefined,
  corrections: undefined,
  pack_snapshots: undefined,
} as const satisfies Record<Exclude<keyof Tables, 'footnote_schema'>, string | undefined>;

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
    const column = PERSON_COLUMNS[table];
    if (person !== undefined && column === undefined) continue;
    for (let offset = 0; ; offset += PAGE) {
      const rows = await store.read((db) => {
        const all = db.selectFrom(table).selectAll();
        const wanted =
          person !== undefined && column !== undefined
            ? all.where(db.dynamic.ref<never>(column), '=', person)
            : all;
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
 * Takes one person out: settings, presses and threads are deleted; answers to them stay in the ledger without their
 * name and words, so that a correction still reaches the channel; a digest they set up stays with no owner.
 */
export async function erasePerson(store: Store, person: string): Promise<Readonly<Record<string, number>>> {
  return store.write(async (trx) => {
    const settings = await trx.deleteFrom('user_settings').where('person', '=', person).executeTakeFirst();
    await trx.deleteFrom('told_once').where('subject', '=', person).executeTakeFirst();
    const feedback = await trx.deleteFrom('feedback').where('person', '=', person).executeTakeFirst();
    const threads = await trx.deleteFrom('thread_contexts').where('asker', '=', person).executeTakeFirst();
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
      feedback: Number(feedback.numDeletedRows),
      threads: Number(threads.numDeletedRows),
      answers: Number(answers.numUpdatedRows),
      subscriptions: Number(subscriptions.numUpdatedRows),
    };
  });
}
