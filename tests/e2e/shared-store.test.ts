// Two bots on one store: what one is at work on, the other hears of.
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { type Clock, systemClock } from '../../src/slack/clock.ts';
import { listGaps } from '../../src/store/gaps.ts';
import { hurriedClock } from './hurried-clock.ts';
import { openTestStore } from './open-test-store.ts';
import { pause, startApp } from './start-bot.ts';

const SHARE_2021 = '2021年安居锂电产值占溧阳的比例是多少';
const SHARE_2020 = '2020年安居锂电产值占溧阳的比例是多少';

/** A question that the first bot has posted the reply to, and learns so only after a while; the second hears the rest. */
async function askFirstOfTwo(clock: Clock = systemClock) {
  const store = await openTestStore();
  const sandbox = await startSandbox({ postRate: { burst: 20 } });
  const wayIn = { signingSecret: sandbox.signingSecret, port: 0 };
  const start = () => startApp(sandbox, { store, wayIn, lingerMs: 0, clock });
  const apps = [await start(), await start()];
  onTestFinished(async () => {
    await Promise.all(apps.map((app) => app.stop()));
    await sandbox.stop();
  });
  const urls = apps.map(({ port }) => `http://127.0.0.1:${port}/slack/events`);
  const [first = '', second = ''] = urls;
  const channel = sandbox.channelNamed('general')?.id ?? '';
  const [lin = { id: '' }] = sandbox.people;
  const mention = (text: string) => `<@${sandbox.botUserId}> ${text}`;
  sandbox.setRequestUrls([first]);
  sandbox.faults.holdResponseNext('chat.postMessage', 1_500);
  const { ts } = await sandbox.postMessage({ user: lin.id, channel, text: mention(SHARE_2021) });
  await sandbox.waitForReply({ channel, threadTs: ts });
  sandbox.setRequestUrls([second]);
  const replies = () => sandbox.messages(channel).filter(({ bot_id }) => bot_id !== undefined);
  return { sandbox, store, urls, channel, user: lin.id, ts, mention, replies };
}

describe('a question that another bot is answering', () => {
  it('has its reply follow an edit', async () => {
    const { sandbox, channel, user, ts, mention, replies } = await askFirstOfTwo();
    await sandbox.editMessage({ user, channel, ts, text: mention(SHARE_2020) });
    await sandbox.waitFor(() => replies()[0]?.text.includes('1.07%'), 8_000);
    expect(replies()).toHaveLength(1);
  });

  it('has its reply go along when it is deleted', async () => {
    const { sandbox, channel, user, ts, replies } = await askFirstOfTwo();
    await sandbox.deleteMessage({ user, channel, ts });
    await sandbox.waitFor(() => replies().length === 0, 8_000);
  });

  it('has an edit followed once that both are told of', async () => {
    const { sandbox, store, urls, channel, user, ts, mention, replies } = await askFirstOfTwo();
    await pause(2_000);
    sandbox.setRequestUrls(urls);
    await sandbox.editMessage({ user, channel, ts, text: mention('2019年遂宁经济总量') });
    await sandbox.waitFor(() => replies()[0]?.text.includes('没有记录'), 8_000);
    await pause(1_000);
    expect(sandbox.log.calls.filter(({ method }) => method === 'chat.update')).toHaveLength(1);
    expect((await listGaps(store, 9)).map(({ times }) => times)).toEqual([1]);
  });

  it.each(['to the other', 'to the same'])('shows the later of two edits, told of %s', async (whom) => {
    const { sandbox, urls, channel, user, ts, mention, replies } = await askFirstOfTwo();
    await pause(2_000);
    const [first = '', second = ''] = urls;
    // The update that says 2020 is on its way while the other edit is heard of.
    sandbox.faults.delayNext('chat.update', 1_200);
    sandbox.setRequestUrls([first]);
    await sandbox.editMessage({ user, channel, ts, text: mention(SHARE_2020) });
    await sandbox.waitFor(() => sandbox.faults.pending('chat.update').delayed === 0, 8_000);
    sandbox.setRequestUrls([whom === 'to the other' ? second : first]);
    await sandbox.editMessage({ user, channel, ts, text: mention('遂宁2021年有多少家省级企业技术中心') });
    await sandbox.waitFor(
      () => sandbox.log.calls.filter(({ method }) => method === 'chat.update').length === 2,
      8_000,
    );
    await pause(1_500);
    expect(replies().map(({ text }) => text)).toEqual([expect.stringContaining('44')]);
  });

  it('shows the later of two edits where Slack keeps the first waiting for minutes', async () => {
    const { sandbox, urls, channel, user, ts, mention, replies } = await askFirstOfTwo(hurriedClock(50));
    await pause(2_000);
    const [first = '', second = ''] = urls;
    const updates = () => sandbox.log.calls.filter(({ method }) => method === 'chat.update').length;
    sandbox.faults.rateLimitNext('chat.update', 1, 150);
    sandbox.setRequestUrls([first]);
    await sandbox.editMessage({ user, channel, ts, text: mention(SHARE_2020) });
    await sandbox.waitFor(() => updates() === 1, 8_000);
    sandbox.setRequestUrls([second]);
    await sandbox.editMessage({ user, channel, ts, text: mention('遂宁2021年有多少家省级企业技术中心') });
    await sandbox.waitFor(() => updates() === 3, 12_000);
    await pause(500);
    expect(replies().map(({ text }) => text)).toEqual([expect.stringContaining('44')]);
  });

  it('is edited again and again, told of to both, and has its reply updated now and then', async () => {
    const { sandbox, urls, channel, user, ts, mention, replies } = await askFirstOfTwo();
    sandbox.setRequestUrls(urls);
    const begun = Date.now();
    for (let year = 2001; year <= 2010; year += 1) {
      await sandbox.editMessage({ user, channel, ts, text: mention(`遂宁${year}年经济总量`) });
      await pause(100);
    }
    const lastedMs = Date.now() - begun;
    await sandbox.waitFor(() => replies()[0]?.text.includes('没有记录：2010年'), 10_000);
    await pause(1_500);
    const told = sandbox.log.calls
      .filter(({ method }) => method === 'chat.update')
      .map(({ args }) => /20\d\d年/.exec(String(args.text))?.[0] ?? '');
    expect(told.length).toBeLessThanOrEqual(3 + lastedMs / 1_000);
    expect(told).toEqual([...new Set(told)].sort());
    expect(told.at(-1)).toBe('2010年');
    expect(replies()).toHaveLength(1);
  });

  it('is not answered again when its event is delivered to the other as well', async () => {
    const { sandbox, replies } = await askFirstOfTwo();
    await sandbox.faults.redeliverLast();
    await pause(2_000);
    expect(replies()).toHaveLength(1);
  });
});
