import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { runCheck } from '../../src/cli/commands/check.ts';
import type { Ephemeral, Json, View } from '../../src/sandbox/types.ts';
import { listGaps } from '../../src/store/gaps.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { findAnswer } from '../../src/store/posted-answers.ts';
import { capture } from '../cli/capture.ts';
import { copyPack } from './changed-pack.ts';
import { type Bot, pause, startBot } from './start-bot.ts';

const LIN = 'U0LINLAN01';
const DANA = 'U0DANAREYE';
const MISSING = '2020年遂宁有多少家省级企业技术中心';

async function setUp(curators: readonly string[] = [LIN]) {
  const store = await openStore({ now: Date.now });
  onTestFinished(() => store.close());
  const bot = await startBot({ app: { store, curators } });
  expect(bot.lin).toBe(LIN);
  const gaps = (count: number) =>
    vi.waitUntil(async () => (await listGaps(store, 99)).length === count, { timeout: 5_000 });
  return { bot, store, gaps };
}

async function run(bot: Bot, text = 'gaps', user = bot.lin): Promise<Ephemeral> {
  const before = bot.sandbox.ephemerals(user, bot.channel).length;
  await bot.sandbox.runCommand({ user, channel: bot.channel, command: '/campaign', text });
  return bot.sandbox.waitFor(() => bot.sandbox.ephemerals(user, bot.channel)[before]);
}

const ratings = (store: Store) => store.read((db) => db.selectFrom('feedback').selectAll().execute());

const press = (bot: Bot, { ts }: Ephemeral, actionId: string, user = bot.lin) =>
  bot.sandbox.pressButton({ user, channel: bot.channel, messageTs: ts, actionId });

async function openForm(bot: Bot): Promise<View> {
  await press(bot, await run(bot), 'gap_propose_0');
  return bot.sandbox.waitFor(() => bot.sandbox.viewsOf(bot.lin)[0]);
}

/** The window filled in: for each field what was typed or the value of what was chosen. */
function submit(bot: Bot, fields: Record<string, string>) {
  const values = Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [`proposal_${field}`, { [`proposal_${field}`]: value }]),
  );
  return bot.sandbox.submitView({ user: bot.lin, values });
}

/** What the window offers to be copied. */
function copiedTexts(view: View | undefined): readonly string[] {
  const copied = (view?.blocks ?? []).filter(({ type }) => type === 'rich_text');
  return copied.map((block) => {
    const [, text = '""'] = /"text":("(?:[^"\\]|\\.)*")/.exec(JSON.stringify(block)) ?? [];
    return String(JSON.parse(text));
  });
}

async function choose(bot: Bot, field: string, query: string): Promise<readonly Json[]> {
  const found = await bot.sandbox.suggestOptions({
    ...{ user: bot.lin, actionId: `proposal_${field}`, query },
  });
  if (!found.ok) throw new Error(found.error);
  return found.options;
}

