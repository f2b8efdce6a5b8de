import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Bot, startBot } from './start-bot.ts';

const QUESTION = '2021年安居锂电产值占溧阳的比例是多少';

async function open(bot: Bot, actionId: 'cite' | 'source', question = QUESTION) {
  const { channel, ts } = await bot.ask(question);
  expect(await bot.sandbox.pressButton({ user: bot.dana, channel, messageTs: ts, actionId })).toEqual({
    ok: true,
  });
  return bot.sandbox.waitFor(() => bot.sandbox.viewsOf(bot.dana)[0]);
}

describe('Cite this', () => {
  it('gives a sentence to copy in both languages', async () => {
    const view = await open(await startBot(), 'cite');
    const shown = JSON.stringify(view.blocks);
    expect(shown).toContain('据四川在线2022年4月25日报道，安居区2021年锂电产业产值占溧阳市的比例为15%。');
    expect(shown).toContain(
      "On April 25, 2022, Sichuan Online put Anju District's lithium output as a share of Liyang's in 2021 at 15%.",
    );
  });

  it.each([
    ['a bound', '遂宁2021年经济总量', ['经济总量超过1500亿元。', 'at more than RMB 150 billion.']],
    [
      'a forecast',
      '安居2022年全年占溧阳比例预计多少',
      ['的比例预计为27.5%。', 'reported a forecast putting', 'at 27.5%.'],
    ],
    [
      'that no time is stated',
      '射洪锂电高新产业园收回了多少低效用地',
      [
        '1000余亩（报道未注明时间）。',
        'at more than 1,000 mu, according to ',
        ' (the report does not say when).',
      ],
    ],
  ])('keeps %s', async (_case, question, parts) => {
    const shown = JSON.stringify((await open(await startBot(), 'cite', question)).blocks);
    for (const part of parts) expect(shown).toContain(part);
  });

  it('has the source beside it, to be copied apart', async () => {
    const { blocks } = await open(await startBot(), 'cite');
    const copied = blocks.filter(({ type }) => type === 'rich_text').map((block) => JSON.stringify(block));
    expect(copied).toHaveLength(4);
    expect(copied[1]).toContain('四川在线《对标竞进 比学赶超 遂宁“归零”再奋进》，2022年4月25日');
    expect(copied[3]).toContain('Source: Sichuan Online');
  });

  it.each([
    ['expired_trigger_id', '可以再按一次'],
    ['view_too_large', '再试也没有用'],
  ])('says whether to press again where its window does not open: %s', async (code, said) => {
    const bot = await startBot();
    const { channel, ts } = await bot.ask(QUESTION);
    bot.sandbox.faults.failNext('views.open', code);
    await bot.sandbox.pressButton({ user: bot.lin, channel, messageTs: ts, actionId: 'cite' });
    const told = await bot.sandbox.waitFor(() => bot.sandbox.ephemerals(bot.lin, channel)[0]);
    expect(told.text).toContain(said);
  });

  it('is not offered under a refusal', async () => {
    const bot = await startBot();
    expect(JSON.stringify((await bot.ask('2019年遂宁经济总量')).blocks)).not.toContain('"cite"');
  });
});

