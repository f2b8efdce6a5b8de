import { describe, expect, it } from 'vitest';
import { CHANNEL_FIELD, FIELDS } from '../../src/slack/blocks/digest-form.ts';
import { findSubscription } from '../../src/store/subscriptions.ts';
import { openTestStore } from './open-test-store.ts';
import { type Bot, pause, startBot } from './start-bot.ts';

/** What stands in each field, by its name. */
type Filled = Readonly<Record<string, unknown>>;

async function openForm(bot: Bot, user = bot.dana, channel = bot.channel) {
  await bot.sandbox.runCommand({ user, channel, command: '/digest' });
  return shownForm(bot, user);
}

async function shownForm(bot: Bot, user = bot.dana) {
  const view = await bot.sandbox.waitFor(() => bot.sandbox.viewsOf(user).at(-1));
  const blocks = view.blocks.filter(({ type }) => type === 'input');
  const filled: Record<string, unknown> = {};
  const blockOf: Record<string, string> = {};
  for (const { block_id, element } of blocks) {
    const field = JSON.parse(JSON.stringify(element));
    blockOf[field.action_id] = String(block_id);
    const options = field.initial_options?.map(({ value }: { value: string }) => value);
    filled[field.action_id] =
      options ?? field.initial_option?.value ?? field.initial_time ?? field.initial_conversation;
  }
  return { view, filled: filled as Filled, blockOf };
}

async function submit(bot: Bot, choices: Readonly<Record<string, string>> = {}, user = bot.dana) {
  const { blockOf } = await shownForm(bot, user);
  const values = Object.fromEntries(
    Object.entries(choices).map(([field, value]) => [blockOf[field] ?? '', { [field]: value }]),
  );
  return bot.sandbox.submitView({ user, values });
}

const placeOf = (bot: Bot, channel = bot.channel) => ({ team: bot.sandbox.teamId, channel });
const saidLike = (bot: Bot, wanted: RegExp, channel = bot.channel) =>
  bot.sandbox.waitFor(() => bot.replies(channel).find(({ text }) => wanted.test(text)));

describe('/digest alone', () => {
  it('opens a window for this channel with the time zone of the profile', async () => {
    const bot = await startBot();
    const { view, filled } = await openForm(bot);

    expect(view.callback_id).toBe('digest_form');
    expect(filled).toEqual({
      [CHANNEL_FIELD]: bot.channel,
      [FIELDS.time]: '09:00',
      [FIELDS.days]: ['1', '2', '3', '4', '5'],
      [FIELDS.timeZone]: 'America/New_York',
      [FIELDS.lang]: expect.stringMatching(/zh|en/),
      [FIELDS.topics]: undefined,
      [FIELDS.content]: 'all',
    });
  });

  it.each([
    ['zh', '2021年安居锂电产值占溧阳的比例是多少', '日报设置', '时区'],
    ['en', 'What share of Liyang’s lithium output did Anju reach in 2021?', 'Daily post', 'Time zone'],
  ])('speaks the language of who opens it: %s', async (lang, question, title, label) => {
    const bot = await startBot();
    await bot.ask(question, { user: bot.dana });
    const { view, filled } = await openForm(bot);

    expect(view.title).toMatchObject({ text: title });
    expect(JSON.stringify(view.blocks)).toContain(`"text":"${label}"`);
    expect(filled[FIELDS.lang]).toBe(lang);
  });

  it('saves what is filled in and says so in the channel, once', async () => {
    const store = await openTestStore();
    const bot = await startBot({ app: { store } });
    await openForm(bot);
    const result = await submit(bot, {
      ...{ [FIELDS.time]: '07:45', [FIELDS.days]: '1,3', [FIELDS.timeZone]: 'Europe/London' },
      ...{ [FIELDS.lang]: 'zh', [FIELDS.topics]: 'land', [FIELDS.content]: 'news' },
    });

    expect(result).toEqual({ ok: true, action: 'close' });
    const post = await saidLike(bot, /07:45/);
    expect(post.text).toContain(`<@${bot.dana}>`);
    expect(await findSubscription(store, placeOf(bot))).toMatchObject({
      isOn: true,
      subscription: {
        ...{ owner: bot.dana, lang: 'zh', topics: ['land'], onlyNews: true },
        schedule: { time: '07:45', days: [1, 3], timeZone: 'Europe/London' },
      },
    });
    await pause();
    expect(bot.replies()).toHaveLength(1);
  });

  it('opens with what the channel has, and says nothing to it where nothing is changed', async () => {
    const bot = await startBot();
    await bot.sandbox.runCommand({
      ...{ user: bot.lin, channel: bot.channel, command: '/digest' },
      text: 'on 18:05 sat,sun tz:Asia/Kathmandu lang:en topics:land',
    });
    await saidLike(bot, /18:05/);
    const { view, filled } = await openForm(bot);

    expect(filled).toMatchObject({
      ...{ [FIELDS.time]: '18:05', [FIELDS.days]: ['6', '7'], [FIELDS.lang]: 'en' },
      ...{ [FIELDS.topics]: ['land'], [FIELDS.content]: 'all' },
    });
    expect(filled[FIELDS.timeZone]).toMatch(/^Asia\/Kat/);
    expect(JSON.stringify(view.blocks)).toContain('18:05');

    await submit(bot);
    await bot.sandbox.waitFor(() =>
      bot.sandbox.ephemerals(bot.dana, bot.channel).some(({ text }) => /already|已经是这样/.test(text)),
    );
    expect(bot.replies()).toHaveLength(1);
  });

  it('keeps what is saved where the note to who saved it is refused', async () => {
    const bot = await startBot();
    await bot.sandbox.runCommand({
      ...{ user: bot.lin, channel: bot.channel, command: '/digest', text: 'on 18:05 sat tz:UTC lang:en' },
    });
    await saidLike(bot, /18:05/);
    await openForm(bot);
    const notes = () => bot.calls('chat.postEphemeral').length;
    const before = notes();
    // The first asks whether who saves it is a member.
    bot.sandbox.faults.holdResponseNext('chat.postEphemeral', 300);
    const submitted = submit(bot);
    await bot.sandbox.waitFor(() => notes() > before);
    bot.sandbox.faults.failNext('chat.postEphemeral', 'fatal_error');
    expect(await submitted).toEqual({ ok: true, action: 'close' });

    await bot.sandbox.waitFor(() => bot.logs.some((line) => line.includes('note on a digest not shown')));
    expect(bot.logs.join('')).not.toContain('listener failed');
  });

  it('opens without a channel in a direct message', async () => {
    const bot = await startBot();
    const dm = await bot.sandbox.openDirectMessage(bot.dana);
    const { filled } = await openForm(bot, bot.dana, dm);

    expect(filled[CHANNEL_FIELD]).toBeUndefined();
    await submit(bot, { [CHANNEL_FIELD]: bot.other });
    await saidLike(bot, /09:00/, bot.other);
  });
});

