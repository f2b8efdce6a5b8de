// Every surface with other packs than the one that is shipped, and with names longer than anybody writes: Slack takes
// what is sent, and what is sent keeps to the rules.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/knowledge/catalog.ts';
import type { Lang } from '../../src/knowledge/types.ts';
import type { Ephemeral, Message } from '../../src/sandbox/types.ts';
import type { SlackAppOptions } from '../../src/slack/app.ts';
import { SEARCHED } from '../../src/slack/blocks/proposal.ts';
import { FIXTURE_PACKS, fixtureIndex } from '../make-index.ts';
import { longPack } from './long-pack.ts';
import { openTestStore } from './open-test-store.ts';
import { type Bot, startBot } from './start-bot.ts';

const TYPED = {
  zh: {
    check: '核对',
    unknown: '2019年的温度是多少',
    digest: ['状态', '预览 7', '列表', '开启 9:00 每天', '现在', '状态', '列表', '关闭'],
  },
  en: {
    check: 'check',
    unknown: 'How warm was it in 2019?',
    digest: ['status', 'preview 7', 'list', 'on 09:00 daily', 'now', 'status', 'list', 'off'],
  },
} as const;

/** For whatever comes next, with the longest names, beside others on a slow machine. */
const SIGN_MS = 15_000;

type Walked = Pick<SlackAppOptions, 'catalog' | 'index'>;

/** Uses every surface of a bot with this pack; what Slack refused of it. */
async function walk({ catalog, index }: Walked, lang: Lang): Promise<readonly string[]> {
  const store = await openTestStore();
  const curators = ['U0LINLAN01', 'U0DANAREYE'];
  const bot = await startBot({
    sandbox: { postRate: { burst: 500 } },
    app: { store, curators, catalog, index },
  });
  const { sandbox, channel } = bot;
  const user = lang === 'zh' ? bot.lin : bot.dana;
  const refused: string[] = [];
  sandbox.on('response', ({ status, response, args }) => {
    if (status !== 200 || response.ok === false)
      refused.push(`response_url: ${JSON.stringify(response)} to ${JSON.stringify(args).slice(0, 300)}`);
  });
  const press = (message: Pick<Message, 'ts'>, actionId: string, value?: string) =>
    sandbox.pressButton({
      user,
      channel,
      messageTs: message.ts,
      actionId,
      ...(value !== undefined && { value }),
    });
  const window = async () => {
    await sandbox.waitFor(() => sandbox.viewsOf(user)[0], SIGN_MS, 'a window');
    await sandbox.closeView(user);
  };
  const look = async (message: Message | Ephemeral) => {
    const shown = JSON.stringify(message.blocks);
    for (const action of ['cite', 'source'])
      if (shown.includes(`"${action}"`)) {
        await press(message, action);
        await window();
      }
    if (!shown.includes('feedback_buttons')) return;
    await press(message, 'feedback', 'negative');
    await window();
  };

  for (const question of questionsOf(catalog, lang)) await look(await bot.ask(question, { user }));
  for (const [command, text] of linesOf(catalog, lang)) {
    const answer = await run(bot, user, command, text);
    await look(answer);
    if (JSON.stringify(answer.blocks).includes('"share"')) await press(answer, 'share');
  }
  const gaps = await run(bot, user, '/campaign', 'gaps');
  await press(gaps, 'gap_propose_0');
  await sandbox.waitFor(() => sandbox.viewsOf(user)[0], SIGN_MS, 'the window of a proposal');
  for (const field of SEARCHED)
    for (const query of ['', '1'])
      expect(await sandbox.suggestOptions({ user, actionId: `proposal_${field}`, query })).toMatchObject({
        ok: true,
      });
  await sandbox.closeView(user);

  await sandbox.runCommand({ user, channel, command: '/digest' });
  await window();
  for (const text of TYPED[lang].digest) {
    const before = bot.calls('chat.postMessage').length + sandbox.ephemerals(user, channel).length;
    await sandbox.runCommand({ user, channel, command: '/digest', text });
    await sandbox.waitFor(
      () => bot.calls('chat.postMessage').length + sandbox.ephemerals(user, channel).length > before,
      SIGN_MS,
    );
  }
  await sandbox.openHome(user);
  await sandbox.waitFor(() => sandbox.homeOf(user), SIGN_MS);
  const found = await sandbox.suggestOptions({ user, home: true, actionId: 'home_metric', query: '' });
  expect(found).toMatchObject({ ok: true });
  for (const { value } of found.ok ? found.options.slice(0, 3) : []) {
    await sandbox.pressButton({ user, home: true, actionId: 'home_metric', value: String(value) });
    await window();
  }
  await sandbox.openHome(user, 'messages');
  await sandbox.waitForReply({ channel: await sandbox.openDirectMessage(user) });
  await sandbox.waitForReply(await sandbox.openAssistant(user));

  const failed = sandbox.log.calls.filter(({ response }) => response.ok === false);
  return [
    ...refused,
    ...failed.map(({ method, response }) => `${method}: ${JSON.stringify(response).slice(0, 300)}`),
    ...bot.logs.filter((line) => /"level":(?:"?(?:40|50|60)|"(?:warn|error))/.test(line)),
  ];
}

