import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

/** Everything the bot keeps, in its first form. */
export async function createFirstTables(db: Kysely<Tables>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('answer_claims')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('question', 'text', (c) => c.notNull())
    .addColumn('holder', 'text')
    .addColumn('lease_until', 'bigint', (c) => c.notNull())
    .addColumn('work', 'text')
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('claimed_at', 'bigint', (c) => c.notNull())
    .execute();
  await index(db, 'answer_claims', ['question']);
  await index(db, 'answer_claims', ['holder', 'lease_until']);
  await index(db, 'answer_claims', ['claimed_at']);

  await schema
    .createTable('thread_contexts')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('asker', 'text', (c) => c.notNull())
    .addColumn('context', 'text', (c) => c.notNull())
    .addColumn('updated_at', 'bigint', (c) => c.notNull())
    .execute();
  await index(db, 'thread_contexts', ['updated_at']);

  let answers: CreateTableBuilder<string, string> = schema.createTable('posted_answers');
  answers = answers.addColumn('id', 'text', (c) => c.primaryKey());
  for (const name of [
    'question',
    'team',
    'channel',
    'reply_ts',
    'asker',
    'lang',
    'status',
    'pack',
    'receipt',
    'state',
  ])
    answers = answers.addColumn(name, 'text', (c) => c.notNull());
  for (const name of ['thread_ts', 'question_ts', 'asked']) answers = answers.addColumn(name, 'text');
  for (const name of ['posted_at', 'updated_at'])
    answers = answers.addColumn(name, 'bigint', (c) => c.notNull());
  await answers.execute();
  await index(db, 'posted_answers', ['question'], 'unique');
  await index(db, 'posted_answers', ['team', 'channel', 'reply_ts']);
  await index(db, 'posted_answers', ['team', 'channel', 'question_ts']);
  await index(db, 'posted_answers', ['posted_at']);

  await schema
    .createTable('posted_facts')
    .addColumn('answer', 'text', (c) => c.notNull())
    .addColumn('fact', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('posted_facts_key', ['answer', 'fact'])
    .execute();
  await index(db, 'posted_facts', ['fact']);

  await schema
    .createTable('feedback')
    .addColumn('answer', 'text', (c) => c.notNull())
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('rating', 'text', (c) => c.notNull())
    .addColumn('reason', 'text')
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('feedback_key', ['answer', 'team', 'person'])
    .execute();

  await schema
    .createTable('gaps')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('lang', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('times', 'integer', (c) => c.notNull())
    .addColumn('first_at', 'bigint', (c) => c.notNull())
    .addColumn('last_at', 'bigint', (c) => c.notNull())
    .execute();
  await index(db, 'gaps', ['last_at']);

  await schema
    .createTable('user_settings')
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('lang', 'text', (c) => c.notNull())
    .addColumn('is_chosen', 'integer', (c) => c.notNull())
    .addColumn('updated_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('user_settings_key', ['team', 'person'])
    .execute();

  await createDigestTables(db);
}

async function createDigestTables(db: Kysely<Tables>): Promise<void> {
  const { schema } = db;
  let subscriptions: CreateTableBuilder<string, string> = schema.createTable('subscriptions');
  subscriptions = subscriptions.addColumn('id', 'text', (c) => c.primaryKey());
  for (const name of ['team', 'channel', 'owner', 'lang', 'time', 'days', 'time_zone', 'topics'])
    subscriptions = subscriptions.addColumn(name, 'text', (c) => c.notNull());
  for (const name of ['only_news', 'is_on'])
    subscriptions = subscriptions.addColumn(name, 'integer', (c) => c.notNull());
  for (const name of ['paused_until', 'stopped_by']) subscriptions = subscriptions.addColumn(name, 'text');
  subscriptions = subscriptions.addColumn('next_run_at', 'bigint');
  for (const name of ['created_at', 'updated_at'])
    subscriptions = subscriptions.addColumn(name, 'bigint', (c) => c.notNull());
  await subscriptions.execute();
  await index(db, 'subscriptions', ['team', 'channel'], 'unique');
  await index(db, 'subscriptions', ['next_run_at']);

  let deliveries: CreateTableBuilder<string, string> = schema.createTable('deliveries');
  for (const name of ['subscription', 'date', 'team', 'channel', 'state'])
    deliveries = deliveries.addColumn(name, 'text', (c) => c.notNull());
  for (const name of ['due_at', 'retry_at', 'lease_until', 'updated_at'])
    deliveries = deliveries.addColumn(name, 'bigint', (c) => c.notNull());
  deliveries = deliveries
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('posting_since', 'bigint');
  for (const name of ['holder', 'pack', 'shown', 'ts', 'code'])
    deliveries = deliveries.addColumn(name, 'text');
  await deliveries.addPrimaryKeyConstraint('deliveries_key', ['subscription', 'date']).execute();
  // Work that waits is found by its state and time; what has ended is many times as much.
  await index(db, 'deliveries', ['state', 'retry_at']);

  await schema
    .createTable('pack_snapshots')
    .addColumn('hash', 'text', (c) => c.primaryKey())
    .addColumn('snapshot', 'text', (c) => c.notNull())
    .execute();
}

async function index(
  db: Kysely<Tables>,
  table: string,
  columns: readonly string[],
  kind?: 'unique',
): Promise<void> {
  const name = `${table}_by_${columns.join('_')}`;
  const builder = db.schema
    .createIndex(name)
    .on(table)
    .columns([...columns]);
  await (kind === 'unique' ? builder.unique() : builder).execute();
}
