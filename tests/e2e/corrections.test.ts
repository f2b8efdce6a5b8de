import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  type CorrectionsOptions,
  runListCorrections,
  runPostCorrections,
} from '../../src/cli/commands/corrections.ts';
import { createLogger } from '../../src/observability/logger.ts';
import type { Sandbox } from '../../src/sandbox/start-sandbox.ts';
import { type Clock, systemClock } from '../../src/slack/clock.ts';
import { connectForCorrections } from '../../src/slack/corrections/connect.ts';
import type { CorrectionTools } from '../../src/slack/corrections/correct-answer.ts';
import { correctAnswers } from '../../src/slack/corrections/correct-answers.ts';
import { openStore } from '../../src/store/open-store.ts';
import { capture } from '../cli/capture.ts';
import { changedPack } from './changed-pack.ts';
import { pause, startBot } from './start-bot.ts';

const ZH = '2021年安居锂电产值占溧阳的比例是多少';
const EN = "What share of Liyang's lithium output did Anju reach in 2021?";
const LITHIUM = 'observations/lithium.yml';
const to16 = (yaml: string) => yaml.replace('value: 15\n', 'value: 16\n');
const to17 = (yaml: string) => yaml.replace('value: 15\n', 'value: 17\n');
const withdraw = (yaml: string) => yaml.replace(/ {2}- id: anju-lithium-share-2021\n[\s\S]*?\n\n/, '');

