// A channel that another workspace shares: Slack names the workspace of whoever acts, and the bot is installed in one.
import { describe, expect, it } from 'vitest';
import { createLogger } from '../../src/observability/logger.ts';
import { defaultWorkspace } from '../../src/sandbox/workspace.ts';
import { systemClock } from '../../src/slack/clock.ts';
import { connectForCorrections } from '../../src/slack/corrections/connect.ts';
import { correctAnswers } from '../../src/slack/corrections/correct-answers.ts';
import { changedPack } from './changed-pack.ts';
import { openTestStore } from './open-test-store.ts';
import { pause, startBot } from './start-bot.ts';

const SHARE_2021 = '2021年安居锂电产值占溧阳的比例是多少';
const GDP_2021 = 'What was the GDP of Suining in 2021?';
const PETRA = {
  ...{ id: 'U0PETRA001', name: 'petra', real_name: 'Petra Novak', locale: 'en-GB', tz: 'Europe/Prague' },
  team: 'T0PARTNER1',
};

async function startShared() {
  const store = await openTestStore();
  const users = [...defaultWorkspace.users, PETRA];
  const bot = await startBot({ app: { store }, sandbox: { workspace: { users } } });
  const { sandbox, lin } = bot;
  const members = [lin, PETRA.id, sandbox.botUserId];
  const { id: channel } = sandbox.addChannel({ name: 'partners', members, is_ext_shared: true });
  const ask = (text: string, user: string) => bot.ask(text, { user, channel });
  const shown = (ts: string) => bot.replies(channel).find((one) => one.ts === ts)?.text;
  return { bot, sandbox, store, channel, lin, ask, shown };
}

describe('a channel shared with another workspace', () => {
  it.each([
    ['ours goes on', PETRA.id, 'lin'],
    ['theirs goes on', 'lin', PETRA.id],
  ])('holds threads that people of both write in: somebody of %s', async (_case, first, second) => {
    const { bot, sandbox, channel, lin, ask } = await startShared();
    const who = (id: string) => (id === 'lin' ? lin : id);
    const { thread_ts: threadTs = '' } = await ask(SHARE_2021, who(first));
    const { ts } = await sandbox.postMessage({ user: who(second), channel, text: '2020年呢', threadTs });
    const reply = await sandbox.waitForReply({ channel, threadTs, afterTs: ts });
    expect(reply.text).toContain('1.07%');
    expect(bot.replies(channel)).toHaveLength(2);
  });

  it('has the question of somebody of theirs followed when it is edited and deleted', async () => {
    const { bot, sandbox, channel, ask, shown } = await startShared();
    const { ts: replyTs, thread_ts: ts = '' } = await ask(GDP_2021, PETRA.id);
    const text = `<@${sandbox.botUserId}> ${SHARE_2021}`;
    await sandbox.editMessage({ user: PETRA.id, channel, ts, text });
    await sandbox.waitFor(() => shown(replyTs)?.includes('15%'));
    await sandbox.deleteMessage({ user: PETRA.id, channel, ts });
    await sandbox.waitFor(() => bot.replies(channel).length === 0);
  });

  it('lets somebody of theirs remove the reply to what they asked', async () => {
    const { bot, sandbox, channel, ask } = await startShared();
    const { ts: messageTs } = await ask(GDP_2021, PETRA.id);
    await sandbox.openShortcut({ user: PETRA.id, callbackId: 'remove_reply', channel, messageTs });
    await sandbox.waitFor(() => bot.replies(channel).length === 0);
  });

  it('has the answer to somebody of theirs corrected with the others', async () => {
    const { sandbox, store, ask, shown } = await startShared();
    const { ts } = await ask(SHARE_2021, PETRA.id);
    await pause();
    const { catalog } = changedPack('observations/lithium.yml', (yaml) =>
      yaml.replace('value: 15\n', 'value: 16\n'),
    );
    const { botToken, apiUrl } = sandbox;
    const logger = createLogger({ level: 'silent' });
    const { tools, team } = await connectForCorrections({
      ...{ botToken, apiUrl, store, catalog, logger },
      clock: systemClock,
    });
    for await (const { outcome } of correctAnswers(tools, team)) expect(outcome.kind).toBe('corrected');
    expect(shown(ts)).toContain('16%');
  });
});
