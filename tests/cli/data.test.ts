import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readPerson, runDataErase, runDataExport } from '../../src/cli/commands/data.ts';
import { runGaps } from '../../src/cli/commands/gaps.ts';
import { openStore } from '../../src/store/open-store.ts';
import { noteLanguage } from '../../src/store/user-settings.ts';
import { noteGap } from '../store/note-gap.ts';
import { capture } from './capture.ts';

const CLI = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

async function fill() {
  const dataDir = mkdtempSync(join(tmpdir(), 'footnote-data-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const store = await openStore({ dataDir, now: Date.now });
  await noteLanguage(store, { team: 'T1', person: 'U111' }, 'zh', 0);
  await noteLanguage(store, { team: 'T1', person: 'U222' }, 'en', 0);
  for (const id of ['a', 'b', 'b'])
    await noteGap(store, { id, text: `question ${id}`, lang: 'en', kind: 'unanswered' }, 0);
  await store.close();
  return { databaseUrl: undefined, dataDir };
}

describe('the command line', () => {
  it('speaks of the store that .env names, as the bot does', () => {
    const folder = mkdtempSync(join(tmpdir(), 'footnote-env-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, '.env'), 'DATA_DIR=elsewhere\nDATABASE_URL=\n');
    const { DATA_DIR: _dir, DATABASE_URL: _url, ...env } = process.env;

    const run = spawnSync(process.execPath, [CLI, 'data', 'erase', '--user', 'U111'], {
      cwd: folder,
      env,
      encoding: 'utf8',
      timeout: 20_000,
    });

    expect(run.status).toBe(1);
    expect(run.stderr).toContain('in the folder elsewhere');
  });
});

describe('data', () => {
  it('prints everything, or what names one person', async () => {
    const place = await fill();
    const all = capture();
    expect(await runDataExport({ ...place, person: undefined }, all.io)).toBe(0);
    expect(all.out().trim().split('\n')).toHaveLength(4);
    const mine = capture();
    await runDataExport({ ...place, person: 'U111' }, mine.io);
    expect(JSON.parse(mine.out())).toMatchObject({ table: 'user_settings', row: { person: 'U111' } });
  });

  it('takes a person out', async () => {
    const place = await fill();
    const erased = capture();
    expect(await runDataErase({ ...place, person: 'U111' }, erased.io)).toBe(0);
    expect(erased.out()).toContain('U111: settings 1');
    const after = capture();
    await runDataExport({ ...place, person: undefined }, after.io);
    expect(after.out()).not.toContain('U111');
  });

  it('makes no store where there is none, and says how to name the one that is meant', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'footnote-data-'));
    onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
    const { io } = capture();
    const asked = { databaseUrl: undefined, dataDir, person: 'U111' };
    await expect(runDataErase(asked, io)).rejects.toThrow(/DATA_DIR.*DATABASE_URL/);
    await expect(runDataExport(asked, io)).rejects.toMatchObject({ code: 'STORE_MISSING' });
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it.each(['nonsense', 'mysql://u:secret@host/name', 'postgres://u:secret@host:port/name'])(
    'takes no other address for that of a PostgreSQL, and does not show it: %s',
    async (databaseUrl) => {
      const { dataDir } = await fill();
      const failure = runDataExport({ databaseUrl, dataDir, person: undefined }, capture().io);
      await expect(failure).rejects.toThrow(/^(?!.*secret).*is not the address of a PostgreSQL/);
    },
  );

  it('knows a Slack id from a name', () => {
    expect(readPerson('U0LINLAN01')).toBe('U0LINLAN01');
    expect(() => readPerson('lin')).toThrow(/Copy member ID/);
  });
});

describe('gaps', () => {
  it('lists the most frequent first', async () => {
    const listed = capture();
    await runGaps({ ...(await fill()), limit: 10 }, listed.io);
    expect(listed.out()).toMatch(/question b[\s\S]*question a/);
  });
});
