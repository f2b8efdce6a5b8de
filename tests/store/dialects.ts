// Runs one suite against both kinds of store.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import { openStore, type Store, type StoreOptions } from '../../src/store/open-store.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

/** A store of one test: opened as often as the test likes, always the same data. */
export interface TestStore {
  readonly open: (options?: Partial<StoreOptions>) => Promise<Store>;
}

type CreateStore = () => Promise<TestStore>;

/** Describes the suite once for SQLite and once for a real PostgreSQL. */
export function describeStores(name: string, suite: (create: CreateStore) => void): void {
  describe(`${name} in SQLite`, () => suite(createSqlite));
  describe(`${name} in PostgreSQL`, () => {
    let server: PostgresServer | undefined;
    beforeAll(async () => {
      server = await startPostgres();
    }, 60_000);
    afterAll(async () => server?.stop());
    suite(async () => {
      const databaseUrl = (await server?.createDatabase()) ?? '';
      return opening({ databaseUrl });
    });
  });
}

export async function createSqlite(): Promise<TestStore> {
  const dataDir = mkdtempSync(join(tmpdir(), 'footnote-store-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  return opening({ dataDir });
}

function opening(place: Pick<StoreOptions, 'databaseUrl' | 'dataDir'>): TestStore {
  return {
    open: async (options = {}) => {
      const store = await openStore({ now: Date.now, ...place, ...options });
      onTestFinished(() => store.close());
      return store;
    },
  };
}
