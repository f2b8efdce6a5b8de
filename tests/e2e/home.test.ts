import { describe, expect, it } from 'vitest';
import type { View } from '../../src/sandbox/types.ts';
import { type Bot, startBot } from './start-bot.ts';

const shown = (view: View | undefined) => JSON.stringify(view?.blocks ?? []);

async function openHome(bot: Bot, user: string): Promise<View> {
  await bot.sandbox.openHome(user);
  return bot.sandbox.waitFor(() => bot.sandbox.homeOf(user));
}

const choose = (bot: Bot, user: string, actionId: string, value: string) =>
  bot.sandbox.pressButton({ user, home: true, actionId, value });

describe('the Home tab', () => {
  it.each([
    ['lin', ['锂电产业：', '指标', '数字涉及的时间', '2022年4月25日', '/campaign help']],
    ['dana', ['metrics', 'Time covered', 'April 25, 2022', '/campaign help']],
  ] as const)('tells %s what is on record and how to ask', async (who, parts) => {
    const bot = await startBot();
    const home = shown(await openHome(bot, bot[who]));
    for (const part of parts) expect(home).toContain(part);
  });

  it('says where it could not be filled, with an id that is in the log', async () => {
    const bot = await startBot();
    bot.sandbox.faults.failNext('views.publish', 'internal_error');
    const home = shown(await openHome(bot, bot.lin));
    const [id = ''] = /(?<=编号 )[0-9a-f]{6}/.exec(home) ?? [];
    expect(id).not.toBe('');
    expect(bot.logs.join('')).toContain(id);
  });
});

describe('the search for a metric', () => {
  const search = (bot: Bot, query: string, user = bot.lin) =>
    bot.sandbox.suggestOptions({ user, home: true, actionId: 'home_metric', query });

  it.each([
    ['nothing typed', '', 9],
    ['a part of a name', '锂电', 1],
    ['a slip of the hand', '经济总亮', 1],
    ['the other language', 'technology centres', 1],
    ['a slip in the other language', 'lithum', 1],
    ['pinyin', 'jingji zongliang', 1],
  ])('finds metrics for %s', async (_case, query, atLeast) => {
    const bot = await startBot();
    await openHome(bot, bot.lin);
    const found = await search(bot, query);
    expect(found).toMatchObject({ ok: true });
    expect(found.ok && found.options.length).toBeGreaterThanOrEqual(atLeast);
  });

  it('finds none for what is no name', async () => {
    const bot = await startBot();
    await openHome(bot, bot.lin);
    expect(await search(bot, 'qqqqqqqq')).toMatchObject({ ok: true, options: [] });
  });

  it('shows what was chosen in a window, with its periods and source', async () => {
    const bot = await startBot();
    await openHome(bot, bot.lin);
    const found = await search(bot, '锂电产业产值');
    const value = found.ok ? String(found.options[0]?.value) : '';
    await choose(bot, bot.lin, 'home_metric', value);
    const window = await bot.sandbox.waitFor(() => bot.sandbox.viewsOf(bot.lin)[0]);
    for (const part of ['15%', '1.07%', '四川在线']) expect(shown(window)).toContain(part);
  });

  it('says so in the tab where what was chosen is no longer on record', async () => {
    const bot = await startBot();
    await openHome(bot, bot.lin);
    await choose(bot, bot.lin, 'home_metric', 'gone');
    await bot.sandbox.waitFor(() => shown(bot.sandbox.homeOf(bot.lin)).includes('不在记录里了'));
  });
});

describe('the choice of language', () => {
  it('holds for the tab and for every reply, until it is taken back', async () => {
    const bot = await startBot();
    await openHome(bot, bot.lin);
    await choose(bot, bot.lin, 'home_language', 'en');
    await bot.sandbox.waitFor(() => shown(bot.sandbox.homeOf(bot.lin)).includes('Time covered'));
    expect((await bot.ask('遂宁有多少家省级企业技术中心')).text).toContain('Sichuan Online');

    await choose(bot, bot.lin, 'home_language', 'auto');
    await bot.sandbox.waitFor(() => shown(bot.sandbox.homeOf(bot.lin)).includes('数字涉及的时间'));
    expect((await bot.ask('遂宁有多少家省级企业技术中心')).text).toContain('四川在线');
  });

  it('is shown as it holds', async () => {
    const bot = await startBot();
    await openHome(bot, bot.dana);
    await choose(bot, bot.dana, 'home_language', 'zh');
    const home = await bot.sandbox.waitFor(() => {
      const view = bot.sandbox.homeOf(bot.dana);
      return shown(view).includes('数字涉及的时间') && view;
    });
    expect(shown(home)).toContain('"initial_option":{"text":{"type":"plain_text","text":"中文"');
  });
});

describe('the daily posts in the Home tab', () => {
  it('are those of my own, and none before there is one', async () => {
    const bot = await startBot();
    expect(shown(await openHome(bot, bot.lin))).toContain('还没有为任何频道设置日报');
    await bot.sandbox.runCommand({
      ...{ user: bot.lin, channel: bot.channel, command: '/digest', text: '开启 9:00 工作日' },
    });
    await bot.sandbox.waitFor(() => bot.replies().length > 0);
    await bot.sandbox.openHome(bot.lin);
    await bot.sandbox.waitFor(() => shown(bot.sandbox.homeOf(bot.lin)).includes(`<#${bot.channel}>`));
    expect(shown(bot.sandbox.homeOf(bot.lin))).toContain('工作日09:00');
    expect(shown(await openHome(bot, bot.dana))).not.toContain(bot.channel);
  });

  it('can be set from there', async () => {
    const bot = await startBot();
    await openHome(bot, bot.dana);
    await bot.sandbox.pressButton({ user: bot.dana, home: true, actionId: 'home_digest' });
    const window = await bot.sandbox.waitFor(() => bot.sandbox.viewsOf(bot.dana)[0]);
    expect(window.callback_id).toBe('digest_form');
  });
});
