// Two processes of the bot on one store, to which Slack hands everything at the same time.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import type { EnvelopeRecord } from '../../src/sandbox/types.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { startPostgres } from '../store/postgres-server.ts';
import { subscribeDue } from './due-digest.ts';
import { pause } from './start-bot.ts';
import { type BotProcess, startProcess } from './start-process.ts';

const SHARE_2021 = '2021年安居锂电产值占溧阳的比例是多少';
const SHARE_2020 = '2020年安居锂电产值占溧阳的比例是多少';
const CHANNELS = 12;
/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:9/';
const SOON_MS = 15_000;

interface Place {
  readonly env: Readonly<Record<string, string>>;
  readonly open: () => Promise<Store>;
  readonly remove: () => Promise<void>;
}

function inFile(): Place {
  const dataDir = mkdtempSync(join(tmpdir(), 'footnote-shared-'));
  return {
    env: { DATA_DIR: dataDir },
    open: () => openStore({ dataDir, now: Date.now }),
    remove: async () => rmSync(dataDir, { recursive: true, force: true }),
  };
}

async function inPostgres(): Promise<Place> {
  const server = await startPostgres();
  const databaseUrl = await server.createDatabase();
  return {
    env: { DATABASE_URL: databaseUrl },
    open: () => openStore({ databaseUrl, now: Date.now }),
    remove: server.stop,
  };
}

describe.each([
  ['one SQLite file', inFile],
  ['one PostgreSQL', inPostgres],
] as const)('two processes on %s', (_place, create) => {
  let place: Place;
  let sandbox: Sandbox;
  let store: Store;
  let processes: BotProcess[] = [];
  let channels: string[] = [];
  const asked = new Map<string, string>();
  const user = () => sandbox.people[0]?.id ?? '';
  const mention = (text: string) => `<@${sandbox.botUserId}> ${text}`;
  const repliesIn = (channel: string) =>
    sandbox
      .messages(channel)
      .filter(({ bot_id, thread_ts }) => bot_id !== undefined && thread_ts !== undefined)
      .map(({ text }) => text);
  const replies = () => channels.map(repliesIn);

  /** Tells both of what people do in every channel, of all of it at once. */
  async function tellBoth(act: (channel: string) => Promise<unknown>): Promise<void> {
    const told = sandbox.log.envelopes.length;
    sandbox.setRequestUrls([NOWHERE]);
    await Promise.all(channels.map(act));
    const events = () => sandbox.log.envelopes.slice(told);
    await sandbox.waitFor(() => events().every(({ outcome }) => outcome !== 'waiting'));
    // Addresses take turns: each event goes to one, and then to the other.
    sandbox.setRequestUrls(processes.map(({ requestUrl }) => requestUrl));
    const twice = (event: EnvelopeRecord) => [event, event];
    await Promise.all(
      events()
        .flatMap(twice)
        .map((event) => sandbox.faults.redeliver(event)),
    );
  }

  beforeAll(async () => {
    place = await create();
    sandbox = await startSandbox({ postRate: { burst: 20 }, retryDelays: [] });
    const members = [...sandbox.people.map(({ id }) => id), sandbox.botUserId];
    channels = Array.from(
      { length: CHANNELS },
      (_, at) => sandbox.addChannel({ name: `desk-${at}`, members }).id,
    );
    // At once on an empty store: one of them makes the schema.
    processes = await Promise.all(
      [1, 2].map(() => startProcess(sandbox, { ...place.env, LOG_LEVEL: 'info' })),
    );
    store = await place.open();
  }, 120_000);

  afterAll(async () => {
    await Promise.all(processes.map((one) => one.kill()));
    await store?.close();
    await sandbox?.stop();
    await place?.remove();
  });

  it('answer each question once', async () => {
    await tellBoth(async (channel) => {
      asked.set(
        channel,
        (await sandbox.postMessage({ user: user(), channel, text: mention(SHARE_2021) })).ts,
      );
    });
    await sandbox.waitFor(() => replies().every(({ length }) => length > 0), SOON_MS);
    await pause(1_000);
    expect(replies()).toEqual(channels.map(() => [expect.stringContaining('15%')]));
  });

  it('follow each edit once', async () => {
    await tellBoth((channel) =>
      sandbox.editMessage({ user: user(), channel, ts: asked.get(channel) ?? '', text: mention(SHARE_2020) }),
    );
    await sandbox.waitFor(() => replies().every(([text]) => text?.includes('1.07%')), SOON_MS);
    await pause(1_000);
    expect(replies()).toEqual(channels.map(() => [expect.stringContaining('1.07%')]));
    expect(sandbox.log.calls.filter(({ method }) => method === 'chat.update')).toHaveLength(CHANNELS);
  });

  it('make each daily post once, while people ask', async () => {
    const owner = user();
    const team = sandbox.teamId;
    await Promise.all(channels.map((channel) => subscribeDue(store, { team, channel, owner })));
    const daily = (channel: string) =>
      sandbox.messages(channel).filter((one) => one.bot_id !== undefined && one.thread_ts === undefined);
    await tellBoth((channel) =>
      sandbox.postMessage({ user: owner, channel, text: mention('遂宁2021年有多少家省级企业技术中心') }),
    );
    const isDone = () =>
      channels.every((channel) => daily(channel).length > 0 && repliesIn(channel).length > 1);
    await sandbox.waitFor(isDone, SOON_MS);
    await pause(1_000);
    expect(channels.map((channel) => daily(channel).length)).toEqual(channels.map(() => 1));
    expect(replies()).toEqual(
      channels.map(() => [expect.stringContaining('1.07%'), expect.stringContaining('44家')]),
    );
  });

  it('take each reply along with its deleted question', async () => {
    await tellBoth((channel) =>
      sandbox.deleteMessage({ user: user(), channel, ts: asked.get(channel) ?? '' }),
    );
    await sandbox.waitFor(() => replies().every(({ length }) => length === 1), SOON_MS);
    expect(replies()).toEqual(channels.map(() => [expect.stringContaining('44家')]));
  });

  it('are ready after all that, and have met no fault', async () => {
    const health = await Promise.all(
      processes.map(({ requestUrl }) => fetch(new URL('/health/ready', requestUrl))),
    );
    expect(health.map(({ status }) => status)).toEqual([200, 200]);
    const faults = processes.map(({ logs }) => logs.filter((line) => /"level":[56]0|SQLITE_/.test(line)));
    expect(faults).toEqual([[], []]);
  });
});
