import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

/** What was told of each fact, why a question was badly answered, and the corrections of posted answers. */
export async function addCorrections(db: Kysely<Tables>): Promise<void> {
  await db.schema.alterTable('posted_facts').addColumn('told', 'text').execute();
  await db.schema.alterTable('gaps').addColumn('reason', 'text').execute();
  await db.schema
    .createTable('corrections')
    .addColumn('answer', 'text', (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('plan', 'text', (c) => c.notNull())
    .addColumn('holder', 'text')
    .addColumn('lease_until', 'bigint', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('updated_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('corrections_key', ['answer', 'number'])
    .execute();
}
