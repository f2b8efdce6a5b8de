import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Act, ActResult, Change, PageContent } from '../../../src/sandbox/page/protocol.ts';
import { type PageOptions, servePage } from '../../../src/sandbox/page/serve-page.ts';
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { dana, lin, press } from '../start-app.ts';

const content: PageContent = {
  title: { zh: '包', en: 'Pack' },
  description: { zh: '', en: '' },
  tries: [],
  pack: { folder: '/pack', files: ['pack.yml'], loads: 1 },
};

async function start(options: Partial<PageOptions> = {}) {
  const sandbox = await startSandbox();
  const assetsFolder = mkdtempSync(join(tmpdir(), 'page-'));
  writeFileSync(join(assetsFolder, 'index.html'), '<title>Page</title>');
  const app = { commands: [], messageShortcuts: [], homeTab: true };
  const readPackFile = (file: string) => `text of ${file}`;
  const page = await servePage({ sandbox, app, content, assetsFolder, readPackFile, ...options });
  onTestFinished(async () => {
    await page.stop();
    await sandbox.stop();
  });
  const origin = page.url.slice(0, -1);
  return {
    sandbox,
    page,
    origin,
    /** As the page does it, unless headers or body say otherwise. */
    act: (as: string, act: Act, headers: Record<string, string> = { origin }) =>
      fetch(`${origin}/act`, { method: 'POST', headers, body: JSON.stringify({ as, act }) }),
    watch: (as: string) => watch(`${origin}/live?as=${as}`),
  };
}