describe('/campaign gaps', () => {
  it('ranks what was not answered, without who asked', async () => {
    const { bot, gaps } = await setUp();
    for (const text of ['2019年遂宁经济总量', MISSING, MISSING]) await bot.ask(text, { user: bot.dana });
    await gaps(2);
    await vi.waitFor(async () => expect((await run(bot)).text).toContain('2次'));

    const { text, blocks = [] } = await run(bot);

    expect(text.indexOf(MISSING)).toBeLessThan(text.indexOf('2019年遂宁经济总量'));
    expect(text).toContain('没有答上');
    expect(JSON.stringify(blocks)).not.toContain(bot.dana);
    expect(bot.replies().some((reply) => reply.text === text)).toBe(false);
  });

  it('is in the language of who looks', async () => {
    const { bot, gaps } = await setUp([LIN, DANA]);
    await bot.ask('What was the GDP of Suining in 2019?');
    await gaps(1);
    expect((await run(bot, 'gaps', bot.dana)).text).toContain('not answered');
    expect((await run(bot, '待补')).text).toContain('没有答上');
  });

  it('holds what was asked in vain by a command', async () => {
    const { bot, gaps, store } = await setUp();
    await run(bot, MISSING, bot.dana);
    await gaps(1);
    expect((await listGaps(store, 9))[0]).toMatchObject({ text: MISSING, kind: 'unanswered' });
  });

  it('holds a question once, whether or not the word for asking stands before it, and no mere faces', async () => {
    const { bot, gaps, store } = await setUp();
    for (const line of [MISSING, `ask ${MISSING}`, `问 ${MISSING}`, '😀', 'ask 🎉🎉']) await run(bot, line);
    await gaps(1);
    await vi.waitFor(async () =>
      expect((await listGaps(store, 9)).map(({ text, times }) => [text, times])).toEqual([[MISSING, 3]]),
    );
  });

  it.each([
    ['answered, then in vain', '2021年遂宁经济总量', ['2019年遂宁经济总量'], ['2019年遂宁经济总量']],
    ['in vain, then in vain otherwise', '2018年遂宁经济总量', ['2019年遂宁经济总量'], ['2019年遂宁经济总量']],
    ['in vain, then answered', '2018年遂宁经济总量', ['2021年遂宁经济总量'], []],
    ['in vain, written otherwise', '2019年遂宁经济总量', ['2019 年遂宁经济总量！'], ['2019年遂宁经济总量']],
    ['in vain, taken back, and asked again', MISSING, ['算了', MISSING], [MISSING]],
    ['taken back', '2021年遂宁经济总量', ['算了'], []],
    ['in vain, then taken back', MISSING, ['算了'], []],
    ['in vain, then for others', MISSING, ['<@U0DANAREYE> 算了'], []],
  ])('counts an edited question once, as it reads now: %s', async (_case, asked, edits, expected) => {
    const { bot, store } = await setUp();
    const reply = await bot.ask(asked);
    const ts = reply.thread_ts ?? '';
    for (const text of edits) {
      const before = bot.calls('chat.update').length;
      const edited = `<@${bot.sandbox.botUserId}> ${text}`;
      await bot.sandbox.editMessage({ user: bot.lin, channel: bot.channel, ts, text: edited });
      await bot.sandbox.waitFor(() => bot.calls('chat.update').length > before);
    }
    await vi.waitFor(async () => {
      const gaps = await listGaps(store, 9);
      expect(gaps.map(({ text, times }) => ({ text, times }))).toEqual(
        expected.map((text) => ({ text, times: 1 })),
      );
    });
  });

  it.each([
    ['one that was in vain', MISSING, []],
    ['one that others have asked too', MISSING, ['asked by others'], 1],
    ['one whose answer somebody found bad', '2021年遂宁经济总量', ['rated']],
    ['one that somebody has written below', MISSING, ['written below']],
    ['one whose reply was removed before', MISSING, ['removed']],
    ['one that was edited into nothing before', MISSING, ['edited', 'asked by others'], 1],
  ])('forgets a deleted question: %s', async (_case, asked, before, left = 0) => {
    const { bot, store, gaps } = await setUp([DANA]);
    const { ts, thread_ts: question = '' } = await bot.ask(asked);
    const at = { user: bot.lin, channel: bot.channel };
    if (before.includes('asked by others')) await bot.ask(asked, { user: bot.dana });
    if (before.includes('rated'))
      await bot.sandbox.pressButton({
        ...{ ...at, user: bot.dana, messageTs: ts, actionId: 'feedback', value: 'negative' },
      });
    await gaps(1);
    if (before.includes('written below'))
      await bot.sandbox.postMessage({ ...at, text: '多谢', threadTs: question });
    if (before.includes('removed')) {
      await bot.sandbox.openShortcut({ ...at, callbackId: 'remove_reply', messageTs: ts });
      await bot.sandbox.waitFor(() => bot.replies().length === 0);
    }
    if (before.includes('edited')) {
      await bot.sandbox.editMessage({ ...at, ts: question, text: `<@${bot.sandbox.botUserId}> 算了` });
      await bot.sandbox.waitFor(() => bot.calls('chat.update').length > 0);
    }

    await bot.sandbox.deleteMessage({ ...at, ts: question });

    await vi.waitFor(
      async () => {
        expect((await listGaps(store, 9)).map(({ times }) => times)).toEqual(left === 0 ? [] : [left]);
        const answer = await findAnswer(store, {
          team: bot.sandbox.team.id,
          channel: bot.channel,
          replyTs: ts,
        });
        expect(answer).not.toHaveProperty('asked');
      },
      { timeout: 5_000 },
    );
    await pause();
    expect(await listGaps(store, 9)).toHaveLength(left === 0 ? 0 : 1);
  });

  it('keeps a question whose reply alone was removed', async () => {
    const { bot, store, gaps } = await setUp();
    const { ts } = await bot.ask(MISSING);
    await gaps(1);
    await bot.sandbox.openShortcut({
      ...{ user: bot.lin, channel: bot.channel, callbackId: 'remove_reply', messageTs: ts },
    });
    await bot.sandbox.waitFor(() => bot.replies().length === 0);
    await pause();
    expect((await listGaps(store, 9)).map(({ text }) => text)).toEqual([MISSING]);
  });

  it('counts a bad answer anew where its question was edited', async () => {
    const { bot, store } = await setUp();
    const { ts, thread_ts: question = '' } = await bot.ask('2021年遂宁经济总量');
    const rate = (value: string) =>
      bot.sandbox.pressButton({
        ...{ user: bot.lin, channel: bot.channel, messageTs: ts, actionId: 'feedback', value },
      });
    const texts = async () => (await listGaps(store, 9)).map(({ text, times }) => [text, times]);
    await rate('negative');
    await vi.waitFor(async () => expect(await texts()).toEqual([['2021年遂宁经济总量', 1]]), {
      timeout: 5_000,
    });
    const edited = `<@${bot.sandbox.botUserId}> 2021年遂宁有多少家省级企业技术中心`;
    await bot.sandbox.editMessage({ user: bot.lin, channel: bot.channel, ts: question, text: edited });
    await bot.sandbox.waitFor(() => bot.replies()[0]?.text.includes('44家'));
    await vi.waitFor(async () => expect(await ratings(store)).toEqual([]));

    await rate('positive');
    await rate('negative');

    await vi.waitFor(
      async () =>
        expect((await texts()).sort()).toEqual([
          ['2021年遂宁有多少家省级企业技术中心', 1],
          ['2021年遂宁经济总量', 1],
        ]),
      { timeout: 5_000 },
    );
  });

  it('says that nothing is missing', async () => {
    const { bot } = await setUp();
    expect((await run(bot)).text).toContain('都答上了');
  });

  it.each([
    ['names whom to ask', [LIN], `<@${LIN}>`],
    ['says that nobody looks after the record', [], 'CURATORS'],
  ])('refuses others kindly, and %s', async (_case, curators, said) => {
    const { bot, gaps } = await setUp(curators);
    await bot.ask(MISSING);
    await gaps(1);
    const { text } = await run(bot, 'gaps', bot.dana);
    expect(text).toContain(said);
    expect(text).not.toContain(MISSING);
  });

  it('takes a question off the list', async () => {
    const { bot, gaps } = await setUp();
    for (const text of ['2019年遂宁经济总量', MISSING]) await bot.ask(text);
    await gaps(2);
    const list = await run(bot);
    const [, first = ''] = /^1\. (.+)$/mu.exec(list.text) ?? [];

    await press(bot, list, 'gap_close_0');
    await gaps(1);

    const left = await bot.sandbox.waitFor(() =>
      bot.sandbox.ephemerals(bot.lin, bot.channel).find(({ text }) => !text.includes(first)),
    );
    expect(left.text).toContain('1. ');
  });

  it.each(['deleted', 'edited'])(
    'keeps a question that was asked again after it was taken off the list, where the first is %s',
    async (how) => {
      const { bot, store, gaps } = await setUp();
      const { thread_ts: ts = '' } = await bot.ask(MISSING);
      await gaps(1);
      await press(bot, await run(bot), 'gap_close_0');
      await gaps(0);
      await bot.ask(MISSING, { user: bot.dana });
      await gaps(1);

      const at = { user: bot.lin, channel: bot.channel, ts };
      if (how === 'deleted') await bot.sandbox.deleteMessage(at);
      else await bot.sandbox.editMessage({ ...at, text: `<@${bot.sandbox.botUserId}> 2021年遂宁经济总量` });
      await bot.sandbox.waitFor(() => bot.replies().filter(({ text }) => text.includes('没有')).length < 2);
      await pause();

      expect((await listGaps(store, 9)).map(({ text, times }) => [text, times])).toEqual([[MISSING, 1]]);
    },
  );

  it('lists no more than a message holds, and says so', async () => {
    const { bot, gaps } = await setUp();
    for (let year = 2005; year < 2017; year += 1) await bot.ask(`${year}年遂宁经济总量`);
    await gaps(12);
    const { text, blocks = [] } = await run(bot);
    expect(text).toContain('10. ');
    expect(text).not.toContain('11. ');
    expect(text).toContain('只列前10条');
    expect(blocks.length).toBeLessThanOrEqual(50);
  });
});

