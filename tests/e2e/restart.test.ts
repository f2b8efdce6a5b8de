import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { createLedger } from '../../src/slack/conversation/ledger.ts';
import { claimQuestion } from '../../src/store/answer-claims.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { shippedIndex } from '../make-index.ts';
import { pause, startApp } from './start-bot.ts';

const SHARE_2021 = '2021年安居锂电产值占溧阳的比例是多少';

async function setUp() {
  const dataDir = mkdtempSync(join(tmpdir(), 'footnote-restart-'));
  const sandbox = await startSandbox({ postRate: { burst: 20 } });
  onTestFinished(async () => {
    await sandbox.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const channel = sandbox.channelNamed('general')?.id ?? '';
  const [lin = { id: '' }] = sandbox.people;
  const run = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
    const store = await openStore({ dataDir, now: Date.now });
    const app = await startApp(sandbox, { store });
    try {
      return await work(store);
    } finally {
      await app.stop();
      await store.close();
    }
  };
  const post = (text: string, threadTs?: string) =>
    sandbox.postMessage({ user: lin.id, channel, text, ...(threadTs !== undefined && { threadTs }) });
  const replies = () => sandbox.messages(channel).filter(({ bot_id }) => bot_id !== undefined);
  return { sandbox, channel, lin: lin.id, run, post, replies };
}

describe('after a restart', () => {
  it('a follow-up is still understood', async () => {
    const { sandbox, channel, run, post } = await setUp();
    const thread = await run(async () => {
      const { ts } = await post(`<@${sandbox.botUserId}> ${SHARE_2021}`);
      await sandbox.waitForReply({ channel, threadTs: ts });
      return ts;
    });
    await run(async () => {
      const { ts } = await post('2020年呢', thread);
      const reply = await sandbox.waitForReply({ channel, threadTs: thread, afterTs: ts });
      expect(reply.text).toContain('1.07%');
    });
  });

  it('an event delivered again is not answered twice', async () => {
    const { sandbox, channel, run, post, replies } = await setUp();
    await run(async () => {
      const { ts } = await post(`<@${sandbox.botUserId}> ${SHARE_2021}`);
      await sandbox.waitForReply({ channel, threadTs: ts });
    });
    await run(async () => {
      await sandbox.faults.redeliverLast();
      await pause();
      expect(replies()).toHaveLength(1);
    });
  });

  it('a question that a killed process had taken is answered', async () => {
    const { sandbox, channel, lin, run, post, replies } = await setUp();
    const { ts } = await post(`<@${sandbox.botUserId}> ${SHARE_2021}`);
    const question = `post:T:${channel}:${ts}`;
    const work = {
      text: SHARE_2021,
      asker: lin,
      team: 'T',
      place: { channel, threadTs: ts, memoryKeys: [`T:${channel}:${ts}`] },
      claimKeys: [question],
    };
    await run(async (store) => {
      const now = Date.now() - 60_000;
      await claimQuestion(store, {
        ...{ keys: [question], holder: 'killed', work: JSON.stringify(work), now, leaseUntil: now + 45_000 },
      });
    });
    // The sweep comes when the bot starts, and every few seconds after that.
    await run(async () => {
      const reply = await sandbox.waitForReply({ channel, threadTs: ts });
      expect(reply.text).toContain('15%');
    });
    await run(() => pause(500));
    expect(replies().filter(({ text }) => text.includes('15%'))).toHaveLength(1);
  });

  it.each([
    [
      'an edit',
      { text: '遂宁2021年有多少家省级企业技术中心', editedTs: '9999999999.000100', event: 'Ev1', to: 'bot' },
      ['44家'],
    ],
    ['a deletion', { isDeleted: true }, []],
  ] as const)('%s that a killed process had begun to follow is followed', async (_case, change, said) => {
    const { sandbox, channel, run, post, replies } = await setUp();
    const ts = await run(async () => {
      const asked = await post(`<@${sandbox.botUserId}> ${SHARE_2021}`);
      await sandbox.waitForReply({ channel, threadTs: asked.ts });
      await pause();
      return asked.ts;
    });
    const question = `post:${sandbox.teamId}:${channel}:${ts}`;
    await run(async (store) => {
      const ledger = createLedger(store, Date.now, true, shippedIndex().catalog);
      const entry = await ledger.find({ question });
      if (entry && 'editedTs' in change) await ledger.beginEdit(entry, change);
      const left = { team: sandbox.teamId, channel, ts, ...change };
      const now = Date.now() - 60_000;
      const held = { holder: 'killed', now, leaseUntil: now + 45_000 };
      await claimQuestion(store, { ...held, keys: [`turn:${question}`], work: 'null' });
      await claimQuestion(store, { ...held, keys: [`${question}:left`], work: JSON.stringify(left) });
    });
    await run(() =>
      sandbox.waitFor(
        () =>
          replies().length === said.length && said.every((part, at) => replies()[at]?.text.includes(part)),
        8_000,
      ),
    );
  });
});
