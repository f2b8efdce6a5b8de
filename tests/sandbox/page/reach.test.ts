// From where the page's server can be reached, and what every answer of it tells the browser.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Page, servePage } from '../../../src/sandbox/page/serve-page.ts';
import { type Sandbox, startSandbox } from '../../../src/sandbox/start-sandbox.ts';

let sandbox: Sandbox;
let page: Page;
let port: number;
beforeAll(async () => {
  const assetsFolder = mkdtempSync(join(tmpdir(), 'page-'));
  writeFileSync(join(assetsFolder, 'index.html'), '<title>Page</title>');
  const nothing = { zh: '', en: '' };
  sandbox = await startSandbox();
  page = await servePage({
    ...{ sandbox, assetsFolder },
    app: { commands: [], messageShortcuts: [], homeTab: false },
    content: { title: nothing, description: nothing, tries: [] },
  });
  port = Number(new URL(page.url).port);
});
afterAll(async () => {
  await page.stop();
  await sandbox.stop();
});

const ROUTES = [
  ['GET', '/'],
  ['GET', '/live'],
  ['GET', '/inspect'],
  ['GET', '/pack-file'],
  ['POST', '/act'],
  ['POST', '/order'],
] as const;

/** The answer to a request with headers that `fetch` would not send. */
function ask(method: string, path: string, headers: Record<string, string>) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      answer.destroy();
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers });
    });
    asked.on('error', reject);
    asked.end();
  });
}

function canReach(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 500 });
    const settle = (reached: boolean) => () => {
      socket.destroy();
      resolve(reached);
    };
    socket.on('connect', settle(true)).on('error', settle(false)).on('timeout', settle(false));
  });
}

describe('the page’s server', () => {
  it('is reached by this machine’s loopback address and no other', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address);

    expect(await canReach('127.0.0.1')).toBe(true);
    for (const host of ['::1', ...others]) expect([host, await canReach(host)]).toEqual([host, false]);
  });

  it.each(ROUTES)('refuses %s %s under another name', async (method, path) => {
    for (const host of ['evil.example', `evil.example:${port}`, `127.0.0.1:${port + 1}`])
      expect(await ask(method, path, { host, origin: `http://${host}` })).toMatchObject({ status: 403 });
  });

  it.each([...ROUTES, ['GET', '/nowhere'] as const])(
    'lets the browser load, run and frame nothing but itself: %s %s',
    async (method, path) => {
      const { headers } = await ask(method, path, { host: `localhost:${port}` });

      const policy = String(headers['content-security-policy']).split('; ');
      expect(policy).toEqual(
        expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'"]),
      ); // biome-ignore format: one list
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['access-control-allow-origin']).toBeUndefined();
    },
  );
});
