import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { type PostgresServer, startPostgres } from '../store/postgres-server.ts';
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
});
