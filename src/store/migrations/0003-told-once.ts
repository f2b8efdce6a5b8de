import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

/** What is told to a person or in a channel once and never again. */
export async function createToldOnce(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('told_once')
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('told_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('told_once_key', ['team', 'subject', 'kind'])
    .execute();
}