/** The changes of a live feed as they come. */
async function watch(url: string) {
  const controller = new AbortController();
  const response = await fetch(url, { signal: controller.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): Promise<Change> => {
    const end = text.indexOf('\n\n');
    if (end < 0) {
      text += (await reader?.read())?.value ?? '';
      return next();
    }
    const [event, rest] = [text.slice(0, end), text.slice(end + 2)];
    text = rest;
    return event.startsWith('data: ') ? (JSON.parse(event.slice(6)) as Change) : next();
  };
  onTestFinished(() => controller.abort());
  return { next };
}

describe('the page’s server', () => {
  it('serves the page so that nothing is loaded from, or sent to, anything else', async () => {
    const { page } = await start();

    const response = await fetch(page.url);

    expect(await response.text()).toBe('<title>Page</title>');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['evil.example', 'evil.example:80', '127.0.0.1', 'localhost.evil.example'])(
    'refuses the host %s, whose name was made to lead here',
    async (host) => {
      const { page } = await start();

      const status = await new Promise((resolve) => {
        request(page.url, { headers: { host } }, ({ statusCode }) => resolve(statusCode)).end();
      });

      expect(status).toBe(403);
    },
  );

  it.each([
    ['another page', { origin: 'https://evil.example' }],
    ['another server on this machine', { origin: 'http://127.0.0.1:1' }],
    ['a page that hides its origin', { origin: 'null' }],
    ['nobody', {}],
  ])('does nothing for %s', async (_who, headers: Record<string, string>) => {
    const { sandbox, act } = await start();

    const response = await act(lin, { do: 'post', channel: press, text: 'hello' }, headers);

    expect(response.status).toBe(403);
    expect(sandbox.messages(press)).toEqual([]);
  });

  it.each([
    ['no JSON', '{'],
    ['no action of the page', JSON.stringify({ as: lin, act: { do: 'format' } })],
    ['an action with more than belongs to it', JSON.stringify({ as: lin, act: { do: 'close', viewId: 'V1', x: 1 } })],
    ['an id that is none', JSON.stringify({ as: lin, act: { do: 'close', viewId: 'V'.repeat(300) } })],
  ])('refuses %s', async (_case, body) => {
    const { origin } = await start();

    expect((await fetch(`${origin}/act`, { method: 'POST', headers: { origin }, body })).status).toBe(400);
  }); // biome-ignore format: one case a line

  it.each([
    ['a message', { do: 'post', channel: press, text: 'x'.repeat(40_001) }],
    ['more than a request may bring', { do: 'post', channel: press, text: 'x'.repeat(1_100_000) }],
    [
      'what is typed after a command',
      { do: 'run', channel: press, command: '/metric', text: 'x'.repeat(40_001) },
    ],
    ['what is filled in', { do: 'submit', viewId: 'V1', values: { block: { action: 'x'.repeat(40_001) } } }],
  ] as const)('says what the limit is for %s that is over it', async (_what, act) => {
    const { sandbox, act: doIt } = await start();

    const response = await doIt(lin, act);

    expect(await response.json()).toEqual({ ok: false, error: 'msg_too_long', limit: 40_000 });
    expect(sandbox.messages(press)).toEqual([]);
  });

  it.each(['/..%2f..%2fpackage.json', '/%2e%2e/package.json', '/package.json', '/pack-file?name=../secret', '/pack-file'])(
    'has nothing at %s',
    async (path) => {
      const { origin } = await start();

      expect((await fetch(`${origin}${path}`)).status).toBe(404);
    },
  ); // biome-ignore format: one case a line

  it('shows a file that the pack names', async () => {
    const { origin } = await start();

    const response = await fetch(`${origin}/pack-file?name=pack.yml`);

    expect(await response.text()).toBe('text of pack.yml');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
  });

  it('says what went wrong with an action that cannot be done', async () => {
    const { act } = await start();

    const result = (await (await act(lin, { do: 'delete', channel: press, ts: '1.0' })).json()) as ActResult;

    expect(result).toEqual({ ok: false, error: `There is no message 1.0 in ${press}.` });
  });

  it('takes another port where its own is taken', async () => {
    const first = await start();
    const second = await start({ port: Number(new URL(first.page.url).port) });

    expect(second.page.url).not.toBe(first.page.url);
    expect((await fetch(second.page.url)).status).toBe(200);
  });
});

describe('the live feed', () => {
  it('tells everything first, then what changes, as the person sees it', async () => {
    const { sandbox, act, watch } = await start();
    await act(lin, { do: 'post', channel: press, text: '@footnote a < b' });
    const feed = await watch(dana);

    const first = await feed.next();
    await act(lin, { do: 'run', channel: press, command: '/unknown', text: '' });
    await act(lin, { do: 'post', channel: press, text: 'second' });
    const second = await feed.next();

    const [message] = first.kind === 'snapshot' ? first.snapshot.messages : [];
    expect(message).toMatchObject({ user: lin, text: `<@${sandbox.botUserId}> a &lt; b` });
    // What Slackbot told lin alone is not dana's.
    expect(second).toMatchObject({ kind: 'message', message: { text: 'second' } });
  });

  it('tells of edits and deletions, and leaves a tombstone above replies', async () => {
    const { act, watch } = await start();
    const feed = await watch(lin);
    await feed.next();
    const { ts = '' } = (await (await act(lin, { do: 'post', channel: press, text: 'one' })).json()) as {
      ts?: string;
    };
    await act(lin, { do: 'post', channel: press, text: 'reply', threadTs: ts });
    await act(lin, { do: 'edit', channel: press, ts, text: 'two' });
    await act(lin, { do: 'delete', channel: press, ts });

    const texts = [];
    for (let at = 0; at < 4; at += 1) {
      const change = await feed.next();
      texts.push(change.kind === 'message' ? change.message.text : change.kind);
    }

    expect(texts).toEqual(['one', 'reply', 'two', 'This message was deleted.']);
  });

  it('tells of what the program behind the page has to show', async () => {
    const { page, watch } = await start();
    const feed = await watch(lin);
    await feed.next();

    page.show({ ...content, title: { zh: '新', en: 'New' } });

    expect(await feed.next()).toMatchObject({ kind: 'content', content: { title: { en: 'New' } } });
  });

  it('knows nobody but the people of the workspace', async () => {
    const { origin } = await start();

    expect((await fetch(`${origin}/live?as=U0NOBODY`)).status).toBe(404);
  });
});
