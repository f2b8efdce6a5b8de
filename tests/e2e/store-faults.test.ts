// What the bot makes of a SQLite file that cannot be written to for a while: nothing is lost and nothing comes twice.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DATABASE_FILE, openStore, type Store } from '../../src/store/open-store.ts';
import { subscribeDue } from './due-digest.ts';
import { type Bot, pause, startBot } from './start-bot.ts';

const SHARE_2021 = '2021年安居锂电产值占溧阳的比例是多少';

async function setUp() {
  const dataDir = mkdtempSync(join(tmpdir(), 'footnote-faults-'));
  const busy: number[] = [];
  const store = await openStore({ dataDir, now: Date.now, onBusy: (waited) => busy.push(waited) });
  onTestFinished(async () => {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  // What a process had claimed is taken up again sooner, so that the test need not wait a minute.
  const bot = await startBot({ app: { store, digestSettings: { lease: 3_000 } } });
  return { bot, store, busy, file: join(dataDir, DATABASE_FILE) };
}

const ask = (bot: Bot, text: string) =>
  bot.sandbox.postMessage({
    ...{ user: bot.lin, channel: bot.channel, text: `<@${bot.sandbox.botUserId}> ${text}` },
  });
const linesWith = (bot: Bot, text: string) => bot.logs.filter((line) => line.includes(text));

/** Lets the file grow no further. */
async function fillUp(store: Store): Promise<void> {
  const run = (statement: string) => store.write((trx) => sql.raw(statement).execute(trx));
  const { rows } = await store.read((db) => sql<{ page_count: number }>`pragma page_count`.execute(db));
  await run(`pragma max_page_count = ${rows[0]?.page_count ?? 0}`);
}

async function makeRoom(store: Store): Promise<void> {
  await store.write((trx) => sql.raw('pragma max_page_count = 1000000').execute(trx));
}

describe('a full disk', () => {
  it('makes a question and a daily post wait, and both come once when there is room', async () => {
    const { bot, store } = await setUp();
    await fillUp(store);
    await subscribeDue(store, { team: bot.sandbox.teamId, channel: bot.other, owner: bot.dana });
    // What is longer than what is left of a page needs one more.
    const { ts } = await ask(bot, `${SHARE_2021}${'？'.repeat(6_000)}`);
    await bot.sandbox.waitFor(() => linesWith(bot, 'store is away').length > 0, 5_000);
    await bot.sandbox.waitFor(() => linesWith(bot, '"msg":"digest"').length > 0, 5_000);
    await pause(1_500);
    expect(bot.calls('chat.postMessage')).toEqual([]);

    await makeRoom(store);

    const reply = await bot.sandbox.waitForReply({ channel: bot.channel, threadTs: ts, timeoutMs: 10_000 });
    expect(reply.text).toContain('15%');
    await bot.sandbox.waitFor(() => bot.replies(bot.other).length > 0, 10_000);
    await pause(1_500);
    expect(bot.replies()).toHaveLength(1);
    expect(bot.replies(bot.other)).toHaveLength(1);
    const [line = '', ...more] = linesWith(bot, 'store is away');
    expect(more).toEqual([]);
    expect(line).toContain('The disk of the store is full. Make room on it');
    expect(linesWith(bot, 'store is back')).toHaveLength(1);
    const digestLines = linesWith(bot, '"msg":"digest"').filter((one) => !one.includes('"kind":"posted"'));
    expect(digestLines).toHaveLength(1);
    expect(digestLines[0]).toContain('The disk of the store is full');
  }, 40_000);
});

describe('another program that writes for three seconds', () => {
  it('makes a question and a daily post wait, with one line in the log', async () => {
    const { bot, store, busy, file } = await setUp();
    await subscribeDue(store, { team: bot.sandbox.teamId, channel: bot.other, owner: bot.dana });
    const other = new Database(file);
    onTestFinished(() => void other.close());
    other.exec('begin immediate');
    const { ts } = await ask(bot, SHARE_2021);
    await pause(3_000);
    expect(bot.replies()).toEqual([]);
    other.exec('commit');

    const reply = await bot.sandbox.waitForReply({ channel: bot.channel, threadTs: ts, timeoutMs: 10_000 });
    expect(reply.text).toContain('15%');
    await bot.sandbox.waitFor(() => bot.replies(bot.other).length > 0, 10_000);
    await pause(1_500);
    expect(bot.replies()).toHaveLength(1);
    expect(bot.replies(bot.other)).toHaveLength(1);
    expect(busy).toHaveLength(1);
    expect(busy[0]).toBeGreaterThan(2_000);
    expect(bot.logs.filter((line) => /"level":(?:40|50|60)/.test(line))).toEqual([]);
  }, 30_000);
});
