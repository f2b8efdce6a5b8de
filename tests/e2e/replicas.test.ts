// Three processes of the bot on one PostgreSQL, one of them killed in the middle of its work. What happens takes more than
// a minute and is played once; the tests look at what came of it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import type { Message } from '../../src/sandbox/types.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { findAnswer } from '../../src/store/posted-answers.ts';
import { type PostgresServer, startPostgres } from '../store/postgres-server.ts';
import { subscribeDue } from './due-digest.ts';
import { pause } from './start-bot.ts';
import { type BotProcess, startProcess } from './start-process.ts';

const SUBSCRIPTIONS = 500;
/** No more than the store has connections. */
const AT_ONCE = 10;
const SHARE_2021 = '2021年安居锂电产值占溧阳的比例是多少';
/** Asked twice of itself, it would speak of another year. */
const YEAR_BEFORE = '前一年呢';
const RATE_LIMITS = 30;
const LOST_ANSWERS = 15;
/**
 * A process is at work on fifty posts at most. While the answers to those it has made are held, it takes no more, and
 * what is left over waits for the next: so each has its share, however busy the machine is.
 */
const FIRST_WAVE = 150;
const HELD_ANSWERS = 100;
const HOLD_MS = 4_000;

interface Row {
  readonly channel: string;
  readonly state: string;
  readonly holder: string | null;
}

let server: PostgresServer;
let sandbox: Sandbox;
let store: Store;
let processes: BotProcess[] = [];
let channels: string[] = [];
/** Channels where the killed process had posted, and had not recorded it. */
let unrecorded: string[] = [];
const asked = { unposted: '', posted: '', followUp: '' };
const places = { unposted: '', posted: '', followUp: '' };
let followUpTs = '';
let killedAt = 0;
let answeredAfter = 0;

const postsIn = (channel: string): Message[] =>
  sandbox.messages(channel).filter(({ bot_id }) => bot_id !== undefined);
const rowsOf = (): Promise<Row[]> =>
  store.read((db) => db.selectFrom('deliveries').select(['channel', 'state', 'holder']).execute());
/** All deliveries, once so many have ended and none is open. */
const endedRows = async (count: number) => {
  const rows = await rowsOf();
  const isOver = rows.every(({ state }) => state !== 'open' && state !== 'posting');
  return isOver && rows.length === count ? rows : undefined;
};
const survivorLogs = () => processes.slice(1).flatMap(({ logs }) => logs);

async function waitUntil<T>(look: () => Promise<T | undefined>, ms: number, what: string): Promise<T> {
  const until = Date.now() + ms;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > until) throw new Error(`${what} did not come within ${ms} ms.`);
    await pause(100);
  }
}

async function subscribe(wave: readonly string[], owner: string): Promise<void> {
  for (let at = 0; at < wave.length; at += AT_ONCE) {
    const part = wave.slice(at, at + AT_ONCE);
    await Promise.all(part.map((channel) => subscribeDue(store, { team: sandbox.teamId, channel, owner })));
  }
}

async function askIn(channel: string, user: string, text: string, threadTs?: string): Promise<string> {
  const mention = `<@${sandbox.botUserId}> ${text}`;
  const line = { user, channel, text: mention, ...(threadTs !== undefined && { threadTs }) };
  return (await sandbox.postMessage(line)).ts;
}

/** Questions that the first process takes and cannot post yet: one by itself, and a follow-up. */
async function askInVain(user: string): Promise<void> {
  asked.followUp = await askIn(places.followUp, user, SHARE_2021);
  await sandbox.waitForReply({ channel: places.followUp, threadTs: asked.followUp, timeoutMs: 10_000 });
  sandbox.faults.rateLimitNext('chat.postMessage', 2, 600);
  asked.unposted = await askIn(places.unposted, user, SHARE_2021);
  followUpTs = await askIn(places.followUp, user, YEAR_BEFORE, asked.followUp);
  const isLimited = () => sandbox.log.calls.filter(({ status }) => status === 429).length === 2;
  await sandbox.waitFor(isLimited, 10_000);
}

