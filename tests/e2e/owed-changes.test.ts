// Replies that are to change or go, and that Slack would not let change or go at once.
import { describe, expect, it } from 'vitest';
import { erasePerson } from '../../src/store/personal-data.ts';
import { hurriedClock } from './hurried-clock.ts';
import { openTestStore } from './open-test-store.ts';
import { type Bot, pause, startBot } from './start-bot.ts';

const SHARE_2021 = '2021年安居锂电产值占溧阳的比例是多少';
const SHARE_2020 = '2020年安居锂电产值占溧阳的比例是多少';
/** As often as a change is tried at once. */
const TRIES = 6;
const DAY = 24 * 60 * 60_000;
const POLLED = { timeout: 8_000, interval: 20 };

async function startAsked() {
  const clock = hurriedClock(50);
  const store = await openTestStore();
  const bot = await startBot({ app: { clock, store } });
  const reply = await bot.ask(SHARE_2021);
  const ts = reply.thread_ts ?? '';
  // It is written down a moment after it stands.
  await expect.poll(() => entries(store), POLLED).toBe(1);
  return { bot, clock, store, reply, ts };
}

const entries = async (store: Awaited<ReturnType<typeof openTestStore>>) =>
  (await store.read((db) => db.selectFrom('posted_answers').select('id').execute())).length;
const open = async (store: Awaited<ReturnType<typeof openTestStore>>) =>
  (
    await store.read((db) =>
      db.selectFrom('answer_claims').select('key').where('holder', 'is not', null).execute(),
    )
  ).length;
const edit = (bot: Bot, ts: string, text: string) =>
  bot.sandbox.editMessage({
    user: bot.lin,
    channel: bot.channel,
    ts,
    text: `<@${bot.sandbox.botUserId}> ${text}`,
  });
const shown = (bot: Bot) => bot.replies().map(({ text }) => text);

describe('a reply that Slack does not let change', () => {
  it('follows its edited question later, with one word below it until then', async () => {
    const { bot, ts, store } = await startAsked();
    bot.sandbox.faults.rateLimitNext('chat.update', TRIES * 2, 0.01);
    await edit(bot, ts, SHARE_2020);
    await bot.sandbox.waitFor(() => shown(bot)[1]?.includes('没能更新'));
    await bot.sandbox.waitFor(() => shown(bot)[0]?.includes('1.07%'));
    await expect.poll(() => open(store), POLLED).toBe(0);
    expect(shown(bot)).toEqual([expect.stringContaining('1.07%')]);
    expect(bot.calls('chat.update')).toHaveLength(TRIES * 2 + 1);
    expect(bot.calls('chat.postMessage')).toHaveLength(2);
  });
});

describe('the word below such a reply', () => {
  it.each([
    [
      'that it is tried again, and whether to ask anew',
      'internal_error',
      TRIES,
      '我会自动再试；如果一直没有更新，请重新提问',
    ],
    ['to ask anew where Slack will never take it', 'cant_update_message', 1, '请重新提问'],
  ])('says %s', async (_case, error, times, said) => {
    const { bot, ts } = await startAsked();
    bot.sandbox.faults.failNext('chat.update', error, times);
    await edit(bot, ts, SHARE_2020);
    await bot.sandbox.waitFor(() => shown(bot)[1]?.includes(said));
    expect(shown(bot)[1]?.includes('自动再试')).toBe(times > 1);
  });

  it('says so no longer once Slack will never take it', async () => {
    const { bot, ts } = await startAsked();
    bot.sandbox.faults.rateLimitNext('chat.update', TRIES, 0.01);
    await edit(bot, ts, SHARE_2020);
    await bot.sandbox.waitFor(() => shown(bot)[1]?.includes('自动再试'));
    bot.sandbox.faults.failNext('chat.update', 'cant_update_message');
    await bot.sandbox.waitFor(
      () => shown(bot)[1]?.includes('没能更新') && !shown(bot)[1]?.includes('自动再试'),
    );
    expect(shown(bot)).toHaveLength(2);
  });

  it('is all that comes of it where who asked is taken out of the store meanwhile', async () => {
    const { bot, ts, store } = await startAsked();
    bot.sandbox.faults.rateLimitNext('chat.update', TRIES, 0.01);
    await edit(bot, ts, SHARE_2020);
    await bot.sandbox.waitFor(() => shown(bot)[1]?.includes('没能更新'));
    // It is owed a moment after that.
    await pause(100);
    expect((await erasePerson(store, bot.lin)).questions).toBe(1);
    await pause(1_500);
    expect(bot.calls('chat.update')).toHaveLength(TRIES);
    expect(await open(store)).toBe(0);
  });
});

