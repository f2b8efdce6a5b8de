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
    ['/campaign', '2020年遂宁经济总量'],
    ['/campaign', 'help'],
    ['/metric', ''],
  ])('is not offered under what states nothing: %s %s', async (command, text) => {
    const bot = await startBot();
    expect(JSON.stringify((await ask(bot, command, text)).blocks)).not.toContain('"share"');
  });
});
