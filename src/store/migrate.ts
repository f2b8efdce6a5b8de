// Brings the schema up to what this program knows, under a lock, so that any number of programs may start at once.
import { type Kysely, sql } from 'kysely';
import { BotError } from '../errors.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';
import type { Tables } from './schema.ts';

export type Dialect = 'sqlite' | 'postgres';

/** Names the lock among all of a PostgreSQL server's. */
const LOCK = 7_366_421;

/** Runs the steps that are missing, all or none; throws where the schema is newer than the program. */
export async function migrate(
  db: Kysely<Tables>,
  dialect: Dialect,
  now: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (dialect === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(trx);
    await trx.schema
      .createTable('footnote_schema')
      .ifNotExists()
      .addColumn('version', 'integer', (c) => c.primaryKey())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('applied_at', 'bigint', (c) => c.notNull())
      .execute();
    const { version } = await trx
      .selectFrom('footnote_schema')
      .select(({ fn }) => fn.coalesce(fn.max('version'), sql.lit(0)).as('version'))
      .executeTakeFirstOrThrow();
    if (version > migrations.length) throw newerSchema(version, migrations.length);
    for (const [at, { name, run }] of migrations.entries()) {
      if (at < version) continue;
      await run(trx);
      await trx
        .insertInto('footnote_schema')
        .values({ version: at + 1, name, applied_at: now })
        .execute();
    }
  });
}

function newerSchema(found: number, known: number): BotError {
  return new BotError(
    'STORE_NEWER',
    `The store was written by a newer Footnote (schema ${found}; this one knows ${known}). Start the newer version, or point DATA_DIR or DATABASE_URL at another store.`,
  );
}
