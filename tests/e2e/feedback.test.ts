import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Json, Message } from '../../src/sandbox/types.ts';
import { listGaps } from '../../src/store/gaps.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { exportData } from '../../src/store/personal-data.ts';
import { type Bot, pause, startBot } from './start-bot.ts';

const QUESTIONS = [
  ['2021年安居锂电产值占溧阳的比例是多少', '没帮助', '答的不是我问的：想问产值'],
  [
    "What share of Liyang's lithium output did Anju reach in 2021?",
    'Not helpful',
    'It is not what I asked: 想问产值',
  ],
] as const;
const [[QUESTION]] = QUESTIONS;

async function setUp(app: { keepsText?: boolean } = {}) {
  const store = await openStore({ now: Date.now });
  const bot = await startBot({ app: { store, ...app } });
  return { bot, store };
}

async function press(bot: Bot, { channel, ts }: Message, value: 'positive' | 'negative', user = bot.lin) {
  const result = await bot.sandbox.pressButton({
    ...{ user, channel, messageTs: ts, actionId: 'feedback', value },
  });
  expect(result).toEqual({ ok: true });
}

async function kept(store: Store): Promise<Json[]> {
  const rows: Json[] = [];
  for await (const { table, row } of exportData(store)) if (table === 'feedback') rows.push(row);
  return rows;
}

/** What the store holds, once it does. */
const eventually = <T>(look: () => Promise<T>) => vi.waitUntil(look, { timeout: 5_000 });

const typesOf = ({ blocks = [] }: Pick<Message, 'blocks'>) => blocks.map(({ type }) => type);

describe('feedback', () => {
  it.each(QUESTIONS)('is taken by the buttons of Slack under an answer: %s', async (question, label) => {
    const { bot } = await setUp();
    const reply = await bot.ask(question);
    const block = reply.blocks?.find(({ type }) => type === 'context_actions');
    expect(JSON.stringify(block)).toContain('feedback_buttons');
    expect(JSON.stringify(block)).toContain(label);
    expect(JSON.stringify(block)).toContain('accessibility_label');
  });

  it('is not asked for under a refusal', async () => {
    const { bot } = await setUp();
    expect(typesOf(await bot.ask('2019年遂宁经济总量'))).not.toContain('context_actions');
  });

  it.each(QUESTIONS)('asks why an answer did not help, and keeps it: %s', async (question, _label, said) => {
    const { bot, store } = await setUp();
    await press(bot, await bot.ask(question), 'negative');
    await bot.sandbox.waitFor(() => bot.sandbox.viewsOf(bot.lin)[0]);

    const result = await bot.sandbox.submitView({
      user: bot.lin,
      values: { reason: { reason: 'other_question' }, words: { words: ' 想问\n产值 ' } },
    });

    expect(result).toEqual({ ok: true, action: 'close' });
    const gap = await eventually(async () => (await listGaps(store, 9)).find(({ reason }) => reason));
    expect(gap).toMatchObject({ text: question, kind: 'unhelpful', times: 1 });
    expect(gap.reason).toBe(said.replace('想问产值', '想问 产值'));
  });

  it.each(QUESTIONS)('leaves the window open where the reason could not be kept: %s', async (question) => {
    const { bot, store } = await setUp();
    await press(bot, await bot.ask(question), 'negative');
    await bot.sandbox.waitFor(() => bot.sandbox.viewsOf(bot.lin)[0]);
    await eventually(async () => (await listGaps(store, 9))[0]);
    const write = vi.spyOn(store, 'write').mockRejectedValueOnce(new Error('disk gone'));
    onTestFinished(() => write.mockRestore());
    const values = { reason: { reason: 'other_question' }, words: { words: '想问产值' } };

    const refused = await bot.sandbox.submitView({ user: bot.lin, values });

    expect(refused).toMatchObject({ action: 'errors' });
    const [id = '-'] = /[0-9a-f]{6}/.exec(JSON.stringify(refused)) ?? [];
    expect(bot.logs.join('')).toContain(id);
    expect(await bot.sandbox.submitView({ user: bot.lin, values })).toMatchObject({ action: 'close' });
    expect((await listGaps(store, 9))[0]?.reason).toContain('想问产值');
  });

  it('counts the last press of each person', async () => {
    const { bot, store } = await setUp();
    const reply = await bot.ask(QUESTION);
    await press(bot, reply, 'negative');
    await press(bot, reply, 'negative');
    await press(bot, reply, 'negative', bot.dana);
    await eventually(async () => (await listGaps(store, 9))[0]?.times === 2);

    await press(bot, reply, 'positive');

    await eventually(async () => (await listGaps(store, 9))[0]?.times === 1);
    expect((await kept(store)).map(({ person, rating }) => [person, rating]).sort()).toEqual(
      [
        [bot.lin, 'helpful'],
        [bot.dana, 'unhelpful'],
      ].sort(),
    );
    await press(bot, reply, 'positive', bot.dana);
    await eventually(async () => (await listGaps(store, 9)).length === 0);
  });

  it('keeps no reason of who thinks better of the answer since', async () => {
    const { bot, store } = await setUp();
    const reply = await bot.ask(QUESTION);
    await press(bot, reply, 'negative', bot.dana);
    await press(bot, reply, 'negative');
    await bot.sandbox.waitFor(() => bot.sandbox.viewsOf(bot.lin)[0]);
    await press(bot, reply, 'positive');
    await eventually(async () => (await listGaps(store, 9))[0]?.times === 1);

    await bot.sandbox.submitView({ user: bot.lin, values: { words: { words: '想问产值' } } });

    await pause();
    expect((await listGaps(store, 9)).map(({ reason }) => reason)).toEqual([undefined]);
    expect((await kept(store)).map(({ reason }) => reason)).toEqual([null, null]);
  });

  it('says nothing in the channel, and names nobody on the list of gaps', async () => {
    const { bot, store } = await setUp();
    await press(bot, await bot.ask(QUESTION), 'negative');
    const gap = await eventually(async () => (await listGaps(store, 9))[0]);
    expect(JSON.stringify(gap)).not.toContain(bot.lin);
    await pause();
    expect(bot.replies()).toHaveLength(1);
    expect(bot.sandbox.ephemerals(bot.lin, bot.channel)).toEqual([]);
  });

  it('is taken by plain buttons where Slack refuses its own', async () => {
    const store = await openStore({ now: Date.now });
    const bot = await startBot({ sandbox: { unsupportedBlocks: ['context_actions'] }, app: { store } });
    const reply = await bot.ask(QUESTION);
    expect(typesOf(reply)).not.toContain('context_actions');
    await bot.sandbox.pressButton({
      ...{ user: bot.lin, channel: reply.channel, messageTs: reply.ts, actionId: 'feedback_unhelpful' },
    });
    await eventually(async () => (await listGaps(store, 9))[0]);
    const thanks = await bot.sandbox.waitFor(() => bot.sandbox.ephemerals(bot.lin, bot.channel)[0]);
    expect(thanks.text).toContain('谢谢');
  });

  it('keeps no words where none may be kept, and asks for none', async () => {
    const { bot, store } = await setUp({ keepsText: false });
    await press(bot, await bot.ask(QUESTION), 'negative');
    await eventually(async () => (await kept(store))[0]);
    await pause(1_300);
    expect(bot.sandbox.viewsOf(bot.lin)).toEqual([]);
    expect(await listGaps(store, 9)).toEqual([]);
  });
});