/** One that it posts, and cannot record until it is killed. */
async function askUnrecorded(user: string): Promise<void> {
  sandbox.faults.holdResponseNext('chat.postMessage', 90_000);
  asked.posted = await askIn(places.posted, user, SHARE_2021);
  await sandbox.waitForReply({ channel: places.posted, threadTs: asked.posted, timeoutMs: 10_000 });
}

beforeAll(async () => {
  server = await startPostgres();
  const databaseUrl = await server.createDatabase();
  // Slack's pace, without the bursts it allows.
  sandbox = await startSandbox({ postRate: { burst: 1, perSecond: 1 } });
  const [lin = { id: '' }, dana = { id: '' }] = sandbox.people;
  const members = [lin.id, dana.id, sandbox.botUserId];
  const addChannel = (name: string) => sandbox.addChannel({ name, members }).id;
  channels = Array.from({ length: SUBSCRIPTIONS }, (_, at) => addChannel(`daily-${at}`));
  for (const name of ['unposted', 'posted', 'followUp'] as const)
    places[name] = addChannel(name.toLowerCase());
  // All at once on an empty database: one of them makes the schema.
  processes = await Promise.all(
    [1, 2, 3].map(() => startProcess(sandbox, { DATABASE_URL: databaseUrl, LOG_LEVEL: 'info' })),
  );
  store = await openStore({ databaseUrl, now: Date.now });
  const [first] = processes;
  if (!first) throw new Error('No process was started.');
  sandbox.setRequestUrls([first.requestUrl]);
  await askInVain(lin.id);

  sandbox.faults.rateLimitNext('chat.postMessage', RATE_LIMITS, 1);
  sandbox.faults.loseResponseNext('chat.postMessage', LOST_ANSWERS);
  sandbox.faults.holdResponseNext('chat.postMessage', HOLD_MS, HELD_ANSWERS);
  await subscribe(channels.slice(0, FIRST_WAVE), dana.id);
  await waitUntil(() => endedRows(FIRST_WAVE), 60_000, 'The end of the first deliveries');
  await askUnrecorded(lin.id);
  sandbox.faults.holdResponseNext('chat.postMessage', HOLD_MS, HELD_ANSWERS);
  await subscribe(channels.slice(FIRST_WAVE), dana.id);
  unrecorded = await waitUntil(
    async () => {
      const held = (await rowsOf()).filter(
        ({ state, holder, channel }) =>
          state === 'posting' && holder === first.holder && postsIn(channel).length > 0,
      );
      return held.length > 0 ? held.map(({ channel }) => channel) : undefined;
    },
    30_000,
    'A post that the first process has not recorded',
  );
  killedAt = Date.now();
  await first.kill();
  sandbox.setRequestUrls(processes.slice(1).map(({ requestUrl }) => requestUrl));

  // One of those it left cannot be looked for where it was posted.
  setTimeout(() => sandbox.faults.failNext('conversations.history', 'missing_scope'), 35_000);
  await sandbox.waitForReply({ channel: places.unposted, threadTs: asked.unposted, timeoutMs: 70_000 });
  answeredAfter = Date.now() - killedAt;
  await waitUntil(() => endedRows(SUBSCRIPTIONS), 60_000, 'The end of every delivery');
  // Whatever would come twice has time to.
  await pause(3_000);
}, 240_000);

afterAll(async () => {
  await Promise.all(processes.map((one) => one.kill()));
  await store?.close();
  await sandbox?.stop();
  await server?.stop();
});

