// One process on a SQLite file, killed after it had posted and before it could record that, and started again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { openStore } from '../../src/store/open-store.ts';
import { findAnswer } from '../../src/store/posted-answers.ts';
import { subscribeDue } from './due-digest.ts';
import { pause } from './start-bot.ts';
import { startProcess } from './start-process.ts';

const SHARE_2021 = '2021年安居锂电产值占溧阳的比例是多少';

it('what was posted and not recorded is found by the next process, posted no second time, and recorded', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'footnote-killed-'));
  const sandbox = await startSandbox();
  const killed = await startProcess(sandbox, { DATA_DIR: dataDir });
  const store = await openStore({ dataDir, now: Date.now });
  onTestFinished(async () => {
    await killed.kill();
    await store.close();
    await sandbox.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const [general = '', press = ''] = ['general', 'press'].map((name) => sandbox.channelNamed(name)?.id ?? '');
  const [lin = { id: '' }] = sandbox.people;
  const posts = (channel: string) => sandbox.messages(channel).filter(({ bot_id }) => bot_id !== undefined);

  sandbox.setRequestUrls([killed.requestUrl]);
  sandbox.faults.holdResponseNext('chat.postMessage', 8_000, 2);
  await subscribeDue(store, { team: sandbox.teamId, channel: press, owner: lin.id });
  const text = `<@${sandbox.botUserId}> ${SHARE_2021}`;
  const { ts } = await sandbox.postMessage({ user: lin.id, channel: general, text });
  await sandbox.waitFor(() => posts(general).length === 1 && posts(press).length === 1, 10_000);
  await killed.kill();
  const killedAt = Date.now();

  const next = await startProcess(sandbox, { DATA_DIR: dataDir });
  onTestFinished(next.kill);
  await sandbox.waitFor(() => next.logs.some((line) => line.includes('"kind":"found"')), 70_000);
  await sandbox.waitFor(() => next.logs.some((line) => line.includes('question taken over')), 70_000);
  expect(Date.now() - killedAt).toBeLessThan(60_000);
  await pause(500);

  expect(posts(general)).toHaveLength(1);
  expect(posts(press)).toHaveLength(1);
  const where = { team: sandbox.teamId, channel: general, questionTs: ts };
  const soon = { timeout: 10_000 };
  await expect.poll(() => findAnswer(store, where), soon).toMatchObject({ replyTs: posts(general)[0]?.ts });
  const rows = () => store.read((db) => db.selectFrom('deliveries').select(['state', 'ts']).execute());
  await expect.poll(rows, soon).toEqual([{ state: 'posted', ts: posts(press)[0]?.ts }]);
}, 150_000);
