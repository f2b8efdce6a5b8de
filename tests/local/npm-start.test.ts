import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const builtPage = `${root}dist/page/page.js`;

it('prints an address from what was built, without building again', async () => {
  const built = statSync(builtPage).mtimeMs;
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn('npm', ['start', '--silent', '--', '--no-open', '--port', '0'], {
    cwd: root,
    // Set but empty: a .env file of whoever runs this does not take the test to Slack.
    env: { PATH, HOME, SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '' },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  onTestFinished(async () => {
    // npm and the bot it started are one group.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    await ended;
  });

  const address = await new Promise<string>((resolve) =>
    child.stdout.setEncoding('utf8').once('data', (text: string) => resolve(text.trim())),
  );

  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(statSync(builtPage).mtimeMs).toBe(built);
});