/** Examples, a question for every metric, every fact, and one that nothing answers. */
function questionsOf({ pack }: Catalog, lang: Lang): readonly string[] {
  const short = (names: readonly string[]) => [...names].sort((a, b) => a.length - b.length)[0] ?? '';
  const nameOf = ({ name, aliases }: Pick<Catalog['pack']['variables'][number], 'name' | 'aliases'>) =>
    short([name[lang], ...aliases[lang]].filter((alias) => alias.length > 3));
  return [
    ...pack.examples[lang].slice(0, 3),
    ...pack.variables.slice(0, 6).map(nameOf),
    ...pack.statements.slice(0, 3).map(nameOf),
    TYPED[lang].unknown,
  ];
}

function linesOf({ pack }: Catalog, lang: Lang): readonly (readonly ['/metric' | '/campaign', string])[] {
  const [one, other] = pack.variables.map(({ name }) => name[lang]);
  const home = pack.entities.find(({ id }) => id === pack.home);
  const draft = pack.observations
    .slice(0, 10)
    .map(({ value }) => `${value}%`)
    .join('，');
  return [
    ['/metric', ''],
    ['/metric', one ?? ''],
    ['/metric', home?.name[lang] ?? ''],
    ['/metric', `compare ${one} vs ${other}`],
    ['/metric', `compare ${one} vs zzzz`],
    ['/metric', '2021'],
    ['/campaign', 'help'],
    ['/campaign', 'topics'],
    ['/campaign', 'sources'],
    ['/campaign', 'scoreboard'],
    ['/campaign', `${TYPED[lang].check} ${draft}`],
    ['/campaign', 'receipt 0123456789ab'],
  ];
}

async function run(bot: Bot, user: string, command: string, text: string): Promise<Ephemeral> {
  const { sandbox, channel } = bot;
  const before = sandbox.ephemerals(user, channel).length;
  await sandbox.runCommand({ user, channel, command, text });
  return sandbox.waitFor(
    () => sandbox.ephemerals(user, channel)[before],
    SIGN_MS,
    `${command} ${text.slice(0, 40)}`,
  );
}

const TOGETHER = { timeout: 120_000 };

describe('every surface, in either language', () => {
  it.each(readdirSync(FIXTURE_PACKS))('of the pack %s', TOGETHER, async (name) => {
    const index = fixtureIndex(name);
    const { catalog } = index;
    for (const lang of ['zh', 'en'] as const) expect(await walk({ catalog, index }, lang), lang).toEqual([]);
  });

  it.each([
    { name: 60, id: 0 },
    { name: 400, id: 60 },
    { name: 1_000, id: 300 },
  ])('with names of $name characters and ids of $id more', TOGETHER, async (lengths) => {
    const pack = longPack(lengths);
    for (const lang of ['zh', 'en'] as const) expect(await walk(pack, lang), lang).toEqual([]);
  });
});