describe('500 daily posts that three processes share, one of which is killed', () => {
  it('come once each, or are in doubt and told of', async () => {
    const counts = new Map(channels.map((channel) => [channel, postsIn(channel).length]));
    expect([...counts].filter(([, count]) => count > 1)).toEqual([]);
    const rows = await rowsOf();
    expect(rows).toHaveLength(SUBSCRIPTIONS);
    const doubtful = rows.filter(({ state }) => state === 'in_doubt');
    const others = rows.filter(({ state }) => state !== 'in_doubt');
    expect(others.filter(({ state, channel }) => state !== 'posted' || counts.get(channel) !== 1)).toEqual(
      [],
    );
    expect(doubtful.length).toBeLessThanOrEqual(1);
    const [, dana = { id: '' }] = sandbox.people;
    const notices = postsIn(await sandbox.openDirectMessage(dana.id)).map(({ text }) => text);
    expect(notices).toHaveLength(doubtful.length);
    for (const [at, { channel }] of doubtful.entries()) expect(notices[at]).toContain(channel);
    const told = survivorLogs().filter((line) => /"kind":"in_doubt".*"msg":"digest"/.test(line));
    expect(told).toHaveLength(doubtful.length);
  });

  it('are posted by all of them', () => {
    for (const { logs } of processes)
      expect(logs.filter((line) => line.includes('"kind":"posted"')).length).toBeGreaterThan(10);
  });

  it('are found where the killed process had posted and not recorded them', async () => {
    expect(unrecorded.length).toBeGreaterThan(0);
    const rows = new Map((await rowsOf()).map(({ channel, state }) => [channel, state]));
    for (const channel of unrecorded) {
      expect(postsIn(channel)).toHaveLength(1);
      expect(['posted', 'in_doubt']).toContain(rows.get(channel));
    }
  });

  it('keep to the pace of a channel: Slack limits what it was told to, and nothing else', () => {
    const limited = sandbox.log.calls.filter(({ status }) => status === 429);
    expect(limited).toHaveLength(RATE_LIMITS + 2);
    expect(sandbox.log.calls.filter(({ lost }) => lost)).toHaveLength(LOST_ANSWERS);
  });
});

describe('a question whose process is killed', () => {
  it('is answered by another within a minute, once', () => {
    expect(answeredAfter).toBeLessThan(60_000);
    const replies = postsIn(places.unposted);
    expect(replies.map(({ thread_ts }) => thread_ts)).toEqual([asked.unposted]);
    expect(replies[0]?.text).toContain('15%');
  });

  it('after it had posted the reply is not answered again, and the reply is recorded', async () => {
    const replies = postsIn(places.posted);
    expect(replies).toHaveLength(1);
    const where = { team: sandbox.teamId, channel: places.posted, questionTs: asked.posted };
    expect(await findAnswer(store, where)).toMatchObject({ replyTs: replies[0]?.ts, state: 'live' });
  });

  it('is asked of what the thread was about before it, and not of itself', () => {
    const [, reply] = postsIn(places.followUp);
    expect(postsIn(places.followUp)).toHaveLength(2);
    expect(reply?.thread_ts).toBe(asked.followUp);
    expect(Number(reply?.ts)).toBeGreaterThan(Number(followUpTs));
    expect(reply?.text).toContain('1.07%');
  });

  it('makes one readable line in the log of who took it over', () => {
    const lines = survivorLogs().filter((line) => line.includes('question taken over'));
    expect(lines.map((line) => JSON.parse(line).key).sort()).toEqual(
      [
        [places.followUp, followUpTs],
        [places.posted, asked.posted],
        [places.unposted, asked.unposted],
      ]
        .map(([channel, ts]) => `post:${sandbox.teamId}:${channel}:${ts}`)
        .sort(),
    );
  });
});

it('a process that is told to stop lets the others go on, and ends without a fault', async () => {
  const [, second, third] = processes;
  const stopped = third?.stop();
  // What still reaches it within its last seconds, or is refused, comes to the other.
  sandbox.setRequestUrls([third?.requestUrl ?? '', second?.requestUrl ?? '']);
  const [lin = { id: '' }] = sandbox.people;
  const text = `<@${sandbox.botUserId}> ${SHARE_2021}`;
  const { ts } = await sandbox.postMessage({ user: lin.id, channel: places.posted, text });
  await sandbox.waitForReply({ channel: places.posted, threadTs: ts, timeoutMs: 10_000 });
  expect(await stopped).toBe(0);
  expect(third?.logs.some((line) => line.includes('bot stopped'))).toBe(true);
  const replies = postsIn(places.posted).filter(({ thread_ts }) => thread_ts === ts);
  expect(replies).toHaveLength(1);
}, 40_000);