describe('Show source', () => {
  it('names the paragraph and all that is on record from it', async () => {
    const view = await open(await startBot(), 'source');
    const shown = JSON.stringify(view.blocks);
    for (const part of ['四川在线', '2022年4月25日', '“导语”部分第1段', '1.07%', '15%', '23%'])
      expect(shown).toContain(part);
    expect(shown).toContain('与记录相符的原文');
  });

  it('shows the paragraph with the figure marked where its text is kept', async () => {
    const sourcesDir = mkdtempSync(join(tmpdir(), 'footnote-sources-'));
    const heading = '对标竞进 比学赶超 遂宁“归零”再奋进';
    writeFileSync(
      join(sourcesDir, 'scol-2022-04-25.txt'),
      [heading, '时间', '记者', '图表显示，二〇二一年为15%，前一年仅1.07%。', '第二段', '第三段'].join('\n'),
    );
    const view = await open(await startBot({ app: { sourcesDir } }), 'source');
    const quote = view.blocks.find(({ type }) => type === 'rich_text');
    expect(JSON.stringify(quote)).toMatch(/"text":"15%","style":\{"bold":true\}/);
    expect(JSON.stringify(view.blocks)).not.toContain('与记录相符的原文');
  });

  it.each([
    ['the text is of another edition', '记者报道，今年的情况另文详述。'],
    ['the text has no breaks', `2021年为15%。${'长'.repeat(300_000)}`],
  ])('shows no paragraph that does not fit the record: %s', async (_case, paragraph) => {
    const sourcesDir = mkdtempSync(join(tmpdir(), 'footnote-sources-'));
    const lines = ['对标竞进 比学赶超 遂宁“归零”再奋进', '时间', '记者', paragraph, '第二段'];
    writeFileSync(join(sourcesDir, 'scol-2022-04-25.txt'), lines.join('\n'));
    const view = await open(await startBot({ app: { sourcesDir } }), 'source');
    expect(view.blocks.some(({ type }) => type === 'rich_text')).toBe(false);
    expect(JSON.stringify(view.blocks)).toContain('与记录相符的原文');
    expect(JSON.stringify(view.blocks)).toContain('15%');
  });

  /** The window over a folder of texts; `put` makes the publication's. */
  async function openWith(put: (path: string) => void, question = QUESTION) {
    const sourcesDir = mkdtempSync(join(tmpdir(), 'footnote-sources-'));
    put(join(sourcesDir, 'scol-2022-04-25.txt'));
    const bot = await startBot({ app: { sourcesDir } });
    return { bot, view: await open(bot, 'source', question) };
  }

  /** The text of the publication with this as the paragraph asked about. */
  const textWith = (paragraph: string) =>
    ['对标竞进 比学赶超 遂宁“归零”再奋进', '时间', '记者', paragraph, '第二段', '第三段'].join('\n');

  it.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf8')],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, big-endian', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['line ends of Windows', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ])('reads %s', async (_case, encode) => {
    const { view } = await openWith((path) => writeFileSync(path, encode(textWith('2021年为15%。'))));
    const quote = view.blocks.find(({ type }) => type === 'rich_text');
    expect(JSON.stringify(quote)).toContain('{"type":"text","text":"2021年为"},{"type":"text","text":"15%"');
  });

  it.each([
    ['a folder', (path: string) => mkdirSync(path)],
    ['a link to itself', (path: string) => symlinkSync(path, path)],
    ['50 MB', (path: string) => writeFileSync(path, Buffer.alloc(50 * 1024 * 1024, '15% '))],
    [
      'no text',
      (path: string) => writeFileSync(path, Buffer.from(textWith('2021年为15%。'), 'utf16le').swap16()),
    ],
  ])('says that the text cannot be shown where in its place is %s', async (_case, put) => {
    const { bot, view } = await openWith(put);
    expect(JSON.stringify(view.blocks)).toContain('与记录相符的原文');
    expect(view.blocks.some(({ type }) => type === 'rich_text')).toBe(false);
    expect(bot.logs.join('')).toContain('text of a source not read');
  });

  const FACT = '第一轮活动叫什么';
  const openFact = (paragraph: string) =>
    openWith(
      (path) => writeFileSync(path, ['对标竞进', '时间', '记者', '一', '二', '三', paragraph].join('\n')),
      FACT,
    );

  it('shows no paragraph that has nothing of the fact asked about', async () => {
    const { view } = await openFact('记者报道，今年的情况另文详述。');
    expect(view.blocks.some(({ type }) => type === 'rich_text')).toBe(false);
    expect(JSON.stringify(view.blocks)).toContain('与记录相符的原文');
  });

  it('shows the paragraph of a fact', async () => {
    const { view } = await openFact('一年前，遂宁发起第一轮“对标竞进、比学赶超、提质晋位”活动。');
    expect(JSON.stringify(view.blocks)).toContain('遂宁发起第一轮“对标竞进、比学赶超、提质晋位”活动');
  });

  it('shows what looks like markup as it is printed', async () => {
    const printed = '*粗* _斜_ ~删~ `码` <!channel> & :tada: http://a.cn &amp; 为';
    const { view } = await openWith((path) => writeFileSync(path, textWith(`${printed}15%。`)));
    const quote = view.blocks.find(({ type }) => type === 'rich_text');
    const elements = [
      { type: 'text', text: printed },
      { type: 'text', text: '15%', style: { bold: true } },
      { type: 'text', text: '。' },
    ];
    expect(quote).toMatchObject({ elements: [{ type: 'rich_text_quote', elements }] });
  });
});
