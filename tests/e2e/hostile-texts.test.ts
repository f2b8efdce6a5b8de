// Texts as long as Slack takes, of the sorts that programs trip over: each is answered or refused in short, as any other.
import { expect, it } from 'vitest';
import { type Bot, startBot } from './start-bot.ts';

/** The longest text of a message. */
const MOST = 40_000;
const SHARE_2021 = '2021年安居锂电产值占溧阳的比例是多少？';
const FIGURE = '2021年，遂宁省级企业技术中心40家，居全省第9位。';

const fill = (part: string): string => part.repeat(Math.ceil(MOST / part.length)).slice(0, MOST);

/** What nobody should be shown. */
const RAW = /Error|undefined|NaN|\[object|请提供编号|to report it, quote/;
/** Lines of the log that somebody should look at. */
const troubles = (bot: Bot) => bot.logs.filter((line) => (JSON.parse(line) as { level: number }).level >= 40);

it.each([
  ['one character', fill('的')],
  ['a name over and over', fill('遂宁')],
  ['a question over and over', fill(SHARE_2021)],
  ['a question over and over, in English', fill('What was the GDP of Suining in 2021? ')],
  ['figures over and over', fill(FIGURE)],
  ['one number', fill('9')],
  ['numbers and commas', fill('1,000,')],
  ['ten thousand times ten thousand', fill('万亿')],
  ['entities', fill('&amp;')],
  ['angle brackets', fill('&lt;&gt;')],
  ['markup', fill('*_~`> ')],
  ['code fences', fill('```\n')],
  ['links that do not end', fill('<https://')],
  ['line breaks', fill('\n')],
  ['accents upon accents', `遂宁${fill('\u0301').slice(2)}`],
  ['invisible characters', fill('\u200b\u202e遂宁')],
  ['faces', fill('👩‍👩‍👧‍👦')],
  ['halves of faces', fill('\ud83d')],
  ['null characters', fill('\u0000遂宁')],
  ['Latin letters without end', fill('suining')],
  ['a pattern for regular expressions', fill('(a+)+$')],
])('%s: answered or refused as a mention, a draft and a command', async (_case, text) => {
  const bot = await startBot();
  const { sandbox, channel, lin } = bot;
  const told = () => sandbox.ephemerals(lin, channel);
  const mention = `<@${sandbox.botUserId}> ${text}`.slice(0, MOST);

  const { ts } = await sandbox.postMessage({ user: lin, channel, text: mention });
  const reply = await sandbox.waitForReply({ channel, threadTs: ts, timeoutMs: 20_000 });
  await sandbox.openShortcut({ user: lin, callbackId: 'check_figures', channel, messageTs: ts });
  await sandbox.waitFor(() => told().length === 1, 20_000);
  await sandbox.runCommand({ user: lin, channel, command: '/campaign', text });
  await sandbox.waitFor(() => told().length === 2, 20_000);
  await sandbox.runCommand({ user: lin, channel, command: '/metric', text });
  await sandbox.waitFor(() => told().length === 3, 20_000);

  for (const message of [reply, ...told()]) {
    expect(message.text).toMatch(/\S/);
    expect(message.text).not.toMatch(RAW);
  }
  expect(bot.replies()).toHaveLength(1);
  expect(troubles(bot)).toEqual([]);
});