describe('a reply that Slack does not let go of', () => {
  it.each([
    ['too busy', (bot: Bot) => bot.sandbox.faults.rateLimitNext('chat.delete', TRIES, 0.01)],
    ['at fault', (bot: Bot) => bot.sandbox.faults.failNext('chat.delete', 'internal_error', TRIES)],
    ['not answering', (bot: Bot) => bot.sandbox.faults.failNext('chat.delete', 'request_timeout', TRIES)],
  ])('goes along with its deleted question later: %s', async (_case, fault) => {
    const { bot, ts, store } = await startAsked();
    fault(bot);
    await bot.sandbox.deleteMessage({ user: bot.lin, channel: bot.channel, ts });
    await bot.sandbox.waitFor(() => bot.calls('chat.delete').length === TRIES);
    expect(shown(bot)).toHaveLength(1);
    await bot.sandbox.waitFor(() => bot.replies().length === 0);
    await expect.poll(() => open(store), POLLED).toBe(0);
    expect(bot.calls('chat.delete')).toHaveLength(TRIES + 1);
  });

  it('is marked later where others have written below it', async () => {
    const { bot, ts } = await startAsked();
    await bot.sandbox.postMessage({
      user: bot.dana,
      channel: bot.channel,
      text: '谢谢，很有用',
      threadTs: ts,
    });
    bot.sandbox.faults.rateLimitNext('chat.update', TRIES, 0.01);
    await bot.sandbox.deleteMessage({ user: bot.lin, channel: bot.channel, ts });
    await bot.sandbox.waitFor(() => shown(bot)[0]?.includes('撤回'));
    expect(bot.calls('chat.update')).toHaveLength(TRIES + 1);
  });

  it('is marked later where nothing is asked any more', async () => {
    const { bot, ts } = await startAsked();
    bot.sandbox.faults.rateLimitNext('chat.update', TRIES, 0.01);
    await edit(bot, ts, '算了');
    await bot.sandbox.waitFor(() => shown(bot)[0]?.includes('已收回'));
  });

  it('is not marked any more where something is asked again meanwhile', async () => {
    const { bot, ts, store } = await startAsked();
    bot.sandbox.faults.rateLimitNext('chat.update', TRIES, 0.01);
    await edit(bot, ts, '算了');
    await bot.sandbox.waitFor(() => bot.calls('chat.update').length === TRIES);
    await edit(bot, ts, SHARE_2020);
    await bot.sandbox.waitFor(() => shown(bot)[0]?.includes('1.07%'));
    await expect.poll(() => open(store), POLLED).toBe(0);
    expect(shown(bot)).toEqual([expect.stringContaining('1.07%')]);
  });

  it.each([
    ['zh', '一天之内我会自动再试'],
    ['en', 'I will keep trying for a day'],
  ] as const)('goes later where who asked removes it, who is told so: %s', async (lang, told) => {
    const clock = hurriedClock(50);
    const bot = await startBot({ app: { clock } });
    const user = lang === 'zh' ? bot.lin : bot.dana;
    const question = lang === 'zh' ? SHARE_2021 : 'How many provincial technology centres does Suining have?';
    const reply = await bot.ask(question, { user });
    bot.sandbox.faults.rateLimitNext('chat.delete', TRIES, 0.01);
    const { channel } = bot;
    await bot.sandbox.openShortcut({ user, callbackId: 'remove_reply', channel, messageTs: reply.ts });
    const { text } = await bot.sandbox.waitFor(() => bot.sandbox.ephemerals(user, channel)[0]);
    expect(text).toContain(told);
    await bot.sandbox.waitFor(() => bot.replies().length === 0);
  });

  it('stays after a day of it, and that is in the log', async () => {
    const { bot, ts, store, clock } = await startAsked();
    bot.sandbox.faults.rateLimitNext('chat.delete', TRIES * 2, 0.01);
    await bot.sandbox.deleteMessage({ user: bot.lin, channel: bot.channel, ts });
    await bot.sandbox.waitFor(() => bot.calls('chat.delete').length === TRIES);
    clock.jump(DAY);
    await expect.poll(() => open(store), POLLED).toBe(0);
    expect(bot.logs.join('')).toContain('reply left in place');
    expect(shown(bot)).toHaveLength(1);
  });

  it('stays at once where Slack will never take it', async () => {
    const { bot, ts, store } = await startAsked();
    bot.sandbox.faults.failNext('chat.delete', 'cant_delete_message');
    await bot.sandbox.deleteMessage({ user: bot.lin, channel: bot.channel, ts });
    await bot.sandbox.waitFor(() => bot.logs.join('').includes('reply left in place'));
    await expect.poll(() => open(store), POLLED).toBe(0);
    expect(bot.calls('chat.delete')).toHaveLength(1);
  });
});
