// The store: one SQLite file by default, or a PostgreSQL that several processes share. Owns the connection, the
// transactions and the schema; what is kept is each repository's.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseConnection, Driver, Kysely, Transaction } from 'kysely';
import { BotError } from '../errors.ts';
import { nameStoreFault } from './faults.ts';
import { type Dialect, migrate } from './migrate.ts';
import type { Tables } from './schema.ts';

export interface StoreOptions {
  /** A PostgreSQL to keep everything in; absent: a SQLite file. */
  readonly databaseUrl?: string;
  /** Where the SQLite file is; made where it is missing. Absent: in memory, gone with the process. */
  readonly dataDir?: string;
  readonly now: () => number;
  /** Waits between attempts at a store that is busy. */
  readonly wait?: (ms: number) => Promise<void>;
  /** Another program kept the file from being written to for a while that is worth a line in the log. */
  readonly onBusy?: (waitedMs: number) => void;
  /** A connection was lost while nobody used it; the next use opens another. */
  readonly onConnectionLost?: (error: Error) => void;
}

export interface Store {
  readonly dialect: Dialect;
  /** Runs reads, or one statement; a fault that has a name is thrown by it. */
  readonly read: <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;
  /** Runs in one transaction that no other writer comes between in SQLite; all or nothing. */
  readonly write: <T>(work: (trx: Transaction<Tables>) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** The file in DATA_DIR. */
export const DATABASE_FILE = 'footnote.sqlite';
/** How long a writer waits for another program that writes. */
const BUSY_MS = 5_000;
const BUSY_STEP_MS = 25;
const BUSY_TOLD_MS = 1_000;

/** Opens the store and brings its schema up to date; throws a BotError that names what to mend. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { databaseUrl, dataDir, now, wait = waitFor } = options;
  const dialect: Dialect = databaseUrl === undefined ? 'sqlite' : 'postgres';
  const db =
    databaseUrl === undefined
      ? await openSqlite(dataDir)
      : await openPostgres(databaseUrl, options.onConnectionLost);

  const read: Store['read'] = async (work) => {
    try {
      return await work(db);
    } catch (error) {
      throw nameStoreFault(error);
    }
  };
  // Waiting inside SQLite would hold up the whole process: a busy file is tried again from here.
  let busySince: number | undefined;
  const write: Store['write'] = async (work) => {
    const until = now() + BUSY_MS;
    for (;;) {
      try {
        const result = await db.transaction().execute(work);
        const waited = busySince === undefined ? 0 : now() - busySince;
        busySince = undefined;
        if (waited >= BUSY_TOLD_MS) options.onBusy?.(waited);
        return result;
      } catch (error) {
        const mayPass = dialect === 'sqlite' ? isBusy(error) : isRace(error);
        if (!mayPass || now() >= until) throw nameStoreFault(error);
        if (dialect === 'sqlite') busySince ??= now();
        await wait(BUSY_STEP_MS);
      }
    }
  };

  try {
    await retryWhileBusy(() => migrate(db, dialect, now()), now, wait);
  } catch (error) {
    await db.destroy().catch(() => undefined);
    throw nameStoreFault(error);
  }
  return { dialect, read, write, close: () => db.destroy() };
}

async function retryWhileBusy(
  work: () => Promise<void>,
  now: () => number,
  wait: (ms: number) => Promise<void>,
): Promise<void> {
  const until = now() + BUSY_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || now() >= until) throw error;
      await wait(BUSY_STEP_MS);
    }
  }
}

async function openSqlite(dataDir: string | undefined): Promise<Kysely<Tables>> {
  const [{ CompiledQuery, Kysely: Query, SqliteDialect, SqliteDriver }, { default: Database }] =
    await Promise.all([import('kysely'), import('better-sqlite3')]);
  const file = dataDir === undefined ? ':memory:' : join(dataDir, DATABASE_FILE);
  const database = openFile();
  database.pragma('journal_mode = WAL');
  // What is claimed must not be forgotten by a power cut, or it would be posted again.
  database.pragma('synchronous = FULL');
  // From here on a busy file is waited for outside SQLite.
  database.pragma('busy_timeout = 0');
  class ImmediateDriver extends SqliteDriver {
    // Takes the write lock at once: a transaction that reads first and then writes cannot be refused half way.
    override async beginTransaction(connection: DatabaseConnection): Promise<void> {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'));
    }

    // A full disk has ended the transaction already: a fault of the rollback would hide that of the disk.
    override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
      if (database.inTransaction) await super.rollbackTransaction(connection);
    }
  }
  class ImmediateDialect extends SqliteDialect {
    override createDriver(): Driver {
      return new ImmediateDriver({ database });
    }
  }
  return new Query<Tables>({ dialect: new ImmediateDialect({ database }) });

  function openFile() {
    try {
      if (dataDir !== undefined) mkdirSync(dataDir, { recursive: true, mode: 0o700 });
      return new Database(file, { timeout: BUSY_MS });
    } catch (error) {
      throw new BotError(
        'STORE_NOT_OPENED',
        `The file ${file} cannot be opened or made. Check that DATA_DIR is a folder this program may write to.`,
        { cause: error },
      );
    }
  }
}

async function openPostgres(
  connectionString: string,
  onConnectionLost: ((error: Error) => void) | undefined,
): Promise<Kysely<Tables>> {
  const [{ Kysely: Query, PostgresDialect }, { default: pg }, { leaveOutNullCharacters }] = await Promise.all(
    [import('kysely'), import('pg'), import('./null-characters.ts')],
  );
  const types = new pg.TypeOverrides();
  // Instants fit a number well beyond any date.
  types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({
    connectionString,
    types,
    max: 10,
    connectionTimeoutMillis: 5_000,
    query_timeout: 15_000,
    keepAlive: true,
  });
  pool.on('error', (error) => onConnectionLost?.(error));
  // Of a connection that is in use when it is lost the pool does not tell; unheard, it would end the process.
  pool.on('connect', (client) => client.on('error', (error) => onConnectionLost?.(error)));
  return new Query<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [leaveOutNullCharacters()] });
}

function isBusy(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED';
}

// Two transactions in each other's way: one was undone whole and may simply run again.
function isRace(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === '40001' || code === '40P01';
}

function waitFor(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** True where the store answers at this moment. */
export async function isStoreReachable(store: Store): Promise<boolean> {
  try {
    await store.read((db) => db.selectFrom('footnote_schema').select('version').limit(1).execute());
    return true;
  } catch {
    return false;
  }
}
