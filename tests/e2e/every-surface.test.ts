import { expect, it } from 'vitest';
import type { Ephemeral, Message } from '../../src/sandbox/types.ts';
import { listBoundListeners } from '../slack/bound-listeners.ts';
import { subscribeDue } from './due-digest.ts';
import { openTestStore } from './open-test-store.ts';
import { actionIdsIn, isBound, type Payload, payloadsIn } from './payload-rules.ts';
import { type Bot, startBot } from './start-bot.ts';

/** What is asked on a walk over every surface, in each language. */
const WALKS = {
  zh: {
    who: 'lin',
    asked: [
      '安居锂电产值占溧阳比例历年数据',
      '产值是多少',
      '遂宁有44家省级企业技术中心对吗',
      '明天会下雨吗',
      '你好',
    ],
    metric: '锂电占比',
    compare: 'compare 锂电占比 经济总量',
    draft: 'check 2021年遂宁有44家省级企业技术中心，安居占溧阳的比例为16%',
    digest: ['开启 9:00 工作日', '状态', '列表', '预览 2', '现在', '暂停 7天', '恢复', '关闭'],
  },
  en: {
    who: 'dana',
    asked: [
      "Anju's lithium output as a share of Liyang's over the years",
      'What is the output value?',
      'Is it true that Suining has 44 provincial technology centres?',
      'Will it rain tomorrow?',
      'hello',
    ],
    metric: 'lithium share',
    compare: 'compare lithium share GDP',
    draft: 'check In 2021 Suining had 44 provincial technology centres, and Anju reached 16% of Liyang.',
    digest: ['on 09:00 weekdays', 'status', 'list', 'preview 2', 'now', 'pause 7d', 'resume', 'off'],
  },
} as const;

async function walk(lang: 'zh' | 'en'): Promise<readonly Payload[]> {
  const { who, asked, metric, compare, draft, digest } = WALKS[lang];
  const store = await openTestStore();
  const curators = ['U0LINLAN01', 'U0DANAREYE'];
  const bot = await startBot({ app: { store, curators, digestSettings: { interval: 20 } } });
  const responses: { method: string; args: Record<string, unknown> }[] = [];
  bot.sandbox.on('response', ({ args }) => responses.push({ method: 'response_url', args }));
  const user = bot[who];
  const { sandbox, channel } = bot;

  const replies: Message[] = [];
  for (const question of asked) replies.push(await bot.ask(question, { user }));
  await bot.ask('', { user });
  const [series] = replies;
  const press = (message: Message | undefined, actionId: string, value?: string) =>
    sandbox.pressButton({
      ...{ user, channel, messageTs: message?.ts ?? '', actionId },
      ...(value !== undefined && { value }),
    });
  for (const actionId of ['cite', 'source']) {
    await press(series, actionId);
    await sandbox.waitFor(() => sandbox.viewsOf(user)[0]);
    await sandbox.closeView(user);
  }
  await press(series, 'feedback', 'negative');
  await sandbox.waitFor(() => sandbox.viewsOf(user)[0]?.callback_id === 'feedback_reason');
  await sandbox.closeView(user);
  await press(series, 'suggestion_0');

  const run = (command: string, text: string) => command_(bot, user, command, text);
  for (const [command, text] of [
    ['/metric', ''],
    ['/metric', metric],
    ['/metric', compare],
    ['/metric', '2021'],
    ['/campaign', 'help'],
    ['/campaign', 'topics'],
    ['/campaign', 'scoreboard'],
    ['/campaign', 'sources'],
    ['/campaign', draft],
  ] as const)
    await run(command, text);
  const listed = await run('/campaign', 'gaps');
  await press(listed, 'gap_propose_0');
  await sandbox.waitFor(() => sandbox.viewsOf(user)[0]);
  await sandbox.closeView(user);
  const shared = await run('/metric', metric);
  await press(shared, 'share');

  for (const line of digest) {
    const before = bot.calls('chat.postMessage').length + responses.length;
    await sandbox.runCommand({ user, channel, command: '/digest', text: line });
    await sandbox.waitFor(() => bot.calls('chat.postMessage').length + responses.length > before);
  }
  await subscribeDue(store, { team: sandbox.teamId, channel: bot.other, owner: user, lang });
  await sandbox.waitForReply({ channel: bot.other });
  await sandbox.openHome(user);
  await sandbox.waitFor(() => sandbox.homeOf(user));
  await sandbox.pressButton({ user, home: true, actionId: 'home_digest' });
  await sandbox.waitFor(() => sandbox.viewsOf(user)[0]?.callback_id === 'digest_form');
  await sandbox.closeView(user);
  await sandbox.openHome(user, 'messages');
  const direct = await sandbox.openDirectMessage(user);
  await sandbox.waitForReply({ channel: direct });
  const panel = await sandbox.openAssistant(user);
  await sandbox.waitForReply(panel);
  return payloadsIn([...sandbox.log.calls, ...responses], sandbox.log.envelopes);
}

async function command_(bot: Bot, user: string, command: string, text: string): Promise<Ephemeral> {
  const { sandbox, channel } = bot;
  const before = sandbox.ephemerals(user, channel).length;
  await sandbox.runCommand({ user, channel, command, text });
  return sandbox.waitFor(() => sandbox.ephemerals(user, channel)[before]);
}

const wordsOf = ({ content }: Payload) => JSON.stringify(content.blocks ?? content.text);

it('shows every button, menu and window that is listened to, in either language', {
  timeout: 60_000,
}, async () => {
  const { actions, options, views } = listBoundListeners();
  const both = { zh: await walk('zh'), en: await walk('en') };
  for (const [lang, payloads] of Object.entries(both)) {
    const ids = payloads.flatMap(actionIdsIn);
    const unseen = [...actions, ...options].filter((one) => !ids.some((id) => isBound(id, [one])));
    expect(`${lang}: ${unseen.join()}`).toBe(`${lang}: `);
    const shown = payloads.map(({ content }) => String(content.callback_id ?? ''));
    expect(views.filter((one) => !shown.some((id) => isBound(id, [one])))).toEqual([]);
  }
  expect(both.zh.filter((payload) => !/\p{Script=Han}/u.test(wordsOf(payload)))).toEqual([]);
  // A sentence to cite comes in both languages, and a menu of languages names each in its own.
  const foreign = both.en.filter((payload) => /\p{Script=Han}{6,}/u.test(wordsOf(payload)));
  expect(foreign.filter(({ kind }) => kind === 'message')).toEqual([]);
});