/** A bot that has a file for a store; the command line opens the same file. */
async function setUp() {
  const dataDir = mkdtempSync(join(tmpdir(), 'footnote-corrections-'));
  const store = await openStore({ dataDir, now: Date.now });
  onTestFinished(async () => {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const bot = await startBot({ app: { store } });
  const { sandbox } = bot;
  const waits: number[] = [];
  // What it waits is over at once: a clock that only said so would be asked again until the time had passed.
  let ahead = 0;
  const clock: Clock = {
    now: () => systemClock.now() + ahead,
    wait: async (ms) => {
      waits.push(ms);
      ahead += ms;
    },
  };
  const optionsFor = (directory: string): CorrectionsOptions => ({
    ...{ dataDir, databaseUrl: undefined, directory, clock },
    slack: { botToken: sandbox.botToken, apiUrl: sandbox.apiUrl },
  });
  const correct = async (change: (yaml: string) => string) => {
    const { io, out } = capture();
    const code = await runPostCorrections(optionsFor(changedPack(LITHIUM, change).directory), io);
    return { code, out: out() };
  };
  const list = async (change: (yaml: string) => string) => {
    const { io, out } = capture();
    expect(await runListCorrections(optionsFor(changedPack(LITHIUM, change).directory), io)).toBe(0);
    return out();
  };
  /** The tools of a run, as they would be made for it. */
  const connect = async (change: (yaml: string) => string, at: Clock = clock) => {
    const { catalog } = changedPack(LITHIUM, change);
    const { botToken, apiUrl } = sandbox;
    const logger = createLogger({ level: 'silent' });
    return connectForCorrections({ botToken, apiUrl, store, catalog, logger, clock: at });
  };
  return { bot, sandbox, store, waits, clock, correct, list, connect };
}

describe('footnote corrections', () => {
  it('lists what no longer holds, and changes nothing', async () => {
    const { bot, list } = await setUp();
    const reply = await bot.ask(ZH);
    await bot.ask('2020年安居锂电产值占溧阳的比例');
    await pause();

    const listed = await list(to16);

    expect(listed).toContain('corrected: 15%');
    expect(listed).toContain('→ 16%');
    expect(listed).toContain('1 posted answer no longer holds.');
    expect(bot.replies()[0]?.text).toBe(reply.text);
    expect(bot.calls('chat.update')).toEqual([]);
  });

  it('has nothing to list where the record says the same', async () => {
    const { bot, list } = await setUp();
    await bot.ask(ZH);
    await pause();
    expect(await list((yaml) => `${yaml}# read again\n`)).toBe('Every posted answer still holds.\n');
  });

  it.each([
    [
      'zh',
      ZH,
      ['原来说：15%', '现记录：16%', '四川在线', '更正。来历'],
      ['上面那条回答已更正', '15%', '→ 16%'],
    ],
    [
      'en',
      EN,
      ['Before: 15%', 'On record now: 16%', 'Sichuan Online'],
      ['has been corrected', '15%', '→ 16%'],
    ],
  ])('updates an answer in place, and tells its thread: %s', async (_lang, question, shown, noted) => {
    const { bot, correct } = await setUp();
    const reply = await bot.ask(question);
    await pause();

    const { code, out } = await correct(to16);

    expect(code).toBe(0);
    expect(out).toContain('1 posted answer corrected.');
    const [answer, note, ...more] = bot.replies();
    expect(answer?.ts).toBe(reply.ts);
    for (const part of shown) expect(answer?.text).toContain(part);
    expect(JSON.stringify(answer?.blocks)).toContain(shown[1]);
    for (const part of noted) expect(note?.text).toContain(part);
    expect(note?.thread_ts).toBe(reply.thread_ts);
    expect(more).toEqual([]);
  });

  it('tells of what was withdrawn', async () => {
    const { bot, correct } = await setUp();
    await bot.ask(ZH);
    await pause();
    await correct(withdraw);
    const [answer, note] = bot.replies();
    for (const text of [answer?.text, note?.text]) expect(text).toContain('撤下');
    expect(JSON.stringify(answer?.blocks)).not.toContain('"cite"');
  });

  it('does so once, and again only for another correction', async () => {
    const { bot, correct } = await setUp();
    await bot.ask(ZH);
    await pause();
    await correct(to16);
    expect((await correct(to16)).out).toBe('0 posted answers corrected.\n');
    expect(bot.replies()).toHaveLength(2);

    await correct(to17);

    const [answer, , second] = bot.replies();
    for (const part of ['原来说：16%', '现记录：17%']) expect(answer?.text).toContain(part);
    expect(second?.text).toContain('→ 17%');
    expect(bot.replies()).toHaveLength(3);
  });

  it('says of what was worked out from it that it no longer holds', async () => {
    const { bot, correct } = await setUp();
    await bot.ask('2021年安居锂电产值占溧阳的比例比2020年高了多少个百分点');
    await pause();
    await correct(to16);
    const [answer] = bot.replies();
    for (const part of ['现记录：16%', '作废', '其余内容没有变', '1.07%'])
      expect(answer?.text).toContain(part);
  });

  it('reaches a direct message and what was shared to a channel', async () => {
    const { bot, sandbox, correct } = await setUp();
    const dm = await sandbox.openDirectMessage(bot.lin);
    await sandbox.postMessage({ user: bot.lin, channel: dm, text: ZH });
    const direct = await sandbox.waitForReply({ channel: dm });
    await sandbox.runCommand({ user: bot.dana, channel: bot.channel, command: '/metric', text: '锂电占比' });
    const private_ = await sandbox.waitFor(() => sandbox.ephemerals(bot.dana, bot.channel)[0]);
    const { ts: messageTs } = private_;
    await sandbox.pressButton({ user: bot.dana, channel: bot.channel, messageTs, actionId: 'share' });
    await sandbox.waitFor(() => bot.replies()[0]);
    await pause();

    expect((await correct(to16)).out).toContain('2 posted answers corrected.');

    const [answer, note] = bot.replies(dm);
    expect([answer?.ts, note?.thread_ts]).toEqual([direct.ts, direct.ts]);
    const shared = bot.replies()[0]?.text;
    for (const part of [`<@${bot.dana}>`, '16%']) expect(shared).toContain(part);
  });

  it('leaves alone what only one person saw', async () => {
    const { bot, sandbox, list } = await setUp();
    await sandbox.runCommand({ user: bot.lin, channel: bot.channel, command: '/campaign', text: ZH });
    await sandbox.waitFor(() => sandbox.ephemerals(bot.lin, bot.channel)[0]);
    await pause();
    expect(await list(to16)).toBe('Every posted answer still holds.\n');
  });

  it('leaves alone what was removed, and what was deleted in Slack', async () => {
    const { bot, sandbox, correct } = await setUp();
    await bot.ask(ZH);
    await pause();
    sandbox.faults.failNext('chat.update', 'message_not_found');
    expect((await correct(to16)).out).toContain('deleted or changed in Slack meanwhile');
    expect((await correct(to16)).out).toBe('0 posted answers corrected.\n');
    expect(bot.replies()).toHaveLength(1);
  });

  it('keeps a pace that Slack takes, and waits where it is told to', async () => {
    const { bot, sandbox, waits, correct } = await setUp();
    for (const question of [ZH, EN, '安居锂电产值占溧阳比例历年数据']) await bot.ask(question);
    await pause();
    sandbox.faults.rateLimitNext('chat.update', 1, 7);
    const { out } = await correct(to16);
    expect(out).toContain('3 posted answers corrected.');
    expect(waits.filter((ms) => ms === 1_200)).toHaveLength(2);
    expect(waits).toContain(7_000);
  });

  it('tries again later what Slack would not take', async () => {
    const { bot, sandbox, correct } = await setUp();
    await bot.ask(ZH);
    await pause();
    sandbox.faults.failNext('chat.update', 'internal_error', 6);
    const first = await correct(to16);
    expect([first.code, first.out.includes('not reached (internal_error)')]).toEqual([1, true]);
    expect(first.out).toContain('run this again');
    expect((await correct(to16)).code).toBe(0);
    expect(bot.replies()[0]?.text).toContain('16%');
  });

  it('does not say to run again where Slack will never let it be changed', async () => {
    const { bot, sandbox, correct } = await setUp();
    await bot.ask(ZH);
    await pause();
    sandbox.faults.failNext('chat.update', 'edit_window_closed');
    const { code, out } = await correct(to16);
    expect(code).toBe(0);
    expect(out).toContain('does not let it be changed (edit_window_closed)');
    expect(out).not.toContain('run this again');
  });

  it.each(['channel_not_found', 'not_in_channel', 'is_archived'])(
    'says where the bot has to be invited, and fails no run for it: %s',
    async (error) => {
      const { bot, sandbox, correct } = await setUp();
      await bot.ask(ZH);
      await pause();
      sandbox.faults.failNext('chat.update', error);
      const first = await correct(to16);
      expect(first.code).toBe(0);
      for (const part of ['invite the bot', '0 posted answers corrected.\n'])
        expect(first.out).toContain(part);
      expect((await correct(to16)).out).toContain('1 posted answer corrected.');
      expect(bot.replies()[0]?.text).toContain('16%');
    },
  );

  it('shows in the receipt', async () => {
    const { bot, sandbox, correct } = await setUp();
    const reply = await bot.ask(ZH);
    await pause();
    await correct(to16);
    const link = `https://x.slack.com/archives/${bot.channel}/p${reply.ts.replace('.', '')}`;
    await sandbox.runCommand({
      ...{ user: bot.lin, channel: bot.channel, command: '/campaign', text: `receipt ${link}` },
    });
    const receipt = await sandbox.waitFor(() => sandbox.ephemerals(bot.lin, bot.channel)[0]);
    expect(receipt.text).toMatch(/更正：15%.+→ 16%/);
  });

  it.each<[string, (tools: CorrectionTools) => Partial<CorrectionTools>]>([
    [
      'after the answer was updated',
      ({ changer }) => ({
        changer: {
          ...changer,
          update: async (place, message) => {
            await changer.update(place, message);
            throw new Error('killed');
          },
        },
      }),
    ],
    [
      'before its note was posted',
      () => ({
        post: () => {
          throw new Error('killed');
        },
      }),
    ],
    [
      'after its note was posted',
      ({ post }) => ({
        post: async (note) => {
          await post(note);
          throw new Error('killed');
        },
      }),
    ],
  ])('goes on where a run was killed %s, and tells the thread once', async (when, kill) => {
    const { bot, clock, connect } = await setUp();
    await bot.ask(ZH);
    await pause();
    const { tools, team } = await connect(to16);
    await expect(drain(correctAnswers({ ...tools, ...kill(tools) }, team))).rejects.toThrow('killed');

    // By now the record has been put back: what was begun is ended before the next is.
    const later: Clock = { ...clock, now: () => Date.now() + 61_000 };
    const next = await connect((yaml) => yaml, later);
    const outcomes = await drain(correctAnswers(next.tools, next.team));

    const ended = when === 'after the answer was updated' ? 'corrected' : 'noted';
    expect(outcomes.map(({ outcome }) => outcome.kind)).toEqual([ended, 'corrected']);
    const [answer, first, second, ...more] = bot.replies();
    for (const part of ['原来说：16%', '现记录：15%']) expect(answer?.text).toContain(part);
    expect([first?.text.includes('→ 16%'), second?.text.includes('→ 15%')]).toEqual([true, true]);
    expect(more).toEqual([]);
  });

  it.each([
    ['refused', 'thread_locked', 1, 0],
    ['put off for as long as was tried', 'ratelimited', 8, 1],
  ])('tells the thread later where its note was %s, once', async (_case, error, times, failed) => {
    const { bot, sandbox, correct, list } = await setUp();
    await bot.ask(ZH);
    await pause();
    sandbox.faults.failNext('chat.postMessage', error, times);
    const first = await correct(to16);
    expect([first.code, first.out.includes('which another run tries again')]).toEqual([failed, true]);
    expect(bot.replies().map(({ text }) => text)).toEqual([expect.stringContaining('现记录：16%')]);
    expect(await list(to16)).toContain('a thread that is still to be told');

    expect((await correct(to16)).out).toContain('its thread is told now');
    expect((await correct(to16)).out).toBe('0 posted answers corrected.\n');

    expect(bot.replies().map(({ text }) => text.includes('上面那条回答已更正'))).toEqual([false, true]);
    expect(await list(to16)).toBe('Every posted answer still holds.\n');
  });

  it.each([
    ['had arrived', (sandbox: Sandbox) => sandbox.faults.loseResponseNext('chat.postMessage')],
    ['had not arrived', (sandbox: Sandbox) => sandbox.faults.failNext('chat.postMessage', 'internal_error')],
  ])('looks for a note whose answer was lost, and has it once in the thread: it %s', async (_case, lose) => {
    const { bot, sandbox, correct } = await setUp();
    await bot.ask(ZH);
    await pause();
    lose(sandbox);
    sandbox.faults.failNext('conversations.replies', 'internal_error');
    expect((await correct(to16)).code).toBe(1);
    expect((await correct(to16)).out).toContain('its thread is told now');
    await correct(to16);
    expect(bot.replies()).toHaveLength(2);
    expect(bot.replies()[1]?.text).toContain('→ 16%');
  });

  it('is put right anew where its thread never lets itself be told, and then tells the last alone', async () => {
    const { bot, sandbox, correct } = await setUp();
    await bot.ask(ZH);
    await pause();
    sandbox.faults.failNext('chat.postMessage', 'thread_locked', 2);
    await correct(to16);
    await correct(to17);
    await correct(to17);
    const [answer, note, ...more] = bot.replies();
    for (const part of ['原来说：16%', '现记录：17%']) expect(answer?.text).toContain(part);
    expect(note?.text).toContain('→ 17%');
    expect(more).toEqual([]);
  });

  it('leaves an edit that is being followed the last word', async () => {
    const { bot, sandbox, connect } = await setUp();
    const reply = await bot.ask(ZH);
    await pause();
    const { tools, team } = await connect(to16, systemClock);
    sandbox.faults.delayNext('chat.update', 1_200);
    await sandbox.editMessage({
      ...{ user: bot.lin, channel: bot.channel, ts: reply.thread_ts ?? '' },
      text: `<@${sandbox.botUserId}> 遂宁2021年有多少家省级企业技术中心`,
    });
    await sandbox.waitFor(() => sandbox.faults.pending('chat.update').delayed === 0);

    const outcomes = await drain(correctAnswers(tools, team));

    expect(outcomes.map(({ outcome }) => outcome.kind)).toEqual(['gone']);
    expect(bot.replies().map(({ text }) => text)).toEqual([expect.stringContaining('44家')]);
  });

  it('lets one of two runs correct an answer', async () => {
    const { bot, connect } = await setUp();
    await bot.ask(ZH);
    await pause();
    // The one that comes second asks again while the first still holds the answer.
    const hasty: Clock = { ...systemClock, wait: async () => {} };
    const runs = await Promise.all([connect(to16, hasty), connect(to16, hasty)]);
    const waitedFor: string[] = [];
    const onBusy = ({ id }: { id: string }) => waitedFor.push(id);
    await Promise.all(runs.map(({ tools, team }) => drain(correctAnswers(tools, team, onBusy))));
    expect(bot.replies()).toHaveLength(2);
    expect(waitedFor.length).toBeLessThanOrEqual(1);
  });
});

async function drain<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
