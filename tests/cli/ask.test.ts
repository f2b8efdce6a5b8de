import { spawnSync } from 'node:child_process';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type AskOptions, runAsk, runAskBatch } from '../../src/cli/commands/ask.ts';
import { SHIPPED_PACK } from '../make-index.ts';
import { capture } from './capture.ts';

const CLI = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

const OPTIONS: AskOptions = {
  directory: SHIPPED_PACK,
  json: false,
  lang: undefined,
  now: '2022-04-27',
  asOf: undefined,
};

async function ask(question: string, options: Partial<AskOptions> = {}) {
  const { io, out, err } = capture();
  const code = await runAsk(question, { ...OPTIONS, ...options }, io);
  return { code, out: out(), err: err() };
}

async function askBatch(lines: readonly (object | string)[], options: Partial<AskOptions> = {}) {
  const { io, out } = capture();
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const code = await runAskBatch(Readable.from([text]), { ...OPTIONS, ...options }, io);
  const replies = out()
    .split('\n')
    .filter((line) => line !== '');
  return { code, replies: replies.map((line) => JSON.parse(line)) };
}

const SHARE_2021 = {
  id: 'anju-lithium-share-2021',
  value: '15',
  unit: 'percent',
  status: 'actual',
  bound: 'exact',
};

describe('footnote ask', () => {
  it('prints the reply as text, with its source', async () => {
    const { code, out, err } = await ask('遂宁有多少家省级企业技术中心');

    expect(code).toBe(0);
    expect(out).toMatch(/^44家/);
    expect(out).toContain('来源：四川在线');
    expect(err).toBe('');
  });

  it('answers in the language of the question, or the one asked for', async () => {
    expect((await ask('How many provincial technology centres does Suining have?')).out).toMatch(
      /^44 centres/,
    );
    expect((await ask('遂宁有多少家省级企业技术中心', { lang: 'en' })).out).toMatch(/^44 centres/);
  });

  it('prints one JSON object with --json', async () => {
    const { out } = await ask('安居2021年锂电产值占溧阳多少', { json: true });
    const reply = JSON.parse(out);

    expect(out.endsWith('}\n')).toBe(true);
    expect(reply).toMatchObject({ status: 'answered', lang: 'zh', observations: [SHARE_2021] });
    expect(reply).not.toHaveProperty('id');
    expect(reply.text).toContain('15%');
    expect(reply.citations).toEqual([
      expect.objectContaining({
        source: 'scol-2022-04-25',
        datePublished: '2022-04-25',
        section: 'lead',
        paragraph: 1,
      }),
    ]);
  });

  it('reads relative times against --now', async () => {
    expect((await ask('遂宁去年经济总量', { now: '2022-04-27' })).out).toMatch(/^超过1500亿元/);
    expect((await ask('遂宁去年经济总量', { now: '2024-01-01' })).out).toContain('2023年');
    expect((await ask('遂宁去年经济总量', { now: '2021-12-31T17:00:00Z' })).out).toMatch(/^超过1500亿元/);
  });

  it.each([['tomorrow'], ['2022-13-01'], ['2022-02-30T25:00'], ['']])(
    'refuses --now %s with a remedy',
    async (now) => {
      const { code, out, err } = await ask('遂宁经济总量', { now });

      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toContain('--now');
      expect(err).toContain('2022-04-27');
    },
  );
});