describe('a proposal from the list', () => {
  it('begins with what the question says', async () => {
    const { bot, gaps } = await setUp();
    await bot.ask(MISSING);
    await gaps(1);
    const shown = JSON.stringify((await openForm(bot)).blocks);
    for (const part of [MISSING, '"technology-centres"', '"suining"', '"initial_value":"2020"'])
      expect(shown).toContain(part);
  });

  it('begins with the metric and the place of what was answered and did not help', async () => {
    const { bot, gaps } = await setUp();
    const { channel, ts } = await bot.ask('2021年遂宁有多少家省级企业技术中心');
    await bot.sandbox.pressButton({
      ...{ user: bot.dana, channel, messageTs: ts, actionId: 'feedback', value: 'negative' },
    });
    await gaps(1);
    const shown = JSON.stringify((await openForm(bot)).blocks);
    for (const part of ['"technology-centres"', '"suining"']) expect(shown).toContain(part);
  });

  it.each([
    ['variable', '技术中心', 'technology-centres'],
    ['variable', 'technology cent', 'technology-centres'],
    ['entity', '安居', 'anju'],
    ['among', '四川', 'sichuan'],
    ['unit', '%', 'percent'],
    ['section', '四川在线', 'scol-2022-04-25/report-card'],
  ])('offers what fits in the menu of the %s: %s', async (field, query, value) => {
    const { bot, gaps } = await setUp();
    await bot.ask(MISSING);
    await gaps(1);
    await openForm(bot);
    expect((await choose(bot, field, query)).map((option) => option.value)).toContain(value);
  });

  it('says on each field what is wrong with it', async () => {
    const { bot, gaps } = await setUp();
    await bot.ask(MISSING);
    await gaps(1);
    await openForm(bot);
    const result = await submit(bot, {
      ...{ value: '很多', period: '去年', section: 'scol-2022-04-25/report-card', paragraph: '4' },
    });
    if (!result.ok || result.action !== 'errors') throw new Error(JSON.stringify(result));
    expect(Object.keys(result.errors).sort()).toEqual(['proposal_period', 'proposal_value']);
    expect(result.errors.proposal_value).toContain('这不是一个数');
    const outside = await submit(bot, {
      ...{ value: '40', section: 'scol-2022-04-25/report-card', paragraph: '99' },
    });
    expect(outside).toMatchObject({
      errors: { proposal_paragraph: '这一部分没有这么多段。请重新数，标题不算。' },
    });
    const none = await submit(bot, { value: '40', section: 'scol-2022-04-25/report-card', paragraph: '0' });
    expect(none).toMatchObject({
      errors: { proposal_paragraph: '这里不能这样填，请看这一栏的说明。' },
    });
  });

  it('says so in English as well', async () => {
    const { bot, gaps } = await setUp([LIN, DANA]);
    await bot.ask('How many provincial technology centres did Suining have in 2020?');
    await gaps(1);
    await press(bot, await run(bot, 'gaps', bot.dana), 'gap_propose_0', bot.dana);
    await bot.sandbox.waitFor(() => bot.sandbox.viewsOf(bot.dana)[0]);
    const section = { proposal_section: { proposal_section: 'scol-2022-04-25/report-card' } };
    const result = await bot.sandbox.submitView({
      user: bot.dana,
      values: {
        ...section,
        proposal_period: { proposal_period: '2021' },
        proposal_value: { proposal_value: '44' },
        proposal_paragraph: { proposal_paragraph: '4' },
      },
    });
    expect(result).toMatchObject({ action: 'errors' });
    expect(JSON.stringify(result)).toContain('This publication already gives a figure for that time.');
  });

  it('comes out as a file that the check accepts when it is put into the pack', async () => {
    const { bot, gaps } = await setUp();
    await bot.ask(MISSING);
    await gaps(1);
    await openForm(bot);

    const result = await submit(bot, {
      ...{ value: '40', section: 'scol-2022-04-25/report-card', paragraph: '4' },
    });

    if (!result.ok || result.action !== 'update') throw new Error(JSON.stringify(result));
    const [file = '', text = ''] = copiedTexts(result.view);
    const directory = copyPack();
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), text);
    const { io, out } = capture();
    expect(runCheck({ directory }, io)).toBe(0);
    expect(out()).toContain('no findings');
    expect(text).toContain('value: "40"');
  });
});
