import { describe, expect, it, onTestFinished } from 'vitest';
import type { Ephemeral, Message } from '../../src/sandbox/types.ts';
import { openStore } from '../../src/store/open-store.ts';
import { changedPack } from './changed-pack.ts';
import { type Bot, pause, startBot } from './start-bot.ts';

const ZH = '2021年安居锂电产值占溧阳的比例是多少';
const EN = "What share of Liyang's lithium output did Anju reach in 2021?";

/** The id that somebody reads at the foot of "Show source". */
async function findReceipt(bot: Bot, { channel, ts }: Pick<Message, 'channel' | 'ts'>, user = bot.dana) {
  await bot.sandbox.pressButton({ user, channel, messageTs: ts, actionId: 'source' });
  const view = await bot.sandbox.waitFor(() => bot.sandbox.viewsOf(user).at(-1));
  const [, id = ''] = /\/campaign receipt ([0-9a-f]{12})/.exec(JSON.stringify(view.blocks)) ?? [];
  expect(id).toHaveLength(12);
  return id;
}

async function show(bot: Bot, text: string, user = bot.lin, channel = bot.channel): Promise<Ephemeral> {
  const before = bot.sandbox.ephemerals(user, channel).length;
  await bot.sandbox.runCommand({ user, channel, command: '/campaign', text });
  return bot.sandbox.waitFor(() => bot.sandbox.ephemerals(user, channel)[before]);
}