describe('footnote ask --batch', () => {
  it('answers every line in order, whatever stands between', async () => {
    const { code, replies } = await askBatch([
      { id: 'a', q: '遂宁有多少家省级企业技术中心' },
      '',
      '{"id": "b", "q": ',
      '   ',
      { id: 'c', q: 'What are the six actions?' },
      'null',
      '"text"',
      '[]',
      { id: 'd' },
      { id: 'e', q: 7 },
      { id: 7, q: '今天天气怎么样' },
    ]);

    expect(code).toBe(0);
    expect(replies.map(({ id, status, error }) => id ?? status ?? (error && 'error'))).toEqual([
      'a', 'error', 'c', 'error', 'error', 'error', 'error', 'error', 7,
    ]); // biome-ignore format: one row
    expect(replies.map(({ status }) => status)).toEqual([
      'answered', undefined, 'answered', undefined, undefined, undefined, undefined, undefined, 'unknown',
    ]); // biome-ignore format: one row
  });

  it('says what is wrong with a line', async () => {
    const { replies } = await askBatch(['nonsense', { id: 'd' }]);

    expect(replies[0].error).toContain('JSON');
    expect(replies[1].error).toContain('q');
  });

  it('keeps to the contract of a reply', async () => {
    const { replies } = await askBatch([{ id: 'a', q: '安居2021年锂电产值占溧阳多少' }]);

    expect(replies[0]).toMatchObject({
      id: 'a',
      status: 'answered',
      lang: 'zh',
      text: expect.stringContaining('15%'),
      observations: [{ ...SHARE_2021, period: expect.stringContaining('2021') }],
      citations: [
        {
          source: 'scol-2022-04-25',
          publisher: expect.any(String),
          datePublished: '2022-04-25',
          section: 'lead',
          paragraph: 1,
        },
      ],
    });
  });

  it('gives the verdict on a claim', async () => {
    const { replies } = await askBatch([
      { id: 'a', q: '安居2021年锂电占溧阳的15%，对吗' },
      { id: 'b', q: '安居2021年锂电占溧阳的25%，对吗' },
      { id: 'c', q: '安居2019年锂电占溧阳的15%，对吗' },
    ]);

    expect(replies.map(({ verdict }) => verdict)).toEqual(['matches', 'differs', 'not_on_record']);
  });

  it('reads the thread before the question', async () => {
    const { replies } = await askBatch([
      { id: 'a', q: '2020年呢', thread: ['安居2021年锂电产值占溧阳多少'] },
      { id: 'b', q: '2020年呢' },
      { id: 'c', q: '2020年呢', thread: [] },
      { id: 'd', q: '遂宁有多少家省级企业技术中心', thread: null, now: null },
    ]);

    expect(replies[0].observations.map(({ id }: { id: string }) => id)).toEqual(['anju-lithium-share-2020']);
    expect(replies[1].observations).toEqual([]);
    expect(replies[2].observations).toEqual([]);
    expect(replies[3].status).toBe('answered');
  });

  it('takes the day of asking from the line before that of the command', async () => {
    const { replies } = await askBatch(
      [
        { id: 'a', q: '遂宁去年经济总量', now: '2024-01-01' },
        { id: 'b', q: '遂宁去年经济总量' },
        { id: 'c', q: '遂宁去年经济总量', now: 'soon' },
        { id: 'd', q: '遂宁去年经济总量' },
      ],
      { now: '2022-04-27' },
    );

    expect(replies.map(({ status }) => status)).toEqual(['no_data', 'answered', undefined, 'answered']);
    expect(replies[2]).toMatchObject({ id: 'c', error: expect.stringContaining('soon') });
  });

  it('replies in the language asked for and still says which was used', async () => {
    const { replies } = await askBatch([{ id: 'a', q: '遂宁有多少家省级企业技术中心' }], { lang: 'en' });

    expect(replies[0].text).toMatch(/^44 centres/);
  });

  it('reads Windows line ends and a last line without one', async () => {
    const { io, out } = capture();
    const input = Readable.from(['{"id":1,"q":"help"}\r\n{"id":2,"q":"help"}']);

    await runAskBatch(input, OPTIONS, io);

    expect(
      out()
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([1, 2]);
  });

  it('answers nothing with nothing', async () => {
    expect(await askBatch([])).toEqual({ code: 0, replies: [] });
  });
});

describe('the command as a process', () => {
  const run = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, [CLI, ...args], {
      input,
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });

  it('answers a question', () => {
    const { status, stdout, stderr } = run(['ask', '遂宁有多少家省级企业技术中心', '--now', '2022-04-27']);

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^44家/);
  });

  it('answers lines from standard input', () => {
    const { status, stdout } = run(
      ['ask', '--batch', '--now', '2022-04-27'],
      '{"id":"a","q":"help"}\nnonsense\n{"id":"b","q":"谢谢"}\n',
    );
    const replies = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

    expect(status).toBe(0);
    expect(replies.map(({ id, error }) => id ?? typeof error)).toEqual(['a', 'string', 'b']);
  });

  it.each([
    [['ask', 'help', '--now', 'soon'], /--now/],
    [['ask', 'help', '--lang', 'fr'], /zh, en/],
    [['ask'], /ask/],
    [['ask', 'help', '--knowledge', '/nowhere'], /\/nowhere/],
  ])('fails with one clear message: %j', (args, message) => {
    const { status, stdout, stderr } = run(args);

    expect(status).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
