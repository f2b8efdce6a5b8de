import { describe, expect, it } from 'vitest';
import type { Ephemeral } from '../../src/sandbox/types.ts';
import { type Bot, pause, startBot } from './start-bot.ts';

async function ask(bot: Bot, command: string, text: string, user = bot.lin): Promise<Ephemeral> {
  await bot.sandbox.runCommand({ user, channel: bot.channel, command, text });
  return bot.sandbox.waitFor(() => bot.sandbox.ephemerals(user, bot.channel).at(-1));
}

const press = (bot: Bot, { ts }: Pick<Ephemeral, 'ts'>, user = bot.lin) =>
  bot.sandbox.pressButton({ user, channel: bot.channel, messageTs: ts, actionId: 'share' });

describe('Share to channel', () => {
  it.each([
    ['/metric', '安居锂电产值占溧阳比例', '23%'],
    ['/campaign', '2021年安居锂电产值占溧阳的比例是多少', '15%'],
    ['/campaign', 'scoreboard', '77'],
    ['/metric', 'compare 锂电占比 vs 经济总量', '1500亿元'],
  ])('posts the answer of %s %s with the name of who shared it', async (command, text, figure) => {
    const bot = await startBot();
    const answer = await ask(bot, command, text);

    await press(bot, answer);
    const post = await bot.sandbox.waitFor(() => bot.replies()[0]);

    expect(post.thread_ts).toBeUndefined();
    expect(post.text).toContain(figure);
    expect(post.text).toContain(`<@${bot.lin}>`);
    expect(bot.sandbox.liveMentions(post)).toEqual([`<@${bot.lin}>`, `<@${bot.lin}>`]);
  });

  it('posts once, and the button is gone', async () => {
    const bot = await startBot();
    const answer = await ask(bot, '/metric', '锂电占比');
    await Promise.all([press(bot, answer), press(bot, answer)]);

    await bot.sandbox.waitFor(() => (bot.replies().length > 0 ? true : undefined));
    await pause();

    expect(bot.replies()).toHaveLength(1);
    const left = bot.sandbox.ephemerals(bot.lin, bot.channel).find(({ ts }) => ts === answer.ts);
    expect(JSON.stringify(left?.blocks)).not.toContain('"share"');
  });

  it.each([
    ['lin', '锂电占比'],
    ['dana', 'lithium share'],
  ] as const)('leaves the private answer its receipt, that of the post: %s', async (who, text) => {
    const bot = await startBot();
    const user = bot[who];
    const { ts } = await ask(bot, '/metric', text, user);
    await press(bot, { ts }, user);
    const post = await bot.sandbox.waitFor(() => bot.replies()[0]);
    const left = () => bot.sandbox.ephemerals(user, bot.channel).find((one) => one.ts === ts);
    await bot.sandbox.waitFor(() => !JSON.stringify(left()?.blocks).includes('"share"'));

    const readReceipt = async (messageTs: string) => {
      const before = bot.sandbox.viewsOf(user).at(-1)?.id;
      const where = { user, channel: bot.channel, messageTs };
      await bot.sandbox.pressButton({ ...where, actionId: 'source' });
      const view = await bot.sandbox.waitFor(() => {
        const last = bot.sandbox.viewsOf(user).at(-1);
        return last?.id !== before && last;
      });
      return /\/campaign receipt ([0-9a-f]{12})/.exec(JSON.stringify(view.blocks))?.[1];
    };
    const receipt = await readReceipt(post.ts);
    expect(receipt).toBeDefined();
    expect(await readReceipt(ts)).toBe(receipt);
    expect(JSON.stringify(left()?.blocks)).toContain('feedback_buttons');
  });

  it('says how to go on where the bot is no member, and can be pressed again', async () => {
    const bot = await startBot();
    const answer = await ask(bot, '/metric', '锂电占比');
    await bot.sandbox.leaveChannel(bot.channel, bot.sandbox.botUserId);
    await press(bot, answer);
    const hint = await bot.sandbox.waitFor(() =>
      bot.sandbox.ephemerals(bot.lin, bot.channel).find(({ text }) => text.includes('/invite')),
    );
    expect(hint.text).toContain('/invite');

    await bot.sandbox.joinChannel(bot.channel, bot.sandbox.botUserId);
    await press(bot, answer);
    expect((await bot.sandbox.waitFor(() => bot.replies()[0])).text).toContain('23%');
  });

  it.each([
    ['zh', '锂电占比', '这个频道已归档，再试也没有用'],
    ['en', 'lithium share', 'This channel is archived, so trying again does not help'],
  ] as const)('says that the channel is archived, in %s', async (lang, text, said) => {
    const bot = await startBot();
    const user = lang === 'zh' ? bot.lin : bot.dana;
    const answer = await ask(bot, '/metric', text, user);
    bot.sandbox.setArchived(bot.channel, true);

    await press(bot, answer, user);

    const told = await bot.sandbox.waitFor(() =>
      bot.sandbox.ephemerals(user, bot.channel).find((line) => line.text.includes(said)),
    );
    const [id = '-'] = /[0-9a-f]{6}/.exec(told.text) ?? [];
    expect(bot.logs.join('')).toContain(id);
    expect(told.text).not.toMatch(/Please|可以稍后/);
  });

  it.each([
    ['restricted_action', /Slack 不允许/],
    ['msg_too_long', /Slack 不允许/],
    ['account_inactive', /Slack 不允许/],
  ])('offers no other try where Slack refuses for good: %s', async (code, said) => {
    const bot = await startBot();
    const answer = await ask(bot, '/metric', '锂电占比');
    bot.sandbox.faults.failNext('chat.postMessage', code);
    await press(bot, answer);
    const told = await bot.sandbox.waitFor(() =>
      bot.sandbox.ephemerals(bot.lin, bot.channel).find(({ text }) => text.includes('没有发出去')),
    );
    expect(told.text).toMatch(said);
    expect(told.text).not.toContain('可以');
  });

  it('says to look where it is unclear whether it was posted, and posts no second time', async () => {
    const bot = await startBot();
    const answer = await ask(bot, '/metric', '锂电占比');
    bot.sandbox.faults.loseResponseNext('chat.postMessage');
    bot.sandbox.faults.failNext('conversations.history', 'missing_scope', 3);
    await press(bot, answer);
    const told = await bot.sandbox.waitFor(
      () => bot.sandbox.ephemerals(bot.lin, bot.channel).find(({ ts }) => ts !== answer.ts),
      5_000,
    );
    expect(told.text).toContain('请到频道里看一下');

    await press(bot, answer);
    await bot.sandbox.waitFor(() =>
      bot.sandbox.ephemerals(bot.lin, bot.channel).find(({ text }) => text.includes('已经发过')),
    );
    expect(bot.replies()).toHaveLength(1);
  });

  it.each([
    ['/campaign', '2020年遂宁经济总量'],
    ['/campaign', 'help'],
    ['/metric', ''],
  ])('is not offered under what states nothing: %s %s', async (command, text) => {
    const bot = await startBot();
    expect(JSON.stringify((await ask(bot, command, text)).blocks)).not.toContain('"share"');
  });
});