describe('/campaign receipt', () => {
  it.each([
    [
      'zh',
      ZH,
      ['怎么得来的', '查一个数字', '记录里的数字', '15%', '仍与记录一致', '至今没有改动', '“导语”部分第1段'],
    ],
    ['en', EN, ['How it came about', 'something to look up', '15%', 'still as on record', 'Unchanged since']],
  ])('shows how an answer came about: %s', async (_lang, question, parts) => {
    const bot = await startBot();
    const reply = await bot.ask(question);
    const { text, blocks = [] } = await show(bot, `receipt ${await findReceipt(bot, reply)}`);
    for (const part of [question, ...parts]) expect(text).toContain(part);
    expect(JSON.stringify(blocks)).toContain(`/archives/${bot.channel}/p${reply.ts.replace('.', '')}`);
  });

  it.each([
    ['in capitals', (id: string) => id.toUpperCase()],
    ['with the stop it was copied with', (id: string) => `${id}。`],
    ['in quotes', (id: string) => `“${id}”`],
    ['as code', (id: string) => `\`${id}\``],
    [
      'in full width',
      (id: string) => id.replace(/[0-9]/g, (at) => String.fromCharCode(at.charCodeAt(0) + 0xfee0)),
    ],
  ])('is found by its id %s', async (_case, write) => {
    const bot = await startBot();
    const id = await findReceipt(bot, await bot.ask(ZH));
    expect((await show(bot, `receipt ${write(id)}`)).text).toContain('仍与记录一致');
  });

  it('is found by the link to the answer, and by the link to the question', async () => {
    const bot = await startBot();
    const refusal = await bot.ask('2019年遂宁经济总量');
    // It is written down a moment after it stands.
    await pause();
    const links = [refusal.ts, refusal.thread_ts ?? ''].map(
      (ts) => `https://sandbox.slack.com/archives/${bot.channel}/p${ts.replace('.', '')}`,
    );
    for (const link of [...links, `<${links[0]}>`, `<${links[0]}|the answer>`.replace(' ', '-')]) {
      const { text } = await show(bot, `receipt ${link}`);
      for (const part of ['记录里没有所问的数', '所问的时间']) expect(text).toContain(part);
    }
  });

  it.each([
    ['zh', '回执 0123456789ab', '没有找到这张回执'],
    ['zh', '回执 hello', '没有找到这张回执'],
    ['en', 'receipt 0123456789ab', 'There is no such receipt'],
    ['en', 'receipt https://x.slack.com/archives/C1/p1700000000000000', 'There is no such receipt'],
  ])('says so where there is none (%s): %s', async (lang, line, said) => {
    const bot = await startBot();
    await bot.ask(lang === 'zh' ? ZH : EN);
    const user = bot.lin;
    expect((await show(bot, line, user)).text).toContain(said);
  });

  it('gives the right form back where nothing is named', async () => {
    const bot = await startBot();
    expect((await show(bot, 'receipt')).text).toContain('/campaign receipt ');
  });

  it('leaves a question that begins with the word a question', async () => {
    const bot = await startBot();
    expect((await show(bot, 'receipt of the tax office in 2021')).text).not.toContain('receipt.');
  });

  it('keeps the words of a direct message from others', async () => {
    const bot = await startBot();
    const dm = await bot.sandbox.openDirectMessage(bot.lin);
    await bot.sandbox.postMessage({ user: bot.lin, channel: dm, text: ZH });
    const reply = await bot.sandbox.waitForReply({ channel: dm });
    const id = await findReceipt(bot, reply, bot.lin);

    expect((await show(bot, `receipt ${id}`, bot.lin)).text).toContain(ZH);
    const other = await show(bot, `receipt ${id}`, bot.dana);

    expect(other.text).not.toContain(ZH);
    expect(other.text).toContain('shown to the person who asked');
    expect(JSON.stringify(other.blocks)).not.toContain('/archives/');
    expect(other.text).toContain('15%');
  });

  it('says that the words were not kept', async () => {
    const bot = await startBot({ app: { keepsText: false } });
    const { text } = await show(bot, `receipt ${await findReceipt(bot, await bot.ask(ZH))}`);
    expect(text).toContain('没有保留');
    expect(text).not.toContain(ZH);
  });

  it.each([
    ['/campaign', ZH, '查一个数字'],
    ['/metric', '锂电占比', '由 /metric 查得'],
    ['/metric', '安居的指标', '与该对象有关的各项指标'],
    ['/metric', 'compare 锂电占比 vs 经济总量', '1500亿元'],
  ])('covers a private answer, whose words are its asker’s alone: %s %s', async (command, text, part) => {
    const bot = await startBot();
    await bot.sandbox.runCommand({ user: bot.lin, channel: bot.channel, command, text });
    const answer = await bot.sandbox.waitFor(() => bot.sandbox.ephemerals(bot.lin, bot.channel)[0]);
    expect(JSON.stringify(answer.blocks)).toContain('feedback_buttons');
    const id = await findReceipt(bot, { ...answer, channel: bot.channel }, bot.lin);

    const own = await show(bot, `receipt ${id}`, bot.lin);
    const other = await show(bot, `receipt ${id}`, bot.dana);

    for (const said of [text, part, '只有提问的人看得到']) expect(own.text).toContain(said);
    expect(own.text, 'no word of the code').not.toMatch(/[a-z]_[a-z]/);
    expect(other.text).not.toContain(text);
  });

  it('covers what a button under a private answer asked', async () => {
    const bot = await startBot();
    const help = await show(bot, 'help');
    await bot.sandbox.pressButton({
      ...{ user: bot.lin, channel: bot.channel, messageTs: help.ts, actionId: 'suggestion_0' },
    });
    const answer = await bot.sandbox.waitFor(() => bot.sandbox.ephemerals(bot.lin, bot.channel)[1]);
    const id = await findReceipt(bot, { ...answer, channel: bot.channel }, bot.lin);
    expect((await show(bot, `receipt ${id}`, bot.lin)).text).toContain('仍与记录一致');
  });

  it('covers an answer that was shared', async () => {
    const bot = await startBot();
    const answer = await show(bot, ZH);
    await bot.sandbox.pressButton({
      ...{ user: bot.lin, channel: bot.channel, messageTs: answer.ts, actionId: 'share' },
    });
    const post = await bot.sandbox.waitFor(() => bot.replies()[0]);
    const { text } = await show(bot, `receipt ${await findReceipt(bot, post)}`);
    for (const part of ['分享到频道', '15%']) expect(text).toContain(part);
  });

  it.each([
    [
      'a value was corrected',
      (yaml: string) => yaml.replace('value: 15\n', 'value: 16\n'),
      ['记录已更正', '16%', '有1处'],
    ],
    ['nothing told was touched', (yaml: string) => `${yaml}# read again\n`, ['仍与记录一致', '没有变']],
  ])('says where the record has changed since: %s', async (_case, change, parts) => {
    const store = await openStore({ now: Date.now });
    onTestFinished(() => store.close());
    const before = await startBot({ app: { store } });
    const id = await findReceipt(before, await before.ask(ZH));
    await before.stop();

    const after = await startBot({ app: { store, ...changedPack('observations/lithium.yml', change) } });
    const { text } = await show(after, `receipt ${id}`);

    for (const part of ['15%', ...parts]) expect(text).toContain(part);
  });
});
