import { expect, it } from 'vitest';
import type { Message } from '../../src/sandbox/types.ts';
import { type Bot, describeOverBoth, pause } from './start-bot.ts';

const QUESTION = '2021年安居锂电产值占溧阳的比例是多少';

const press = (bot: Bot, { channel, ts }: Pick<Message, 'channel' | 'ts'>, user = bot.lin) =>
  bot.sandbox.pressButton({ user, channel, messageTs: ts, actionId: 'suggestion_0' });

describeOverBoth('a suggestion', (startBot) => {
  it('is answered in the thread, under the question it stands for', async () => {
    const bot = await startBot();
    const first = await bot.ask(QUESTION);

    expect(await press(bot, first)).toEqual({ ok: true });
    const answer = await bot.sandbox.waitForReply({
      ...{ channel: bot.channel, threadTs: first.thread_ts ?? '', afterTs: first.ts },
    });

    expect(answer.text).toMatch(/^▸ .+\n/);
    expect(JSON.stringify(answer.blocks?.[0])).toContain('▸');
    expect(answer.text).toContain('2022年4月25日');
  });

  it('is answered once; a second press is told where', async () => {
    const bot = await startBot();
    const first = await bot.ask(QUESTION);
    await press(bot, first);
    await bot.sandbox.waitFor(() => bot.replies().length === 2);

    await press(bot, first, bot.dana);
    const hint = await bot.sandbox.waitFor(() => bot.sandbox.ephemerals(bot.dana, bot.channel)[0]);

    expect(hint.text.length).toBeGreaterThan(0);
    await pause(200);
    expect(bot.replies()).toHaveLength(2);
  });

  it('is answered plainly in a direct message', async () => {
    const bot = await startBot();
    const dm = await bot.sandbox.openDirectMessage(bot.lin);
    await bot.sandbox.postMessage({ user: bot.lin, channel: dm, text: QUESTION });
    const first = await bot.sandbox.waitForReply({ channel: dm });

    await press(bot, first);
    const answer = await bot.sandbox.waitForReply({ channel: dm, afterTs: first.ts });

    expect(answer.thread_ts).toBeUndefined();
  });

  it.each([
    ['was taken out of', (bot: Bot) => bot.sandbox.leaveChannel(bot.channel, bot.sandbox.botUserId)],
    ['may not write in', (bot: Bot) => bot.sandbox.setArchived(bot.channel, true)],
  ])('is answered to who pressed it, in a channel that the bot %s', async (_case, close) => {
    const bot = await startBot();
    const first = await bot.ask(QUESTION);
    await close(bot);

    await press(bot, first, bot.dana);
    const answer = await bot.sandbox.waitFor(() => bot.sandbox.ephemerals(bot.dana, bot.channel)[0]);

    expect(answer.text).toMatch(/^▸ .+\n/);
    expect(answer.text).toContain('2022年4月25日');
    expect(bot.replies()).toHaveLength(1);
  });

  it('is answered privately under a private reply', async () => {
    const bot = await startBot();
    await bot.sandbox.runCommand({ user: bot.lin, channel: bot.channel, command: '/campaign', text: 'help' });
    const help = await bot.sandbox.waitFor(() => bot.sandbox.ephemerals(bot.lin, bot.channel)[0]);

    await press(bot, help);
    const answer = await bot.sandbox.waitFor(() => bot.sandbox.ephemerals(bot.lin, bot.channel)[1]);

    expect(answer.text).toMatch(/^▸ /);
    expect(bot.replies()).toEqual([]);
  });
});