describe('what is wrong', () => {
  it.each([['no day', { [FIELDS.days]: '' }, FIELDS.days, /at least one|至少选一项/]])(
    'stands on its field: %s',
    async (_, choices, field, expected) => {
      const bot = await startBot();
      await openForm(bot);
      const { blockOf } = await shownForm(bot);

      expect(await submit(bot, choices)).toMatchObject({
        action: 'errors',
        errors: { [blockOf[field] ?? '']: expect.stringMatching(expected) },
      });
      expect(bot.replies()).toEqual([]);
    },
  );

  it('stands on the channel where who sets it is no member, and nothing is saved', async () => {
    const store = await openTestStore();
    const bot = await startBot({ app: { store } });
    const { id } = bot.sandbox.addChannel({ name: 'desk', members: [bot.lin, bot.sandbox.botUserId] });
    await openForm(bot);

    expect(await submit(bot, { [CHANNEL_FIELD]: id })).toMatchObject({
      action: 'errors',
      errors: { [CHANNEL_FIELD]: expect.stringMatching(/Only members|只有频道成员/) },
    });
    expect(await findSubscription(store, placeOf(bot, id))).toBeUndefined();
    expect(bot.replies(id)).toEqual([]);
  });

  it.each([
    ['the bot is no member', false, /\/invite/],
    ['the channel is archived', true, /archived, so nothing can be posted|已归档/],
  ])('stands on the channel where %s', async (_, isArchived, expected) => {
    const bot = await startBot();
    const members = isArchived ? [bot.dana, bot.sandbox.botUserId] : [bot.dana];
    const { id } = bot.sandbox.addChannel({ name: 'desk', members });
    bot.sandbox.setArchived(id, isArchived);
    await openForm(bot);

    expect(await submit(bot, { [CHANNEL_FIELD]: id })).toMatchObject({
      action: 'errors',
      errors: { [CHANNEL_FIELD]: expect.stringMatching(expected) },
    });
  });

  it('stands on the channel in time where Slack does not answer', async () => {
    const bot = await startBot();
    bot.sandbox.faults.delayNext('chat.postEphemeral', 4_000);
    await openForm(bot);

    expect(await submit(bot)).toMatchObject({
      action: 'errors',
      errors: { [CHANNEL_FIELD]: expect.stringMatching(/nothing was changed|没有改动/) },
    });
  });
});

describe('another channel chosen in the window', () => {
  const choose = (bot: Bot, channel: string) =>
    bot.sandbox.pressButton({ user: bot.dana, actionId: CHANNEL_FIELD, value: channel });
  const changed = async (bot: Bot, hash: unknown) => {
    await bot.sandbox.waitFor(() => bot.sandbox.viewsOf(bot.dana).at(-1)?.hash !== hash);
    return shownForm(bot);
  };

  it('brings its own values, in fields of their own', async () => {
    const bot = await startBot();
    await bot.sandbox.runCommand({
      ...{ user: bot.lin, channel: bot.other, command: '/digest', text: 'on 18:05 sat tz:UTC lang:en' },
    });
    await saidLike(bot, /18:05/, bot.other);
    const before = await openForm(bot);
    await choose(bot, bot.other);
    const { filled, blockOf } = await changed(bot, before.view.hash);

    expect(filled).toMatchObject({
      ...{
        [CHANNEL_FIELD]: bot.other,
        [FIELDS.time]: '18:05',
        [FIELDS.days]: ['6'],
        [FIELDS.timeZone]: 'UTC',
      },
    });
    expect(blockOf[FIELDS.time]).not.toBe(before.blockOf[FIELDS.time]);
  });

  it('keeps what was filled in where it has none', async () => {
    const bot = await startBot();
    const before = await openForm(bot);
    await choose(bot, bot.other);
    const { filled, blockOf } = await changed(bot, before.view.hash);

    expect(filled).toMatchObject({ [CHANNEL_FIELD]: bot.other, [FIELDS.time]: '09:00' });
    expect(blockOf[FIELDS.time]).toBe(before.blockOf[FIELDS.time]);
  });
});
