import { describe, expect, it } from 'vitest';
import { defaultWorkspace } from '../../src/sandbox/workspace.ts';
import { openStore } from '../../src/store/open-store.ts';
import { chooseLanguage } from '../../src/store/user-settings.ts';
import { type Bot, startBot } from './start-bot.ts';

const IN_CHINESE = '2021年安居锂电产值占溧阳的比例是多少';
const IN_ENGLISH = "What share of Liyang's lithium output did Anju reach in 2021?";

async function runCommand(bot: Bot, command: string, text: string, user: string) {
  const before = bot.sandbox.ephemerals(user, bot.channel).length;
  await bot.sandbox.runCommand({ user, channel: bot.channel, command, text });
  return bot.sandbox.waitFor(() => bot.sandbox.ephemerals(user, bot.channel)[before]);
}

/** A bot that lin has told to answer in English. */
async function startChosen(lang: 'zh' | 'en' = 'en'): Promise<Bot> {
  const store = await openStore({ now: Date.now });
  const bot = await startBot({ app: { store } });
  await chooseLanguage(store, { team: bot.sandbox.teamId, person: bot.lin }, lang, Date.now());
  return bot;
}

describe('a language that was chosen', () => {
  it('is that of every reply, whatever was asked in', async () => {
    const bot = await startChosen();
    const reply = await bot.ask(IN_CHINESE);
    expect(reply.text).toContain('15%');
    expect(reply.text).toMatch(/Sichuan Online.*April 25, 2022/);
    expect(JSON.stringify(reply.blocks)).toContain('Show source');
  });

  it('is that of a question beside it in the other language', async () => {
    const bot = await startChosen('zh');
    expect((await bot.ask(IN_ENGLISH)).text).toContain('四川在线');
  });

  it('gives way where another is asked for', async () => {
    const bot = await startChosen('zh');
    const { thread_ts = '' } = await bot.ask(IN_CHINESE);
    expect((await bot.ask('in English please', { threadTs: thread_ts })).text).toContain('Sichuan Online');
  });

  it('is that of commands, of a reply that was edited, and of no one else', async () => {
    const bot = await startChosen();
    expect((await runCommand(bot, '/metric', '锂电占比', bot.lin)).text).toContain('Sichuan Online');
    expect((await runCommand(bot, '/campaign', IN_CHINESE, bot.lin)).text).toContain('Sichuan Online');
    expect((await runCommand(bot, '/campaign', '帮助', bot.lin)).text).toContain('/campaign topics –');
    const first = await bot.ask(IN_CHINESE);
    await bot.sandbox.editMessage({
      ...{ user: bot.lin, channel: bot.channel, ts: first.thread_ts ?? '' },
      text: `<@${bot.sandbox.botUserId}> 2020年安居锂电产值占溧阳的比例是多少`,
    });
    const edited = await bot.sandbox.waitFor(() => bot.replies().find(({ text }) => text.includes('1.07%')));
    expect(edited.text).toContain('Sichuan Online');
    expect((await bot.ask(IN_CHINESE, { user: bot.dana })).text).toContain('四川在线');
  });
});

describe('a window opened under an answer to somebody else', () => {
  it.each(['cite', 'source', 'feedback'])(
    'is in the language chosen by who opens it: %s',
    async (actionId) => {
      const bot = await startChosen();
      const answer = await bot.ask(IN_CHINESE, { user: bot.dana });
      await bot.sandbox.pressButton({
        ...{ user: bot.lin, channel: bot.channel, messageTs: answer.ts, actionId },
        ...(actionId === 'feedback' && { value: 'negative' }),
      });
      const window = await bot.sandbox.waitFor(() => bot.sandbox.viewsOf(bot.lin)[0]);
      expect(JSON.stringify(window.title)).not.toMatch(/\p{Script=Han}/u);
    },
  );
});

describe('without a choice', () => {
  it.each([
    [IN_CHINESE, '四川在线'],
    [IN_ENGLISH, 'Sichuan Online'],
  ])('a question is answered as it was asked: %s', async (question, publisher) => {
    const bot = await startBot();
    expect((await bot.ask(question, { user: bot.dana })).text).toContain(publisher);
  });

  it.each([
    ['lin', '查看某项指标'],
    ['dana', 'To see one metric'],
  ] as const)("what has no language goes by %s's Slack", async (who, expected) => {
    const bot = await startBot();
    expect((await runCommand(bot, '/metric', '', bot[who])).text).toContain(expected);
  });

  it.each([
    ['zh-TW', '查看某项指标'],
    ['zh-HK', '查看某项指标'],
    ['en-GB', 'To see one metric'],
    // None of ours: as the record's first source is written.
    ['fr-FR', '查看某项指标'],
  ])('a Slack in %s is read to', async (locale, expected) => {
    const users = defaultWorkspace.users.map((one) => ({ ...one, locale }));
    const bot = await startBot({ sandbox: { workspace: { users } } });
    expect((await runCommand(bot, '/metric', '', bot.lin)).text).toContain(expected);
  });

  it('does without the locale where the scope was not granted', async () => {
    const bot = await startBot({ sandbox: { botScopes: ['commands', 'chat:write'] } });
    expect((await runCommand(bot, '/metric', 'lithium share', bot.lin)).text).toContain('Sichuan Online');
  });

  it('asks Slack once', async () => {
    const bot = await startBot();
    await runCommand(bot, '/digest', 'status', bot.lin);
    await runCommand(bot, '/digest', 'status', bot.lin);
    expect(bot.calls('users.info')).toHaveLength(1);
  });
});

describe('a question that is of no language', () => {
  it.each([
    ['lin', IN_CHINESE, '2020?', '四川在线'],
    ['dana', IN_ENGLISH, '2020?', 'Sichuan Online'],
    ['lin', IN_CHINESE, 'Q1?', '四川在线'],
    ['lin', IN_CHINESE, 'GDP?', '四川在线'],
    ['dana', IN_ENGLISH, 'GDP?', 'Sichuan Online'],
  ] as const)('is answered %s in theirs: after %s, %s', async (who, first, second, publisher) => {
    const bot = await startBot();
    const { thread_ts: threadTs = '' } = await bot.ask(first, { user: bot[who] });
    await bot.ask(second, { user: bot[who], threadTs });
    await bot.sandbox.waitFor(() => bot.replies().length === 2);
    expect(bot.replies()[1]?.text).toContain(publisher);
    expect((await runCommand(bot, '/metric', 'GDP', bot[who])).text).toContain(publisher);
  });

  it.each([
    ['lin', ':+1:', '不客气'],
    ['lin', '🙏', '不客气'],
    ['dana', ':tada: :100:', 'You are welcome'],
  ] as const)('is a courtesy where it is a face alone: %s writes %s', async (who, text, expected) => {
    const bot = await startBot();
    const channel = await bot.sandbox.openDirectMessage(bot[who]);
    const { ts } = await bot.sandbox.postMessage({ user: bot[who], channel, text });
    const reply = await bot.sandbox.waitForReply({ channel, afterTs: ts });
    expect(reply.text).toContain(expected);
  });
});

describe('a command that shows no language', () => {
  it.each(['GDP', 'ＧＤＰ', '😀', '?!', 'ask 2021?'])(
    'is answered in that of their Slack: %s',
    async (text) => {
      const bot = await startBot();
      expect((await runCommand(bot, '/campaign', text, bot.lin)).text).toMatch(/\p{Script=Han}{4}/u);
      expect((await runCommand(bot, '/campaign', text, bot.dana)).text).not.toMatch(/\p{Script=Han}{8}/u);
    },
  );
});
