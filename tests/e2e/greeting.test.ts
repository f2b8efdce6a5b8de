import { describe, expect, it } from 'vitest';
import { changedPack } from './changed-pack.ts';
import { type Bot, pause, startBot } from './start-bot.ts';

const EXAMPLE_ZH = '2021年安居锂电产值占溧阳的比例是多少？';

async function openMessages(bot: Bot, user: string) {
  await bot.sandbox.openHome(user, 'messages');
  return bot.sandbox.openDirectMessage(user);
}

/** What the panel was told to suggest, oldest first. */
const prompts = (bot: Bot) => bot.calls('assistant.threads.setSuggestedPrompts').map(({ args }) => args);

describe('the first opening of the messages', () => {
  it.each([
    ['lin', /您好.*指标\d+项、数字\d+个.*数字涉及的时间.*2022年4月25日/s],
    ['dana', /Hello.*\d+ metrics, \d+ figures.*Time covered.*April 25, 2022/s],
  ] as const)('greets %s with what is on record and three questions to press', async (who, expected) => {
    const bot = await startBot();
    const channel = await openMessages(bot, bot[who]);
    const greeting = await bot.sandbox.waitForReply({ channel });
    expect(greeting.thread_ts).toBeUndefined();
    expect(greeting.text).toMatch(expected);
    const [buttons] = (greeting.blocks ?? []).filter(({ type }) => type === 'actions');
    expect(buttons?.elements).toHaveLength(3);
  });

  it('suggests the same questions where the app lives as an agent', async () => {
    const bot = await startBot();
    await openMessages(bot, bot.lin);
    const [suggested] = await bot.sandbox.waitFor(() => prompts(bot).length > 0 && prompts(bot));
    expect(suggested).not.toHaveProperty('thread_ts');
    expect(String(suggested?.prompts)).toContain('锂电');
  });

  it('greets once, however often and in whatever order it is opened', async () => {
    const bot = await startBot();
    const channel = await openMessages(bot, bot.lin);
    await Promise.all([openMessages(bot, bot.lin), openMessages(bot, bot.lin)]);
    await bot.sandbox.waitForReply({ channel });
    await bot.sandbox.faults.redeliverLast();
    await openMessages(bot, bot.lin);
    await pause();
    expect(bot.replies(channel)).toHaveLength(1);
  });

  it('offers no question that has no answer today', async () => {
    const { catalog, index } = changedPack('pack.yml', (yaml) =>
      yaml.replace('2021年安居锂电产值占溧阳的比例是多少', '去年安居锂电产值占溧阳的比例是多少'),
    );
    const bot = await startBot({ app: { catalog, index } });
    const channel = await openMessages(bot, bot.lin);
    const { text } = await bot.sandbox.waitForReply({ channel });
    expect(text).not.toContain('去年');
    expect(text).toContain('六大对标竞进行动是哪六项');
  });

  it('answers a question that is pressed', async () => {
    const bot = await startBot();
    const channel = await openMessages(bot, bot.lin);
    const greeting = await bot.sandbox.waitForReply({ channel });
    await bot.sandbox.pressButton({
      ...{ user: bot.lin, channel, messageTs: greeting.ts, actionId: 'suggestion_0' },
    });
    const reply = await bot.sandbox.waitForReply({ channel, afterTs: greeting.ts });
    expect(reply.text).toMatch(/来源：|四川在线/);
  });

  it('greets nobody who has talked with it already', async () => {
    const bot = await startBot();
    const channel = await bot.sandbox.openDirectMessage(bot.lin);
    const { ts } = await bot.sandbox.postMessage({ user: bot.lin, channel, text: EXAMPLE_ZH });
    await bot.sandbox.waitForReply({ channel, afterTs: ts });
    await openMessages(bot, bot.lin);
    await pause();
    expect(bot.replies(channel)).toHaveLength(1);
  });

  it('greets at the next opening where it could not be posted', async () => {
    const bot = await startBot();
    bot.sandbox.faults.failNext('chat.postMessage', 'restricted_action');
    const channel = await openMessages(bot, bot.lin);
    await bot.sandbox.waitFor(() => bot.calls('chat.postMessage').length === 1);
    await pause();
    await openMessages(bot, bot.lin);
    await bot.sandbox.waitForReply({ channel });
  });

  it('greets without prompts where the scope was not granted', async () => {
    const bot = await startBot({ sandbox: { botScopes: ['chat:write', 'im:history'] } });
    const channel = await openMessages(bot, bot.lin);
    await bot.sandbox.waitForReply({ channel });
    await pause(100);
    expect(bot.logs.join('')).not.toContain('"level":50');
  });
});

describe("a thread of the assistant's panel", () => {
  it('opens with a greeting and three prompts', async () => {
    const bot = await startBot();
    const { channel, threadTs } = await bot.sandbox.openAssistant(bot.dana);
    const greeting = await bot.sandbox.waitForReply({ channel, threadTs });
    expect(greeting.text).toContain('Hello');
    const [suggested] = await bot.sandbox.waitFor(() => prompts(bot).length > 0 && prompts(bot));
    expect(suggested).toMatchObject({ channel_id: channel, thread_ts: threadTs, title: 'You can ask' });
    expect(JSON.parse(String(suggested?.prompts))).toHaveLength(3);
  });

  it('is greeted once, though its event comes twice, and the messages need no greeting then', async () => {
    const bot = await startBot();
    const { channel, threadTs } = await bot.sandbox.openAssistant(bot.lin);
    await bot.sandbox.faults.redeliverLast();
    await bot.sandbox.waitForReply({ channel, threadTs });
    await openMessages(bot, bot.lin);
    await pause();
    expect(bot.replies(channel).filter(({ subtype }) => subtype === undefined)).toHaveLength(1);
  });

  it('is a conversation of its own, with context', async () => {
    const bot = await startBot();
    const { channel, threadTs } = await bot.sandbox.openAssistant(bot.lin);
    await bot.sandbox.waitForReply({ channel, threadTs });
    const ask = async (text: string) => {
      const { ts } = await bot.sandbox.postMessage({ user: bot.lin, channel, text, threadTs });
      return bot.sandbox.waitForReply({ channel, threadTs, afterTs: ts });
    };
    expect((await ask(EXAMPLE_ZH)).text).toContain('15%');
    expect((await ask('2020年呢')).text).toContain('1.07%');
  });
});
