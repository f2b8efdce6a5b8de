// The product as someone without a Slack workspace starts it, looked at in a real browser.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { launchChromium } from './chromium.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const WAIT_MS = 10_000;

export interface Workspace {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** `npm start` without tokens, on a port of its own; resolves with the address it prints. */
export async function startWorkspace(env: Record<string, string> = {}, port = 0): Promise<Workspace> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [`${root}dist/main.js`, '--no-open', '--port', String(port)], {
    // A folder without a .env file.
    cwd: `${root}tests`,
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
    child.on('close', () => reject(new Error('npm start ended before it printed an address.')));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url, stop };
}

type PageWishes = BrowserContextOptions & {
  /** Faults that the test brings about itself. */
  expected?: RegExp;
};

/** A browser and, unless the file starts its own, a workspace for all tests of a file. */
export function withBrowser(options: { startsOwn?: true } = {}) {
  let browser: Browser | undefined;
  let workspace: Workspace | undefined;
  beforeAll(async () => {
    [browser, workspace] = await Promise.all([
      launchChromium(),
      options.startsOwn ? undefined : startWorkspace(),
    ]);
  }, 30_000);
  afterAll(async () => {
    await browser?.close();
    await workspace?.stop();
  });

  return {
    /** Opens the page as a fresh visitor; that nothing went wrong and nothing left the machine is held at the end. */
    open: async ({ expected, ...wishes }: PageWishes = {}, url = workspace?.url ?? ''): Promise<Page> => {
      if (!browser) throw new Error('The browser is not there yet: open pages inside of tests.');
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...wishes });
      const page = await context.newPage();
      page.setDefaultTimeout(WAIT_MS);
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('request', (request) => {
        if (!request.url().startsWith(url) && !request.url().startsWith('data:')) faults.push(request.url());
      });
      onTestFinished(async () => {
        await context.close();
        expect(faults.filter((fault) => !expected?.test(fault))).toEqual([]);
      });
      await page.goto(url);
      await page.getByRole('main').waitFor();
      return page;
    },
  };
}

export const conversation = (page: Page): Locator => page.getByRole('main');
export const thread = (page: Page): Locator => page.getByRole('complementary');
export const composer = (place: Locator): Locator => place.getByRole('combobox').last();

/** The messages of a place, in their order. */
export const messages = (place: Locator): Locator => place.locator('li.message');

/** The bot's reply in the open thread that has this text in it. */
export function reply(page: Page, text: string | RegExp): Locator {
  return messages(thread(page)).filter({ hasText: 'Footnote' }).filter({ hasText: text });
}

export async function say(place: Locator, text: string): Promise<void> {
  const field = composer(place);
  await field.fill(text);
  await field.press('Enter');
}

export async function become(page: Page, name: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name }).click();
  await page.getByRole('banner').getByRole('button', { name, pressed: true }).waitFor();
}

/** Keeps a picture for the documents where they are asked for; it is taken on the way, not made up. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  await page.mouse.move(0, 0);
  await page.evaluate('document.fonts.ready');
  await page.screenshot({
    path: resolve(root, folder, `${name}.png`),
    animations: 'disabled',
    caret: 'hide',
  });
}
