// Daily posts that are due at one instant, planned, claimed and seen to their end on a real store.
//   node digest.mjs sqlite|postgres SUBSCRIPTIONS ROUNDS
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { DEFAULT_SETTINGS } from '../../dist/digest/delivery-settings.js';
import { createDigestRunner } from '../../dist/digest/digest-runner.js';
import { createDeliveryStore } from '../../dist/store/deliveries.js';
import { openStore } from '../../dist/store/open-store.js';
import { putSubscription } from '../../dist/store/subscriptions.js';
import { percentile, report } from './timing.mjs';

const DUE_AT = Date.parse('2026-07-29T01:00:00Z');
const SCHEDULE = { time: '09:00', days: [1, 2, 3, 4, 5], timeZone: 'Asia/Shanghai' };
const CHANNELS_PER_TEAM = 40;
const CLAIMED_AT_ONCE = DEFAULT_SETTINGS.concurrency;
const POST = { changes: [], furtherChanges: 0, anniversaries: [], citations: [], shown: ['figure'] };

const [dialect, size, rounds] = process.argv.slice(2);
const count = Number(size);
const place = dialect === 'postgres' ? await openPostgresPlace() : openSqlitePlace();
try {
  const runs = [];
  for (let round = 0; round < Number(rounds); round += 1) runs.push(await measureRound());
  const median = (key) => percentile(runs.map((run) => run[key]), 50); // biome-ignore format: one row
  report({ dialect, count, rounds: runs.length, planned: median('planned'), claimed: median('claimed'), delivered: median('delivered') }); // biome-ignore format: one row
} finally {
  await place.stop();
}

/** Subscriptions a second: planned; claimed, a process's share at a time; and posted without a network and recorded. */
async function measureRound() {
  const store = await openStore({ ...(await place.create()), now: Date.now });
  const deliveries = createDeliveryStore(store, () => DUE_AT);
  for (let at = 0; at < count; at += 1) await putSubscription(store, subscription(at), DUE_AT);
  const planned = await perSecond(() => createRunner(deliveries, { concurrency: 0 }).tick());
  const claimed = await perSecond(() => claimAll(deliveries));
  // The leases taken above are over a minute later.
  const runner = createRunner(deliveries, {}, DUE_AT + 60_000);
  const delivered = await perSecond(async () => {
    await runner.tick();
    await runner.idle();
  });
  const { ended } = await store.read((db) =>
    db
      .selectFrom('deliveries')
      .select(({ fn }) => fn.countAll().as('ended'))
      .where('state', '=', 'posted')
      .executeTakeFirstOrThrow(),
  );
  if (Number(ended) !== count) throw new Error(`${ended} of ${count} were posted`);
  await store.close();
  return { planned, claimed, delivered };
}

async function perSecond(work) {
  const startedAt = performance.now();
  await work();
  return (count / (performance.now() - startedAt)) * 1000;
}

async function claimAll(deliveries) {
  const request = { holder: 'bench', now: DUE_AT, leaseUntil: DUE_AT + 45_000, limit: CLAIMED_AT_ONCE };
  let total = 0;
  for (let taken = -1; taken !== 0; total += taken)
    taken = (await deliveries.claim({ ...request, perTeam: CLAIMED_AT_ONCE, running: new Map() })).length;
  if (total !== count) throw new Error(`${total} of ${count} were claimed`);
}

function createRunner(store, settings, at = DUE_AT) {
  return createDigestRunner({
    store,
    publisher: { publish: async () => ({ kind: 'posted', ts: '1' }) },
    compose: async (_, date) => ({ pack: 'pack', post: { ...POST, pack: 'pack', date } }),
    clock: { now: () => at, wait: () => new Promise(() => undefined) },
    random: () => 0.5,
    report: (event) => {
      if ('error' in event) throw event.error;
    },
    holder: 'bench-runner',
    settings: { ...DEFAULT_SETTINGS, ...settings },
  });
}

function subscription(at) {
  const team = `T${Math.floor(at / CHANNELS_PER_TEAM)}`;
  const named = { id: `s${at}`, team, channel: `C${at}`, owner: `U${at}`, lang: 'en' };
  return { ...named, schedule: SCHEDULE, topics: [], onlyNews: false, nextRunAt: DUE_AT };
}

function openSqlitePlace() {
  const folders = [];
  return {
    create: () => {
      const dataDir = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
      folders.push(dataDir);
      return { dataDir };
    },
    stop: () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openPostgresPlace() {
  const { startPostgres } = await tsImport('../../tests/store/postgres-server.ts', import.meta.url);
  const server = await startPostgres({ isSynced: true });
  return { create: async () => ({ databaseUrl: await server.createDatabase() }), stop: server.stop };
}
