// A real Chromium from npm. It comes packed and is unpacked once, before any test asks for it.
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** Called once before all files of this folder: two at once would unpack over one another. */
export async function setup(): Promise<void> {
  if (process.platform === 'linux') await chromium.executablePath();
}

/** Starts the browser; away from Linux the Chrome that is installed. */
export async function launchChromium(): Promise<Browser> {
  if (process.platform !== 'linux') return playwright.launch({ channel: 'chrome' });
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    // Chromium refuses to sandbox itself for root, and loads nothing here but our own page.
    args: ['--no-sandbox', '--font-render-hinting=none'],
  });
}
