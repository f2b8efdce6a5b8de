// What people, apps and Slack itself put into a channel, in every form that it comes in: who is answered, and once.
import { expect, it } from 'vitest';
import { type Bot, describeOverBoth, pause } from './start-bot.ts';

const SHARE_2021 = '2021年安居锂电产值占溧阳的比例是多少';
const GDP_2021 = 'What was the GDP of Suining in 2021?';

type Posted = Parameters<Bot['sandbox']['postMessage']>[0];

const post = (bot: Bot, text: string, form: Partial<Posted> = {}) =>
  bot.sandbox.postMessage({ user: bot.lin, channel: bot.channel, text, ...form });
const reply = (bot: Bot, threadTs: string, afterTs = threadTs) =>
  bot.sandbox.waitForReply({ channel: bot.channel, threadTs, afterTs });

describeOverBoth('what a person writes', (startBot) => {
  it.each([
    ['in the middle', (at: string) => `2021年 ${at} 安居锂电产值占溧阳的比例是多少`, '15%'],
    ['at the end', (at: string) => `${SHARE_2021} ${at}`, '15%'],
    ['twice', (at: string) => `${at} ${at} ${SHARE_2021}`, '15%'],
    ['with its name', (at: string) => `${at.replace('>', '|footnote>')} ${SHARE_2021}`, '15%'],
    ['with a comma', (at: string) => `${at}，${SHARE_2021}？`, '15%'],
    ['without a space', (at: string) => `${at}${SHARE_2021}`, '15%'],
    ['in the middle', (at: string) => `What was ${at} the GDP of Suining in 2021?`, '150 billion'],
    ['at the end', (at: string) => `${GDP_2021} ${at}`, '150 billion'],
    ['with a comma', (at: string) => `Hey ${at}, what was the GDP of Suining in 2021?`, '150 billion'],
    ['before a colon', (at: string) => `${at}: ${GDP_2021}`, '150 billion'],
    ['beside a colleague', (at: string) => `${at} <@U0DANAREYE> ${GDP_2021}`, '150 billion'],
    ['beside everybody', (at: string) => `<!here> ${at} ${GDP_2021}`, '150 billion'],
    ['beside a group', (at: string) => `<!subteam^S0PRESS|@press> ${at} ${SHARE_2021}`, '15%'],
    ['in a code block', (at: string) => `${at}\n\`\`\`\n${SHARE_2021}\n\`\`\``, '15%'],
    ['in code', (at: string) => `${at} \`${GDP_2021}\``, '150 billion'],
    ['in bold', (at: string) => `${at} *${SHARE_2021}*`, '15%'],
    ['in italics', (at: string) => `${at} _${GDP_2021}_`, '150 billion'],
    ['as a quotation', (at: string) => `${at}\n&gt; ${SHARE_2021}`, '15%'],
    ['as a quotation', (at: string) => `${at}\n&gt; ${GDP_2021}`, '150 billion'],
    ['as an item of a list', (at: string) => `${at}\n• ${GDP_2021}`, '150 billion'],
    ['with an emoji', (at: string) => `${at} :wave: ${SHARE_2021} :pray:`, '15%'],
    [
      'with an emoji of their own',
      (at: string) => `:party-parrot: ${at} ${GDP_2021} :suining_logo:`,
      '150 billion',
    ],
    ['with a skin tone', (at: string) => `${at} ${GDP_2021} :+1::skin-tone-3:`, '150 billion'],
    ['with an emoji as such', (at: string) => `${at} 🙏 ${SHARE_2021} 🎉`, '15%'],
    ['with a channel', (at: string) => `${at} for <#C0PRESS001|press>: ${GDP_2021}`, '150 billion'],
    ['with a channel that has no name', (at: string) => `${at} <#C0PRESS001> ${SHARE_2021}`, '15%'],
    ['with a private channel', (at: string) => `${at} <#C0PRESS001|> ${SHARE_2021}`, '15%'],
    ['with entities', (at: string) => `${at} Q&amp;A: ${GDP_2021}`, '150 billion'],
    ['with a link', (at: string) => `${at} ${SHARE_2021} <https://example.com/a>`, '15%'],
    [
      'with a link that has a label',
      (at: string) => `${at} ${GDP_2021} (see <https://example.com/a|the article>)`,
      '150 billion',
    ],
    ['with a typographic space', (at: string) => `${at}\u00a0${GDP_2021}`, '150 billion'],
    ['with a zero-width space', (at: string) => `${at}\u200b${SHARE_2021}`, '15%'],
    ['over two lines', (at: string) => `${at}\n\n${SHARE_2021}\n\n`, '15%'],
  ])('is answered once, %s: %s', async (_case, write, figure) => {
    const bot = await startBot();
    const { ts } = await post(bot, write(`<@${bot.sandbox.botUserId}>`));
    expect((await reply(bot, ts)).text).toContain(figure);
    await pause(100);
    expect(bot.replies()).toHaveLength(1);
  });
});

