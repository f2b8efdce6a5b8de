import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { type PostgresServer, startPostgres } from '../store/postgres-server.ts';
import { subscribeDue } from './due-digest.ts';
import { pause, startBot } from './start-bot.ts';

const SHARE_2021 = '2021年安居锂电产值占溧阳的比例是多少';

describe('while the database is away', () => {
  let server: PostgresServer | undefined;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(async () => server?.stop());

  it('a question waits, and is answered once when the database is back', async () => {
    const databaseUrl = (await server?.createDatabase()) ?? '';
    const store = await openStore({ databaseUrl, now: Date.now });
    onTestFinished(() => store.close());
    const bot = await startBot({ app: { store } });

    await server?.pause();
    const { ts } = await bot.sandbox.postMessage({
      ...{ user: bot.lin, channel: bot.channel, text: `<@${bot.sandbox.botUserId}> ${SHARE_2021}` },
    });
    await pause(1_500);
    expect(bot.replies()).toEqual([]);
    await server?.resume();

    const reply = await bot.sandbox.waitForReply({ channel: bot.channel, threadTs: ts, timeoutMs: 15_000 });
    expect(reply.text).toContain('15%');
    await pause(500);
    expect(bot.replies()).toHaveLength(1);
    expect(bot.logs.some((line) => line.includes('store is away'))).toBe(true);
    expect(bot.logs.some((line) => line.includes('store is back'))).toBe(true);
  }, 60_000);

  it('for thirty seconds, with a post just made and not recorded, nothing is lost and nothing comes twice', async () => {
    const databaseUrl = (await server?.createDatabase()) ?? '';
    const store = await openStore({ databaseUrl, now: Date.now });
    onTestFinished(() => store.close());
    const bot = await startBot({ app: { store } });
    const { sandbox, channel, other, dana, lin } = bot;
    const late = sandbox.addChannel({ name: 'late', members: [dana, sandbox.botUserId] }).id;
    const due = (where: string) => ({ team: sandbox.teamId, channel: where, owner: dana });

    sandbox.faults.holdResponseNext('chat.postMessage', 3_000);
    await subscribeDue(store, due(other));
    await sandbox.waitFor(() => bot.replies(other).length === 1, 10_000);
    await server?.pause();
    const text = `<@${sandbox.botUserId}> ${SHARE_2021}`;
    const { ts } = await sandbox.postMessage({ user: lin, channel, text });
    await pause(30_000);
    expect(bot.replies()).toEqual([]);
    await server?.resume();
    await subscribeDue(store, due(late));

    const reply = await sandbox.waitForReply({ channel, threadTs: ts, timeoutMs: 15_000 });
    expect(reply.text).toContain('15%');
    await sandbox.waitFor(() => bot.replies(late).length > 0, 15_000);
    await sandbox.waitFor(() => bot.logs.some((line) => line.includes('"kind":"found"')), 40_000);
    await pause(500);
    for (const where of [channel, other, late]) expect(bot.replies(where)).toHaveLength(1);
    const states = await store.read((db) => db.selectFrom('deliveries').select('state').execute());
    expect(states).toEqual([{ state: 'posted' }, { state: 'posted' }]);
    for (const what of ['store is away', 'store is back', '"kind":"store_failed"', '"kind":"store_back"'])
      expect(bot.logs.filter((line) => line.includes(what))).toHaveLength(1);
  }, 120_000);

  it('a command that needs the record alone is answered, in the language of who writes it', async () => {
    const databaseUrl = (await server?.createDatabase()) ?? '';
    const store = await openStore({ databaseUrl, now: Date.now });
    onTestFinished(() => store.close());
    const bot = await startBot({ app: { store, drainMs: 300 } });
    const { sandbox, channel } = bot;
    await server?.pause();
    onTestFinished(() => server?.resume());
    for (const [user, said] of [
      [bot.lin, '超过1500亿元'],
      [bot.dana, 'More than RMB 150 billion'],
    ] as const) {
      await sandbox.runCommand({ user, channel, command: '/metric', text: 'GDP' });
      const { text } = await sandbox.waitFor(() => sandbox.ephemerals(user, channel)[0], 5_000);
      expect(text).toContain(said);
    }
  }, 60_000);

  it('the bot stops in time all the same', async () => {
    const databaseUrl = (await server?.createDatabase()) ?? '';
    const store = await openStore({ databaseUrl, now: Date.now });
    onTestFinished(() => store.close());
    const bot = await startBot({ app: { store, drainMs: 300, lingerMs: 0 } });
    await server?.pause();
    onTestFinished(() => server?.resume());
    // A look for what others have left waits for the database by now.
    await bot.sandbox.waitFor(() => bot.logs.some((line) => line.includes('store is away')), 10_000);

    const started = performance.now();
    await bot.stop();

    expect(performance.now() - started).toBeLessThan(2_000);
  }, 60_000);
});
