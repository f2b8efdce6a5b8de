import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { claimQuestion } from '../../src/store/answer-claims.ts';
import { readPassingFault } from '../../src/store/faults.ts';
import { DATABASE_FILE, openStore } from '../../src/store/open-store.ts';
import { recallThread, rememberThread } from '../../src/store/thread-contexts.ts';
import { describeStores } from './dialects.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

const THREAD = { asker: 'U1', context: '{}' };

describeStores('opening', (create) => {
  it('is done by many at once, and the schema is made by one', async () => {
    const test = await create();
    const stores = await Promise.all([test.open(), test.open(), test.open(), test.open()]);
    await Promise.all(stores.map((store, at) => rememberThread(store, `thread-${at}`, THREAD, at)));
    for (const [at, store] of stores.entries())
      expect(await recallThread(store, [`thread-${(at + 1) % 4}`])).toEqual(THREAD);
  });

  it('refuses a schema that is newer than the program', async () => {
    const test = await create();
    const store = await test.open();
    await store.write((trx) =>
      trx.insertInto('footnote_schema').values({ version: 999, name: 'later', applied_at: 0 }).execute(),
    );
    await expect(test.open()).rejects.toMatchObject({
      code: 'STORE_NEWER',
      message: expect.stringMatching(/newer Footnote .*Start the newer version/),
    });
  });

  it('brings an older schema up to date, with what it holds', async () => {
    const test = await create();
    const store = await test.open();
    const run = (statement: string) => store.write((trx) => sql.raw(statement).execute(trx));
    // As it was before reasons had a time of their own.
    await run('alter table gaps drop column reason_at');
    for (const table of ['posted_answers', 'feedback']) await run(`alter table ${table} drop column gap`);
    await run('delete from footnote_schema where version >= 4');
    await run(
      "insert into gaps (id, text, lang, kind, reason, times, first_at, last_at) values ('g', 'x', 'en', 'unhelpful', 'old', 1, 5, 7)",
    );

    const newer = await test.open();

    const row = await newer.read((db) => db.selectFrom('gaps').selectAll().executeTakeFirst());
    expect(row).toMatchObject({ reason: 'old', reason_at: 7 });
  });

  it('undoes the whole of a transaction that fails', async () => {
    const store = await (await create()).open();
    const fails = store.write(async (trx) => {
      const values = { key: 'k', asker: 'U1', context: '{}', updated_at: 0 };
      await trx.insertInto('thread_contexts').values(values).execute();
      throw new Error('no');
    });
    await expect(fails).rejects.toThrow('no');
    expect(await recallThread(store, ['k'])).toBeUndefined();
  });
});

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('SQLite', () => {
  it('waits for another program that writes for three seconds, and holds up nothing else', async () => {
    const dataDir = makeFolder();
    const store = await openStore({ dataDir, now: Date.now });
    const other = new Database(join(dataDir, DATABASE_FILE));
    onTestFinished(async () => {
      other.close();
      await store.close();
    });
    other.exec('begin immediate');
    setTimeout(() => other.exec('commit'), 3_000);

    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
    }, 50);
    const started = Date.now();
    await rememberThread(store, 'k', THREAD, 0);
    clearInterval(ticking);

    expect(Date.now() - started).toBeGreaterThan(2_500);
    expect(ticks).toBeGreaterThan(20);
    expect(await recallThread(store, ['k'])).toEqual(THREAD);
  }, 15_000);

  it('gives up on one that writes for longer, by a fault that says to try again', async () => {
    const dataDir = makeFolder();
    let now = 0;
    const wait = async (ms: number) => {
      now += ms;
    };
    const store = await openStore({ dataDir, now: () => now, wait });
    const other = new Database(join(dataDir, DATABASE_FILE));
    onTestFinished(async () => {
      other.close();
      await store.close();
    });
    other.exec('begin immediate');
    const error: unknown = await rememberThread(store, 'k', THREAD, 0).catch((fault: unknown) => fault);
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(readPassingFault(error)).toBe('unavailable');
  });

  it('names a full disk, undoes what it could not write, and keeps what was written before', async () => {
    const store = await openStore({ dataDir: makeFolder(), now: Date.now });
    onTestFinished(() => store.close());
    await rememberThread(store, 'kept', THREAD, 0);
    await store.write((trx) => sql.raw('pragma max_page_count = 1').execute(trx));
    const fault: unknown = await store
      .write(async (trx) => {
        const values = { asker: 'U1', updated_at: 0 };
        await trx
          .insertInto('thread_contexts')
          .values({ key: 'small', context: '{}', ...values })
          .execute();
        await trx
          .insertInto('thread_contexts')
          .values({ key: 'large', context: 'x'.repeat(100_000), ...values })
          .execute();
      })
      .catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: 'STORE_FULL', message: expect.stringContaining('Make room') });
    expect(readPassingFault(fault)).toBe('full');
    expect(await recallThread(store, ['small'])).toBeUndefined();
    expect(await recallThread(store, ['kept'])).toEqual(THREAD);
  });

  it('says what is wrong with a folder it cannot use', async () => {
    const file = join(makeFolder(), 'not-a-folder');
    writeFileSync(file, '');
    await expect(openStore({ dataDir: file, now: Date.now })).rejects.toMatchObject({
      code: 'STORE_NOT_OPENED',
      message: expect.stringContaining('DATA_DIR'),
    });
  });
});

describe('PostgreSQL', () => {
  let server: PostgresServer | undefined;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(async () => server?.stop());

  it('is worked with again once it is back', async () => {
    const databaseUrl = (await server?.createDatabase()) ?? '';
    const lost: Error[] = [];
    const store = await openStore({
      databaseUrl,
      now: Date.now,
      onConnectionLost: (error) => lost.push(error),
    });
    onTestFinished(() => store.close());
    await rememberThread(store, 'before', THREAD, 0);

    await server?.pause();
    const claim = { keys: ['k'], holder: 'a', work: '{}', now: 0, leaseUntil: 1 } as const;
    const error: unknown = await claimQuestion(store, { ...claim, keys: ['k'] }).catch(
      (fault: unknown) => fault,
    );
    await server?.resume();

    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(lost.length).toBeGreaterThan(0);
    expect(await claimQuestion(store, { ...claim, keys: ['k'] })).toBe(true);
    expect(await recallThread(store, ['before'])).toEqual(THREAD);
  }, 30_000);

  it('that is not there is named when the bot starts', async () => {
    const opening = openStore({ databaseUrl: 'postgres://footnote:x@127.0.0.1:1/none', now: Date.now });
    await expect(opening).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});