describeOverBoth('what is written in another form', (startBot) => {
  it.each([
    ['2020年呢', '1.07%'],
    ['and in 2020?', '1.07%'],
  ])('a reply sent to the channel as well is a follow-up: %s', async (text, figure) => {
    const bot = await startBot();
    const first = await bot.ask(SHARE_2021);
    const { ts } = await post(bot, text, { threadTs: first.thread_ts ?? '', isBroadcast: true });
    const next = await reply(bot, first.thread_ts ?? '', ts);
    expect(next.text).toContain(figure);
    await pause(100);
    expect(bot.replies()).toHaveLength(2);
  });

  it('a reply with a mention that is sent to the channel as well is answered in its thread, once', async () => {
    const bot = await startBot();
    const { ts: root } = await post(bot, '大家好');
    const { ts } = await post(bot, `<@${bot.sandbox.botUserId}> ${SHARE_2021}`, {
      threadTs: root,
      isBroadcast: true,
    });
    expect((await reply(bot, root, ts)).text).toContain('15%');
    await pause(100);
    expect(bot.replies()).toHaveLength(1);
  });

  it.each([
    ['a mention', ['app_mention', 'message.channels']],
    ['a mention that Slack does not tell of beside a file', ['message.channels']],
  ])('a file with %s is answered once', async (_case, botEvents) => {
    const bot = await startBot({ sandbox: { botEvents } });
    const { ts } = await post(bot, `<@${bot.sandbox.botUserId}> ${SHARE_2021}`, { files: ['draft.pdf'] });
    expect((await reply(bot, ts)).text).toContain('15%');
    await pause(100);
    expect(bot.replies()).toHaveLength(1);
  });

  it.each([
    ['in a direct message', true],
    ['in a thread', false],
  ])('what was written with /me is answered %s', async (_case, isDirect) => {
    const bot = await startBot();
    const channel = isDirect ? await bot.sandbox.openDirectMessage(bot.lin) : bot.channel;
    const threadTs = isDirect ? undefined : (await bot.ask(SHARE_2021)).thread_ts;
    const form = { channel, isMe: true, ...(threadTs !== undefined && { threadTs }) } as const;
    const { ts } = await post(bot, '2020年安居锂电产值占溧阳的比例是多少', form);
    expect((await bot.sandbox.waitForReply({ channel, afterTs: ts })).text).toContain('1.07%');
  });

  it('a file without a word is no question in a channel', async () => {
    const bot = await startBot();
    const first = await bot.ask(SHARE_2021);
    await post(bot, '', { threadTs: first.thread_ts ?? '', files: ['draft.pdf'] });
    await pause();
    expect(bot.replies()).toHaveLength(1);
  });

  it('a file with a question in a direct message is answered', async () => {
    const bot = await startBot();
    const channel = await bot.sandbox.openDirectMessage(bot.lin);
    const { ts } = await post(bot, SHARE_2021, { channel, files: ['draft.pdf'] });
    expect((await bot.sandbox.waitForReply({ channel, afterTs: ts })).text).toContain('15%');
  });
});

describeOverBoth('what apps write', (startBot) => {
  it.each([
    ['an app', { user: 'U0OTHERAPP' }],
    ['a workflow', { username: 'Morning questions' }],
  ])('with a mention of the bot is not answered: %s', async (_case, app) => {
    const bot = await startBot();
    const first = await bot.ask(SHARE_2021);
    const where = { channel: bot.channel, ...app };
    await bot.sandbox.postFromApp({ ...where, text: `<@${bot.sandbox.botUserId}> ${GDP_2021}` });
    await bot.sandbox.postFromApp({ ...where, text: '2020年呢', threadTs: first.thread_ts ?? '' });
    await pause();
    expect(bot.replies()).toHaveLength(1);
  });
});
